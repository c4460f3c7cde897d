import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  KNOWN,
  type KnownName,
  type ListName,
  LONGEST,
  listBit,
  phraseKey,
} from '../../src/language/names/lists.ts';
import { hashText } from '../../src/model/hash.ts';

/** Which list a file of `train/names/lists` is. */
const FILES: readonly (readonly [file: string, list: ListName])[] = [
  ['first-names', 'first'],
  ['female-names', 'first'],
  ['female-names', 'female'],
  ['male-names', 'first'],
  ['male-names', 'male'],
  ['given-romanised', 'first'],
  ['family-names', 'family'],
  ['family-romanised', 'family'],
  ['cities', 'city'],
  ['places', 'place'],
  ['titles', 'title'],
  ['organisation-words', 'organisationWord'],
  ['place-words', 'placeWord'],
  ['event-words', 'eventWord'],
  ['work-words', 'workWord'],
  ['object-words', 'objectWord'],
  ['times', 'time'],
];

/** Which files of `train/names/lists` hold what whole names are known to name. */
const KNOWN_FILES: readonly (readonly [file: string, known: KnownName])[] = [
  ['known-persons', 'person'],
  ['known-places', 'place'],
  ['known-organisations', 'organisation'],
  ['known-events', 'event'],
  ['known-works', 'work'],
  ['known-objects', 'object'],
  ['known-peoples', 'people'],
];

/** Inhabitants that a town of the gazetteer must have. */
const TOWN = 15_000;

/** Columns of the tables of actors, by name, with the list that their entries go to. */
const TABLES: readonly (readonly [table: string, columns: Readonly<Record<string, ListName>>])[] = [
  [
    'states',
    {
      name: 'state',
      names: 'state',
      adjectives: 'adjective',
      people: 'adjective',
      capital: 'city',
      cities: 'city',
      seats: 'place',
    },
  ],
  ['organisations', { name: 'organisation', names: 'organisation' }],
  ['leaders', { name: 'leader', family: 'family', aliases: 'leader' }],
];

/** Gathers the lists: bits by the hash of the phrase. `data` is the folder of `actors`, `own` that of the lists. */
export function gatherLists(data: string, own: string): Map<number, number> {
  const bits = new Map<number, number>();
  const add = (phrase: string, bit: number): void => {
    const words = wordsIn(phrase).map((word) => hashText(word.toLowerCase()));
    if (words.length === 0 || words.length > LONGEST) return;
    const key = phraseKey(words);
    bits.set(key, (bits.get(key) ?? 0) | bit);
  };
  const linesOf = (file: string): string[] => readFileSync(join(own, `${file}.txt`), 'utf8').split('\n');
  for (const [file, list] of FILES) for (const line of linesOf(file)) add(line, listBit(list));
  for (const [file, known] of KNOWN_FILES) for (const line of linesOf(file)) add(line, KNOWN[known]);
  for (const [table, columns] of TABLES) {
    for (const [column, text] of cellsOf(join(data, 'actors', `${table}.tsv`))) {
      const list = columns[column];
      if (list) for (const phrase of text.split('|')) add(phrase.replace(/\/[A-Z]+$/, ''), listBit(list));
    }
  }
  for (const town of townsOf(join(data, 'places', 'cities.tsv'))) add(town, KNOWN.town);
  return bits;
}

/** The larger places of the gazetteer: name, country, two numbers for where it is, inhabitants. */
const townsOf = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [name = '', , , , inhabitants] = line.split('\t');
      return Number(inhabitants) >= TOWN ? [name] : [];
    });

/** The clusters of `clusters.tsv`, from 1, by the hash of the word. */
export const gatherClusters = (own: string): Map<number, number> =>
  new Map(
    readFileSync(join(own, 'clusters.tsv'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): [number, number] => {
        const [word = '', cluster] = line.split('\t');
        return [hashText(word), Number(cluster) + 1];
      }),
  );

/** The senses of `senses.tsv`: class from 1 and kinds, by the key of the phrase. */
export function gatherSenses(own: string): Map<number, number> {
  const numbers = new Map<string, number>();
  const senses = new Map<number, number>();
  for (const line of readFileSync(join(own, 'senses.tsv'), 'utf8').split('\n')) {
    const [phrase = '', name = '', kinds] = line.split('\t');
    const words = wordsIn(phrase).map(hashText);
    if (words.length === 0 || words.length > LONGEST) continue;
    const number = numbers.get(name) ?? numbers.size + 1;
    numbers.set(name, number);
    senses.set(phraseKey(words), number * 1024 + Number(kinds));
  }
  return senses;
}

/** Words as the tokenizer cuts them, near enough for names: hyphens and possessives stand apart. */
const wordsIn = (phrase: string): string[] =>
  phrase
    .replace(/([-–'’])/gu, ' $1 ')
    .replace(/ ['’] s\b/gu, " 's")
    .split(/\s+/)
    .filter((word) => word !== '');

function cellsOf(path: string): [column: string, text: string][] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const columns = lines[0]?.split('\t') ?? [];
  return lines
    .slice(1)
    .flatMap((line) => line.split('\t').map((text, i): [string, string] => [columns[i] ?? '', text.trim()]));
}
