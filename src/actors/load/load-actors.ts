import { InputError } from '../../model/errors.ts';
import type { ActorTables, ActorTexts } from '../tables.ts';
import { Trie } from '../trie.ts';
import { readTable } from '../tsv.ts';
import type { Building } from './building.ts';
import { addEpithet } from './epithets.ts';
import { addLeader } from './leaders.ts';
import { addOffice } from './offices.ts';
import { addOrganisation } from './organisations.ts';
import { addState } from './states.ts';

const COLUMNS = {
  states: ['code', 'name', 'names', 'adjectives', 'people', 'capital', 'seats', 'cities', 'ambiguous'],
  organisations: ['code', 'sector', 'name', 'names', 'kind'],
  offices: ['pattern', 'type', 'sector', 'rank', 'domain', 'singleton'],
  leaders: ['code', 'office', 'name', 'family', 'aliases', 'from', 'to'],
  epithets: ['word', 'kind', 'codes'],
} as const;

const TABLES = ['states', 'organisations', 'offices', 'leaders', 'epithets'] as const;

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
