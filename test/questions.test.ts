import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { called, Folder } from './entente.ts';
import { storeOfExamples } from './once.ts';

const folder = new Folder();
let store = '';
const ask = (...args: string[]) => called([...args, '--store', store]);
beforeAll(async () => {
  store = await storeOfExamples(folder);
});
afterAll(() => folder.remove());

describe('questions beyond a pair', () => {
  test('dossier of one actor: its pairs, each with its index, as text and as JSON', async () => {
    const { code, out } = await ask('dossier', 'KOR');
    expect(code).toBe(0);
    expect(out).toMatch(/^KOR CHN {2}China +\d+/m);
    const pairs = JSON.parse((await ask('dossier', 'KOR', '--json')).out);
    expect(pairs[0].pair[0]).toBe('KOR');
    expect(pairs.map(({ pair }: { pair: string[] }) => pair[1])).toContain('CHN');
    expect((await ask('dossier', 'KOR', '--html')).code).toBe(2);
  });

  test('dossier of a pair of which nothing is told: says so, and how to find one', async () => {
    const { code, err, out } = await ask('dossier', 'NOR', 'POL');
    expect([code, err]).toEqual([
      0,
      'No report tells of Norway and Poland; the pairs that one of them is in: entente dossier NOR\n',
    ]);
    expect(out).toContain('No report tells of this pair.');
  });

  test('timeline: every step in order of time, of an issue and a stretch of days if asked for', async () => {
    const lines = (out: string): { day: string; line: { record: string } }[] =>
      out
        .trimEnd()
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line));
    const all = lines((await ask('timeline', 'KOR', 'CHN', '--json')).out);
    const days = all.map(({ day }) => day);
    expect(days).toEqual([...days].sort());
    const swap = lines((await ask('timeline', 'KOR', 'CHN', '--issue', 'currency swap', '--json')).out);
    expect(swap.length).toBeGreaterThan(0);
    expect(swap.length).toBeLessThan(all.length);
    const october = lines(
      (await ask('timeline', 'KOR', 'CHN', '--from', '2017-10-01', '--to', '2017-10-31', '--json')).out,
    );
    for (const { day } of october) expect(day.slice(0, 7)).toBe('2017-10');
    expect((await ask('timeline', 'KOR', 'CHN')).out).toMatch(
      /\(Example Wire 20\d\d-\d\d-\d\d, k_[0-9a-f]{8}\)/,
    );
  });

  test('search: records that hold all the words, and the passages of other reports, with their place', async () => {
    const { records, passages } = JSON.parse((await ask('search', 'currency', 'swaps', '--json')).out);
    expect(records.length).toBeGreaterThan(0);
    for (const { quote } of passages) expect(quote.length).toBeGreaterThan(0);
    expect((await ask('search', 'zeppelin')).out).toBe("0 records and 0 other reports hold 'zeppelin'\n");
  });

  test('calendar: what is to come on that day, whole days, with ids that stay', async () => {
    const early = (await ask('calendar', 'KOR', 'CHN', '--as-of', '2017-11-15')).out;
    expect(early).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(early).toMatch(/DTSTART;VALUE=DATE:2017\d{4}\r\n/);
    const ids = (text: string): string[] => [...text.matchAll(/^UID:(.*)\r$/gm)].map(([, id]) => id ?? '');
    expect(ids(early).length).toBeGreaterThan(0);
    expect(ids((await ask('calendar', 'KOR', 'CHN', '--as-of', '2017-11-15')).out)).toEqual(ids(early));
    expect(ids((await ask('calendar', 'KOR', 'CHN', '--as-of', '2018-02-01')).out)).toEqual([]);
  });

  test.each([[['timeline', 'KOR', 'CHN', 'USA']], [['calendar', 'Atlantis']], [['search']]])(
    '%j is a wrong call',
    async (args) => {
      expect(await ask(...args)).toMatchObject({ code: 2, out: '' });
    },
  );
});
