import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import { type Frame, frameWith } from '../frames/frame.ts';
import { prepositionOf } from '../frames/tree.ts';
import type { Entry } from '../lexicon/entry.ts';
import { isSparing } from '../rules/assurances.ts';
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

/** 'opposes sanctions against Iran': whoever the step is against is not who is opposed. */
export const isHarmed = ({ start }: Actor, { kind, stance }: Entry, { patients }: Frame): boolean =>
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
