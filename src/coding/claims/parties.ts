import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { type Frame, frameWith } from '../frames/frame.ts';
import { prepositionOf, withConjuncts } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import { type Entry, entryWith } from '../lexicon/entry.ts';
import { words } from '../words.ts';
import { doersOf } from './doers.ts';
import { isSuit, otherSide, suedIn } from './other-side.ts';
import { partnerAround } from './partner.ts';
import { actorsAt } from './phrases.ts';
import { slotActors } from './slots.ts';
import {
  isForetold,
  isHarmed,
  isImposer,
  isJudge,
  isOwnForce,
  isSpared,
  isVenueOnly,
  withoutVictims,
} from './spared.ts';
import { onePerState, unique } from './unique.ts';

export interface Parties {
  readonly by: readonly Actor[];
  readonly to: readonly Actor[];
  readonly reciprocal: boolean;
}

/** Fills a pattern's roles from a frame. Null where a party that the pattern needs is not known. */
export function partiesOf(entry: Entry, frame: Frame, resolved: Resolved): Parties | null {
  if (isForOthers(frame, resolved) || isMediator(entry, frame, resolved)) return null;
  if (isTruceOfOthers(entry, frame, resolved)) return null;
  const met = entry.kind === 'meeting' ? betweenOthers(frame, resolved) : frame;
  const first = unique(doersOf(entry, met, resolved));
  const partner = entry.joint
    .filter((j) => j !== 'plural' && !(j === 'with' && entry.kind === 'measure' && isOwned(frame)))
    .flatMap((slot) => slotActors(slot, frame, resolved));
  const all = unique([
    ...first,
    ...(first.length === 0 ? whosePartner(entry, frame, resolved) : []),
    ...partner,
  ]);
  const states = new Set(all.map((a) => a.code));
  if (
    entry.joint.length > 0 &&
    states.size > 1 &&
    !isWithEach(entry, first, partner, frame) &&
    !isSevered(frame) &&
    !isOneSided(all, entry, frame, resolved) &&
    !isGuestsOnly(states, entry, frame, resolved) &&
    !isHelpFor(entry, frame, all, resolved) &&
    (partner.length > 0 || (entry.joint.includes('plural') && !isWithPress(frame)))
  )
    return { by: onePerState(all), to: [], reciprocal: true };
  if (isWithEach(entry, first, partner, frame)) return { by: first, to: unique(partner), reciprocal: false };
  if (entry.needs.has('joint')) return null;
  const other = states.size === 1 ? partnerAround(entry, frame, all, resolved) : [];
  if (other.length > 0) return { by: onePerState([...all, ...other]), to: [], reciprocal: true };
  const isPair = states.size === 2 && entry.kind === 'measure' && isTheirTie(frame);
  if (states.size > 1 && partner.length === 0 && (isMutual(frame) || isPair))
    return { by: onePerState(all), to: [], reciprocal: true };
  if (entry.event === 'THREATEN' && !entry.to.includes('content') && isForetold(frame, first, resolved))
    return null;
  const blamed = entry.event === 'ACCUSE' ? withoutVictims(frame) : frame;
  const to = isSpared(entry, frame)
    ? []
    : isSuit(entry, frame)
      ? suedIn(entry, frame, first, resolved)
      : otherSide(entry, blamed, first, resolved).filter(
          (a) =>
            !isImposer(a, entry, frame) &&
            !isJudge(a, entry) &&
            !isVenueOnly(a, entry) &&
            !isHarmed(a, entry, frame) &&
            !isOwnForce(a, entry, frame) &&
            !isNextGiver(a, entry, frame),
        );

  if (entry.needs.has('by') && first.length === 0) return null;
  if (entry.needs.has('to') && to.length === 0) return null;
  if (entry.kind === 'position' && isToItself(first, frame, resolved)) return null;
  if (isToEachOther(first, to)) return { by: onePerState(first), to: [], reciprocal: true };
  return { by: first, to, reciprocal: false };
}

/** 'Its prime minister assured Beijing', where 'its' was taken for China's: who speaks to a state by its name is of another one. */
function isToItself(by: readonly Actor[], { passive, patients }: Frame, resolved: Resolved): boolean {
  const named = patients.filter((t) => t.upos === 'PROPN').flatMap((t) => actorsAt(t, resolved));
  const [one, more] = by;
  const isOfState = !passive && one !== undefined && !more && /^(GOV|MIL)$/.test(one.sector ?? '');
  return isOfState && named.length > 0 && named.every((a) => a.code === one.code && a.sector === null);
}

/** 'the two flew home 44 Armenians and 12 Azerbaijanis': what two do to the people of both of them they do to each other. */
const isToEachOther = (by: readonly Actor[], to: readonly Actor[]): boolean => {
  const [doers, others] = [by, to].map((side) => new Set(side.map(({ code }) => code))) as [
    Set<string>,
    Set<string>,
  ];
  return doers.size === 2 && others.size === 2 && [...others].every((code) => doers.has(code));
};

/** 'the White House talks between A and B': a name before the noun tells where two meet, and is none of them. */
function betweenOthers(frame: Frame, resolved: Resolved): Frame {
  const { form, predicate, agents } = frame;
  if (form !== 'noun' || agents.length === 0 || agents.some((t) => t.relation !== 'compound')) return frame;
  const two = new Set(
    frame.obliques
      .filter(({ prep, token }) => prep === 'between' && token.head === predicate)
      .flatMap(({ token }) => withConjuncts(token))
      .flatMap((t) => actorsAt(t, resolved))
      .map(({ code }) => code),
  );
  return two.size < 2 ? frame : frameWith(frame, { agents: [] });
}

/** 'keeps good relations with both A and B': with each of them alone. */
const isWithEach = (
  { kind }: Entry,
  first: readonly Actor[],
  partner: readonly Actor[],
  frame: Frame,
): boolean =>
  (kind === 'assessment' ? isWithBoth(frame) : kind === 'meeting' && isApart(frame)) &&
  first.length > 0 &&
  partner.every((a) => !first.some((b) => b.code === a.code));

const isWithBoth = ({ obliques }: Frame): boolean =>
  obliques.some(
    ({ prep, token }) =>
      prep === 'with' && token.children('cc:preconj', 'det').some((t) => t.lower === 'both'),
  );

/** 'held separate talks with X and Y', 'met separately with X and Y': those whom one meets by turns do not meet each other. */
const isApart = ({ predicate, carrier, patients, obliques }: Frame): boolean =>
  new Set(obliques.filter(({ prep }) => prep === 'with').map(({ token }) => token)).size > 1 &&
  ([predicate, ...patients].some((t) => t.children('amod').some((a) => a.lower === 'separate')) ||
    carrier.children('advmod').some((t) => t.lower === 'separately'));

/** 'Canada has given 60 million dollars and the United States 300 million', 'pledged 150 and Belize has': joined to a gift, it gives itself. */
const isNextGiver = ({ start, end }: Actor, { kind, event }: Entry, { patients }: Frame): boolean =>
  (kind === 'commitment' || event === 'AID') &&
  patients.some(
    (gift) =>
      gift.upos !== 'PROPN' &&
      gift.children('conj').some((t) => t.upos === 'PROPN' && start <= t.start && t.end <= end),
  );

/** 'Neither delegation has spoken to reporters': not with one another. */
const isWithPress = ({ obliques }: Frame): boolean =>
  obliques.some(
    ({ prep, token }) =>
      /^(to|with)$/.test(prep) &&
      /^(reporter|journalist|press|media|newspaper|correspondent)$/.test(token.lemma),
  );

/** The same where a doer is enough: whom he does it to may be left open. */
export const partiesByDoer = (entry: Entry, frame: Frame, resolved: Resolved): Parties | null =>
  partiesOf(entryWith(entry, { needs: new Set(['by']) }), frame, resolved);

/** 'after talks with his Somali counterpart': where nobody else is named, whoever `his` means talks with him. */
const whosePartner = ({ joint }: Entry, { obliques }: Frame, resolved: Resolved): Actor[] =>
  obliques
    .filter(({ prep }) => prep === 'with' && joint.includes(prep))
    .flatMap(({ token }) => token.children('nmod:poss').filter((t) => t.upos === 'PRON'))
    .flatMap((t) => [...actorsAt(t, resolved)]);

/**
 * 'hosted talks between the two': of those who host or broker it, nobody meets, whoever the two are; 'is considering talks
 * between A and B': who only thinks of it is none of them.
 */
function isForOthers(frame: Frame, resolved: Resolved): boolean {
  const { carrier, obliques, form } = frame;
  if (!(form === 'noun' && HOSTING.test(carrier.lemma)) && !WEIGHING.test(carrier.lemma)) return false;
  const between = obliques.filter(({ prep }) => prep === 'between');
  if (HOSTING.test(carrier.lemma)) return between.some(({ token }) => actorsAt(token, resolved).length === 0);
  const pair = slotActors('between', frame, resolved);
  const doers = frame.agents.flatMap((t) => actorsAt(t, resolved));
  return pair.length > 1 && !pair.some(({ code }) => doers.some((d) => d.code === code));
}

/** 'A first truce, announced by Moscow, did not last', in a report on two others: it is theirs, whoever announces it. */
function isTruceOfOthers(
  { event, mode }: Entry,
  { carrier, agents }: Frame,
  { dyad, mentionAt }: Resolved,
): boolean {
  const isTold = event === 'RETREAT' && mode === 'ceasefire' && carrier.deprel === 'acl';
  if (!isTold || dyad.length !== 2) return false;
  const codes = agents.flatMap((t) => mentionAt(t)?.actors.map(({ code }) => code) ?? []);
  return codes.length > 0 && codes.every((code) => dyad.every((one) => one.code !== code));
}

/** 'negotiated a truce between A and B': who brings two others together is no party to it. */
function isMediator({ joint, kind }: Entry, frame: Frame, resolved: Resolved): boolean {
  if (kind !== 'agreement' && !(kind === 'meeting' && frame.lemma === 'negotiate')) return false;
  if (!joint.includes('between') || frame.form !== 'verb') return false;
  const pair = new Set(slotActors('between', frame, resolved).map(({ code }) => code));
  const doers = frame.agents.flatMap((t) => actorsAt(t, resolved));
  return pair.size > 1 && doers.length > 0 && doers.every(({ code }) => !pair.has(code));
}

const HOSTING = /^(host|mediate|broker|facilitate|arrange)$/;
const WEIGHING =
  /^(discuss|consider|weigh|mull|debate|explore|contemplate|study|review|examine|propose|suggest)$/;

/** Parties of what a speaker tells somebody of his own doing ('told Malaysia that it opposes'); null where he does not. */
export function partiesAddressed(
  verb: Token,
  entry: Entry,
  frame: Frame,
  resolved: Resolved,
): Parties | null {
  if (entry.needs.has('joint')) return null;
  const parties = partiesByDoer(entry, frame, resolved);
  if (!parties || parties.reciprocal || parties.to.length > 0) return null;
  const { by } = parties;
  const { agents, patients } = verbFrame(verb);
  const isHis = (a: Actor): boolean => by.some((b) => b.code === a.code);
  const speakers = agents.flatMap((t) => actorsAt(t, resolved));
  const to = unique(patients.flatMap((t) => actorsAt(t, resolved))).filter((a) => !isHis(a));
  return speakers.some(isHis) && to.length > 0 ? { ...parties, to } : null;
}

/** 'flew in for talks with A and B', 'I welcome A and B': whoever talks with them is not named. */
const isOneSided = (all: readonly Actor[], { joint }: Entry, frame: Frame, resolved: Resolved): boolean =>
  joint
    .filter((slot) => slot === 'with' || slot === 'object' || slot === 'to')
    .map((slot) => new Set(slotActors(slot, frame, resolved).map((a) => a.code)))
    .some((side) => all.every((a) => side.has(a.code)));

/** 'visited Kyiv with his German counterpart': two guests, and a host who is told as where they were. */
const isGuestsOnly = (
  states: ReadonlySet<string>,
  { format, to }: Entry,
  frame: Frame,
  resolved: Resolved,
): boolean =>
  format === 'visit' &&
  to.flatMap((slot) => slotActors(slot, frame, resolved)).some(({ code }) => !states.has(code));

/** 'A and B each pledged aid': as many acts as there are doers. */
const isSevered = ({ carrier }: Frame): boolean =>
  carrier
    .children('advmod', 'mark', 'det', 'cc:preconj', 'nsubj')
    .some(
      (t) =>
        /^(each|separately|individually)$/.test(t.lower) &&
        t.index < carrier.index + 2 &&
        (t.deprel !== 'nsubj' || carrier.child('nsubj') !== t),
    );

/** 'A and B pledged to help rebuild Syria': what is promised to a third, those who promise it do not promise each other. */
const isHelpFor = ({ kind }: Entry, frame: Frame, all: readonly Actor[], resolved: Resolved): boolean =>
  kind === 'commitment' &&
  HELPING.has(frame.complement?.lemma ?? '') &&
  slotActors('inside', frame, resolved).some(({ code }) => !all.some((a) => a.code === code));

const HELPING = words(
  'help assist aid support fund finance rebuild supply train arm equip protect defend lend donate provide give send',
);

/** 'opened offices in each other's capitals', 'expelled one another's envoys', 'each blamed the other': each does it to the other. */
const isMutual = ({ carrier }: Frame): boolean =>
  carrier
    .subtree()
    .some(
      (t, _, all) =>
        (t.lower === 'other' && t.previous?.lower === 'each') ||
        (t.lower === 'another' && t.previous?.lower === 'one') ||
        (t.lower === 'other' && t.previous?.lower === 'the' && all.some((one) => one.lower === 'each')),
    );

/** 'A and B broke off relations': with each other, where nobody else is named with whom and neither only joins in. */
const isTheirTie = ({ patients, obliques, carrier, passive }: Frame): boolean =>
  !passive &&
  patients.length === 1 &&
  patients.some(
    (t) =>
      /^(relation|tie)$/.test(t.lemma) && t.children('nmod', 'nmod:poss', 'acl', 'acl:relcl').length === 0,
  ) &&
  !obliques.some(({ prep }) => /^(with|to|against|between|over)$/.test(prep)) &&
  !carrier.children('advmod').some((t) => /^(also|too|likewise|similarly|both|all)$/.test(t.lower));

/** 'reopened its borders with Benin', 'the crossing with Benin': with whom they are shared is no partner of the act. */
const isOwned = ({ patients }: Frame): boolean =>
  patients.some(
    (t) =>
      t.children('nmod:poss').some((p) => p.upos === 'PRON') ||
      (/^(border|crossing|frontier|checkpoint|bridge)$/.test(t.lemma) &&
        t.children('nmod').some((n) => prepositionOf(n) === 'with')),
  );
