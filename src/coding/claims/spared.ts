import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { type Frame, frameWith } from '../frames/frame.ts';
import { prepositionOf } from '../frames/tree.ts';
import type { Entry } from '../lexicon/entry.ts';
import { isSparing } from '../rules/assurances.ts';
import { words } from '../words.ts';
import { VIOLENCE } from './phrases.ts';
import { slotActors } from './slots.ts';

/** 'accused rebels of plotting with Asmara': of what somebody is accused, and not who. */
const isCharge = ({ lemma }: Frame, { prep, token }: Frame['obliques'][number]): boolean =>
  prep === 'of' && token.deprel !== 'nmod' && /^(accuse|suspect|convict)$/.test(lemma);

/** 'condemned the attack on Riyadh': whom violence was done to is not who is condemned for it. */
export const withoutVictims = (frame: Frame): Frame =>
  frameWith(frame, {
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
export function isForetold(frame: Frame, by: readonly Actor[], resolved: Resolved): boolean {
  const doers = frame.complementForm === 'that' ? slotActors('content', frame, resolved) : [];
  return doers.length > 0 && !doers.some((d) => by.some((b) => b.code === d.code));
}

/** Steps against somebody, whoever takes them. */
const STEPS =
  /^(sanction|embargo|action|measure|resolution|tariff|blockade|boycott|ban|strike|operation|campaign|threat|war)$/;

/** Acts told by a noun whose 'of' says to whom they are done ('the invasion of Chile'), though 'the actions of Chile' are its own. */
const DONE_TO = words(
  'invasion blockade criticism occupation annexation siege bombardment bombing shelling encirclement isolation persecution killing ' +
    'murder kidnapping abduction massacre destruction seizure detention arrest expulsion deportation punishment boycott harassment ' +
    'condemnation denunciation conquest partition overthrow targeting exclusion mistreatment treatment torture execution ' +
    'demonisation demonization intimidation containment humiliation subjugation colonisation colonization',
);

/** 'opposes sanctions against Iran', 'condemned the invasion of Chile': whoever it is done to is not whose act is judged. */
export function isHarmed({ start }: Actor, { kind, stance }: Entry, frame: Frame): boolean {
  if (kind === 'position' && stance === 'demands') return isToBeRespected(start, frame);
  if (kind !== 'position' || stance === null || !JUDGING.has(stance) || RENOUNCING.test(frame.lemma))
    return false;
  const nouns = [...frame.patients, ...frame.obliques.map((o) => o.token)];
  return nouns.flatMap(harmedBy).some((t) => [t, ...t.subtree()].some((s) => s.start === start));
}

/** 'called for respect for Chad's sovereignty': whose right it is is not who is asked. */
const isToBeRespected = (start: number, { lemma, patients, obliques }: Frame): boolean =>
  /^(call|appeal|demand|urge)\b/.test(lemma) &&
  [...patients, ...obliques.map((o) => o.token)]
    .filter((t) => /^(respect|protection|support|solidarity)$/.test(t.lemma))
    .flatMap((t) => t.children('nmod').filter((n) => /^(for|of|to|with)$/.test(prepositionOf(n))))
    .some((t) => t.subtree().some((s) => s.start === start));

/** 'ruled out action against A': what somebody will not do himself is told of whom he spares. */
const RENOUNCING = /^(rule|refuse|decline|renounce|forswear)\b/;

const JUDGING = new Set(['opposes', 'supports']);

/** Those whom the act that a noun tells is done to, whatever the tree has hung them on. */
function harmedBy(step: Token): Token[] {
  const isStep = STEPS.test(step.lemma) || VIOLENCE.has(step.lemma);
  const behind = [
    ...step.children('nmod'),
    ...(step.head?.children('obl').filter((t) => isRightBehind(t, step)) ?? []),
  ];
  return behind.filter((t) => {
    const preposition = prepositionOf(t);
    return /^(against|on|upon)$/.test(preposition) ? isStep : preposition === 'of' && DONE_TO.has(step.lemma);
  });
}

/** 'denounced the sanctions against Chile', hung on the verb: only its preposition stands between the two. */
const isRightBehind = (token: Token, noun: Token): boolean =>
  noun.deprel === 'obj' && token.child('case')?.previous === noun;

/** 'took the dispute to the world court': who is to judge it is not who is sued. */
export const isJudge = ({ code, name }: Actor, { cameo }: Entry): boolean =>
  cameo === '115' && BODIES.has(code) && /court|council|tribunal|assembly|organi[sz]ation/i.test(name);

/** 'enforces the United Nations sanctions': the body that has imposed them is not their aim. */
export const isImposer = (
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

export const BODIES = new Set(['UNO', 'EUR', 'IGO']);

/** 'refused to impose sanctions on Moscow': whom somebody will do no harm to, he refuses nothing. */
export const isSpared = ({ rule }: Entry, { complement }: Frame): boolean =>
  rule === 'position.refuse-to' && complement !== null && isSparing(complement);

/** 'had pulled out 700 policemen': those whom somebody takes away are his own where it is not told whose they are. */
export const isOwnForce = (
  { start, end, text }: Actor,
  { event, mode }: Entry,
  { patients }: Frame,
): boolean =>
  event === 'RETREAT' &&
  mode === 'withdraw' &&
  !/[A-Z]/.test(text) &&
  patients.some((t) => t.upos === 'NOUN' && start <= t.start && t.end <= end);

/** Towns to which one travels for what bodies and conferences there do: who goes there visits nobody of their state. */
const VENUES = /^(Davos|Geneva|York|Hague|Strasbourg|Brussels|Lausanne|Montreux)$/;

/** 'cut short a trip to Davos': of a meeting that is told by such a town alone the host is no party. */
export const isVenueOnly = ({ text, sector, person }: Actor, { kind }: Entry): boolean =>
  kind === 'meeting' && sector === null && person === null && VENUES.test(text);
