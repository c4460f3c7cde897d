import type { Token } from '../../model/sentence.ts';
import type { Mender } from './index.ts';
import { hang } from './index.ts';

const CLAIMS = new Set(
  'claim allegation accusation report rumour rumor charge suggestion assertion speculation'.split(' '),
);
/** What is done to a claim itself: 'the claim that Moscow made on Monday'. */
const HANDLING = new Set(
  'make repeat issue publish reject deny dismiss release print file air spread raise level bring write read see submit present commission'.split(
    ' ',
  ),
);

/** 'a report that Warsaw had spied on ministers': a clause that lacks nothing tells what is claimed and is no relative one. */
export const toldClaims: Mender = ({ tokens }, columns) => {
  for (const verb of tokens) {
    const that =
      verb.deprel === 'acl:relcl' && CLAIMS.has(verb.head?.lemma ?? '') ? opening(verb) : undefined;
    if (!that || !lacksNothing(verb, that)) continue;
    hang(columns, verb.index, verb.head?.index ?? -1, 'acl');
    hang(columns, that.index, verb.index, 'mark');
    columns.xpos[that.index] = 'IN';
  }
};

const opening = (verb: Token): Token | undefined =>
  verb.children('obj', 'obl', 'mark').find((t) => t.lower === 'that' && t.previous === verb.head);

const lacksNothing = (verb: Token, that: Token): boolean =>
  verb.child('nsubj') !== undefined &&
  !HANDLING.has(verb.lemma) &&
  verb.children('obj', 'obl', 'xcomp').some((t) => t !== that && t.index > verb.index);

/** 'rejected as absurd the Chilean claim': what is rejected is the claim, and as absurd. */
export const rejectedAs: Mender = ({ tokens }, columns) => {
  for (const word of tokens) {
    const isVerdict = word.deprel === 'xcomp' && word.upos === 'ADJ';
    const verb =
      isVerdict || (word.deprel === 'advcl' && (VERDICTS.has(word.lower) || INVENTIONS.has(word.lower)))
        ? word.head
        : null;
    const as = word.children('mark', 'case').find((t) => t.lower === 'as' && t.previous === verb);
    const object = word.child('obj');
    if (!verb || !as || !object || verb.child('obj')) continue;
    hang(columns, object.index, verb.index, 'obj');
    hang(columns, word.index, verb.index, 'obl');
    hang(columns, as.index, word.index, 'case');
    if (INVENTIONS.has(word.lower)) continue;
    columns.upos[word.index] = 'ADJ';
    columns.lemmas[word.index] = word.lower;
  }
};

const VERDICTS = new Set(
  'baseless groundless unfounded false absurd untrue ridiculous fabricated unacceptable illegal unlawful dangerous'.split(
    ' ',
  ),
);

const INVENTIONS = new Set(
  'fabrication fabrications fiction fantasy lies nonsense propaganda rubbish slander slanders inventions rumours rumors rumour rumor invention speculation hearsay gossip'.split(
    ' ',
  ),
);

/** 'rejected as baseless allegations that': the adjective right behind 'as' is the verdict, and the noun what it is on. */
export const verdictsFirst: Mender = ({ tokens }, columns) => {
  for (const word of tokens) {
    const before = /^(``|'')$/.test(word.previous?.xpos ?? '') ? word.previous?.previous : word.previous;
    const [as, noun] = [before, word.head];
    const verb = as?.lower === 'as' && as.head === noun ? as.previous : null;
    if (!verb || !noun || noun.head !== verb || noun.relation !== 'obl') continue;
    const isVerdict = word.deprel === 'amod' ? VERDICTS.has(word.lower) : INVENTIONS.has(word.lower);
    if (!isVerdict || !/^(amod|compound)$/.test(word.deprel) || verb.child('obj') || verb.upos !== 'VERB')
      continue;
    hang(columns, word.index, verb.index, 'obl');
    if (as) hang(columns, as.index, word.index, 'case');
    hang(columns, noun.index, verb.index, 'obj');
  }
};
