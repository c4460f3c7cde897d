import type { DateMention } from '../../model/analysed.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { When } from '../../model/when.ts';
import { addMonths, monthSpan, yearOf } from './calendar.ts';
import { type Reading, stated } from './reading.ts';
import { MONTHS } from './vocabulary.ts';

/** The days that a chronology has told of so far. */
export interface Chronology {
  /** The date of the entry that a sentence stands in; null if it stands in none. */
  dayOf(sentence: Sentence): When | null;
  /** Gives a date in an entry, which may leave out the year, that of the entry. */
  within(date: DateMention, sentence: Sentence): DateMention;
  /** Takes the date of a label, with the year that the entries before it leave it. */
  told(date: DateMention): DateMention;
}

/**
 * 'Dec. 7, 2021: ...', then 'Jan. 4: ...': an entry without a year goes on from the one before it, and has that year or the next,
 * unless it would then lie ahead.
 * @param published day of the report
 */
export function chronology(published: string): Chronology {
  const labels = new Map<number, When>();
  let last: When | null = null;
  const dayOf = ({ index, under }: Sentence): When | null =>
    under?.kind === 'day' && under.label !== index ? (labels.get(under.label) ?? null) : null;
  return {
    dayOf,
    within: (date, sentence) => {
      const label = date.yearInferred ? dayOf(sentence) : null;
      return label ? { ...date, when: goingOn(date.when, label, published) } : date;
    },
    told: (date) => {
      const mention =
        date.yearInferred && last ? { ...date, when: goingOn(date.when, last, published) } : date;
      labels.set(mention.sentence, mention.when);
      last = mention.when;
      return mention;
    },
  };
}

function goingOn(when: When, last: When, published: string): When {
  if (when.from === null || when.to === null || last.from === null) return when;
  const turn = Number(last.from.slice(0, 4)) - Number(when.from.slice(0, 4));
  for (const years of [turn, turn + 1]) {
    const [from, to] = [addMonths(when.from, years * 12), addMonths(when.to, years * 12)];
    if (to >= last.from && from <= published) return { ...when, from, to };
  }
  return when;
}

/** '2014', '1998-1999', 'November': what would be no date in a sentence is one as a label. */
export function bareDate(
  { tokens }: Sentence,
  published: string,
): { readonly at: number; readonly reading: Reading } | null {
  const years = tokens.filter((t) => /^[12]\d{3}$/.test(t.form));
  const [first, last] = [years[0], years.at(-1)];
  if (first && last) {
    const span = { from: `${first.form}-01-01`, to: `${last.form}-12-31` };
    return { at: first.index, reading: stated(last.index + 1, span, first === last ? 'year' : 'open') };
  }
  for (const { lower, index } of tokens) {
    const month = MONTHS.get(lower.replace('.', ''));
    const span = month && monthSpan(yearOf(published), month);
    if (span) return { at: index, reading: { ...stated(index + 1, span, 'month'), yearInferred: true } };
  }
  return null;
}
