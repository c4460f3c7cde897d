import type { NamedThing } from '../../model/named.ts';

/** A sentence with the names that it has. */
export interface NewsCase {
  readonly text: string;
  readonly names: readonly { readonly type: string; readonly words: string }[];
}

/** Reads `news.txt`: a sentence, a tab, its names as `type:words`. */
export const readCases = (text: string): NewsCase[] =>
  text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [sentence = '', names = ''] = line.split('\t');
      return {
        text: sentence,
        names: names.split('; ').map((name) => {
          const colon = name.indexOf(':');
          return { type: name.slice(0, colon), words: name.slice(colon + 1) };
        }),
      };
    });

/** How many names of a case are found with their type, of how many there are and how many were found. */
export function countCase(
  { text, names }: NewsCase,
  found: readonly NamedThing[],
): [right: number, gold: number, found: number] {
  const right = names.filter(({ type, words }) =>
    found.some((one) => one.type === type && isLike(text.slice(one.start, one.end), words)),
  ).length;
  return [right, names.length, found.length];
}

/** The same words, with nothing more than an article, a title or an adjective before them. */
const isLike = (found: string, words: string): boolean =>
  found.replace(/['’]s$/, '').endsWith(words) && !/[,;:]/.test(found);
