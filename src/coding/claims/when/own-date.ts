import type { DateMention } from '../../../model/analysed.ts';
import type { Kind } from '../../../model/claim.ts';
import type { Resolved } from '../../../model/resolved.ts';
import type { Token } from '../../../model/sentence.ts';
import type { Span } from '../../../model/span.ts';
import type { When } from '../../../model/when.ts';
import type { Frame } from '../../frames/frame.ts';
import { DECREES, decreeing } from '../../frames/subjects.ts';
import { isVerbal } from '../../frames/tree.ts';
import { ENDING } from '../../rules/ending.ts';
import { metOn, sharedDay, stillMeeting, thenToo } from './met-on.ts';
import {
  above,
  atOccasion,
  behindNoun,
  isMeanwhile,
  isWhen,
  meanwhile,
  viaNoun,
  whileTheyMet,
} from './nearby.ts';
import {
  isAhead,
  isAside,
  isCount,
  isFirstSince,
  isLabel,
  isOfCharge,
  isOfContent,
  isOfInstrument,
  isOfOccasion,
  isTitle,
} from './not-its-own.ts';
import { isBeyond, owners } from './owners.ts';
import { underPact } from './under-pact.ts';

/** 'since the collapse of the union in 1991': the day of what it has been so since is only its beginning. */
const isStart = (date: DateMention, { predicate }: Frame): boolean =>
  owners(date, predicate.sentence.tokens).some(
    (o) => o !== predicate && o.upos === 'NOUN' && o.children('case').some((c) => c.lower === 'since'),
  );

/** A date that hangs on the predicate (or on its noun phrase), not on a clause below or above it. */
export function ownDate(
  kind: Kind,
  frame: Frame,
  resolved: Resolved,
  fits: (date: DateMention) => boolean,
): DateMention | null {
  const sentence = frame.predicate.sentence;
  const here = resolved.dates.filter(
    (d) =>
      d.sentence === sentence.index &&
      fits(d) &&
      !isTitle(owners(d, sentence.tokens)[0], frame) &&
      !isFirstSince(d, frame) &&
      !isOfInstrument(d, frame) &&
      !isAhead(d, frame) &&
      !isOfCharge(d, frame) &&
      !isOfContent(kind, d, frame) &&
      !isAside(d, frame.carrier),
  );
  const counted = here.find((d) => d.anchor && isWithin(frame.carrier, d.anchor));
  if (counted?.anchor?.when) return { ...counted, when: counted.anchor.when, bound: null };
  const held = here.find((d) => isWhen(frame.carrier, d));
  if (held) return { ...held, bound: null };
  const told = tellingVerbs(frame);
  const near = here.filter((d) => {
    const over = owners(d, sentence.tokens);
    return (
      d !== counted &&
      !isCount(over[0]) &&
      !isLabel(d, frame) &&
      !isOfOccasion(d, frame) &&
      !isBeyond(d, frame.carrier) &&
      over.some((o) => o === frame.carrier || o === frame.predicate || told.includes(o))
    );
  });
  const settled = near.filter((d) => d.when.from !== null);
  const own = settled.find((d) => isOfJoined(d, frame)) ?? toldCloser(settled) ?? settled[0] ?? near[0];
  if (own) return isStart(own, frame) ? { ...own, bound: 'since' } : own;
  const partner =
    near.length > 0
      ? null
      : kind === 'position'
        ? (accompanied(frame.carrier) ?? inTouch(frame.carrier))
        : sameTime(frame.carrier);
  const shared = partner
    ? here.find(
        (d) =>
          d.when.grain !== 'open' &&
          !isApartFrom(d, frame.carrier, partner) &&
          owners(d, sentence.tokens).includes(partner),
      )
    : undefined;
  return (
    shared ??
    whileTheyMet(here, frame) ??
    viaNoun(here, frame, kind === 'meeting') ??
    behindNoun(here, frame) ??
    above(here, frame, resolved) ??
    meanwhile(here, frame) ??
    atOccasion(kind, here, frame, resolved) ??
    metOn(here, frame) ??
    sharedDay(here, frame) ??
    thenToo(here, frame) ??
    stillMeeting(kind, frame, resolved) ??
    promised(kind, here, frame, resolved) ??
    underPact(kind, here, frame) ??
    null
  );
}

/** 'A week later, on May 19, ...': which day of the week it was is told right behind it. */
const toldCloser = ([first, second]: readonly DateMention[]): DateMention | undefined =>
  first && second && second.first - first.last <= 3 && isPartOf(second.when, first.when) ? second : undefined;

const isPartOf = (day: When, span: When): boolean =>
  day.grain === 'day' &&
  span.grain !== 'day' &&
  (day.from ?? '') >= (span.from ?? '~') &&
  (day.to ?? '~') <= (span.to ?? '');

/** 'signed a pact in May and a treaty in June': of what is joined to it, its own. */
const isOfJoined = (date: DateMention, { form, predicate }: Frame): boolean =>
  form === 'noun' &&
  predicate.deprel === 'conj' &&
  owners(date, predicate.sentence.tokens).some((o) => o === predicate || o.head === predicate);

/** 'took the decision to freeze them in 2011', told later: nobody promises what is past, so the day is that of the promise. */
function promised(
  kind: Kind,
  here: readonly DateMention[],
  { complement, complementForm, carrier, predicate }: Frame,
  { filed }: Resolved,
): DateMention | undefined {
  if (kind === 'agreement') return signed(here, predicate, filed);
  if (kind !== 'commitment' || complementForm !== 'to' || !complement) return undefined;
  const isPast = ({ when: { from, to }, yearInferred }: DateMention): boolean =>
    !yearInferred && from !== null && to !== null && to < filed;
  return here.find(
    (d) =>
      isPast(d) &&
      !isBeyond(d, carrier) &&
      owners(d, predicate.sentence.tokens)[0] === complement &&
      d.first > complement.index,
  );
}

/** 'signed a contract to run the port on May 13', told later: what is to be done has no day that is past, so it is that of the signing. */
const signed = (here: readonly DateMention[], pact: Token, filed: string): DateMention | undefined =>
  here.find((d) => {
    const { from, to } = d.when;
    if (from === null || to === null || to >= filed || d.first <= pact.index) return false;
    const [purpose] = owners(d, pact.sentence.tokens);
    return purpose?.head === pact && purpose.deprel === 'acl' && purpose.xpos === 'VB';
  });

/** 'signed a decree banning flights on Saturday', 'boarded and seized it on Thursday', 'woke on Tuesday when a missile flew over': the verb whose day is this one's too. */
function sameTime(verb: Token): Token | null {
  const { head } = verb;
  if (head && verb.relation === 'acl' && verb.xpos === 'VBG' && DECREES.has(head.lemma))
    return decreeing(head);
  if (!head || !isVerbal(head)) return null;
  if (verb.deprel === 'conj' && !verb.child('nsubj', 'aux') && tenseOf(verb) === tenseOf(head)) return head;
  if (verb.deprel !== 'advcl') return null;
  if (isMeanwhile(verb)) return verb.xpos === 'VBD' ? head : null;
  return !verb.child('mark', 'advmod') && verb.xpos === 'VBG' && verb.index < head.index ? head : null;
}

/** 'closed the border in January, accusing it of': what a participle behind a comma tells was said in doing so. */
const accompanied = ({ deprel, xpos, head, index, previous, sentence }: Token): Token | null =>
  deprel === 'advcl' &&
  xpos === 'VBG' &&
  head?.xpos === 'VBD' &&
  head.index < index &&
  previous?.form === ',' &&
  head === sentence.root
    ? head
    : null;

/** 'telephoned both on Tuesday and urged them to': what is said in getting in touch with somebody is said then. */
function inTouch(verb: Token): Token | null {
  const { deprel, head, xpos } = verb;
  const isSame =
    deprel === 'conj' && head !== null && CONTACT.test(head.lemma) && !verb.child('nsubj', 'aux', 'aux:pass');
  return isSame && /^VB[DN]$/.test(xpos) && /^VB[DN]$/.test(head.xpos) ? head : null;
}

const CONTACT = /^(telephone|phone|call|ring|write|meet|visit|receive|host|summon|speak|talk|tour)$/;

/** A participle without an auxiliary that has a subject is a past ('crossed' and 'bombed'), and so is 'was attended'. */
function tenseOf(verb: Token): string {
  if (verb.xpos !== 'VBN' || verb.child('aux')) return verb.xpos;
  const passive = verb.child('aux:pass');
  return passive ? passive.xpos : verb.child('nsubj') ? 'VBD' : verb.xpos;
}

/**
 * A day between two coordinated verbs is the first one's, unless that one only leads to the other ('entered on Monday and
 * bombed', 'met on Monday and signed'), tells how it went ('took place on Monday and was attended by') or the two are set against each other ('scrapped the duty on Monday, but introduced checks').
 */
const isApartFrom = (date: DateMention, verb: Token, partner: Token): boolean =>
  verb.deprel === 'conj' &&
  date.first > partner.index &&
  date.first < verb.index &&
  !verb.children('cc').some((t) => t.lower === 'but') &&
  !/^(attend|chair|mediate|address|host|witness)$/.test(verb.lemma) &&
  !/^(cross|enter|intrude|penetrate|storm|invade|raid|break|gather|convene)$/.test(partner.lemma) &&
  !CONTACT.test(partner.lemma);

/** 'three days after they had met': the meeting is what the days are counted from. */
const isWithin = (token: Token, { start, end }: Span): boolean => token.start >= start && token.end <= end;

/**
 * 'The talks lasted four hours on Wednesday': the verb that tells of a noun of action that stands alone; 'stopped selling
 * tours on Wednesday': of an end, what has ended; 'began deporting them in March': the verb that tells which part of it.
 */
const tellingVerbs = ({ form, carrier, predicate }: Frame): readonly Token[] => {
  if (form === 'verb' && ENDING.has(carrier.lemma))
    return carrier.children('xcomp').filter((t) => t.xpos === 'VBG');
  if (form === 'verb' && carrier.relation === 'xcomp' && carrier.head && PHASES.test(carrier.head.lemma))
    return [carrier.head];
  const verb =
    form === 'noun' && carrier === predicate && predicate.relation === 'nsubj' ? predicate.head : null;
  return verb ? [verb, ...verb.children('xcomp')] : [];
};

const PHASES = /^(begin|start|finish|complete|resume|cease)$/;
