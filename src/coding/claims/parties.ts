import type { Actor } from '../../model/actor.ts';
import type { Kind } from '../../model/claim.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import type { Frame } from '../frames/frame.ts';
import { firstConjunct, prepositionOf } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import type { Entry } from '../lexicon/entry.ts';
import { isSparing } from '../rules/assurances.ts';
import { words } from '../words.ts';
import { captorsAsked, impliedDoers } from './implied.ts';
import { otherOfPair } from './other-of-pair.ts';
import { partnerAround } from './partner.ts';
import { actorsAt, HARDWARE, meantBy, stateOf, VIOLENCE } from './phrases.ts';
import { pointedBack } from './pointed.ts';
import { aimedAt, slotActors } from './slots.ts';
import { placesOf } from './where.ts';

export interface Parties {
  readonly by: readonly Actor[];
  readonly to: readonly Actor[];
  readonly reciprocal: boolean;
}

/** Fills a pattern's roles from a frame. Null where a party that the pattern needs is not known. */
export function partiesOf(entry: Entry, frame: Frame, resolved: Resolved): Parties | null {
  if (isForOthers(frame, resolved)) return null;
  const first = unique(doersOf(entry, frame, resolved));
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
    !isSevered(frame) &&
    !isOneSided(all, entry, frame, resolved) &&
    !isHelpFor(entry, frame, all, resolved) &&
    (partner.length > 0 || entry.joint.includes('plural'))
  )
    return { by: onePerState(all), to: [], reciprocal: true };
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
    : isSuit(entry)
      ? suedIn(entry, frame, first, resolved)
      : otherSide(entry, blamed, first, resolved).filter(
          (a) => !isImposer(a, entry, frame) && !isJudge(a, entry) && !isHarmed(a, entry, frame),
        );

  if (entry.needs.has('by') && first.length === 0) return null;
  if (entry.needs.has('to') && to.length === 0) return null;
  return { by: first, to, reciprocal: false };
}

/** 'after talks with his Somali counterpart': where nobody else is named, whoever `his` means talks with him. */
const whosePartner = ({ joint }: Entry, { obliques }: Frame, resolved: Resolved): Actor[] =>
  obliques
    .filter(({ prep }) => prep === 'with' && joint.includes(prep))
    .flatMap(({ token }) => token.children('nmod:poss').filter((t) => t.upos === 'PRON'))
    .flatMap((t) => [...actorsAt(t, resolved)]);

/** 'hosted talks between the two': of those who host or broker it, nobody meets, whoever the two are. */
const isForOthers = ({ carrier, obliques, form }: Frame, resolved: Resolved): boolean =>
  form === 'noun' &&
  /^(host|mediate|broker|facilitate|arrange)$/.test(carrier.lemma) &&
  obliques.some(({ prep, token }) => prep === 'between' && actorsAt(token, resolved).length === 0);

/** Parties of what a speaker tells somebody of his own doing ('told Malaysia that it opposes'); null where he does not. */
export function partiesAddressed(
  verb: Token,
  entry: Entry,
  frame: Frame,
  resolved: Resolved,
): Parties | null {
  if (entry.needs.has('joint')) return null;
  const parties = partiesOf({ ...entry, needs: new Set(['by']) }, frame, resolved);
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

/** 'reopened its borders with Benin': with whom they are shared is no partner of the act. */
const isOwned = ({ patients }: Frame): boolean =>
  patients.some((t) => t.children('nmod:poss').some((p) => p.upos === 'PRON'));

/** 'accused rebels of plotting with Asmara': of what somebody is accused, and not who. */
const isCharge = ({ lemma }: Frame, { prep, token }: Frame['obliques'][number]): boolean =>
  prep === 'of' && token.deprel !== 'nmod' && /^(accuse|suspect|convict)$/.test(lemma);

/** 'condemned the attack on Riyadh': whom violence was done to is not who is condemned for it. */
const withoutVictims = (frame: Frame): Frame => ({
  ...frame,
  obliques: frame.obliques.filter(
    (oblique) =>
      !isCharge(frame, oblique) &&
      !(
        VIOLENCE.has(oblique.token.head?.lemma ?? '') &&
        oblique.token.deprel === 'nmod' &&
        /^(on|upon|against|of|in|at)$/.test(oblique.prep)
      ),
  ),
});

/** 'warned that Russia would attack': what somebody else will do is no threat of the one who warns of it. */
function isForetold(frame: Frame, by: readonly Actor[], resolved: Resolved): boolean {
  const doers = frame.complementForm === 'that' ? slotActors('content', frame, resolved) : [];
  return doers.length > 0 && !doers.some((d) => by.some((b) => b.code === d.code));
}

/** Steps against somebody, whoever takes them. */
const STEPS =
  /^(sanction|embargo|action|measure|resolution|tariff|blockade|boycott|ban|strike|operation|campaign|threat|war)$/;

/** 'opposes sanctions against Iran': whoever the step is against is not who is opposed. */
const isHarmed = ({ start }: Actor, { kind, stance }: Entry, { patients }: Frame): boolean =>
  kind === 'position' &&
  stance === 'opposes' &&
  patients.some(
    (step) =>
      STEPS.test(step.lemma) &&
      step
        .children('nmod')
        .some(
          (t) =>
            /^(against|on)$/.test(prepositionOf(t)) && [t, ...t.subtree()].some((s) => s.start === start),
        ),
  );

/** 'took the dispute to the world court': who is to judge it is not who is sued. */
const isJudge = ({ code, name }: Actor, { cameo }: Entry): boolean =>
  cameo === '115' && BODIES.has(code) && /court|council|tribunal|assembly|organi[sz]ation/i.test(name);

/** 'enforces the United Nations sanctions': the body that has imposed them is not their aim. */
const isImposer = (
  { code, start }: Actor,
  { kind }: Entry,
  { patients, predicate, complement }: Frame,
): boolean =>
  kind === 'measure' &&
  BODIES.has(code) &&
  [predicate, ...patients, ...(complement?.subtree() ?? [])].some(
    (noun) =>
      /^(sanction|embargo|resolution)$/.test(noun.lemma) &&
      noun
        .children('compound', 'nmod:poss', 'amod')
        .some((t) => [t, ...t.subtree()].some((s) => s.start === start)),
  );

const BODIES = new Set(['UNO', 'EUR', 'IGO']);

const isSuit = ({ cameo, kind }: Entry): boolean => kind === 'measure' && cameo === '115';

/** 'took its complaint to the Court of Justice': who is to judge is not who is sued; where nobody else is named, nobody is. */
function suedIn(entry: Entry, frame: Frame, by: readonly Actor[], resolved: Resolved): Actor[] {
  const isCourt = ({ code }: Actor): boolean => code === 'UNO' || code === 'IGO';
  const named = entry.to.flatMap((slot) => slotActors(slot, frame, resolved));
  return named.length > 0 && named.every((a) => isCourt(a) || by.some((b) => b.code === a.code))
    ? []
    : otherSide(entry, frame, by, resolved).filter((a) => !isCourt(a));
}

/** 'refused to impose sanctions on Moscow': whom somebody will do no harm to, he refuses nothing. */
const isSpared = ({ rule }: Entry, { complement }: Frame): boolean =>
  rule === 'position.refuse-to' && complement !== null && isSparing(complement);

/** Acts that are done to whoever holds the place where they are done, where nobody else is named. */
const TERRITORIAL = new Set(['ASSAULT', 'MOBILIZE', 'RETREAT']);

/**
 * Whom an act is done to: the first slot that names somebody of another state, else one that names others of the
 * doer's own; of force, the state on whose ground it is used ('bombed a hillside near Balakot').
 */
function otherSide(entry: Entry, frame: Frame, by: readonly Actor[], resolved: Resolved): Actor[] {
  const found = entry.to.map((slot) => unique(slotActors(slot, frame, resolved)));
  const foreign = found.map((to) => to.filter((t) => !by.some((b) => b.code === t.code)));
  const other = foreign.find((to) => to.length > 0);
  if (entry.event === 'CONSULT' && isWithOwn(by, frame, resolved)) return [];
  if (other) return other;
  const fallen = entry.event === 'ASSAULT' ? fallenAbove(frame, resolved) : [];
  const struck = fallen.filter((t) => !by.some((b) => b.code === t.code));
  if (struck.length > 0) return struck;
  const ground = TERRITORIAL.has(entry.event ?? '') && entry.needs.has('to') ? groundOf(frame, resolved) : [];
  const held = ground.filter((t) => !by.some((b) => b.code === t.code));
  if (held.length > 0) return held;
  if (BETWEEN.has(entry.kind) && found.some((to) => to.length > 0)) return [];
  const own = entry.kind === 'measure' ? [] : apart(found.find((to) => to.length > 0) ?? [], by);
  if (own.length > 0 || entry.to.length === 0 || entry.kind === 'denial') return own;
  const asked = entry.event === 'ACCUSE' ? askedBeside(by, frame, resolved) : [];
  if (asked.length > 0) return asked;
  const meant = [...pointedBack(entry, frame, by, resolved), ...wardersOf(entry, frame, by, resolved)];
  if (meant.length > 0) return meant;
  if (entry.kind === 'agreement' && isAmongMembers(by, frame)) return [];
  const only = onlyOther(by, frame, resolved);
  if (only.length > 0 || isAtHome(by, frame, resolved)) return only;
  const isAimless = (entry.kind === 'measure' || entry.event === 'ASSAULT') && !isAimedAtOthers(frame);
  const beside = isAimless ? besides(by, frame, resolved) : [];
  if (beside.length > 0) return beside;
  const warned =
    entry.kind === 'measure' || TURNING_DOWN.test(frame.lemma) ? warnedBy(by, frame, resolved) : [];
  return warned.length > 0 ? warned : otherOfPair(entry, frame, by, resolved);
}

/** 'EU leaders failed to agree on the frozen Russian assets': members of a body agree with one another. */
const isAmongMembers = (by: readonly Actor[], { agents }: Frame): boolean =>
  by.every(({ code }) => BODIES.has(code)) && agents.some((t) => t.xpos === 'NNS');

const MEETING = /^(brief|meet|host|receive|greet|consult|address)$/;

/** 'The UN envoy briefed the Secretary-General in Doha': where one meets one's own, nobody else does. */
function isWithOwn(by: readonly Actor[], { patients, lemma, passive }: Frame, resolved: Resolved): boolean {
  const met = MEETING.test(lemma) && !passive ? patients.flatMap((t) => [...actorsAt(t, resolved)]) : [];
  return met.length > 0 && met.every(({ code }) => by.some((b) => b.code === code));
}

const ASKING = /^(ask|urge|call|tell|press|demand|warn|implore)$/;

/** 'deplored the decision and asked Bamako to think again': whom the same breath asks to undo it. */
function askedBeside(by: readonly Actor[], { carrier }: Frame, resolved: Resolved): Actor[] {
  const asked = carrier
    .children('conj')
    .filter((t) => ASKING.test(t.lemma) && t.child('xcomp') && !t.child('nsubj'))
    .map(verbFrame)
    .flatMap(({ patients, obliques }) => [
      ...patients,
      ...obliques.filter(({ prep }) => prep === 'on').map(({ token }) => token),
    ])
    .flatMap((t) => [...actorsAt(t, resolved)])
    .filter((a) => !by.some((b) => b.code === a.code));
  return new Set(asked.map((a) => a.code)).size === 1 ? unique(asked) : [];
}

/** Of whom a state asks that its people be freed. */
const wardersOf = ({ kind }: Entry, frame: Frame, by: readonly Actor[], resolved: Resolved): Actor[] =>
  kind === 'position' ? captorsAsked(frame, resolved).filter((a) => !by.some((b) => b.code === a.code)) : [];

/** Refusals that wait for what the other side does. */
const TURNING_DOWN = /^(rule out|refuse|reject|decline)$/;

/** 'If Minsk does not free them, Warsaw will shut the crossing', 'ruled out talks unless Accra withdrew': whom the condition of a measure or a refusal asks to act. */
function warnedBy(
  by: readonly Actor[],
  { carrier, complement, complementForm }: Frame,
  resolved: Resolved,
): Actor[] {
  const deed = complementForm === 'that' ? null : complement;
  const asked = [...carrier.children('advcl'), ...(deed?.children('advcl') ?? [])]
    .filter((t) => t.children('mark').some((m) => /^(if|unless|until)$/.test(m.lower)))
    .flatMap((t) => verbFrame(t).agents)
    .flatMap((t) => [...actorsAt(t, resolved)])
    .filter((a) => !by.some((b) => b.code === a.code));
  return new Set(asked.map((a) => a.code)).size === 1 ? unique(asked) : [];
}

/** 'closed the border with Ottawa and declared an emergency in two of its provinces'. */
const isAtHome = (by: readonly Actor[], frame: Frame, resolved: Resolved): boolean => {
  if (frame.patients.some((p) => [p, ...p.subtree()].some((t) => DOMESTIC.has(t.lemma)))) return true;
  const ground = groundOf(frame, resolved);
  return ground.length > 0 && ground.every((a) => by.some((b) => b.code === a.code));
};

/** What a state declares at home. */
const DOMESTIC = new Set(['emergency', 'curfew', 'mourning', 'lockdown']);

/** Kinds that stand between two states: what a state promises its own soldiers is none of it. */
const BETWEEN: ReadonlySet<Kind> = new Set(['commitment', 'agreement', 'meeting']);

/** 'froze trade with Ottawa and recalled its ambassador': whom the measures beside this one aim at, where they name one state. */
function besides(by: readonly Actor[], { carrier }: Frame, resolved: Resolved): Actor[] {
  const first = firstConjunct(carrier);
  const verbs = carrier.sentence.tokens.filter(
    (t) => t.upos === 'VERB' && t !== carrier && (isBeside(t, first) || isMeans(t, carrier)),
  );
  const aimed = unique(
    verbs.filter((t) => !HANDING.has(t.lemma)).flatMap((t) => aimedAt(verbFrame(t), resolved)),
  );
  const others = aimed.filter((a) => !by.some((b) => b.code === a.code));
  return new Set(others.map((a) => a.code)).size === 1 ? others : [];
}

/** 'and abolished duties on imports from 53 African countries': on some who are not named one by one. */
const isAimedAtOthers = ({ patients, obliques }: Frame): boolean =>
  [...patients.flatMap((t) => t.subtree()), ...obliques.map((o) => o.token)].some(
    (t) =>
      /^(countries|nations|states)$/.test(t.lower) && /^(from|on|against|for|to)$/.test(prepositionOf(t)),
  );

/** 'was seized and handed to Cairo': whoever gets a thing is not who it was taken from. */
const HANDING = new Set(['hand', 'give', 'turn', 'transfer', 'pass', 'deliver', 'return', 'send']);

/** 'shut the crossing, accusing Lomé of smuggling', 'pulled the trigger, giving Tehran a month': what is said to whom by it. */
const isMeans = (verb: Token, carrier: Token): boolean =>
  verb.deprel === 'advcl' &&
  verb.head === carrier &&
  verb.xpos === 'VBG' &&
  /^(accuse|blame|give|condemn|denounce|criticise|criticize)$/.test(verb.lemma);

/** Coordinated with the first verb, or with its subject, as trees have it. */
const isBeside = (verb: Token, first: Token): boolean => {
  const top = firstConjunct(verb);
  return top === first || (verb.deprel === 'conj' && top.relation === 'nsubj' && top.head === first);
};

/** 'Two soldiers died when gunmen ambushed their patrol': those of whom the clause above tells that they fell. */
function fallenAbove({ carrier }: Frame, resolved: Resolved): Actor[] {
  const { head } = carrier;
  const tellsHow = carrier.children('advmod', 'mark').some((t) => /^(when|after|as)$/.test(t.lower));
  if (
    !head ||
    carrier.relation !== 'advcl' ||
    !tellsHow ||
    !/^(kill|wound|injure|die|hurt)$/.test(head.lemma)
  )
    return [];
  const { patients, agents, passive } = verbFrame(head);
  return (passive ? patients : head.lemma === 'die' ? agents : []).flatMap((t) => [...actorsAt(t, resolved)]);
}

/** 'Russian troops have been moved to Belarus': where nobody is named who moves them, whose they are. */
function doersOf(entry: Entry, frame: Frame, resolved: Resolved): Actor[] {
  if (isAnother(frame, resolved)) return [];
  const named = firstOf(entry.by, frame, resolved);
  if (named.length > 0 || !frame.passive || frame.agents.length > 0) return named;
  const implied = impliedDoers(entry, frame, resolved);
  if (implied.length > 0) return implied;
  if (entry.kind === 'measure' && entry.mode === 'withdraw')
    return frame.patients.flatMap((t) => [...actorsAt(t, resolved)]);
  if (!MOVING.has(entry.event ?? '')) return [];
  return frame.patients.flatMap((t) =>
    meantBy(t, HARDWARE, resolved).filter((a) => HARDWARE.has(t.lemma) || ARMED.has(a.sector ?? '')),
  );
}

/** 'summoned the envoy, where he handed him a note': whoever `him` means, `he` is not the same, unless he is 'himself'. */
function isAnother({ agents, carrier }: Frame, resolved: Resolved): boolean {
  const [agent, more] = agents;
  if (agent?.upos !== 'PRON' || more) return false;
  const [who] = actorsAt(agent, resolved);
  return (
    who !== undefined &&
    carrier
      .children('obj', 'iobj')
      .filter((t) => /^(him|her|it|them)$/.test(t.lower))
      .some((t) => actorsAt(t, resolved).some((a) => sameActor(a, who)))
  );
}

const ARMED = new Set(['MIL', 'COP', 'REB', 'UAF', 'PRM']);
const MOVING = new Set(['MOBILIZE', 'RETREAT']);

const groundOf = (frame: Frame, resolved: Resolved): Actor[] =>
  unique(
    [...placesOf('event', frame, resolved), ...frame.patients.filter((t) => t.upos === 'PROPN')]
      .filter((t) => !isNear(t))
      .flatMap((t) => stateOf(t, resolved)),
  );

/** 'near the Syrian border' may be on either side of it. */
const isNear = (token: Token): boolean =>
  /^(border|frontier|coast|boundary|water|waters)$/.test(token.lemma) &&
  !/^(in|inside|within)$/.test(prepositionOf(token));

/** Where the pattern's own places name nobody: the only other state that the arguments' phrases name. */
function onlyOther(by: readonly Actor[], frame: Frame, resolved: Resolved): Actor[] {
  const others = unique(aimedAt(frame, resolved)).filter((a) => !by.some((b) => b.code === a.code));
  return new Set(others.map((a) => a.code)).size === 1 ? others : [];
}

/** Nobody acts on himself: of the other side, those of the doer's own state go where there are others. */
function apart(to: readonly Actor[], by: readonly Actor[]): Actor[] {
  const others = to.filter((t) => !by.some((b) => b.code === t.code));
  if (others.length > 0) return others;
  return to.filter((t) => !by.some((b) => sameActor(b, t) || (b.code === t.code && !t.sector)));
}

function firstOf(slots: readonly string[], frame: Frame, resolved: Resolved): Actor[] {
  for (const slot of slots) {
    const found = slotActors(slot, frame, resolved);
    if (found.length > 0) return found;
  }
  return [];
}

const sameActor = (a: Actor, b: Actor): boolean =>
  a.code === b.code && a.sector === b.sector && a.name === b.name;

function unique(actors: readonly Actor[]): Actor[] {
  return actors.filter((a, i) => actors.findIndex((b) => sameActor(a, b)) === i);
}

/** In a joint act a state stands once, by its first mention. */
const onePerState = (actors: readonly Actor[]): Actor[] =>
  actors.filter((a, i) => actors.findIndex((b) => b.code === a.code) === i);
