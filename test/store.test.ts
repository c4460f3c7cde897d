import { afterAll, describe, expect, test } from 'vitest';
import { entente, Folder, REPORT } from './entente.ts';

const folder = new Folder();
afterAll(() => folder.remove());
const report = folder.write('report.txt', REPORT);
const other = folder.write('other.txt', REPORT.replaceAll('Chile', 'Peru'));

const full = (): string => {
  const store = folder.store();
  entente(['read', report, other, '--store', store]);
  return store;
};
const exported = (store: string): string => entente(['store', 'export', '--store', store]).out;

describe('entente store', () => {
  test('dump and import make an equal store', () => {
    const store = full();
    const dump = entente(['store', 'dump', '--store', store]);
    expect(dump.code).toBe(0);
    const copy = folder.store();
    const call = entente(['store', 'import', '-', '--store', copy], dump.out);
    expect(call).toMatchObject({ code: 0, out: '' });
    expect(call.err).toMatch(/^2 new reports with \d+ new claims; \d+ records in all/);
    expect(exported(copy)).toBe(exported(store));
    expect(entente(['store', 'dump', '--store', copy])).toEqual(dump);
  });

  test('import says what it cannot read', () => {
    const call = entente(['store', 'import', folder.at('none.jsonl'), '--store', folder.store()]);
    expect(call.code).toBe(1);
    expect(call.err).toContain('none.jsonl: cannot be read (ENOENT); give what store dump printed');
  });

  test('check finds nothing wrong with a store that was read, and rebuild leaves the same records', () => {
    const store = full();
    const before = exported(store);
    expect(entente(['store', 'check', '--store', store])).toMatchObject({ code: 0, out: '' });
    expect(entente(['store', 'rebuild', '--store', store])).toMatchObject({ code: 0, out: '' });
    expect(exported(store)).toBe(before);
  });

  test('forget takes a report down with its records, and it does not come back', () => {
    const store = full();
    const only = folder.store();
    entente(['read', other, '--store', only]);
    const [, line = ''] = entente(['store', 'dump', '--store', store])
      .out.split('\n')
      .filter((one) => !one.includes('Peru'));
    const { article } = JSON.parse(line) as { article: { id: string } };
    const call = entente(['store', 'forget', article.id, '--reason', 'asked for', '--store', store]);
    expect(call.code).toBe(0);
    expect(exported(store)).toBe(exported(only));
    expect(entente(['read', report, '--store', store]).err).toContain('0 new, with 0 new claims');
    expect(exported(store)).toBe(exported(only));
    expect(entente(['store', 'dump', '--store', store]).out).toContain('"reason":"asked for"');
  });

  test('forget refuses what is not there, and a takedown without a reason', () => {
    const store = full();
    const unknown = entente(['store', 'forget', 'a_1', '--reason', 'x', '--store', store]);
    expect(unknown.code).toBe(1);
    expect(unknown.err).toContain('holds no report a_1');
    expect(entente(['store', 'forget', 'a_1', '--store', store]).code).toBe(2);
  });
});

describe('entente explain --record', () => {
  test('says why the claims of a record are one, by its id or the beginning of it', () => {
    const store = full();
    const [record] = JSON.parse(exported(store)) as { id: string; claims: string[] }[];
    const call = entente(['explain', '--record', record?.id ?? '', '--store', store]);
    expect(call).toMatchObject({ code: 0, err: '' });
    expect(call.out).toContain(`${record?.id}: `);
    expect(call.out).toContain(record?.claims[0]);
    expect(call.out).toMatch(/Why they are one \(2\.25 binds\):[\s\S]*What comes close and is kept out:/);
    const short = entente(['explain', '--record', (record?.id ?? '').slice(0, 10), '--store', store]);
    expect(short.out).toBe(call.out);
  });

  test('refuses a record that is not there, and a call with both or neither', () => {
    const store = full();
    const unknown = entente(['explain', '--record', 'k_none', '--store', store]);
    expect(unknown.code).toBe(1);
    expect(unknown.err).toContain('holds no record k_none');
    expect(entente(['explain']).code).toBe(2);
    expect(entente(['explain', report, '--record', 'k_0']).code).toBe(2);
  });
});
