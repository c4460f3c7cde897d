import type { Token } from '../../model/sentence.ts';
import { hang, type Mender, retag } from './index.ts';

/**
 * 'Acting Prime Minister A and Foreign Minister B met': a participle at the beginning of a sentence that is part of a title, and
 * nothing that anybody does.
 */
export const actingOnes: Mender = ({ tokens }, columns) => {
  const [acting] = tokens.slice(openingOf(tokens));
  const person = acting?.form === 'Acting' && acting.xpos === 'VBG' ? acting.child('obj') : undefined;
  const title = person?.child('nmod:desc', 'compound', 'amod');
  const verb = acting?.head;
  if (!acting || !person || !title || !verb || title.index > person.index) return;
  retag(columns, acting.index, 'ADJ', 'JJ');
  hang(columns, acting.index, person.index, 'amod');
  hang(columns, person.index, verb.index, 'nsubj');
  const other = verb.child('nsubj', 'nsubj:pass');
  if (!other || other.index < person.index) return;
  hang(columns, other.index, person.index, 'conj');
  const and = tokens.slice(person.index, other.index).find((t) => t.upos === 'CCONJ');
  if (and) hang(columns, and.index, other.index, 'cc');
};

/** Behind a dateline or a quotation mark. */
const openingOf = (tokens: readonly Token[]): number =>
  Math.max(
    0,
    tokens.findIndex((t) => t.form === 'Acting'),
  );

/** 'outgoing Foreign Minister A said': a participle before a title tells which one he is. */
export const outgoingOnes: Mender = ({ tokens }, columns) => {
  for (const word of tokens) {
    if (!/^(outgoing|incoming)$/i.test(word.form) || word.xpos !== 'VBG' || !word.next) continue;
    const above = [word.next, ...word.next.ancestors()];
    const outer = above.findIndex((t) => !/^(amod|compound|nmod:desc|flat)$/.test(t.deprel));
    const noun = above[outer];
    if (!noun || noun.index < word.index || noun.upos === 'VERB') continue;
    retag(columns, word.index, 'ADJ', 'JJ', word.lower);
    hang(columns, word.index, noun.index, 'amod');
  }
};
