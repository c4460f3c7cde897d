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
    if (!/e[ds]$/.test(verb.lower) || !/^(PROPN|NOUN)$/.test(before.upos)) continue;
    if (verb.deprel === 'amod' || (verb.deprel === 'compound' && verb.next === verb.head))
      turned(verb, columns);
    else if (first.deprel !== 'nsubj' || first.head !== verb) continue;
    columns.upos[verb.index] = 'VERB';
    columns.xpos[verb.index] = verb.lower.endsWith('s') ? 'VBZ' : 'VBD';
    columns.lemmas[verb.index] = `${first.lower}-${verb.lemma}`;
    hang(columns, before.index, verb.index, 'nsubj');
    hang(columns, first.index, verb.index, 'compound');
    hang(columns, hyphen.index, verb.index, 'punct');
  }
};

/** Participles behind a hyphen that describe a noun: 'long-standing', 'hard-hitting'. */
const DESCRIBING = /^(\w+ing|led|made|run|held|based|born|backed|needed|awaited|planned|lasting)$/;

/** 'lifted long-standing sanctions': what a hyphen joins before a noun describes it, and is neither verb nor object. */
export const hyphenedAdjectives: Mender = ({ tokens }, columns) => {
  for (const participle of tokens) {
    const hyphen = participle.previous;
    const first = hyphen?.previous;
    const verb = participle.head;
    const noun = participle.children('obj').find((t) => t.upos === 'NOUN' && t.index > participle.index);
    if (!first || hyphen.form !== '-' || hyphen.end !== participle.start || first.end !== hyphen.start)
      continue;
    if (!noun || !verb || verb.index > first.index || !/^(obj|xcomp)$/.test(participle.deprel)) continue;
    if (!DESCRIBING.test(participle.lower) || noun.index - participle.index > REACH) continue;
    for (const child of participle.children())
      if (child !== noun && child !== first && child !== hyphen)
        hang(columns, child.index, noun.index, child.deprel);
    hang(columns, noun.index, verb.index, 'obj');
    hang(columns, participle.index, noun.index, 'amod');
    columns.upos[participle.index] = 'ADJ';
    columns.xpos[participle.index] = 'JJ';
  }
};

/** How far before its noun such a word may stand. */
const REACH = 4;

/** The verb takes the place of the noun that was taken for the head. */
function turned(verb: Token, columns: TokenColumns): void {
  const noun = verb.head;
  if (!noun) return;
  hang(columns, verb.index, noun.head?.index ?? -1, noun.deprel);
  hang(columns, noun.index, verb.index, 'obj');
}

/**
 * 'and NATO Secretary-General Jens Stoltenberg welcomed it': the first half of a title hangs on the second, and what joined
 * it to the words before joins the clause.
 */
export const hyphenedTitles: Mender = ({ tokens }, columns) => {
  for (const title of tokens) {
    const hyphen = title.previous;
    const first = hyphen?.previous;
    if (!first || hyphen.form !== '-' || hyphen.end !== title.start || first.end !== hyphen.start) continue;
    const name = title.deprel === 'nmod:desc' && title.next === title.head ? title.head : null;
    if (!name || first.upos !== 'PROPN' || first.head === name) continue;
    const verb = name.relation === 'nsubj' && name.head !== first.head ? name.head : null;
    const and = first.child('cc');
    hang(columns, first.index, title.index, 'compound');
    hang(columns, hyphen.index, title.index, 'punct');
    if (and && /^(conj|appos)$/.test(name.deprel) && name.head) {
      hang(columns, and.index, name.index, 'cc');
      hang(columns, name.index, name.head.index, 'conj');
    }
    if (!and || verb?.deprel !== 'ccomp' || verb.child('mark', 'cc')) continue;
    hang(columns, and.index, verb.index, 'cc');
    columns.deprels[verb.index] = 'conj';
  }
};
