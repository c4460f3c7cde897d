import { hang, type Mender } from './index.ts';

/** 'North Korea test-fired a missile': the parser takes the first half of the verb for a noun, and its doer for a part of that. */
export const hyphenedVerbs: Mender = ({ tokens }, columns) => {
  for (const verb of tokens) {
    const half = verb.upos === 'VERB' && verb.previous?.form === '-' ? verb.previous.previous : null;
    if (half?.head !== verb || !/^(compound|nsubj)$/.test(half.deprel)) continue;
    if (verb.children('nsubj', 'nsubj:pass').some((t) => t !== half)) continue;
    if (
      half.previous?.form === '-' ||
      !/^(test|strip|air|fire|force|court|field|drip|spoon|fast|hand|stage|ring)$/.test(half.lower)
    )
      continue;
    const subject = half.children('compound', 'amod', 'nmod').find((t) => /^(PROPN|NOUN)$/.test(t.upos));
    if (!subject) continue;
    hang(columns, subject.index, verb.index, 'nsubj');
    hang(columns, half.index, verb.index, 'compound');
    for (const word of half.children())
      if (word !== subject && word.index < half.index) hang(columns, word.index, subject.index, word.deprel);
  }
};
