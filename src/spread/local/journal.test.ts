import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { IdSet, idBytes } from './idSet.ts';
import { Journal, markOf, seenOf } from './journal.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-journal-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const idOf = (i: number): string =>
  `a_${(i * 7919 + 1).toString(16).padStart(20, '0').split('').reverse().join('')}`;

/** Writes lines from a mark on, marks after some of them, and stops after so many lines, with the last ones not marked. */
function run(path: string, lines: readonly string[], marks: ReadonlySet<number>, stop: number): boolean {
  const mark = markOf<number>(path);
  const journal = new Journal<number>(path, 'call', mark);
  const begin = mark?.tally ?? 0;
  for (const [i, line] of lines.entries()) {
    if (i < begin) continue;
    if (i - begin >= stop) {
      journal.close();
      return false;
    }
    journal.write(line);
    journal.see(idOf(i));
    if (marks.has(i)) journal.mark(i + 1);
  }
  journal.close();
  const last = markOf<number>(path);
  if (last) expect(seenOf(path, last).length).toBe(8 * last.tally);
  journal.finish(true);
  return true;
}

test('a file that was left at any moment is the same in the end, and nothing stays beside it', () => {
  const lines = fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 30 });
  fc.assert(
    fc.property(
      lines,
      fc.uniqueArray(fc.nat(29)),
      fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 4 }),
      (texts, marks, stops) => {
        const path = join(folder, 'out');
        for (const stop of [...stops, 100]) if (run(path, texts, new Set(marks), stop)) break;
        expect(readFileSync(path, 'utf8')).toBe(Buffer.from(texts.join('')).toString());
        expect(readdirSync(folder)).toEqual(['out']);
      },
    ),
    { numRuns: 60 },
  );
});

test('a mark that counts more than is there, or is none, is refused with the remedy', () => {
  const path = join(folder, 'short');
  const journal = new Journal<number>(path, 'call', null);
  journal.write('some lines');
  journal.mark(1);
  journal.close();
  new Journal<number>(path, 'call', { call: 'call', pid: 1, bytes: 4, seen: 0, tally: 0 }).close();
  expect(() => markOf(path)).toThrow(/short\.part\.json: is no mark of a run to this file; remove it/);
});

test('ids are known again, as many as they are, and others are not', () => {
  const ids = new IdSet();
  const added = (): number =>
    Array.from({ length: 5000 }, (_, i) => ids.add(idBytes(idOf(i)))).filter(Boolean).length;
  expect([added(), added()]).toEqual([5000, 0]);
  expect(ids.add(idBytes('a_00000000000000000000'))).toBe(true);
  expect(ids.add(idBytes('a_00000000000000000000'))).toBe(false);
});
