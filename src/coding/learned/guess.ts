import type { Resolved } from '../../model/resolved.ts';
import type { Sentence } from '../../model/sentence.ts';
import { attempt } from '../attempt.ts';
import { type Parties, partiesByDoer } from '../claims/parties.ts';
import { theOther } from '../claims/told.ts';
import type { Coding } from '../coding.ts';
import type { Frame } from '../frames/frame.ts';
import type { Entry, Lexicon } from '../lexicon/entry.ts';
import { type LinearModel, probabilitiesOf } from '../linear/model.ts';
import { type Candidate, candidatesOf } from './candidate.ts';
import { entryOf } from './entries.ts';
import { featuresOf } from './features.ts';

/** The label of a predicate that tells nothing of its own. */
export const NOTHING = 'none';

/**
 * A guess is made where the kind is at least so likely (decision 13): in a report on two states; in one that is not, or of so few
 * sentences that it cannot be told, where more may be told that is no matter between states; of what somebody only says,
 * which often is no stance.
 */
const SURE = { pair: 0.5, open: 0.8, said: 0.7 };
const FEW = 3;

/**
 * What predicates tell of which no pattern tells anything, though it is known who does it: as the learned part would have
 * them, from what people took from such predicates (`train/claims`).
 */
export function guessedIn(
  sentence: Sentence,
  codings: readonly Coding[],
  model: LinearModel,
  resolved: Resolved,
  lexicon: Lexicon,
): Coding[] {
  const isOnPair = resolved.dyad.length === 2 && resolved.sentences.length > FEW;
  const least = isOnPair ? SURE.pair : SURE.open;
  return candidatesOf(sentence, codings, resolved, lexicon).flatMap((candidate) => {
    const guess = guessOf(probabilitiesOf(model, featuresOf(candidate, resolved, lexicon)), model.labels);
    if (guess.odds < (candidate.speakers.length > 0 ? SURE.said : least)) return [];
    const coding = tried(guess, candidate, resolved, lexicon);
    return coding.claim ? [coding] : [];
  });
}

/** Of cooperation with nobody, the deed alone is left ('opened a plant'): it may be told without a root. */
function tried(
  { label, odds }: { label: string; odds: number },
  candidate: Candidate,
  resolved: Resolved,
  lexicon: Lexicon,
): Coding {
  const { frame, setting } =
    candidate.speakers.length > 0 ? bySpeaker(candidate, label) : asMeant(candidate, label);
  const coding = attempt(entryOf(label, odds), frame, setting, resolved, lexicon, towards);
  if (coding.claim || label !== 'event COOPERATE') return coding;
  return attempt(entryOf('event -', odds), frame, setting, resolved, lexicon, towards);
}

/** 'does not accept the step': the root of a refusal or a complaint has the negation in it. */
const asMeant = ({ frame, setting }: Candidate, label: string): Pick<Candidate, 'frame' | 'setting'> => ({
  frame,
  setting: /^position (REJECT|ACCUSE)$/.test(label) ? { ...setting, negated: false } : setting,
});

/** What somebody says as his own stance, or of what his own state did, with him for a doer. */
function bySpeaker(
  { frame, setting, speakers }: Candidate,
  label: string,
): Pick<Candidate, 'frame' | 'setting'> {
  const own: Frame = { ...frame, form: 'verb', passive: false, agents: speakers };
  if (!/^(position|denial)/.test(label)) return { frame: own, setting };
  const stance: Frame = {
    ...own,
    patients: [],
    obliques: [],
    complement: frame.carrier,
    complementForm: 'that',
  };
  const negated = label.startsWith('denial');
  return { frame: stance, setting: { ...setting, negated, modal: null, time: 'past' } };
}

/** The likeliest kind but none, with its likeliest root. */
export function guessOf(
  probabilities: Float64Array,
  labels: readonly string[],
): { label: string; odds: number } {
  const kinds = new Map<string, { label: string; most: number; odds: number }>();
  labels.forEach((label, i) => {
    if (label === NOTHING) return;
    const one = probabilities[i] as number;
    const kind = label.split(' ')[0] as string;
    const known = kinds.get(kind) ?? { label, most: 0, odds: 0 };
    const best = one > known.most ? { label, most: one } : known;
    kinds.set(kind, { label: best.label, most: best.most, odds: known.odds + one });
  });
  const { label, odds } = [...kinds.values()].reduce((a, b) => (b.odds > a.odds ? b : a));
  return { label, odds };
}

/** Whom it is done to: of what a side thinks, the other of the two that the report is about, where nobody else is named. */
function towards(entry: Entry, frame: Frame, resolved: Resolved): Parties | null {
  const parties = partiesByDoer(entry, frame, resolved);
  if (!parties || parties.to.length > 0 || parties.reciprocal || entry.kind !== 'position') return parties;
  const other = theOther(parties.by, frame.carrier, resolved);
  return other ? { ...parties, to: [other] } : parties;
}
