import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Call, called, entente, Folder, REPORT, start } from './entente.ts';

const folder = new Folder();
const report = folder.write('report.txt', REPORT);
const store = folder.store();
/** What `entente code` prints of the report. */
let coded: Call;
beforeAll(async () => {
  await called(['read', report, '--store', store]);
  coded = entente(['code', report]);
});
afterAll(() => folder.remove());

const expectWrong = (call: Call): void => {
  expect(call).toMatchObject({ code: 2, out: '' });
  expect(call.err).not.toBe('');
  expect(call.err).not.toMatch(/\n\s+at /);
};

describe('entente', () => {
  test('--help shows commands and examples, --version the version', () => {
    const help = entente(['--help']);
    expect(help.code).toBe(0);
    for (const command of ['read', 'code', 'dossier', 'explain', 'relate', 'parse', 'store', 'table'])
      expect(help.out).toContain(command);
    expect(help.out).toContain('entente dossier KOR CHN');
    expect(entente(['--version'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });

  test.each(['read', 'code', 'dossier', 'explain', 'parse', 'relate', 'table'])(
    '%s --help gives an example',
    async (command) => {
      const { code, out } = await called([command, '--help']);
      expect(code).toBe(0);
      expect(out).toContain(`\n  entente ${command} `);
    },
  );

  test.each([
    [[]],
    [['read']],
    [['read', report, '--fast']],
    [['read', report, '--published', '2017-31-10']],
    [['read', report, '--store', 'mysql://here']],
    [['code', report, '--format', 'xml']],
    [['dossier']],
    [['dossier', 'KOR', 'KOR']],
    [['dossier', 'KOR', 'Atlantis']],
    [['dossier', 'KOR', 'CHN', '--as-of', '2017-02-30']],
    [['store']],
    [['table', 'KOR']],
    [['table', '--from', '2017-13']],
  ])('%j is a wrong call: exit code 2, help on standard error', async (args) => {
    expectWrong(await called(args));
  });

  test('a wrong call ends the process so', () => expectWrong(entente(['fly'])));
});

describe('entente code', () => {
  test('prints claims as JSON, one a line, each with the exact quote', () => {
    const { code, out, err } = coded;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const claims = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(claims.length).toBeGreaterThan(0);
    for (const { evidence } of claims)
      expect(REPORT.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    expect(claims).toContainEqual(
      expect.objectContaining({
        kind: 'agreement',
        by: [expect.objectContaining({ code: 'NOR' }), expect.objectContaining({ code: 'CHL' })],
      }),
    );
  });

  test('takes standard input without being told, and gives the same bytes', () => {
    expect(entente(['code'], REPORT).out).toBe(coded.out);
  });

  test('--out writes the file whole, or not at all', async () => {
    const file = folder.at('claims.jsonl');
    expect(await called(['code', report, '--out', file])).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(file, 'utf8')).toBe(coded.out);
    const nowhere = await called(['code', report, '--out', folder.at('no/claims.jsonl')]);
    expect(nowhere.code).toBe(2);
    expect(nowhere.err).toContain('its folder does not exist');
  });

  test('a reader that has had enough ends it without a complaint', async () => {
    const child = start(['code', report]);
    let err = '';
    child.stderr?.on('data', (data: Buffer) => {
      err += data.toString();
    });
    child.stdout?.destroy();
    await once(child, 'exit');
    expect(err).toBe('');
    expect(child.exitCode).toBe(0);
  });
});

describe('entente dossier', () => {
  test('prints the pair with sources, and the same as JSON', async () => {
    const page = await called(['dossier', 'NOR', 'CHL', '--store', store]);
    expect(page).toMatchObject({ code: 0, err: '' });
    expect(page.out).toContain('agreed to extend their fishing accord');
    const data = JSON.parse((await called(['dossier', 'nor', 'chl', '--json', '--store', store])).out);
    expect(data).toMatchObject({ pair: [{ code: 'NOR' }, { code: 'CHL' }], asOf: '2017-03-08' });
    expect(data.agreements).toHaveLength(1);
  });

  test('knows nothing that was published later', async () => {
    const early = await called(['dossier', 'NOR', 'CHL', '--known-by', '2017-03-07', '--store', store]);
    expect(early.code).toBe(1);
    expect(early.err).toContain('holds no reports published by 2017-03-07');
  });

  test('a pair that the reports do not tell of gives an empty dossier, not an error', async () => {
    expect((await called(['dossier', 'FRA', 'JPN', '--store', store])).code).toBe(0);
  });

  test('a store that is not there is not made', () => {
    const missing = folder.store();
    const call = entente(['dossier', 'NOR', 'CHL', '--store', missing]);
    expect(call.code).toBe(2);
    expect(call.err).toContain('there is no such store; make it with: entente read PATH');
    expect(existsSync(missing)).toBe(false);
  });
});

describe('entente store export', () => {
  test('prints the records as one JSON array, sorted by id', async () => {
    const records = JSON.parse((await called(['store', 'export', '--store', store])).out) as { id: string }[];
    expect(records.length).toBeGreaterThan(0);
    expect(records.map(({ id }) => id)).toEqual(records.map(({ id }) => id).sort());
  });
});

describe('entente explain', () => {
  test('explains a sentence and a file on standard output', async () => {
    const sentence = await called([
      'explain',
      'Norway denied the report, the ministry said.',
      '--published',
      '2017-03-08',
    ]);
    expect(sentence).toMatchObject({ code: 0, err: '' });
    expect(sentence.out).toContain('Norway');
    expect(await called(['explain', report])).toMatchObject({
      code: 0,
      out: expect.stringContaining('Chile'),
    });
  });

  test('says which day it takes for a sentence', async () => {
    expect((await called(['explain', 'Norway denied the report.'])).err).toMatch(
      /published today, \d{4}-\d\d-\d\d/,
    );
  });

  test('a word that is no file is a path that is not there', async () => {
    expect(await called(['explain', 'missing.txt'])).toMatchObject({ code: 1, out: '' });
  });

  test('says how a record is asked for, given its id', async () => {
    const call = await called(['explain', 'k_495b1ccc']);
    expect(call).toMatchObject({ code: 2, out: '' });
    expect(call.err).toContain('ask for it with: --record k_495b1ccc');
  });
});

describe('entente parse', () => {
  test('keeps the words of the file and gives every sentence one root', async () => {
    const words = ['Norway', 'agreed', '.'];
    const conllu = `# text = Norway agreed.\n${words.map((w, i) => `${i + 1}\t${w}${'\t_'.repeat(8)}`).join('\n')}\n\n`;
    const { code, out } = await called(['parse', '-'], conllu);
    expect(code).toBe(0);
    const rows = out
      .split('\n')
      .filter((line) => /^\d/.test(line))
      .map((line) => line.split('\t'));
    expect(rows.map((row) => row[1])).toEqual(words);
    expect(rows.filter((row) => row[6] === '0')).toHaveLength(1);
  });

  test('leaves out a sentence with a broken line, names file and line, and does the others', async () => {
    const rows = ['Norway', 'agreed'].map((w, i) => `${i + 1}\t${w}${'\t_'.repeat(8)}`).join('\n');
    const call = await called(['parse', folder.write('half.conllu', `${rows}\n\n1\tbroken\n\n${rows}\n`)]);
    expect(call.code).toBe(1);
    expect(call.out.match(/^1\tNorway\t/gm)).toHaveLength(2);
    expect(call.err).toMatch(/half\.conllu: line 4: 2 columns instead of 10; make it CoNLL-U/);
  });

  test('names the line that is no CoNLL-U', async () => {
    const call = await called(['parse', folder.write('bad.conllu', 'this is\nno CoNLL-U\n')]);
    expect(call).toMatchObject({ code: 1, out: '' });
    expect(call.err).toContain('bad.conllu');
  });
});

describe('a store', () => {
  test('that another process holds is refused with its name', async () => {
    const held = folder.store();
    const duckdb = fileURLToPath(import.meta.resolve('@duckdb/node-api'));
    const script = `const { DuckDBInstance } = await import(${JSON.stringify(duckdb)});
      globalThis.held = await DuckDBInstance.create(${JSON.stringify(held)}); console.log('held'); setInterval(() => {}, 999);`;
    const holder = spawn(process.execPath, ['--input-type=module', '-e', script]);
    await once(holder.stdout, 'data');
    const call = entente(['read', report, '--store', held]);
    expect(call).toMatchObject({ code: 1, out: '' });
    expect(call.err).toMatch(new RegExp(`is held by process ${holder.pid}; wait until it is done`));
    holder.kill();
    await once(holder, 'exit');
    expect((await called(['read', report, '--store', held])).code).toBe(0);
  });

  test('is closed and usable after Ctrl-C, and the program ends with 130', async () => {
    const stopped = folder.store();
    // Standard input stays open, so the program waits for it
    const child = start(['read', report, '-', '--store', stopped]);
    while (!existsSync(`${stopped}.lock.json`)) await new Promise((done) => setTimeout(done, 20));
    await new Promise((done) => setTimeout(done, 1500));
    child.kill('SIGINT');
    const [code] = (await once(child, 'exit')) as [number | null];
    expect(code).toBe(130);
    expect(existsSync(`${stopped}.lock.json`)).toBe(false);
    expect((await called(['store', 'export', '--store', stopped])).code).toBe(0);
  });
});

describe('entente relate', () => {
  test('answers every row in one line, refuses broken ones with file and line, and ends with 1', async () => {
    const rows = ['a\tKenya condemned Peru.\tKenya\tPeru', 'b\tbroken', 'c\tNo party here.\tOslo\tPeru'];
    const pairs = folder.write('pairs.tsv', ['uid\tsentence\tsource\ttarget', ...rows, ''].join('\n'));
    const { code, out, err } = await called(['relate', pairs]);
    expect(code).toBe(1);
    expect(err).toMatch(/pairs\.tsv, line 3: has 2 cells where 4 are needed/);
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ uid, located }) => [uid, located])).toEqual([
      ['a', true],
      ['c', false],
    ]);
    expect(answers[0]).toMatchObject({ event: 'ACCUSE', quad: 3 });
    expect(Object.keys(answers[0])).toEqual(['uid', 'event', 'mode', 'quad', 'confidence', 'located']);
  });

  test('a table without its columns is refused as a whole', async () => {
    const { code, out, err } = await called(['relate', folder.write('none.tsv', 'a\tb\n1\t2\n')]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/none\.tsv, line 1: lacks the columns uid, sentence/);
  });
});

describe('entente code --format', () => {
  test.each([
    ['csv', /^id,key,kind,/],
    ['polecat', /^Event ID\tEvent Date\tEvent Type\t/],
    ['icews', /^Event ID\tEvent Date\tSource Name\t/],
  ])('%s has a head and a row for each event', async (format, head) => {
    const { code, out } = await called(['code', report, '--format', format]);
    expect(code).toBe(0);
    expect(out).toMatch(head);
    expect(out.trimEnd().split('\n').length).toBeGreaterThan(1);
  });

  test('parquet is read back with as many claims as there are, and asks for a file', async () => {
    const file = folder.at('claims.parquet');
    expect((await called(['code', report, '--format', 'parquet', '--out', file])).code).toBe(0);
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const result = await connection.runAndReadAll(`select id, event, cameo from '${file}'`);
    const ids = coded.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(result.getRows().map(([id]) => id)).toEqual(ids);
    connection.closeSync();
    expect(await called(['code', report, '--format', 'parquet'])).toMatchObject({ code: 2, out: '' });
    const nowhere = await called([
      'code',
      report,
      '--format',
      'parquet',
      '--out',
      folder.at('no/such/x.parquet'),
    ]);
    expect(nowhere.code).toBe(2);
    expect(nowhere.err).toMatch(/x\.parquet: its folder does not exist/);
  });
});

describe('entente table', () => {
  test('prints four rows a month for a pair, zeros included, as CSV and as JSON lines', async () => {
    const { code, out, err } = await called([
      'table',
      'NOR',
      'CHL',
      '--from',
      '2017-02',
      '--to',
      '2017-03',
      '--store',
      store,
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const rows = out
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','));
    expect(rows).toHaveLength(9);
    expect(rows[0]?.slice(0, 6)).toEqual(['first', 'second', 'month', 'direction', 'records', 'quad1']);
    expect(rows[1]?.slice(0, 5)).toEqual(['CHL', 'NOR', '2017-02', 'first', '0']);
    expect(Number(rows[8]?.[4])).toBeGreaterThan(0);
    const json = await called([
      'table',
      'NOR',
      'CHL',
      '--from',
      '2017-03',
      '--to',
      '2017-03',
      '--format',
      'jsonl',
      '--store',
      store,
    ]);
    expect(JSON.parse(json.out.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({
      month: '2017-03',
      direction: 'all',
      records: Number(rows[8]?.[4]),
    });
  });
});

describe('entente explain, in full', () => {
  const sentence = 'Peru closed its border with Chile on Monday, and Chile may retaliate.';

  test('shows the frame, what decides the status, and what nearly fitted', async () => {
    const { code, out } = await called(['explain', sentence, '--published', '2018-03-06']);
    expect(code).toBe(0);
    expect(out).toMatch(/\+ closed \(verb 'close'\): measure, happened \[measure\./);
    expect(out).toMatch(/frame: by 'Peru', to 'its border', on 'Monday', with 'Chile'/);
    expect(out).toMatch(/status by: 'closed' \(past\)/);
    expect(out).toMatch(/nearly \S+: it asks for /);
  });

  test('--json gives every predicate with its claim or the reason for none', async () => {
    const { out } = await called(['explain', sentence, '--published', '2018-03-06', '--json']);
    const all = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(all.find(({ lemma }) => lemma === 'close')).toMatchObject({
      claim: { kind: 'measure' },
      reason: null,
    });
    for (const { claim, reason } of all) expect(claim === null).toBe(reason !== null);
  });

  test('--source and --target show what relate answers, by which cues and features', async () => {
    const both = ['--source', 'Poland', '--target', 'Russia'];
    const { code, out } = await called(['explain', 'Poland accused Russia of spying.', ...both]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Poland -> Russia: ACCUSE/);
    expect(out).toMatch(/'accused' says ACCUSE/);
    expect(out).toMatch(/strongest features/);
    expect((await called(['explain', 'Poland accused Russia.', '--source', 'Poland'])).code).toBe(2);
  });
});

describe('entente code --coverage', () => {
  test('counts what was coded and what was left, and leaves the claims as they are', async () => {
    const file = folder.at('coverage.json');
    const { code, out } = await called(['code', report, '--coverage', file]);
    expect(code).toBe(0);
    expect(out).toBe(coded.out);
    const found = JSON.parse(readFileSync(file, 'utf8'));
    expect(found.claims).toBe(out.trimEnd().split('\n').length);
    expect(found).toMatchObject({ articles: 1, byKind: { agreement: expect.any(Number) } });
    expect(found.coded).toBeLessThanOrEqual(found.sentences);
    expect(found.codedOfTwo).toBeLessThanOrEqual(found.withTwo);
  });

  test('names the verb of the thing said where a sentence only says it', async () => {
    const text = folder.write('said.txt', 'The minister of Peru said that Chile resembled Spain.\n');
    const file = folder.at('said.json');
    expect((await called(['code', text, '--published', '2018-03-06', '--coverage', file])).code).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8')).predicates).toEqual([['resemble', 1]]);
  });

  test('a sentence of 5,000 words is read like another, and the next one too', async () => {
    const words = ['condemned', 'Niger', 'and', 'the', 'minister', 'of'];
    const long = Array.from({ length: 5000 }, (_, i) => words[i % words.length]).join(' ');
    const text = folder.write('long.txt', `Chad ${long}. Chad and Niger signed a pact on Monday.\n`);
    const { code, out } = await called(['code', text, '--published', '2018-03-06']);
    expect(code).toBe(0);
    expect(JSON.parse(out.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({ kind: 'agreement' });
  });
});
