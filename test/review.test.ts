import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Call, called, Folder, REPORT } from './entente.ts';
import { storeOfReport } from './once.ts';

const folder = new Folder();
afterAll(() => folder.remove());
const report = folder.write('report.txt', REPORT);
const WHO = ['--by', 'Ana Lima', '--reason', 'read again'];

interface Task {
  readonly key: string;
  readonly record: string;
  readonly evidence: { readonly article: string; readonly quote: string };
}

const full = (): Promise<string> => storeOfReport(folder);
const exported = async (store: string): Promise<string> =>
  (await called(['store', 'export', '--store', store])).out;
const tasks = async (store: string): Promise<Task[]> =>
  (await called(['review', 'NOR', 'CHL', '--json', '--store', store])).out
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Task);
const decide = (store: string, ...args: string[]): Promise<Call> =>
  called(['review', ...args, ...WHO, '--store', store]);
const idIn = (err: string): string => /d_[0-9a-f]{20}/.exec(err)?.[0] ?? '';

describe('entente review', () => {
  let store = '';
  let keys: string[] = [];
  beforeAll(async () => {
    store = await full();
    keys = (await tasks(store)).map(({ key }) => key);
  });

  test('lists claims with what hangs on them, as many as are wanted', async () => {
    expect(keys.length).toBeGreaterThan(1);
    const page = await called(['review', '--limit', '1', '--store', store]);
    expect(page.out).toMatch(/^k_[0-9a-f]{10} · .* = .* \(sole source.*\) × doubt /);
    expect(page.err).toMatch(/^1 of \d+ claims that nobody has decided on/);
  });

  test('a rejected claim leaves the record, and comes back when that is undone; both are kept', async () => {
    const before = await exported(store);
    const rejected = await decide(store, 'reject', (keys[0] ?? '').slice(0, 8));
    expect(rejected).toMatchObject({ code: 0, out: '' });
    expect(rejected.err).toMatch(
      /^d_[0-9a-f]{20}: .* reject k_\w+ by Ana Lima: read again; \d records before, \d now/,
    );
    expect(await exported(store)).not.toContain(keys[0]);
    expect((await called(['store', 'check', '--store', store])).code).toBe(0);
    expect((await called(['dossier', 'NOR', 'CHL', '--store', store])).out).toContain('1 claim rejected');
    expect((await decide(store, 'undo', idIn(rejected.err).slice(0, 9))).code).toBe(0);
    expect(await exported(store)).toBe(before);
    const log = (await called(['review', 'log', '--store', store])).out.trim().split('\n');
    expect(log).toHaveLength(2);
    expect(log[0]).toMatch(/reject .* \[undone\]$/);
    expect((await called(['review', 'list', '--store', store])).out).toBe('');
  });

  test('a correction changes the record, and dossier and explain say who made it', async () => {
    const own = await full();
    const [task] = await tasks(own);
    const made = await decide(
      own,
      'correct',
      task?.key ?? '',
      '--set',
      'status=denied',
      '--set',
      'when=2017-03-07',
    );
    expect(made.code).toBe(0);
    const record = (
      JSON.parse(await exported(own)) as { id: string; status: string; when: { from: string } }[]
    ).find(({ id }) => id === task?.record);
    expect(record).toMatchObject({ status: 'denied', when: { from: '2017-03-07' } });
    await decide(own, 'correct', task?.key ?? '', '--set', 'status=happened');
    for (const form of [[], ['--html']]) {
      const page = (await called(['dossier', 'NOR', 'CHL', ...form, '--store', own])).out.replace(
        /\s+/g,
        ' ',
      );
      expect(page).toMatch(/reviewed 1 of \d records?/);
      expect(page).toContain('✓ corrected by Ana Lima 2');
    }
    const reasons = (await called(['explain', '--record', task?.record ?? '', '--store', own])).out;
    expect(reasons).toMatch(
      /What people decided:\n {2}d_\w+ .* correct k_\w+ status=denied when=2017-03-07 by Ana Lima/,
    );
  });

  test('what is wrong with an option is told by its name', async () => {
    const call = (...args: string[]) =>
      called(['review', 'correct', keys[0] ?? '', ...args, '--store', store]);
    const set = ['--set', 'status=denied'];
    expect(await call(...WHO, '--set', 'status')).toMatchObject({ code: 2 });
    expect((await call(...WHO, '--set', 'status')).err).toContain('--set takes field=value');
    expect(await call('--by', 'Ana', '--reason', 'a\nb', ...set)).toMatchObject({ code: 2 });
    expect((await call('--by', ' ', '--reason', 'misread', ...set)).err).toContain(
      '--by needs a text on one line',
    );
  });

  test('decisions go with a dump, and hold before and after the claims come', async () => {
    const own = await full();
    await decide(own, 'reject', keys[0] ?? '');
    await decide(own, 'accept', keys[1] ?? '');
    const dump = (await called(['store', 'dump', '--store', own])).out;
    const copy = folder.store();
    expect((await called(['store', 'import', '-', '--store', copy], dump)).code).toBe(0);
    expect(await exported(copy)).toBe(await exported(own));
    const [head, ...lines] = dump.trim().split('\n');
    const late = folder.store();
    const decisions = lines.filter((line) => line.startsWith('{"decision"'));
    expect(decisions).toHaveLength(2);
    await called(['store', 'import', '-', '--store', late], [head, ...decisions].join('\n'));
    expect((await called(['review', 'list', '--store', late])).out).toMatch(
      /\[waits: a claim of it is not in the store\]/,
    );
    await called(['read', report, '--store', late]);
    expect(await exported(late)).toBe(await exported(own));
  });
});
