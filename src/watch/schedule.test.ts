import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLOCK, type Clock, JumpWatch } from './clock.ts';
import { backoff, nextPollIn, retryAfterOf } from './schedule.ts';

const chance = fc.double({ min: 0, max: 1, noNaN: true });
const every = fc.integer({ min: 60_000, max: 7 * 86_400_000 });

describe('the next poll', () => {
  test('comes about when it is asked for, and never before the server wants it', () => {
    fc.assert(
      fc.property(every, chance, fc.integer({ min: 0, max: 6 * 86_400_000 }), (usual, random, retryAfter) => {
        const well = nextPollIn(usual, { failures: 0, retryAfter: null }, random);
        expect(Math.abs(well - usual)).toBeLessThanOrEqual(usual * 0.0501);
        expect(nextPollIn(usual, { failures: 1, retryAfter }, random)).toBeGreaterThanOrEqual(retryAfter);
      }),
    );
  });

  test('comes later with every failure in a row, and at last within hours', () => {
    expect([1, 2, 3, 4, 20].map((failures) => backoff(900_000, failures, 1) / 60_000)).toEqual([
      30, 60, 120, 240, 360,
    ]);
    fc.assert(
      fc.property(every, fc.integer({ min: 1, max: 1e6 }), chance, (usual, failures, random) => {
        const wait = nextPollIn(usual, { failures, retryAfter: null }, random);
        expect(wait).toBeGreaterThanOrEqual(usual * 0.5);
        expect(wait).toBeLessThanOrEqual(Math.max(usual, 6 * 3_600_000));
      }),
    );
  });
});

test.each([
  ['120', 120_000],
  ['Tue, 31 Oct 2017 11:04:00 GMT', 240_000],
  ['Tue, 31 Oct 2017 10:04:00 GMT', 0],
  ['soon', null],
  ['-5', null],
  ['', null],
  [undefined, null],
])('Retry-After %s is %s ms', (header, ms) =>
  expect(retryAfterOf(header, Date.UTC(2017, 9, 31, 11, 0))).toBe(ms),
);

describe('a clock', () => {
  test('that is set while the program runs is noticed once, and one that only drifts is not', () => {
    let [wall, steady] = [1_000_000, 0];
    const clock: Clock = { ...CLOCK, now: () => wall, steady: () => steady };
    const jumps = new JumpWatch(clock);
    [wall, steady] = [1_010_500, 10_000];
    expect(jumps.jump()).toBe(0);
    wall += 86_400_000;
    expect(jumps.jump()).toBe(86_400_500);
    expect(jumps.jump()).toBe(0);
    wall -= 86_400_000;
    expect(jumps.jump()).toBeLessThan(-86_000_000);
  });

  test('stops waiting when the work is ended', async () => {
    const end = new AbortController();
    const waiting = CLOCK.sleep(1e12, end.signal);
    end.abort();
    await waiting;
    await CLOCK.sleep(1e12, end.signal);
  });
});
