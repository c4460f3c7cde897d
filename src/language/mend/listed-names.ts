import type { Sentence, Token, TokenColumns } from '../../model/sentence.ts';
import { hang, type Mender } from './index.ts';

/** 'Egypt, Sudan hold talks', 'Greek, Turkish leaders meet': what opens a headline before a comma acts with what follows it. */
export const listedNames: Mender = (sentence, columns) => {
  const [first, link, second] = sentence.tokens;
  if (!first || !second || (link?.form !== ',' && link?.lower !== 'and')) return;
  if (first.upos === 'PROPN' && second.upos === 'PROPN') pairOfNames(sentence, first, second, columns);
  else if (link.form === ',') pairOfAdjectives(first, second, columns);
};

const APART = /^(vocative|parataxis|dislocated|discourse|nsubj)$/;

function pairOfNames({ tokens }: Sentence, first: Token, second: Token, columns: TokenColumns): void {
  const verb = second.deprel === 'nsubj' && tokens[3]?.form !== ',' ? second.head : null;
  if (verb && first.head === verb && APART.test(first.deprel)) {
    hang(columns, first.index, verb.index, 'nsubj');
    hang(columns, second.index, first.index, 'conj');
    if (verb.lower !== 'hold') return;
    columns.lemmas[verb.index] = verb.lower;
    columns.xpos[verb.index] = 'VBP';
  } else bareVerb(tokens, first, second, columns);
}

/** Verbs that two do together and that are nouns too, as headlines have them. From general knowledge of English. */
const TOGETHER = new Set(
  'swap trade exchange share clash boycott vow pledge plan ban ink end seal sign hold'.split(' '),
);

/** 'Serbia, Kosovo trade accusations': the bare verb that was taken for a part of the noun behind it. */
function bareVerb(tokens: readonly Token[], first: Token, second: Token, columns: TokenColumns): void {
  const verb = second.next;
  if (!verb || !/^(NN|VBP|VB)$/.test(verb.xpos) || !TOGETHER.has(verb.lower) || second.head === first) return;
  const noun = verb.head === first ? (first.head ?? null) : (verb.head ?? null);
  if (!noun || noun.index < verb.index || (first.head !== null && first.head !== noun)) return;
  if (tokens.some((t) => t !== verb && /^(VB[DZP]|MD)$/.test(t.xpos))) return;
  columns.upos[verb.index] = 'VERB';
  columns.xpos[verb.index] = 'VBP';
  columns.lemmas[verb.index] = verb.lower;
  hang(columns, verb.index, -1, 'root');
  hang(columns, first.index, verb.index, 'nsubj');
  hang(columns, second.index, first.index, 'conj');
  hang(columns, noun.index, verb.index, 'obj');
  for (const child of [...first.children(), ...noun.children()])
    if (child.upos === 'PUNCT') hang(columns, child.index, verb.index, 'punct');
}

function pairOfAdjectives(first: Token, second: Token, columns: TokenColumns): void {
  const noun = second.deprel === 'amod' ? second.head : null;
  if (first.xpos !== 'JJ' || second.xpos !== 'JJ' || !noun || first.head === noun) return;
  if (!/^\p{Lu}/u.test(second.form)) return;
  hang(columns, first.index, noun.index, 'amod');
  hang(columns, second.index, first.index, 'conj');
}
