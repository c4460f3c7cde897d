import type { DateMention } from '../../model/analysed.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { When } from '../../model/when.ts';
import { addMonths } from './calendar.ts';

/** The days that a chronology has told of so far. */
export interface Chronology {
  /** The date of the entry that a sentence stands in; null if it stands in none. */
  dayOf(sentence: Sentence): When | null;
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
  return {
    dayOf: ({ index, entry }) =>
      entry?.kind === 'day' && entry.label !== index ? (labels.get(entry.label) ?? null) : null,
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
