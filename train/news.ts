import { readFileSync } from 'node:fs';
import { agree } from './agreement.ts';
import { type Grammar, type Item, readGrammar } from './grammar.ts';
import { randomFrom } from './random.ts';
import type { Gold } from './treebank.ts';
import { formOf, type Verb } from './verb-forms.ts';

/** A word of a sentence in the making; the head is a place in the same row of words, -1 for the head of all. */
export interface Word {
  readonly form: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly deprel: string;
}

const SEED = 1648;
const SENTENCES = 4000;
/** A sentence deeper than this is given up and begun again. */
const DEEPEST = 12;
const LONGEST = 45;

/** Sentences of news agencies with their trees, made from the grammar of `news.txt`. */
export function newsSentences(): Gold[] {
  const grammar = readGrammar(readFileSync(new URL('./news.txt', import.meta.url), 'utf8'));
  const random = randomFrom(SEED);
  const found: Gold[] = [];
  while (found.length < SENTENCES) {
    const words = expand(grammar, 'S', random, 0);
    if (words && words.length <= LONGEST) found.push(goldOf(agree(withoutIdleCommas(words))));
  }
  return found;
}

/** Without commas that close an apposition right before another mark. */
function withoutIdleCommas(words: readonly Word[]): Word[] {
  const idle = words.map(({ form }, i) => form === ',' && /^[,.]$/.test(words[i + 1]?.form ?? ''));
  const places = words.map((_, i) => i - idle.slice(0, i).filter(Boolean).length);
  return words.flatMap((word, i) =>
    idle[i] ? [] : [{ ...word, head: word.head < 0 ? -1 : (places[word.head] ?? -1) }],
  );
}

const pick = <T>(all: readonly T[], random: () => number): T | undefined =>
  all[Math.floor(random() * all.length)];

/** One way of writing a symbol, or null where it goes too deep. */
function expand(grammar: Grammar, symbol: string, random: () => number, depth: number): Word[] | null {
  const line = pick(grammar.lines.get(symbol) ?? [], random);
  if (!line || depth > DEEPEST) return null;
  const list = line.find((item) => item.kind === 'verb')?.name ?? '';
  const verb = pick(grammar.verbs.get(list) ?? [], random);
  const parts: { item: Item; words: Word[] }[] = [];
  for (const item of line) {
    if (item.maybe && random() < 0.5) continue;
    const words = write(grammar, item, verb, random, depth);
    if (!words) return null;
    parts.push({ item, words });
  }
  return join(parts);
}

function write(
  grammar: Grammar,
  item: Item,
  verb: Verb | undefined,
  random: () => number,
  depth: number,
): Word[] | null {
  if (item.kind === 'word')
    return [{ form: item.name, upos: item.upos, xpos: item.xpos, head: -1, deprel: 'root' }];
  if (item.kind === 'verb' && verb)
    return [{ form: formOf(verb, item.xpos), upos: 'VERB', xpos: item.xpos, head: -1, deprel: 'root' }];
  return expand(grammar, item.name === 'obj' ? (verb?.takes ?? '') : item.name, random, depth + 1);
}

/** The parts in a row, each hung on the head's word. */
function join(parts: readonly { item: Item; words: Word[] }[]): Word[] {
  const starts = parts.map((_, k) => parts.slice(0, k).reduce((sum, { words }) => sum + words.length, 0));
  const chief = parts.findIndex(({ item }) => item.relation === '*');
  const head = (starts[chief] ?? 0) + (parts[chief]?.words.findIndex((word) => word.head < 0) ?? 0);
  return parts.flatMap(({ item, words }, k) =>
    words.map((word) => {
      if (word.head >= 0) return { ...word, head: word.head + (starts[k] ?? 0) };
      return k === chief ? word : { ...word, head, deprel: item.relation };
    }),
  );
}

function goldOf(words: readonly Word[]): Gold {
  return {
    forms: words.map(({ form }, i) => (i === 0 ? form.charAt(0).toUpperCase() + form.slice(1) : form)),
    lemmas: words.map(() => '_'),
    upos: words.map(({ upos }) => upos),
    xpos: words.map(({ xpos }) => xpos),
    feats: words.map(() => '_'),
    heads: words.map(({ head }) => head),
    deprels: words.map(({ deprel }) => deprel),
  };
}
