import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Draw } from './draw.ts';
import { allocate } from './stratum.ts';

const sizes = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.integer({ min: 1, max: 2000 }), {
  minKeys: 1,
});

describe('how many are drawn of each stratum', () => {
  test('is at least one and at most all, together what was asked for, as far as there is so much', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 0, max: 800 }), (given, n) => {
        const all = new Map(Object.entries(given));
        const drawn = allocate(all, n);
        for (const [name, size] of all) {
          expect(drawn.get(name)).toBeGreaterThanOrEqual(1);
          expect(drawn.get(name)).toBeLessThanOrEqual(size);
        }
        const [sum, total] = [drawn, all].map((map) => [...map.values()].reduce((a, b) => a + b, 0));
        expect(sum).toBe(Math.max(all.size, Math.min(n, total ?? 0)));
      }),
    );
  });

  test('grows with the root of its size', () =>
    expect(
      Object.fromEntries(
        allocate(
          new Map([
            ['large', 9000],
            ['small', 1000],
          ]),
          100,
        ),
      ),
    ).toEqual({
      large: 75,
      small: 25,
    }));
});

const drawn = (names: readonly string[], n: number, seed: number) => {
  const draw = new Draw<string>(n, seed);
  for (const name of names) draw.add(name, name, name.charAt(0));
  return draw.drawn();
};

describe('a draw', () => {
  const names = Array.from(
    { length: 5000 },
    (_, i) => `${'xyz'.charAt(i % 7 === 0 ? 0 : i % 2 ? 1 : 2)}${i}`,
  );

  test('does not depend on the order in which things come', () =>
    expect(drawn([...names].reverse(), 60, 7)).toEqual(drawn(names, 60, 7)));

  test('is another one with another seed', () =>
    expect(drawn(names, 60, 8)).not.toEqual(drawn(names, 60, 7)));

  test('weighs what it draws by what it stands for', () => {
    const all = drawn(names, 60, 7);
    expect(all).toHaveLength(60);
    expect(all.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(5000, 6);
    expect(new Set(all.map(({ thing }) => thing)).size).toBe(60);
  });

  test('draws everything equally often', () => {
    const few = names.slice(0, 40).map((name) => `s${name}`);
    const times = new Map<string, number>();
    for (let seed = 0; seed < 2000; seed++)
      for (const { thing } of drawn(few, 10, seed)) times.set(thing, (times.get(thing) ?? 0) + 1);
    // 500 each; five standard deviations are 97
    for (const name of few) expect(Math.abs((times.get(name) ?? 0) - 500)).toBeLessThan(100);
  });
});
