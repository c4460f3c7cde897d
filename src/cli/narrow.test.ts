import fc from 'fast-check';
import { expect, it } from 'vitest';
import { narrow } from './narrow.ts';

it('lets a long line go on in the next one, further in than it began', () => {
  expect(narrow('claims\n    who is meant by the words of the report\n', 30)).toBe(
    'claims\n    who is meant by the\n      words of the report\n',
  );
});

it('loses no word, and leaves what is short enough as it is', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1 }), (words) => {
      const lines = narrow(`  ${words.join(' ')}`, 40).split('\n');
      expect(lines.join(' ').trim().split(/\s+/)).toEqual(words);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(40);
    }),
  );
});
