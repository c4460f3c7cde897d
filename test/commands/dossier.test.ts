import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { called, entente, Folder, REPORT } from '../entente.ts';

const folder = new Folder();
const store = folder.store();
beforeAll(async () => {
  await called(['read', folder.write('report.txt', REPORT), '--store', store]);
});
afterAll(() => folder.remove());

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
