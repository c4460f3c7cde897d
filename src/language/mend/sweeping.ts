import type { Token, TokenColumns } from '../../model/sentence.ts';
import { hang, type Mender, retag } from './index.ts';

/** Participles that tell how a measure, a deal or a loss is. */
const QUALITIES = new Set(
  'sweeping crippling punishing biting stinging damaging debilitating binding lasting remaining existing outstanding standing opposing competing surprising overwhelming mounting growing'.split(
    ' ',
  ),
);

/** Verbs behind which a gerund tells what is gone on with, and no quality. */
const GOING_ON =
  /^(begin|start|stop|cease|keep|continue|finish|resume|avoid|try|risk|end|halt|suspend|quit|regret|enjoy)$/;

/** 'imposed sweeping sanctions': what is imposed are the sanctions, and nobody sweeps. */
export const sweepingOnes: Mender = ({ tokens }, columns) => {
  for (const word of tokens) {
    const noun = word.next;
    const verb = word.deprel === 'xcomp' && QUALITIES.has(word.lower) ? word.head : null;
    if (!verb || verb !== word.previous || GOING_ON.test(verb.lemma) || verb.child('obj')) continue;
    const object = noun && objectBehind(word, noun);
    if (object) describe(word, object, verb, columns);
  }
};

/** The object, which stands right behind, with nothing but its own parts between. */
function objectBehind(word: Token, next: Token): Token | undefined {
  const object = word.child('obj');
  const isRightBehind = object && (object === next || next.ancestors().includes(object));
  return isRightBehind && object.upos === 'NOUN' && !object.child('det', 'nmod:poss') ? object : undefined;
}

function describe(word: Token, object: Token, verb: Token, columns: TokenColumns): void {
  for (const child of word.children())
    if (child !== object) hang(columns, child.index, verb.index, child.deprel);
  hang(columns, object.index, verb.index, 'obj');
  hang(columns, word.index, object.index, 'amod');
  retag(columns, word.index, 'ADJ', 'JJ', word.lower);
}
