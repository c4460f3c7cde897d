import type { Token } from '../../model/sentence.ts';
import { addDays, type DaySpan, daysBetween, makeDay, weekdayOf, yearOf } from './calendar.ts';
import { NO_TENSE, type Side, type Tense } from './tense.ts';

/** A span chosen among several, and whether another would do nearly as well. */
export interface Choice {
  readonly span: DaySpan;
  readonly doubtful: boolean;
  /** The verb whose tense made the choice, if there was one to make. */
  readonly decidedBy: Token | null;
}

/** Days beyond which a choice is far, and within which the other one is near enough to cast doubt on it. */
const FAR = 240;
const NEAR = 100;
/** Verbs whose day is that of the telling. */
export const SAYING = new Set('say tell report announce add state declare write'.split(' '));
/** Days by which local dates may run ahead of the place of publication. */
const AHEAD = 1;

/** Days between a span and the day: 0 inside, negative before it. */
const distance = (span: DaySpan, day: string): number => {
  if (span.to < day) return daysBetween(day, span.to);
  return span.from > day ? daysBetween(day, span.from) : 0;
};

/**
 * The year of a date that is told without one: the last that has begun for the past, the first that has not ended
 * for the future, else the nearest.
 * @param inYear the span of the date in a given year, null where it does not exist (29 February)
 */
export function chooseYear(
  inYear: (year: number) => DaySpan | null,
  published: string,
  tense: Tense,
): Choice | null {
  const year = yearOf(published);
  const spans: DaySpan[] = [];
  for (let y = year - 4; y <= year + 4; y++) {
    const span = inYear(y);
    if (span) spans.push(span);
  }
  return chooseSpan(spans, published, tense);
}

/** The same among spans in order of time, of which some lie before and some after the day of publication. */
export function chooseSpan(spans: readonly DaySpan[], published: string, tense: Tense): Choice | null {
  const back = spans.findLast((span) => span.from <= published);
  const ahead = spans.find((span) => span.to >= published);
  if (!back || !ahead) return null;
  const { side, verb } = isOfSaying(tense, back, published) ? NO_TENSE : tense;
  if (isUnlikely(tense, back, ahead, published))
    return { span: side === 'future' ? back : ahead, doubtful: true, decidedBy: null };
  const weighed = weigh(back, ahead, published, side);
  const { span } = weighed;
  const doubtful = weighed.doubtful && !tense.certain;
  return { span, doubtful, decidedBy: back === ahead ? null : verb };
}

/** What was said most of a year ago is not told by its day: the date belongs to what was said. */
const isOfSaying = ({ side, verb, fronted }: Tense, back: DaySpan, published: string): boolean =>
  side === 'past' && !fronted && verb !== null && SAYING.has(verb.lemma) && -distance(back, published) > FAR;

/** A verb that is not firm puts a date most of a year away, and on the other side the same date is near. */
function isUnlikely({ side, firm }: Tense, back: DaySpan, ahead: DaySpan, published: string): boolean {
  if (firm || side === null) return false;
  const [behind, before] = [-distance(back, published), distance(ahead, published)];
  return side === 'future' ? before > FAR && behind < NEAR : behind > FAR && before < NEAR;
}

function weigh(
  back: DaySpan,
  ahead: DaySpan,
  published: string,
  side: Side,
): Pick<Choice, 'span' | 'doubtful'> {
  const [behind, before] = [-distance(back, published), distance(ahead, published)];
  if (side === 'past') {
    if (before <= AHEAD && behind > FAR) return { span: ahead, doubtful: before > 0 };
    return { span: back, doubtful: behind > FAR && before < NEAR };
  }
  if (side === 'future') return { span: ahead, doubtful: before > FAR && behind < NEAR };
  const span = behind <= before ? back : ahead;
  return { span, doubtful: Math.min(behind, before) > NEAR };
}

/**
 * The day of a weekday told without a week: the last one up to the day of publication, or the first from it on.
 * News looks back where no verb tells.
 */
export function chooseWeekday(weekday: number, published: string, { side, verb, firm, near }: Tense): Choice {
  const since = (weekdayOf(published) - weekday + 7) % 7;
  const isAhead = side === 'future' || (near && since > 3);
  const day = isAhead ? addDays(published, (7 - since) % 7) : addDays(published, -since);
  const doubtful = side === null || (side === 'past' && !firm) || (side === 'future' && since === 0);
  return { span: { from: day, to: day }, doubtful, decidedBy: verb };
}

/** The day of the month told without a month ('on the 12th'). */
export function chooseMonth(day: number, published: string, { side, verb }: Tense): Choice | null {
  const spans: DaySpan[] = [];
  const first = yearOf(published) * 12 + Number(published.slice(5, 7)) - 1;
  for (let m = first - 2; m <= first + 2; m++) {
    const made = makeDay(Math.floor(m / 12), (m % 12) + 1, day);
    if (made) spans.push({ from: made, to: made });
  }
  const back = spans.findLast((span) => span.from <= published);
  const ahead = spans.find((span) => span.to >= published);
  if (!back || !ahead) return null;
  return { span: side === 'future' ? ahead : back, doubtful: side === null, decidedBy: verb };
}
