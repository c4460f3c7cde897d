import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answers, forDenialKeys } from './deny.ts';
import { isDenial } from './entry.ts';
import { articles, denials } from './generators.ts';
import { Glances } from './glances/glances.ts';
import { type Seen, seenOf } from './seen.ts';

test('every denial that answers a claim is found by a key, and at a glance', () => {
  fc.assert(
    fc.property(denials, (told) => {
      const seen = told.flatMap((one) => {
        const article = articles.find(({ id }) => id === one.evidence.article);
        return article ? [seenOf(one, article)] : [];
      });
      const glances = new Glances();
      for (const [slot, one] of seen.entries()) {
        glances.search(1, one);
        glances.keep(slot);
      }
      for (const [no, denial] of seen.entries())
        for (const [yes, one] of seen.entries()) {
          const { kind } = one.claim;
          if (!isDenial(denial) || one.denied || !answers(denial, one, { kind, members: () => [one] }))
            continue;
          expect(glances.mayAnswer(no, yes, kind === 'measure')).toBe(true);
          const keys = new Set(keysOf(denial));
          expect(keysOf(one).some((key) => keys.has(key))).toBe(true);
        }
    }),
  );
});

function keysOf(seen: Seen): number[] {
  const keys: number[] = [];
  forDenialKeys(seen, (key) => keys.push(key));
  return keys;
}
