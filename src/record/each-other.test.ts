import { expect, test } from 'vitest';
import { foldRecords } from './fold.ts';
import { article, claim, day } from './testing.ts';

const first = article('1', '2011-02-05');
const later = article('2', '2011-02-09', 'Other Press');
const fight = (from: typeof first, quote: string, object: string | null) =>
  claim('event', from, {
    reciprocal: true,
    quote,
    when: day('2011-02-04'),
    act: { lemma: 'shell', object: object === null ? null : { text: object, start: 0, end: object.length } },
  });

test('that two did it to each other says not what it was about', () => {
  const fought = fight(first, 'troops fought near the temple of Preah Vihear', null);
  const shelled = fight(later, 'the armies shelled each other around Preah Vihear', 'each other');
  expect(foldRecords([first, later], [fought, shelled])).toHaveLength(1);
});
