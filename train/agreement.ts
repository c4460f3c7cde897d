import type { Word } from './news.ts';
import { third } from './verb-forms.ts';

const PAIRS: readonly (readonly [one: string, many: string])[] = [
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
];

/** Makes verbs agree with their subjects, and `a` with the word behind it. */
export function agree(words: readonly Word[]): Word[] {
  const forms = words.map((word) => word.form);
  const tags = words.map((word) => word.xpos);
  words.forEach((subject, s) => {
    if (!subject.deprel.startsWith('nsubj')) return;
    const many = isMany(words, s);
    words.forEach((word, i) => {
      const carries = i === subject.head || (word.head === subject.head && /^(aux|cop)/.test(word.deprel));
      if (carries) [forms[i], tags[i]] = agreeing(word, many);
    });
  });
  return words.map((word, i) => ({ ...word, form: article(forms, i), xpos: tags[i] ?? word.xpos }));
}

function isMany(words: readonly Word[], subject: number): boolean {
  const word = words[subject];
  return (
    (/^NNP?S$/.test(word?.xpos ?? '') && !/^(States|Nations|Philippines)$/.test(word?.form ?? '')) ||
    word?.form === 'they' ||
    words.some((other) => other.head === subject && other.deprel === 'conj')
  );
}

function agreeing(word: Word, many: boolean): [string, string] {
  const pair = PAIRS.find((forms) => forms.includes(word.form));
  if (pair && /^VB[DPZ]$/.test(word.xpos)) {
    const tag = word.xpos === 'VBD' ? 'VBD' : many ? 'VBP' : 'VBZ';
    return [pair[many ? 1 : 0], tag];
  }
  if (word.xpos === 'VBP' && !many) return [third(word.form), 'VBZ'];
  return [word.form, word.xpos];
}

function article(forms: readonly string[], i: number): string {
  const form = forms[i] ?? '';
  if (form !== 'a' && form !== 'an') return form;
  return /^[aeiouAEIO]/.test(forms[i + 1] ?? '') ? 'an' : 'a';
}
