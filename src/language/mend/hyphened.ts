import type { Token, TokenColumns } from '../../model/sentence.ts';
import { hang, type Mender } from './index.ts';

/** What stands before the hyphen of a verb: 'test-fired', 'air-dropped'. */
const FIRST = new Set(['test', 'air', 'fast', 'fire', 'ground', 'carpet']);

/** 'North Korea test-fired two missiles': a verb of two words has a subject and an object like any other. */
export const hyphenedVerbs: Mender = ({ tokens }, columns) => {
  for (const verb of tokens) {
    const hyphen = verb.previous;
    const first = hyphen?.previous;
    const before = first?.previous;
    if (!first || !before || hyphen.form !== '-' || !FIRST.has(first.lower)) continue;
    if (!/ed$/.test(verb.lower) || !/^(PROPN|NOUN)$/.test(before.upos)) continue;
    if (verb.deprel === 'amod') turned(verb, columns);
    else if (first.deprel !== 'nsubj' || first.head !== verb) continue;
    columns.upos[verb.index] = 'VERB';
    columns.xpos[verb.index] = 'VBD';
    columns.lemmas[verb.index] = `${first.lower}-${verb.lemma}`;
    hang(columns, before.index, verb.index, 'nsubj');
    hang(columns, first.index, verb.index, 'compound');
    hang(columns, hyphen.index, verb.index, 'punct');
  }
};

/** The verb takes the place of the noun that was taken for the head. */
function turned(verb: Token, columns: TokenColumns): void {
  const noun = verb.head;
  if (!noun) return;
  hang(columns, verb.index, noun.head?.index ?? -1, noun.deprel);
  hang(columns, noun.index, verb.index, 'obj');
}
