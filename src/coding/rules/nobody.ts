import type { Resolved } from '../../model/resolved.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import type { Lexicon } from '../lexicon/entry.ts';
import type { Setting } from '../modality/setting.ts';

/** What somebody only gets or notices. */
const BEFALLING =
  /^(win|lose|gain|earn|receive|notice|recognise|recognize|enjoy|have|own|score|miss|doubt|mind)$/;

/** 'Nobody abandoned anything', 'No one fired a shot': who says so for a state clears it of the deed. */
export const isNobodysDeed = (token: Token, { time, modal, perfect }: Setting, lexicon: Lexicon): boolean =>
  token.upos === 'VERB' &&
  !lexicon.is(token.lemma, 'vague') &&
  !lexicon.is(token.lemma, 'trivial') &&
  !BEFALLING.test(token.lemma) &&
  token.child('obj') !== undefined &&
  time === 'past' &&
  !perfect &&
  modal === null &&
  token
    .children('nsubj')
    .some(
      (t) =>
        t.lower === 'nobody' || (t.lower === 'one' && t.previous?.lower === 'no' && t.children().length < 2),
    );

/** Whether a sentence that names nobody may clear a state of a deed: 'Nobody abandoned anything.' */
export const clearsAll = ({ tokens }: Sentence, { quotations }: Resolved): boolean => {
  const nobody = tokens.find(
    (t) => t.lower === 'nobody' || (t.lower === 'one' && t.previous?.lower === 'no'),
  );
  return (
    nobody !== undefined &&
    quotations.some((q) => q.kind === 'direct' && q.start <= nobody.start && nobody.end <= q.end)
  );
};
