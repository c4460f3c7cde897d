import type { DateMention } from '../../../model/analysed.ts';
import type { Resolved } from '../../../model/resolved.ts';
import type { Token } from '../../../model/sentence.ts';
import type { When } from '../../../model/when.ts';
import type { Frame } from '../../frames/frame.ts';
import { daysBefore } from './days-before.ts';
import { ahead, owners } from './owners.ts';

/**
 * 'put off the talks that were due on May 4', 'postponed their summit until June': of a meeting that is moved or cancelled,
 * the day that it was or is to be on; the new one where both are told. Null where only the decision is dated,
 * and of 'suspended all visits until June', of which none was on a day.
 */
export function windowOf({ carrier, predicate }: Frame, resolved: Resolved): When | null {
  const { filed } = resolved;
  const { tokens } = carrier.sentence;
  if (/^(suspend|halt|freeze|ban)$/.test(carrier.lemma) && predicate.xpos === 'NNS') return null;
  const dates = resolved.dates
    .filter((d) => d.sentence === carrier.sentence.index && d.when.from !== null && d.when.grain !== 'open')
    .map((d) => (isNearer(d, filed) ? ahead(d, resolved) : isOver(carrier, d, filed) ? weekBefore(d) : d));
  const to = dates.find(
    (d) => /^(to|until|till)$/.test(tokens[d.first - 1]?.lower ?? '') && (d.when.to ?? '') > filed,
  );
  const own = dates.find((d) => {
    const over = owners(d, tokens);
    const isDue = over.some((o) => o !== carrier && isBelow(o, predicate));
    return isDue || (over.includes(carrier) && (d.when.from ?? '') > filed);
  });
  const date =
    to ??
    (own && isWeekday(own.when) && isSoonAfter(decisionOn(carrier, resolved), own) ? weekBefore(own) : own);
  return date ? date.when : null;
}

/** The day on which it was called off, as far as the report tells it. */
const decisionOn = (verb: Token, { dates, filed }: Resolved): string | null =>
  dates.find(
    ({ sentence, first, when }) =>
      sentence === verb.sentence.index &&
      when.grain === 'day' &&
      (when.to ?? '9') <= filed &&
      verb.sentence.tokens[first]?.ancestors().find((t) => t.upos === 'VERB') === verb,
  )?.when.from ?? null;

/** 'planned for Thursday, was called off on Wednesday', told on Friday: the Thursday right after that Wednesday. */
const isSoonAfter = (decided: string | null, { when }: DateMention): boolean =>
  decided !== null && when.from !== null && daysBefore(when.from, 7) >= decided;

/** 'broke off talks, and a visit that had been planned for May was put off': the May of another clause is not. */
function isBelow(word: Token, predicate: Token): boolean {
  let at: Token | null = word;
  while (at && at !== predicate) {
    if (at.deprel === 'conj' && at.child('nsubj', 'nsubj:pass')) return false;
    at = at.head;
  }
  return at === predicate;
}

/** 'which had been planned for Thursday, did not take place': the Thursday that is over. */
const isOver = (verb: Token, { when }: DateMention, filed: string): boolean =>
  /^(take|happen|occur|materialise|materialize)$/.test(verb.lemma) &&
  verb.children('aux').some((t) => t.lower === 'did') &&
  isWeekday(when) &&
  (when.from ?? '') > filed;

/** Told by the name of the day alone. */
const isWeekday = ({ text }: When): boolean => /^(on )?\p{Lu}\w+day$/u.test(text);

const weekBefore = (date: DateMention): DateMention => {
  const back = (day: string | null): string | null => (day === null ? null : daysBefore(day, 7));
  return { ...date, when: { ...date.when, from: back(date.when.from), to: back(date.when.to) } };
};

/** 'due on April 2', told on March 29: the next one, though the verb is in the past. */
const isNearer = ({ when: { to } }: DateMention, filed: string): boolean =>
  to !== null && Date.parse(filed) - Date.parse(to) > HALF_A_YEAR;

const HALF_A_YEAR = 183 * 86_400_000;
