import { InputError } from '../model/errors.ts';
import { pathOf, Trie } from './trie.ts';
import { type Row, readTable } from './tsv.ts';

/** A state as `states.tsv` tells it. */
export interface State {
  /** ISO 3166 alpha-3, PLOVER's `KOS` for Kosovo. */
  readonly code: string;
  readonly name: string;
  /** The adjective that names its bodies: `South Korean`. */
  readonly adjective: string;
}

/** What a name can stand for. `blocks` marks a longer name that hides a state in it. */
export interface NameSense {
  readonly what: 'name' | 'adjective' | 'people' | 'seat' | 'capital' | 'city' | 'organisation';
  /** Of a seat in another's country ('Brussels' of the European Union): whose country that is. */
  readonly host?: string;
  readonly code: string;
  readonly sector: string | null;
  readonly name: string;
  /** For organisations: company, party, army ... */
  readonly kind: string | null;
  /** The name means something else as often: a first name, an animal, a US state. */
  readonly ambiguous: boolean;
}

export type OfficeRank = 'head' | 'government-head' | 'minister' | 'official' | 'military' | 'none';

/** An office, body or group as `offices.tsv` tells it. */
export interface Office {
  /** As the table spells the phrase that was found: `premier`. */
  readonly name: string;
  /** The first phrase of its row: `prime minister`. Equal for different words for one office. */
  readonly group: string;
  readonly type: 'person' | 'institution' | 'group';
  readonly sector: string | null;
  readonly rank: OfficeRank;
  /** One to a state: `the president` needs no introduction. */
  readonly singleton: boolean;
}

/** One term of a leader in an office; days as `YYYY-MM-DD`, `to` null while it lasts. */
export interface Term {
  readonly code: string;
  readonly office: string;
  readonly name: string;
  readonly family: string;
  readonly from: string;
  readonly to: string | null;
}

/** The tables of `data/actors`, compiled for reading. */
export interface ActorTables {
  readonly states: ReadonlyMap<string, State>;
  readonly names: Trie<NameSense>;
  /** By lower-case lemmas. */
  readonly offices: Trie<Office>;
  /** By full name and alias. */
  readonly leaders: Trie<Term>;
  /** By family name, in lower case. */
  readonly families: ReadonlyMap<string, readonly Term[]>;
  /** By code. */
  readonly terms: ReadonlyMap<string, readonly Term[]>;
  /** The first word of each name in `leaders` and `families`, with the last words that go with it: {@link lettersOf} them. */
  readonly ends: ReadonlyMap<string, ReadonlySet<string>>;
  /** Codes of the states that a word may stand for or describe, in lower case: `kingdom`, `baltic`. */
  readonly epithets: ReadonlyMap<string, Epithet>;
}

/**
 * A word for a state that several share: a noun ('the kingdom'), an adjective ('the Baltic state') or words of rank
 * ("Europe's largest economy"); a name for all of them together ('the two Koreas'); or the first part of a double
 * adjective ('Franco-Italian').
 */
export interface Epithet {
  readonly kind: 'noun' | 'adjective' | 'superlative' | 'together' | 'prefix';
  readonly codes: ReadonlySet<string>;
}

/** The text of the five tables; every one may be empty. */
export interface ActorTexts {
  readonly states: string;
  readonly organisations: string;
  readonly offices: string;
  readonly leaders: string;
  readonly epithets: string;
}

const COLUMNS = {
  states: ['code', 'name', 'names', 'adjectives', 'people', 'capital', 'seats', 'cities', 'ambiguous'],
  organisations: ['code', 'sector', 'name', 'names', 'kind'],
  offices: ['pattern', 'type', 'sector', 'rank', 'domain', 'singleton'],
  leaders: ['code', 'office', 'name', 'family', 'aliases', 'from', 'to'],
  epithets: ['word', 'kind', 'codes'],
} as const;

const TABLES = ['states', 'organisations', 'offices', 'leaders', 'epithets'] as const;
const KINDS = ['igo', 'un', 'eu', 'ngo', 'company', 'party', 'army', 'rebel', 'media', 'agency'] as const;
const RANKS = ['head', 'government-head', 'minister', 'official', 'military', 'none'] as const;

interface Building {
  readonly states: Map<string, State>;
  readonly names: Trie<NameSense>;
  readonly offices: Trie<Office>;
  readonly leaders: Trie<Term>;
  readonly families: Map<string, Term[]>;
  readonly terms: Map<string, Term[]>;
  readonly ends: Map<string, Set<string>>;
  readonly epithets: Map<string, Epithet>;
}

/** A table of the user's own: which one it adds to, its first row tells. The name stands in error messages. */
export interface ActorFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Compiles the tables of `data/actors` (tab-separated, lists by `|`, comments by `#`) for reading.
 * @param own tables of the user's own, in the same columns; they come first, so they win.
 * @throws InputError naming the table and the line.
 */
export function loadActors(tables: ActorTexts, own: readonly ActorFile[] = []): ActorTables {
  const building: Building = {
    states: new Map(),
    names: new Trie(),
    offices: new Trie(),
    leaders: new Trie(),
    families: new Map(),
    terms: new Map(),
    ends: new Map(),
    epithets: new Map(),
  };
  for (const file of own) addRows(building, tableOf(file), file);
  for (const table of TABLES)
    if (tables[table]) addRows(building, table, { name: `${table}.tsv`, text: tables[table] });
  return building;
}

/** The table whose columns the first row of a file names. */
function tableOf({ name, text }: ActorFile): keyof ActorTexts {
  const first = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .find((line) => line.trim() !== '' && !line.startsWith('#'));
  const cells = (first ?? '').split('\t').map((cell) => cell.trim());
  const found = (Object.keys(COLUMNS) as (keyof ActorTexts)[]).find((table) =>
    COLUMNS[table].every((column) => cells.includes(column)),
  );
  if (found) return found;
  const known = Object.entries(COLUMNS).map(([table, columns]) => `${table} (${columns.join(', ')})`);
  throw new InputError(
    name,
    'names the columns of no table of actors',
    `begin with the columns of one of ${known.join('; ')}, parted by tabs`,
  );
}

function addRows(building: Building, table: keyof ActorTexts, { name, text }: ActorFile): void {
  const add = {
    states: addState,
    organisations: addOrganisation,
    offices: addOffice,
    leaders: addLeader,
    epithets: addEpithet,
  }[table];
  for (const row of readTable(name, text, COLUMNS[table])) add(building, row);
}

const codeOf = (row: Row): string => {
  const code = row.required('code');
  if (/^[A-Z]{3}$/.test(code)) return code;
  throw row.wrong(`code '${code}'`, 'use three capital letters (ISO 3166 alpha-3 or a PLOVER code)');
};

const sectorOf = (row: Row, text = row.text('sector')): string | null => {
  if (text === '' || /^[A-Z]{3}$/.test(text)) return text || null;
  throw row.wrong(`sector '${text}'`, 'use a PLOVER sector of three capital letters, or leave it empty');
};

function addState({ states, names }: Building, row: Row): void {
  const code = codeOf(row);
  const name = row.required('name');
  const adjectives = row.list('adjectives');
  if (!states.has(code)) states.set(code, { code, name, adjective: adjectives[0] ?? name });
  const ambiguous = new Set(row.list('ambiguous'));
  const add = (phrase: string, sense: Partial<NameSense> & Pick<NameSense, 'what'>): void =>
    names.add(pathOf(phrase), {
      code,
      sector: null,
      name,
      kind: null,
      ambiguous: ambiguous.has(phrase),
      ...sense,
    });
  for (const phrase of new Set([name, ...row.list('names')])) add(phrase, { what: 'name' });
  for (const phrase of adjectives) add(phrase, { what: 'adjective' });
  for (const phrase of row.list('people'))
    add(phrase.replace(/^the /, ''), { what: 'people', sector: 'CVL' });
  for (const seat of row.list('seats')) {
    const [phrase = '', sector = 'GOV', guest] = seat.split('/').map((part) => part.trim());
    if (guest) add(phrase, { what: 'seat', code: guest, name: phrase, host: code });
    else add(phrase, { what: 'seat', sector: sectorOf(row, sector), name: phrase });
  }
  for (const phrase of row.list('capital')) add(phrase, { what: 'capital' });
  for (const phrase of row.list('cities')) add(phrase, { what: 'city', name: phrase });
}

function addOrganisation({ names }: Building, row: Row): void {
  const name = row.required('name');
  const sense: NameSense = {
    what: 'organisation',
    code: codeOf(row),
    sector: sectorOf(row),
    name,
    kind: row.oneOf('kind', KINDS),
    ambiguous: false,
  };
  for (const phrase of new Set([name, ...row.list('names')])) names.add(pathOf(phrase), sense);
}

const SPELLINGS: readonly [RegExp, string][] = [
  [/\bdefence\b/, 'defense'],
  [/\bdefense\b/, 'defence'],
  [/\blabour\b/, 'labor'],
  [/\bcentre\b/, 'center'],
];

/** 'foreign ministry' is also 'ministry of foreign affairs' elsewhere; 'trade ministry' is 'ministry of trade'. */
function variantsOf(phrase: string): string[] {
  const turned = /^(\w+) (ministry|minister|department|secretary)$/.exec(phrase);
  const forms = turned ? [phrase, `${turned[2]} of ${turned[1]}`, `${turned[2]} for ${turned[1]}`] : [phrase];
  return forms.flatMap((form) => [form, ...SPELLINGS.map(([from, to]) => form.replace(from, to))]);
}

function addOffice({ offices }: Building, row: Row): void {
  const phrases = row.list('pattern');
  const [name] = phrases;
  if (name === undefined) throw row.wrong('`pattern` is empty', 'fill it in or take the row out');
  const shared: Omit<Office, 'name'> = {
    group: name,
    type: row.oneOf('type', ['person', 'institution', 'group']),
    sector: sectorOf(row),
    rank: row.oneOf('rank', RANKS),
    singleton: /^(1|yes|true)$/.test(row.text('singleton')),
  };
  for (const phrase of phrases) {
    const office = { ...shared, name: / (of|for|to) /.test(phrase) ? name : phrase };
    for (const variant of new Set(variantsOf(phrase.toLowerCase()))) offices.add(pathOf(variant), office);
  }
}

function dayOf(row: Row, column: string): string | null {
  const text = row.text(column);
  const day = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text);
  if (text === '' && column === 'to') return null;
  if (!day) throw row.wrong(`\`${column}\` is '${text}'`, 'write the day as YYYY-MM-DD, or the year alone');
  const [fillMonth, fillDay] = column === 'from' ? ['01', '01'] : ['12', '31'];
  return `${day[1]}-${day[2] ?? fillMonth}-${day[3] ?? fillDay}`;
}

/** The letters that a word begins with, in lower case: the same however its apostrophes and hyphens are cut into tokens. */
export const lettersOf = (word: string): string => /^[\p{L}\p{M}]*/u.exec(word.toLowerCase())?.[0] ?? '';

function addEnds(ends: Map<string, Set<string>>, name: string): void {
  const words = name.split(/\s+/);
  const [first, last] = [words[0], words.at(-1)].map((word) => lettersOf(word ?? ''));
  if (first === undefined || last === undefined) return;
  ends.set(first, (ends.get(first) ?? new Set()).add(last));
}

function addLeader({ leaders, families, terms, ends }: Building, row: Row): void {
  const family = row.required('family');
  const term: Term = {
    code: codeOf(row),
    office: row.required('office').replaceAll('-', ' '),
    name: row.required('name'),
    family,
    from: dayOf(row, 'from') ?? '',
    to: dayOf(row, 'to'),
  };
  if (term.to !== null && term.to < term.from)
    throw row.wrong('`to` is before `from`', 'put the years right');
  const phrases = new Set([term.name, ...row.list('aliases')]);
  for (const phrase of phrases) leaders.add(pathOf(phrase), term);
  for (const name of phrases.add(family)) addEnds(ends, name);
  const key = family.toLowerCase();
  listAt(families, key).push(term);
  listAt(terms, term.code).push(term);
}

function listAt<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function addEpithet({ epithets, states }: Building, row: Row): void {
  const word = row.required('word').toLowerCase();
  const kind = row.oneOf('kind', ['noun', 'adjective', 'superlative', 'together', 'prefix']);
  const codes = row.list('codes');
  const unknown = codes.find((code) => !states.has(code));
  if (unknown) throw row.wrong(`no state has the code '${unknown}'`, 'take it out or add the state first');
  epithets.set(word, { kind, codes: new Set([...(epithets.get(word)?.codes ?? []), ...codes]) });
}
