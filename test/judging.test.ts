import { afterAll, describe, expect, test } from 'vitest';
import { called, Folder, REPORT } from './entente.ts';

const folder = new Folder();
afterAll(() => folder.remove());

const STATES = ['Chile', 'Peru', 'Spain', 'Japan', 'India'];

/** A store with a report for each of some states, and a paragraph that tells nothing between states. */
const filled = async (): Promise<string> => {
  const store = folder.store();
  const paths = STATES.map((state) =>
    folder.write(
      `${state}.txt`,
      REPORT.replaceAll('Chile', state).replace(
        '(END)',
        'The weather in the capital was fine, and shops along the harbour stayed open until late in the evening.\n\n(END)',
      ),
    ),
  );
  await called(['read', ...paths, '--store', store]);
  return store;
};

interface Row extends Record<string, string> {
  readonly id: string;
}

const rowsOf = (jsonl: string): Row[] =>
  jsonl
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

/** A sheet as a judge gives it back. */
const judged = (name: string, rows: readonly Row[], answer: (row: Row, i: number) => object): string =>
  folder.write(name, rows.map((row, i) => `${JSON.stringify({ ...row, ...answer(row, i) })}\n`).join(''));

const YES = Object.fromEntries(
  'such kind by to status said plover when'.split(' ').map((field) => [`ok_${field}`, '1']),
);

describe('entente sample', () => {
  test('draws the same sheet for the same seed, with each claim in its paragraph and nothing that would lead a judge', async () => {
    const store = await filled();
    const call = ['sample', '--store', store, '--n', '6', '--by', 'status', '--format', 'jsonl'];
    const [first, same, other] = await Promise.all(
      ['7', '7', '8'].map((seed) => called([...call, '--seed', seed])),
    );
    expect(first).toMatchObject({ code: 0 });
    expect(first?.err).toMatch(/^7 rows of \d strata/);
    expect(same?.out).toBe(first?.out);
    expect(other?.out).not.toBe(first?.out);
    const rows = rowsOf(first?.out ?? '');
    const [claim] = rows.filter(({ stratum }) => stratum !== '(no claim)');
    expect(claim?.context).toContain(claim?.quote);
    expect(claim).toMatchObject({ published: '2017-03-08', ok_such: '', missed: '' });
    expect(Object.keys(claim ?? {})).not.toContain('confidence');
    const [none] = rows.filter(({ stratum }) => stratum === '(no claim)');
    expect(none).toMatchObject({
      stratum_size: '5',
      stratum_drawn: '1',
      weight: '5',
      claims_in_context: '0',
      quote: '',
    });
  });

  test('draws from claims without their reports, and refuses what is none by its line', async () => {
    const claims = folder.write(
      'claims.jsonl',
      (await called(['code', folder.write('report.txt', REPORT)])).out,
    );
    const sheet = await called(['sample', claims, '--n', '2', '--by', 'root']);
    expect(sheet.out.split('\r\n')[0]).toMatch(/^id,stratum,.*,ok_such,.*,missed,note$/);
    expect(sheet.code).toBe(0);
    const broken = folder.write('broken.jsonl', '\n{"id": "c_1"}\n');
    expect(await called(['sample', broken])).toMatchObject({ code: 1, out: '' });
    expect((await called(['sample', broken])).err).toContain('broken.jsonl:2: is no claim');
    expect(await called(['sample', folder.at('none.jsonl')])).toMatchObject({ code: 1 });
  });
});

describe('entente score', () => {
  test('says how good the claims are, and how far two judges agree', async () => {
    const rows = rowsOf(
      (await called(['sample', '--store', await filled(), '--n', '8', '--format', 'jsonl'])).out,
    );
    const one = judged('ana.jsonl', rows, () => ({ ...YES, missed: '0' }));
    const two = judged('ben.jsonl', rows, (_, i) => ({ ...YES, ok_to: i === 0 ? '0' : '1', missed: '0' }));
    const alone = await called(['score', one]);
    expect(alone.out).toMatch(/ {2}right \(act, parties, status\) +1\.00 {2}0\.\d\d to 1\.00 +8 judged/);
    expect(alone.out).toContain('Recall 1.00');
    const both = JSON.parse((await called(['score', one, two, '--json'])).out) as {
      judges: { overall: { share: number } }[];
      agreement: Record<string, { both: number }>;
    };
    expect(both.judges).toHaveLength(2);
    expect(both.agreement.to?.both).toBeGreaterThanOrEqual(7);
  });

  test('reads a sheet as a spreadsheet saves it', async () => {
    const sheet = (await called(['sample', '--store', await filled(), '--n', '4', '--empty', '0'])).out;
    const saved = `\ufeff${sheet.replace(/,{10}\r\n/g, ',1,1,1,ja,1,1,1,1,,\r\n')}`;
    expect((await called(['score', folder.write('sheet.csv', saved)])).err).toMatch(
      /sheet\.csv:\d+: ok_to is 'ja'|ok_\w+ is 'ja'/,
    );
    const call = await called(['score', folder.write('sheet.csv', saved.replaceAll(',ja,', ',1,'))]);
    expect(call.out).toMatch(/4 judged/);
    expect(call.out).toContain('Recall: not known');
  });

  test('reads a sheet with semicolons, as some countries save it, though parties are parted by them in a cell', async () => {
    const head = 'id;stratum;by;ok_such;ok_kind;ok_by;ok_to;ok_status;ok_said;ok_plover;ok_when;missed';
    const sheet = `${head}\nc_1;meeting;"NOR (Norway); IND (India)";1;1;1;1;1;1;1;1;\n`;
    expect((await called(['score', folder.write('semicolons.csv', sheet)])).err).not.toMatch(/no CSV/);
  });

  test('says which columns of a sheet are to be filled in, where none is', async () => {
    const sheet = (await called(['sample', '--store', await filled(), '--n', '4'])).out;
    const call = await called(['score', folder.write('blank.csv', sheet)]);
    expect(call).toMatchObject({ code: 2, out: '' });
    expect(call.err).toMatch(/blank\.csv: is not filled in; .* columns ok_such, .*, and in missed how many/);
  });

  test('refuses three sheets, and a file that is none', async () => {
    expect((await called(['score', 'a', 'b', 'c'])).code).toBe(2);
    expect((await called(['score', folder.write('x.csv', 'a,b\n1,2\n')])).err).toContain(
      'x.csv:2: has no column stratum',
    );
  });
});
