import type { DateMention } from '../../model/analysed.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { When } from '../../model/when.ts';
import type { Frame } from '../frames/frame.ts';
import { ahead } from './when/owners.ts';
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
    .map((d) => (d.decidedBy === null ? ahead(d, resolved) : d))
    .find(
      (d) =>
        d.sentence === sentence.index &&
        d.first > index &&
        d.first <= index + REACH &&
        (d.when.to ?? d.when.from ?? '') > resolved.filed &&
        !(d.when.from !== null && d.when.from <= resolved.filed && d.bound === null) &&
        !isElsewhere(frame, d.first),
    );
  return date ? withJoined(date, resolved) : null;
}

/** 'in July and August': up to the end of the second. */
function withJoined(date: DateMention, { dates, sentences }: Resolved): When {
  const due = bounded(date);
  const between = sentences[date.sentence]?.tokens[date.last + 1];
  const next = dates.find((d) => d.sentence === date.sentence && d.first === date.last + 2);
  const isOne =
    /^(and|or)$/.test(between?.lower ?? '') && next?.when.grain === due.grain && due.from !== null;
  return isOne && (next?.when.to ?? '') > (due.to ?? '') ? { ...due, to: next?.when.to ?? null } : due;
}

/** Beyond a semicolon, in a relative clause of another noun or in a clause with a subject of its own stands another matter. */
function isElsewhere({ carrier }: Frame, first: number): boolean {
  const date = carrier.sentence.tokens[first];
  const above = date ? [date, ...date.ancestors()] : [];
  const below = above.includes(carrier) ? above.slice(0, above.indexOf(carrier)) : [];
  if (below.some((t) => t.deprel === 'conj' && t.child('nsubj', 'nsubj:pass'))) return true;
  // 'for fees as agreed in August'
  if (below.some((t) => t.xpos === 'VBN' && t.children('mark').some((m) => m.lower === 'as'))) return true;
  const between = carrier.sentence.tokens.slice(carrier.index + 1, first);
  return between.some((t) => t.form === ';' || /^(which|who|whom|whose|where)$/.test(t.lower));
}
