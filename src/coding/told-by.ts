import type { Kind, Voice } from '../model/claim.ts';
import type { Resolved } from '../model/resolved.ts';
import type { Token } from '../model/sentence.ts';
import type { When } from '../model/when.ts';
import { judgesOf, voicesOf } from './attribution/voices.ts';
import { owners } from './claims/when/owners.ts';
import type { Coding } from './coding.ts';
import type { Frame } from './frames/frame.ts';
import { isPassive } from './frames/passive.ts';
import { type Entry, isRow, type Lexicon } from './lexicon/entry.ts';
import { isNegated } from './modality/negation.ts';
import { isAsked } from './modality/noun-state.ts';
import { type Setting, settingWith } from './modality/setting.ts';
import { isTakenBack } from './rules/corrections.ts';
import { asHeld } from './rules/turned.ts';

/** What a pattern tells of a frame, whoever the parties are. */
export interface Told {
  readonly known: Entry;
  readonly entry: Entry;
  readonly frame: Frame;
  readonly setting: Setting;
  readonly said: readonly Voice[];
}

/** Why a pattern makes no claim. */
export const none = (entry: Entry, frame: Frame, reason: string): Coding => ({
  frame,
  entry,
  claim: null,
  reason,
});

/** What a pattern tells of a frame, or the coding that says why it tells nothing. */
export function toldBy(
  known: Entry,
  frame: Frame,
  setting: Setting,
  resolved: Resolved,
  lexicon: Lexicon,
): Told | Coding {
  if (known.negated && !(setting.negated && isUndone(known, frame)))
    return none(known, frame, 'meant only where it is negated');
  if (known.kind === 'denial' && setting.negated && !known.negated && known.status === 'denied')
    return none(known, frame, 'what is not denied is open');
  if (asksForAnonymity(frame)) return none(known, frame, 'asks not to be named');
  if (isTakenBack(setting, resolved)) return none(known, frame, 'reported before, and set right since');
  const asserted = settle(known, setting, lexicon);
  if (!asserted) return none(known, frame, `only the content of '${setting.contentOf?.lemma ?? ''}'`);
  const { entry, setting: held } = asHeld(known, frame, asserted);
  const settled = isDue(entry, frame, held, resolved)
    ? settingWith(held, { outlook: 'planned', time: 'future' })
    : held;
  const told = voicesOf(frame, settled, resolved, lexicon);
  const said = entry.kind === 'assessment' ? [...told, ...judgesOf(frame, resolved)] : told;
  if (said.some(({ name }) => isNobody(name, frame))) return none(known, frame, 'nobody says so');
  return { known, entry, frame, setting: settled, said };
}

/** 'has yet to keep its promise': what is only not done yet breaks none. */
const isUndone = ({ kind, step }: Entry, { carrier }: Frame): boolean =>
  kind !== 'commitment' || step !== 'broken' || isNegated(carrier);

/** 'visits Serbia on May 28', 'comes into force on June 1': what is told in the present of a day to come is planned for it. */
function isDue(
  { kind }: Entry,
  frame: Frame,
  { time, modal, negated, outlook }: Setting,
  resolved: Resolved,
): boolean {
  const { carrier } = frame;
  const { dates, filed } = resolved;
  if (kind === 'event' && isAnnouncedFor(frame, resolved)) return outlook === null && !negated;
  const effect = effectOf(frame);
  if (!DATED.has(kind) || (time !== 'present' && !effect) || modal !== null || negated || outlook !== null)
    return false;
  const verb = effect ?? carrier;
  if (!/^VB[ZP]$/.test(verb.xpos) || verb.child('aux', 'cop')) return false;
  const { tokens, index } = carrier.sentence;
  return dates.some(
    (d) =>
      d.sentence === index &&
      (d.bound === null || (effect && d.bound === 'since')) &&
      d.when.from !== null &&
      (d.when.from > filed || isLaterOn(d.when)) &&
      owners(d, tokens)[0] === verb,
  );
}

/** 'hosts a summit later this month': of a span that has begun, what is to come. */
const isLaterOn = ({ text }: When): boolean => /^later (this|in the) /i.test(text);

/** 'Their departure takes effect on May 1', 'becomes effective': the verb that says from when a thing that is told as a noun is so. */
function effectOf({ form, carrier, predicate }: Frame): Token | null {
  const verb = form === 'noun' && predicate.deprel === 'nsubj' ? predicate.head : null;
  if (!verb || (carrier !== predicate && carrier !== verb)) return null;
  const named = verb
    .children('obj', 'xcomp', 'obl')
    .some((t) => /^(effect|force|effective|final|operation)$/.test(t.lower));
  return named && /^(take|come|enter|go|become)$/.test(verb.lemma) ? verb : null;
}

/** 'announced the delivery of tents this weekend': what is announced for a day to come. */
const isAnnouncedFor = ({ form, carrier, predicate }: Frame, { dates, filed }: Resolved): boolean =>
  form === 'noun' &&
  carrier.lemma === 'announce' &&
  dates.some(
    ({ sentence, first, when }) =>
      sentence === predicate.sentence.index &&
      first > predicate.index &&
      when.from !== null &&
      when.from > filed,
  );

const DATED = new Set<Kind>(['meeting', 'agreement', 'measure', 'event']);

/** 'nobody said', 'no one said', but not 'one of the officials said'. */
const isNobody = (name: string, { predicate }: Frame): boolean =>
  /^(nobody|none|no one)$/i.test(name) ||
  (/^one$/i.test(name) &&
    !predicate.sentence.tokens.some((t) => t.lower === 'one' && t.next?.lower === 'of'));

const NAMING = new Set(['name', 'identify', 'quote']);

/** 'an official who declined to be identified': nothing is refused to anybody. */
const asksForAnonymity = ({ complement }: Frame): boolean =>
  complement !== null && NAMING.has(complement.lemma) && isPassive(complement);

/** The content of a promise is told by the promise; only a meeting agreed on is a planned meeting as well, one proposed is called for. */
function settle(entry: Entry, setting: Setting, lexicon: Lexicon): Setting | null {
  if (setting.asserted) return entry.negated ? refused(entry, setting) : setting;
  if (setting.contentOf && isAsked(setting.contentOf)) return null;
  const governor = setting.contentOf?.lemma ?? '';
  if (entry.kind === 'meeting' && !isRow(entry) && lexicon.is(governor, 'commit'))
    return settingWith(setting, { asserted: true, outlook: 'planned' });
  if (entry.kind === 'meeting' && !isRow(entry) && setting.contentOf && isProposed(setting.contentOf))
    return settingWith(setting, { asserted: true, modal: 'should' });
  return null;
}

/** 'will never accept that': what is meant only where it is negated; a refusal is made by being uttered. */
const refused = ({ stance }: Entry, setting: Setting): Setting =>
  settingWith(setting, {
    negated: false,
    modal: null,
    time: stance === 'opposes' && setting.time === 'future' ? 'past' : setting.time,
  });

/** 'proposed that the ministers meet', 'hopes to meet him in May'. */
const isProposed = (governor: Token): boolean =>
  governor.upos === 'VERB' &&
  !isNegated(governor) &&
  (/^(propose|suggest)$/.test(governor.lemma)
    ? governor.child('ccomp') !== undefined
    : /^(hope|wish)$/.test(governor.lemma) && governor.child('xcomp') !== undefined);
