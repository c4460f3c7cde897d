import { isContext } from '../../codebook/index.ts';
import { InputError } from '../../model/errors.ts';
import type { PatternFile } from './entry.ts';
import { classesOf, tableLines, wordsOf } from './rows.ts';

/** PLOVER's contexts by the words that speak of them: `contexts.tsv`. */
export function contextWords(files: readonly PatternFile[]): Map<string, string[]> {
  const classes = classesOf(files);
  const contexts = new Map<string, string[]>();
  for (const { cells, place } of tableLines(files, 'contexts')) {
    const [context = '', words = ''] = cells;
    if (!isContext(context) || words === '')
      throw new InputError(place, `has no context '${context}' or no words`, 'see src/codebook/plover.ts');
    for (const word of wordsOf(words, classes, place))
      contexts.set(word, [...(contexts.get(word) ?? []), context]);
  }
  return contexts;
}
