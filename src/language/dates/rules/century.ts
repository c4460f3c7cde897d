import { type DaySpan, monthsSpan } from '../calendar.ts';
import { inferred, type Reading, type Scene, stated } from '../reading.ts';

/** Ordinals of the centuries that reports speak of, in words. */
const IN_WORDS = new Map(
  'eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 11]),
);

/** The hundred years of a century, the 19th from 1801 to 1900. */
export const centurySpan = (order: number): DaySpan => monthsSpan((order - 1) * 100 + 1, 1, 1200);

/** 'the 1990s', "the '80s". */
export function decade({ line }: Scene, at: number): Reading | null {
  const word = line.word(at);
  const digits = /^(1[5-9]\d|20\d)0['’]?s$/.exec(word);
  if (digits) return tens(at, Number(digits[1]) * 10);
  const short = /^['’‘]([2-9])0s$/.exec(word);
  return short && inferred(at + 1, monthsSpan(1900 + Number(short[1]) * 10, 1, 120), 'decade');
}

/** 'the 1800s' are a hundred years, 'the 2000s' and 'the 1980s' ten. */
const tens = (at: number, first: number): Reading =>
  first % 100 === 0 && first < 2000
    ? stated(at + 1, monthsSpan(first, 1, 1200), 'century')
    : stated(at + 1, monthsSpan(first, 1, 120), 'decade');

/** 'the 19th century', 'an 18th-century map', 'the twentieth century'. */
export function century({ line }: Scene, at: number): Reading | null {
  const fused = /^(\d\d?)(?:st|nd|rd|th)[-–]century$/.exec(line.word(at));
  const digits = fused ?? /^(\d\d?)(?:st|nd|rd|th)$/.exec(line.word(at));
  const order = digits ? Number(digits[1]) : IN_WORDS.get(line.word(at));
  if (order === undefined || order < 1 || order > 21) return null;
  const noun = fused ? at : line.dash(at + 1) ? at + 2 : at + 1;
  if (fused || line.is(noun, 'century', 'centuries')) return stated(noun + 1, centurySpan(order), 'century');
  const paired = line.is(at + 1, 'and', 'or') && line.is(at + 3, 'century', 'centuries');
  return paired ? stated(at + 1, centurySpan(order), 'century') : null;
}
