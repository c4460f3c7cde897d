import type { TokenColumns, Upos } from '../model/sentence.ts';
import { LateColumns } from './late-columns.ts';
import type { LanguageModel } from './model.ts';
import { inputOf } from './network/input.ts';
import type { RawToken } from './tokenize.ts';
import { wordsOf } from './words.ts';

/** Tags, lemmas, features and tree of one sentence. Always exactly one root (head -1) and no cycle. */
export function annotate(model: LanguageModel, raw: readonly RawToken[]): TokenColumns {
  const columns = annotateLate(model, raw);
  return { ...columns, feats: columns.feats };
}

/** The same, but for the features: those are chosen when somebody first asks for them, which hardly any rule for reports does. */
export function annotateLate(model: LanguageModel, raw: readonly RawToken[]): TokenColumns {
  const forms = raw.map((token) => token.form);
  const n = forms.length;
  const words = wordsOf(forms, model.lexicon);
  const guessed = model.tagger.tag(words);
  const { heads, labels } = model.parser.parse(inputOf(words, guessed, model.xpos.length, model.rows));
  const { tags } = model.parser;
  const xpos = namesOf(tags, n, model.xpos, 'FW');
  const known = {
    forms,
    starts: raw.map((token) => token.start),
    ends: raw.map((token) => token.end),
    upos: namesOf(tags, n, model.upos, 'X') as Upos[],
    xpos,
    lemmas: forms.map((form, i) => model.lemmas.lemma(form, xpos[i] ?? '')),
    heads: forms.map((_, i) => (heads[i] === n ? -1 : (heads[i] as number))),
    deprels: namesOf(labels, n, model.relations, 'dep'),
  };
  const chosen = model.featChooser.chosenFor({ words, tags, heads, labels });
  return new LateColumns(known, (index) => model.feats[chosen(index)] ?? '_');
}

/** The names of the first `n` numbers. */
function namesOf(numbers: Int32Array, n: number, names: readonly string[], unknown: string): string[] {
  const found: string[] = [];
  for (let i = 0; i < n; i++) found.push(names[numbers[i] as number] ?? unknown);
  return found;
}
