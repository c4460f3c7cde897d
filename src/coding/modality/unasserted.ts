import type { Token } from '../../model/sentence.ts';
import { isVerbal, ownSubject } from '../frames/tree.ts';
import type { Lexicon } from '../lexicon/entry.ts';
import { isNegated } from './negation.ts';
import { isContentClause } from './shapes.ts';

/** 'reaffirmed its pledge to open': what is pledged, though trees hang it on the verb. */
export const completesNoun = (at: Token, head: Token, lexicon: Lexicon): boolean =>
  at
    .children('mark')
    .some(
      (m) =>
        m.lower === 'to' &&
        m.previous?.head === head &&
        m.previous.relation === 'obj' &&
        PROMISES.has(m.previous.lemma),
    ) && lexicon.is(head.lemma, 'say');

const PROMISES = new Set(
  'promise pledge commitment vow undertaking assurance guarantee plan intention offer demand call readiness willingness decision'.split(
    ' ',
  ),
);

const ASKING = new Set(['how', 'whether', 'if', 'what', 'who', 'why', 'when', 'where', 'which']);

/** 'has not said how many were killed', 'did not confirm whether it left': what is not told is not known. */
export const isUntold = (at: Token, head: Token): boolean =>
  isNegated(head) &&
  at.subtree().some((t) => ASKING.has(t.lower) && t.index < at.index && t.index > head.index);

/** 'could not confirm that it had arrested anybody': who says so does not vouch for it. */
export const isUnconfirmed = (head: Token): boolean =>
  /^(confirm|verify)$/.test(head.lemma) && isNegated(head);

const DEMANDING = new Set(
  'insist demand urge request recommend propose suggest require order ask stipulate decree advise rule'.split(
    ' ',
  ),
);

/**
 * 'insisted that Kyiv withdraw': the base form behind a verb of demanding tells what is demanded; so may the present
 * behind 'insist', in British English.
 */
export const isDemanded = (at: Token, head: Token): boolean =>
  DEMANDING.has(head.lemma) &&
  isContentClause(at) &&
  (at.xpos === 'VB' ||
    (head.lemma === 'insist' && (at.xpos === 'VBZ' || at.xpos === 'VBP') && at.upos === 'VERB') ||
    at.children('cop', 'aux:pass').some((t) => t.lower === 'be')) &&
  !at.children('aux').some((a) => a.xpos === 'MD' || a.lemma === 'do');

/** 'The carrier was blacklisted in 2003, a watchdog has found.': a whole clause before its verb is told by it. */
export const isFronted = (at: Token, head: Token): boolean =>
  at.index < head.index && isVerbal(head) && !at.child('mark') && head.deprel === 'root';

/** 'The novel tells how France invaded England'. */
export const isFiction = (telling: Token): boolean => FICTIONS.has(ownSubject(telling)?.lemma ?? '');

const FICTIONS = new Set(
  'novel film movie play opera legend myth game series episode poem song comic fable thriller satire'.split(
    ' ',
  ),
);
