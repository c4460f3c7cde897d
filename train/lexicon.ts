import { wordHash } from '../src/language/lexicon.ts';
import { counted, tagName } from './classes.ts';
import type { Gold } from './treebank.ts';

/** A tag counts as one of a word's tags if at least this share of its occurrences have it. */
const SHARE = 0.08;

/** Words seen at least `least` times, with the number (from 1) of the set of their usual tags. */
export function lexiconEntries(sentences: readonly Gold[], least: number): Map<number, number> {
  const tagsOf = new Map<number, string[]>();
  for (const gold of sentences) {
    gold.forms.forEach((form, i) => {
      const word = wordHash(form);
      const tags = tagsOf.get(word);
      if (tags) tags.push(tagName(gold, i));
      else tagsOf.set(word, [tagName(gold, i)]);
    });
  }
  const numbers = new Map<string, number>();
  const entries = new Map<number, number>();
  for (const [word, tags] of tagsOf) {
    if (tags.length < least) continue;
    const usual = counted(tags).filter(([, count]) => count >= SHARE * tags.length);
    const set = usual.map(([tag]) => tag).join(' ');
    if (!numbers.has(set)) numbers.set(set, numbers.size + 1);
    entries.set(word, numbers.get(set) ?? 0);
  }
  return entries;
}
