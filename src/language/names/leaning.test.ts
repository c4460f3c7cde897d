import { describe, expect, it } from 'vitest';
import { NAME_TYPES } from '../../model/named.ts';
import { leadOf, leaningOf } from './leaning.ts';

/** Shares of none and of each type, all the rest with the first. */
const shares = (parts: Readonly<Record<string, number>>): number[] => {
  const told = NAME_TYPES.map((type) => parts[type] ?? 0);
  return [1 - told.reduce((sum, one) => sum + one, 0), ...told];
};
const type = (leaning: number): string | undefined => NAME_TYPES[leadOf(leaning) - 1];

describe('leaningOf', () => {
  it('leads with the likeliest type, also of a word that mostly names nothing', () => {
    expect(type(leaningOf(shares({ organisation: 0.6, person: 0.3 })))).toBe('organisation');
    expect(type(leaningOf(shares({ place: 0.02, work: 0.01 })))).toBe('place');
  });

  it('differs by the second type, by how sure the first is and by how often the word names nothing', () => {
    const all = [
      shares({ person: 0.6, place: 0.4 }),
      shares({ person: 0.6, work: 0.4 }),
      shares({ person: 0.9, place: 0.1 }),
      shares({ person: 0.12, place: 0.08 }),
      shares({ person: 0.3, place: 0.2 }),
    ];
    expect(new Set(all.map(leaningOf)).size).toBe(5);
  });

  it('is never the number of a word of which nothing is known, which leads nowhere', () => {
    expect(leaningOf(shares({}))).toBeGreaterThan(0);
    expect(type(0)).toBeUndefined();
  });
});
