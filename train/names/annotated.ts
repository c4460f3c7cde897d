import { annotate } from '../../src/language/annotate.ts';
import type { LanguageModel } from '../../src/language/index.ts';
import { Sentence } from '../../src/model/sentence.ts';
import { randomFrom } from '../random.ts';

/** The same sentences with predicted tags and trees; words and offsets stay. */
export const annotated = (model: LanguageModel, sentences: readonly Sentence[]): Sentence[] =>
  sentences.map((sentence) => retagged(model, sentence, sentence.columns.forms));

/**
 * The same, with a share of the words made unknown to the tagger and parser while they work. These learnt from the
 * same text and would be nearly always right on it; names have to be learnt from trees as wrong as on fresh text.
 */
export function annotatedAsFresh(
  model: LanguageModel,
  sentences: readonly Sentence[],
  share: number,
  seed: number,
): Sentence[] {
  const random = randomFrom(seed);
  return sentences.map((sentence) =>
    retagged(
      model,
      sentence,
      sentence.columns.forms.map((form) => (random() < share ? unknown(form) : form)),
    ),
  );
}

/** A word of the same shape and ending that no text has. */
const unknown = (form: string): string =>
  /^\p{L}{4,}$/u.test(form) ? `${form[0]}${form[0]?.toLowerCase()}q${form.slice(1)}` : form;

function retagged(model: LanguageModel, sentence: Sentence, shown: readonly string[]): Sentence {
  const { forms, starts, ends } = sentence.columns;
  const raw = shown.map((form, i) => ({ form, start: starts[i] ?? 0, end: ends[i] ?? 0 }));
  const columns = { ...annotate(model, raw), forms };
  const { index, paragraph, start, end } = sentence;
  return new Sentence(index, paragraph, start, end, columns);
}
