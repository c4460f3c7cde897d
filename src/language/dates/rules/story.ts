import { type DaySpan, daysBetween, yearOf } from '../calendar.ts';
import type { Choice } from '../choose.ts';
import type { Scene } from '../reading.ts';

/** Days for which a story goes on, and days before publication from which a date may be one of the news. */
const LASTS = 183;
const NEWS = 100;

/**
 * 'On April 28, 2021, it came to blows. A ceasefire took hold on May 1.': in a story of years ago a date without a year is
 * the first such day after the one told before. Null where the clause or the date before tells no story.
 * @param inYear the span of the date in a given year, null where it does not exist
 */
export function inStory(
  { anchor, published, tense }: Scene,
  inYear: (year: number) => DaySpan | null,
  at: number,
): Choice | null {
  const begun = anchor?.bound === null && isFine(anchor.when.grain) ? anchor.when.from : null;
  if (begun === null) return null;
  const { side, verb } = tense(at);
  if (side !== 'past' || !verb || verb.children('aux').some((t) => t.lemma === 'have')) return null;
  const years = [yearOf(begun), yearOf(begun) + 1];
  const span = years.map(inYear).find((one) => one !== null && one.from >= begun);
  const isOn = span && daysBetween(begun, span.from) <= LASTS && !isNews(inYear, published);
  return span && isOn ? { span, doubtful: true, decidedBy: verb } : null;
}

const isFine = (grain: string): boolean => grain === 'day' || grain === 'week' || grain === 'month';

/** Whether such a day lies so little before publication that the report would mean that one. */
const isNews = (inYear: (year: number) => DaySpan | null, published: string): boolean =>
  [0, -1].some((turn) => {
    const span = inYear(yearOf(published) + turn);
    return span !== null && span.from <= published && daysBetween(span.to, published) < NEWS;
  });
