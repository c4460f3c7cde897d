import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import type { Frame } from '../frames/frame.ts';
import { prepositionOf } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import type { Entry } from '../lexicon/entry.ts';
import { words } from '../words.ts';
import type { Parties } from './parties.ts';
import { actorsAt, phraseParties } from './phrases.ts';
import { isBare } from './pointed.ts';
import { meantAt, onePerState } from './unique.ts';

/** What two have signed or agreed on, and what it is called when told of again. */
const PACTS = words(
  'agreement treaty pact accord deal memorandum protocol truce ceasefire cease-fire armistice statement document declaration paper',
);
const SIGNING = words('sign conclude reach strike initial clinch seal agree announce');

/** How many sentences back the pact may have been told of: 'it' means one of the sentence before. */
const REACH = 12;

/**
 * 'when the document took effect', 'It came into force on Wednesday': a pact that only points back is of those who are
 * told to have it between them, by the last phrase that says so.
 */
export function pactTold({ kind, step }: Entry, frame: Frame, resolved: Resolved): Parties | null {
  const [pact] = [...frame.agents, ...(frame.passive ? frame.patients : [])];
  if (kind !== 'agreement' || step !== 'in force' || frame.form !== 'verb' || !pact) return null;
  const isIt = pact.lower === 'it';
  if (!isIt && !(PACTS.has(pact.lemma) && isBare(pact))) return null;
  const { index } = pact.sentence;
  const before = resolved.sentences.filter((s) => s.index < index && s.index >= index - (isIt ? 1 : REACH));
  for (const sentence of before.reverse()) {
    const by = partiesIn(sentence, resolved);
    if (by.length > 0) return { by: meantAt(pact, by), to: [], reciprocal: true };
  }
  return null;
}

/** 'since the truce entered into force', where nobody is named. */
export const namesPactAgain = ({ tokens }: Sentence): boolean =>
  tokens.some((t) => /^(force|effect)$/.test(t.lower)) && tokens.some((t) => PACTS.has(t.lemma) && isBare(t));

const TRUCE = /^(truce|ceasefire|cease-fire|armistice)$/;

/**
 * 'builds on a ceasefire that was agreed in Lima in July', in a report on two states: of a truce that is made without a word by whom, they
 * are the parties, where the sentence names nobody else.
 */
export function truceMeant({ kind, step }: Entry, frame: Frame, resolved: Resolved): Parties | null {
  const { dyad, mentions } = resolved;
  if (kind !== 'agreement' || !/^(agreed|signed)$/.test(step ?? '') || !frame.passive || dyad.length !== 2)
    return null;
  const truce = [frame.predicate, ...frame.patients].find((t) => TRUCE.test(t.lemma));
  const isTold = [...frame.agents, ...frame.patients].some((t) => actorsAt(t, resolved).length > 0);
  if (!truce || isTold || truce.child('nmod:poss')) return null;
  const { index } = truce.sentence;
  const isOfPair = mentions
    .filter((m) => m.sentence === index)
    .flatMap((m) => m.actors)
    .every(({ code }) => dyad.some((one) => one.code === code));
  return isOfPair ? { by: meantAt(truce, dyad), to: [], reciprocal: true } : null;
}

/** 'a truce that was signed on Monday', where nobody is named. */
export const namesTruceMade = ({ tokens }: Sentence): boolean =>
  tokens.some((t) => TRUCE.test(t.lemma)) &&
  tokens.some(
    (t) => /^(agreed|signed|reached|concluded|struck)$/.test(t.lower) && t.child('aux:pass') !== undefined,
  );

/** Whose the last pact of a sentence is; of one that is told of without them, nobody. */
function partiesIn({ tokens }: Sentence, resolved: Resolved): readonly Actor[] {
  for (const noun of [...tokens].reverse()) {
    if (!PACTS.has(noun.lemma) || noun.upos !== 'NOUN') continue;
    const by = [signing(noun, resolved), phraseParties(noun, resolved)].map(onePerState);
    const two = by.find(({ length }) => length > 1);
    if (two) return two;
  }
  return [];
}

/** 'A and B signed a truce with C': all who do. */
function signing(noun: Token, resolved: Resolved): Actor[] {
  const verb = noun.head;
  if (noun.deprel !== 'obj' || !verb || !SIGNING.has(verb.lemma)) return [];
  const { agents, obliques } = verbFrame(verb);
  const beside = [...obliques.map(({ token }) => token), ...noun.children('nmod')].filter(
    (t) => prepositionOf(t) === 'with',
  );
  return [...agents, ...beside].flatMap((t) => [...actorsAt(t, resolved)]);
}
