import { afterAll, describe, expect, test } from 'vitest';
import { called, Folder, REPORT } from './entente.ts';

const folder = new Folder();
afterAll(() => folder.remove());
const report = folder.write('report.txt', REPORT);
const other = folder.write('other.txt', REPORT.replaceAll('Chile', 'Peru'));

const full = async (): Promise<string> => {
  const store = folder.store();
  await called(['read', report, other, '--store', store]);
  return store;
};
const exported = async (store: string): Promise<string> =>
  (await called(['store', 'export', '--store', store])).out;

describe('entente store', () => {
  test('dump and import make an equal store', async () => {
    const store = await full();
    const dump = await called(['store', 'dump', '--store', store]);
    expect(dump.code).toBe(0);
    const copy = folder.store();
    const call = await called(['store', 'import', '-', '--store', copy], dump.out);
    expect(call).toMatchObject({ code: 0, out: '' });
    expect(call.err).toMatch(/^2 new reports with \d+ new claims; \d+ records in all/);
    expect(await exported(copy)).toBe(await exported(store));
    expect(await called(['store', 'dump', '--store', copy])).toEqual(dump);
  });

  test('import says what it cannot read', async () => {
    const call = await called(['store', 'import', folder.at('none.jsonl'), '--store', folder.store()]);
    expect(call.code).toBe(1);
    expect(call.err).toContain('none.jsonl: cannot be read (ENOENT); give what store dump printed');
  });

  test('check finds nothing wrong with a store that was read, and rebuild leaves the same records', async () => {
    const store = await full();
    const before = await exported(store);
    expect(await called(['store', 'check', '--store', store])).toMatchObject({ code: 0, out: '' });
    expect(await called(['store', 'rebuild', '--store', store])).toMatchObject({ code: 0, out: '' });
    expect(await exported(store)).toBe(before);
  });

  test('forget takes a report down with its records, and it does not come back', async () => {
    const store = await full();
    const only = folder.store();
    await called(['read', other, '--store', only]);
    const [, line = ''] = (await called(['store', 'dump', '--store', store])).out
      .split('\n')
      .filter((one) => !one.includes('Peru'));
    const { article } = JSON.parse(line) as { article: { id: string } };
    const call = await called(['store', 'forget', article.id, '--reason', 'asked for', '--store', store]);
    expect(call.code).toBe(0);
    expect(await exported(store)).toBe(await exported(only));
    expect((await called(['read', report, '--store', store])).err).toContain('0 new, with 0 new claims');
    expect(await exported(store)).toBe(await exported(only));
    expect((await called(['store', 'dump', '--store', store])).out).toContain('"reason":"asked for"');
  });

  test('forget refuses what is not there, and a takedown without a reason', async () => {
    const store = await full();
    const unknown = await called(['store', 'forget', 'a_1', '--reason', 'x', '--store', store]);
    expect(unknown.code).toBe(1);
    expect(unknown.err).toContain('holds no report a_1');
    expect((await called(['store', 'forget', 'a_1', '--store', store])).code).toBe(2);
  });
});

describe('entente explain --record', () => {
  test('says why the claims of a record are one, by its id or the beginning of it', async () => {
    const store = await full();
    const [record] = JSON.parse(await exported(store)) as { id: string; claims: string[] }[];
    const call = await called(['explain', '--record', record?.id ?? '', '--store', store]);
    expect(call).toMatchObject({ code: 0, err: '' });
    expect(call.out).toContain(`${record?.id}: `);
    expect(call.out).toContain(record?.claims[0]);
    expect(call.out).toMatch(/Why they are one \(2\.25 binds\):[\s\S]*What comes close and is kept out:/);
    const short = await called(['explain', '--record', (record?.id ?? '').slice(0, 10), '--store', store]);
    expect(short.out).toBe(call.out);
  });

  test('refuses a record that is not there, and a call with both or neither', async () => {
    const store = await full();
    const unknown = await called(['explain', '--record', 'k_none', '--store', store]);
    expect(unknown.code).toBe(1);
    expect(unknown.err).toContain('holds no record k_none');
    expect((await called(['explain'])).code).toBe(2);
    expect((await called(['explain', report, '--record', 'k_0'])).code).toBe(2);
  });
});
