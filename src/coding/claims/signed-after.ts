import { COUNTRIES } from '../../codebook/index.ts';
import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import type { Frame } from '../frames/frame.ts';
import type { Entry } from '../lexicon/entry.ts';
import { words } from '../words.ts';
import type { Parties } from './parties.ts';
import { actorsInside } from './phrases.ts';
import { statesTold } from './told.ts';
import { meantAt, onePerState } from './unique.ts';

const OCCASIONS = words(
  'talk meeting negotiation visit summit conversation consultation ceremony round session',
);

const PAPERS = words(
  'agreement treaty pact accord deal memorandum protocol statement document declaration paper contract roadmap communique package ' +
    'understanding truce ceasefire nothing',
);

/** How many sentences back nobody but the two may have been told of. */
const REACH = 2;

/**
 * 'The presidents of A and B held talks. Following the talks, 16 documents were signed': what is signed at an occasion that two have, where
 * nobody is named who signs it, is theirs.
 */
export function signedAfter({ kind, step, joint }: Entry, frame: Frame, resolved: Resolved): Parties | null {
  const { predicate, carrier, passive } = frame;
  if (kind !== 'agreement' || !/^(signed|agreed)$/.test(step ?? '') || joint.length === 0) return null;
  if (!passive || carrier.child('obl:agent') || carrier.relation === 'acl') return null;
  const paper = frame.form === 'noun' ? predicate : frame.patients[0];
  if (!paper || !PAPERS.has(paper.lemma) || !isSubject(paper) || actorsInside(paper, resolved).length > 0)
    return null;
  const { sentence } = predicate;
  const pair = pairOf(sentence, resolved);
  return pair && hasOccasion(sentence, resolved)
    ? { by: meantAt(paper, pair), to: [], reciprocal: true }
    : null;
}

/** The only two states of which this sentence and those before it tell. */
function pairOf({ index }: Sentence, resolved: Resolved): readonly Actor[] | null {
  const told = onePerState(statesTold(index - REACH, index, resolved));
  const own = told.filter(({ code }) => COUNTRIES.has(code));
  return own.length === 2 ? own : null;
}

/** 'Following the talks' in the sentence, or a visit or talks in the one before it. */
const hasOccasion = ({ index, paragraph, tokens }: Sentence, { sentences }: Resolved): boolean =>
  tokens.some(isOccasion) ||
  sentences.some((s) => s.index === index - 1 && s.paragraph === paragraph && s.tokens.some(isOccasion));

const isOccasion = (token: Token): boolean => OCCASIONS.has(token.lemma) && token.upos === 'NOUN';

/** 'documents were signed', 'a number of documents were'. */
const isSubject = (paper: Token): boolean =>
  paper.relation === 'nsubj' ||
  (/^(number|package|series|set|range|pair|raft|host)$/.test(paper.head?.lemma ?? '') &&
    paper.head?.relation === 'nsubj');

/** A sentence that names nobody may tell of papers signed. */
export const tellsOfSigning = ({ tokens }: Sentence): boolean =>
  tokens.some(
    (t) => /^(sign|reach|conclude|initial|adopt)$/.test(t.lemma) && t.child('aux:pass') !== undefined,
  );
