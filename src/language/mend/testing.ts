import type { Token } from '../../model/sentence.ts';
import { sentencesIn } from '../testing.ts';
import { mendTrees } from './index.ts';

/** The tokens of a text after mending, by their form. */
export const mended = (text: string): ((form: string) => Token) => {
  const tokens = mendTrees(sentencesIn(text)).flatMap((s) => s.tokens);
  return (form) => {
    const found = tokens.find((t) => t.form === form);
    if (!found) throw new Error(`no '${form}' in '${text}'`);
    return found;
  };
};
