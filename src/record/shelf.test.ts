import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetOf } from './forbidden.ts';
import { articles, claims } from './generators.ts';
import { seenOf } from './seen.ts';
import { Shelf } from './shelf.ts';
import { article } from './testing.ts';

test('claims are the same when they are wakened, however many were at rest and taken out', () => {
  fc.assert(
    fc.property(claims, fc.integer({ min: 1, max: 5 }), fc.array(fc.nat(39)), (told, awake, asked) => {
      const shelf = new Shelf(awake);
      const all = told.map((one) => {
        const from = articles.find(({ id }) => id === one.evidence.article);
        return seenOf(one, from ?? article('none', '2021-03-01'));
      });
      for (const [slot, seen] of all.entries()) shelf.put(slot, seen);
      for (const slot of asked) {
        const seen = all[slot];
        if (!seen) continue;
        facetOf(shelf.at(slot));
        facetOf(seen);
        expect(shelf.at(slot)).toEqual(seen);
        if (slot % 3 !== 0) continue;
        shelf.clear(slot);
        expect(() => shelf.at(slot)).toThrow(RangeError);
        shelf.put(slot, seen);
      }
    }),
  );
});
