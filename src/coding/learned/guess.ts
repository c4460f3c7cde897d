import { COUNTRIES } from '../../codebook/index.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Sentence } from '../../model/sentence.ts';
import { attempt } from '../attempt.ts';
import { type Parties, partiesByDoer } from '../claims/parties.ts';
import { theOther } from '../claims/told.ts';
import type { Coding } from '../coding.ts';
import { type Frame, frameWith } from '../frames/frame.ts';
import type { Entry, Lexicon } from '../lexicon/entry.ts';
import { type LinearModel, probabilitiesOf } from '../linear/model.ts';
import { settingWith } from '../modality/setting.ts';
import { isFairList } from '../rules/doubts/no-deed.ts';
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

const isBrief = ({ sentences }: Resolved): boolean => sentences.length <= FEW;

/** How many sentences may pass for each thing that the patterns tell between the two of a report. */
const PASSING = 20;

/**
 * Whether a report is on relations of two states: what the patterns tell between the two has to come often enough. A text on
 * steel or on cities may name two states as often, and tells hardly anything between them.
 */
export function isOnPair(told: readonly Coding[], resolved: Resolved): boolean {
  const { dyad, sentences } = resolved;
  if (dyad.length !== 2 || isBrief(resolved)) return false;
  const between = told.filter(({ claim }) => {
    const sides = claim ? [...claim.by, ...claim.to] : [];
    return dyad.every(({ code }) => sides.some((one) => one.code === code));
  });
  return between.length * PASSING >= sentences.length;
}

/** The report in which is guessed. */
interface Report {
  readonly resolved: Resolved;
  readonly lexicon: Lexicon;
  readonly isOnPair: boolean;
}

/**
 * What predicates tell of which no pattern tells anything, though it is known who does it: as the learned part would have
 * them, from what people took from such predicates (`train/claims`).
 */
export function guessedIn(
  sentence: Sentence,
  codings: readonly Coding[],
  model: LinearModel,
  report: Report,
): Coding[] {
  const { resolved, lexicon, isOnPair } = report;
  const least = isOnPair ? SURE.pair : SURE.open;
  const guesses = candidatesOf(sentence, codings, resolved, lexicon).flatMap((candidate) => {
    const guess = guessOf(probabilitiesOf(model, featuresOf(candidate, resolved)), model.labels);
    if (guess.odds < (candidate.speakers.length > 0 ? SURE.said : least)) return [];
    if (isNaming(candidate.frame, resolved) || isUnlike(guess.label, candidate)) return [];
    const coding = tried(guess, candidate, report);
    return coding.claim && !(coding.claim.status === 'denied' && SPEAKING.test(coding.frame.lemma))
      ? [coding]
      : [];
  });
  return guesses.filter((one) => !isCarried(one, guesses));
}

/** 'calls the place Panthou', 'which it calls Heglig': a name is no stance. */
const isNaming = ({ lemma, predicate }: Frame, resolved: Resolved): boolean =>
  /^(call|name|dub|term|know)$/.test(lemma) &&
  predicate
    .children('xcomp', 'obj', 'obl')
    .some((t) => t.upos === 'PROPN' && t.index > predicate.index && !resolved.mentionAt(t));

/** 'expects to see him at a summit': what somebody expects to do himself he asks of nobody. */
const isForecast = ({ lemma, complementForm, complement }: Candidate['frame']): boolean =>
  /^(expect|hope|plan|intend)$/.test(lemma) &&
  complementForm === 'to' &&
  /^(see|meet|visit|talk|speak|attend|travel|arrive|return|be)$/.test(complement?.lemma ?? '') &&
  !complement?.child('nsubj');

/** 'is ready to lead a team': whoever is ready to do a thing does not refuse it. */
const isUnlike = (label: string, { frame, setting, speakers }: Candidate): boolean =>
  // 'Officials will meet in Lima, the host said': who says that others meet does not meet
  (label.startsWith('meeting') && speakers.length > 0 && frame.agents.length > 0) ||
  (label === 'measure SANCTION' && isFairList(frame)) ||
  (label === 'position REQUEST' && isForecast(frame)) ||
  (/^position (REJECT|ACCUSE|PROTEST)$/.test(label) &&
    /^(ready|willing|prepared|keen|eager|happy|glad|open|free)$/.test(frame.lemma) &&
    !setting.negated);

/** 'has not spoken about the raid': silence is no stance, and denies nothing. */
const SPEAKING = /^(speak|comment|talk|elaborate|mention)$/;

/** 'ceased to sell': of two guesses the one at the verb above tells what becomes of the other. */
const isCarried = ({ frame: { carrier } }: Coding, guesses: readonly Coding[]): boolean =>
  carrier.relation === 'xcomp' && guesses.some(({ frame }) => frame.carrier === carrier.head);

/** Of cooperation with nobody, the deed alone is left ('opened a plant'): it may be told without a root. */
function tried(
  { label, odds }: { label: string; odds: number },
  candidate: Candidate,
  { resolved, lexicon, isOnPair }: Report,
): Coding {
  const towards = (entry: Entry, own: Frame): Parties | null => guessedSides(entry, own, resolved, isOnPair);
  const { frame, setting } =
    candidate.speakers.length > 0 ? bySpeaker(candidate, label) : asMeant(candidate, label);
  const coding = attempt(entryOf(label, odds), frame, setting, resolved, lexicon, towards);
  if (coding.claim || label !== 'event COOPERATE') return coding;
  return attempt(entryOf('event -', odds), frame, setting, resolved, lexicon, towards);
}

/** 'does not accept the step': the root of a refusal or a complaint has the negation in it. */
const asMeant = ({ frame, setting }: Candidate, label: string): Pick<Candidate, 'frame' | 'setting'> => ({
  frame,
  setting: /^position (REJECT|ACCUSE)$/.test(label) ? settingWith(setting, { negated: false }) : setting,
});

/** What somebody says as his own stance, or of what his own state did, with him for a doer. */
function bySpeaker(
  { frame, setting, speakers }: Candidate,
  label: string,
): Pick<Candidate, 'frame' | 'setting'> {
  const own: Frame = frameWith(frame, { form: 'verb', passive: false, agents: speakers });
  if (!label.startsWith('position')) return { frame: own, setting };
  const stance: Frame = frameWith(own, {
    patients: [],
    obliques: [],
    complement: frame.carrier,
    complementForm: 'that',
  });
  return { frame: stance, setting: settingWith(setting, { negated: false, modal: null, time: 'past' }) };
}

/** The likeliest kind but none, with its likeliest root. Denials contradict what others tell, and are not guessed at. */
export function guessOf(
  probabilities: Float64Array,
  labels: readonly string[],
): { label: string; odds: number } {
  const at = (i: number): number => probabilities[i] as number;
  const kinds = kindsOf(labels).map((own) => ({ own, odds: own.reduce((sum, i) => sum + at(i), 0) }));
  const { own, odds } = kinds.reduce((a, b) => (b.odds > a.odds ? b : a));
  const best = own.reduce((a, b) => (at(b) > at(a) ? b : a));
  return { label: labels[best] as string, odds };
}

/** The numbers of the labels of each kind, by the list of labels: that of a model stays the same. */
const known = new WeakMap<readonly string[], readonly (readonly number[])[]>();

function kindsOf(labels: readonly string[]): readonly (readonly number[])[] {
  const found = known.get(labels);
  if (found) return found;
  const kinds = new Map<string, number[]>();
  for (const [i, label] of labels.entries()) {
    if (label === NOTHING || label.startsWith('denial')) continue;
    const kind = label.slice(0, label.indexOf(' '));
    kinds.set(kind, [...(kinds.get(kind) ?? []), i]);
  }
  known.set(labels, [...kinds.values()]);
  return [...kinds.values()];
}

/** 'told Reuters': nobody that reports is a party; what two do to one another's people they do together. */
function sidesOf(parties: Parties | null): Parties | null {
  if (!parties) return null;
  const { by } = parties;
  const to = parties.to.filter(({ sector }) => sector !== 'JRN');
  const isOfBoth = by.length > 1 && to.length > 1 && to.every((a) => by.some((b) => b.code === a.code));
  return isOfBoth ? { by, to: [], reciprocal: true } : { ...parties, to };
}

/**
 * Whom it is done to: where nobody is named, the other of the two that the report is about. Readers had it so of 118 of 138
 * such guesses; in a text of few sentences of stances alone, and what is aimed at nobody there is not guessed at.
 */
function guessedSides(entry: Entry, frame: Frame, resolved: Resolved, isOnPair: boolean): Parties | null {
  const parties = sidesOf(partiesByDoer(entry, frame, resolved));
  if (!parties || parties.to.length > 0 || parties.reciprocal) return parties;
  // 'greeted the freed men': whom somebody meets is told, and is not the other state
  const isMet = entry.kind === 'meeting' && frame.patients.length > 0;
  if (entry.event === 'ACCUSE' && isBlamed(frame, resolved)) return null;
  const isAimed = isOnPair || (entry.kind === 'position' && isBrief(resolved));
  const other =
    isAimed && !isMet && !isAmongOthers(parties, frame, resolved)
      ? theOther(parties.by, frame.carrier, resolved)
      : null;
  if (other) return { ...parties, to: [other] };
  return isBrief(resolved) || isMet ? null : parties;
}

/** 'blamed gunmen for it': who is blamed is told, though nobody knows whose they are. */
const isBlamed = ({ patients }: Frame, resolved: Resolved): boolean =>
  patients.some((t) => PERSONS.test(t.lemma) && !resolved.mentionAt(t));

/**
 * 'Hungary granted asylum to a former minister of Poland', 'the troops of Kenya and Burundi pulled out': what the two of a report
 * do beside others, or to somebody else, is not done to one another.
 */
function isAmongOthers({ by }: Parties, { carrier, obliques }: Frame, { dyad, mentions }: Resolved): boolean {
  const isThird = ({ code }: { readonly code: string }): boolean =>
    COUNTRIES.has(code) && dyad.every((one) => one.code !== code);
  const { index } = carrier.sentence;
  return (
    by.some(isThird) ||
    mentions.some((m) => m.sentence === index && m.actors.some(isThird)) ||
    obliques.some(
      ({ prep, token }) => prep === 'to' && /^NNS?$/.test(token.xpos) && PERSONS.test(token.lemma),
    )
  );
}

/** Whom something is granted or handed to. */
const PERSONS =
  /(minister|president|leader|politician|activist|journalist|official|officer|refugee|dissident|exile|people|gunman|gunmen|rebel|militant|fighter|trader|smuggler)$/;
