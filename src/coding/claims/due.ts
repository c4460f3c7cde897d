import type { DateMention } from '../../model/analysed.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { When } from '../../model/when.ts';
import type { Frame } from '../frames/frame.ts';
import { bounded } from './when.ts';

/** Words behind the predicate within which the date of what is promised stands. */
const REACH = 40;

/**
 * When a promise is to be kept: the first date to come behind the verb of promising, or behind the promised act where
 * the speaker's own word is the promise ('will return the coins in October'). Null where the text sets none.
 */
export function dueOf(frame: Frame, resolved: Resolved): When | null {
  const { sentence, index } = frame.carrier;
  const date = resolved.dates
    .map((d) => ahead(d, resolved))
    .find(
      (d) =>
        d.sentence === sentence.index &&
        d.first > index &&
        d.first <= index + REACH &&
        (d.when.to ?? d.when.from ?? '') > resolved.filed &&
        !(d.when.from !== null && d.when.from <= resolved.filed && d.bound === null) &&
        !isElsewhere(frame, d.first),
    );
  return date ? bounded(date) : null;
}

/** 'before the end of June' without a year: of what is promised, the next one. */
function ahead(date: DateMention, { filed }: Resolved): DateMention {
  const { from, to } = date.when;
  const isPast = date.yearInferred && date.decidedBy === null && to !== null && to < filed;
  return isPast
    ? { ...date, when: { ...date.when, from: from && yearAfter(from), to: yearAfter(to) } }
    : date;
}

const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/** Beyond a semicolon, or in a relative clause of another noun, stands another matter. */
function isElsewhere({ carrier }: Frame, first: number): boolean {
  const between = carrier.sentence.tokens.slice(carrier.index + 1, first);
  return between.some((t) => t.form === ';' || /^(which|who|where)$/.test(t.lower));
}
