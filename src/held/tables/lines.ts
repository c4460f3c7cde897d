import {
  type Dossier,
  type Found,
  type Line,
  listsOf,
  type MatterInFull,
  type Moment,
} from '../../assess/index.ts';
import { type Field, type Table, tableOf } from '../../export/index.ts';
import { placeFields } from './place.ts';

const codes = (parties: Line['by']): string => [...new Set(parties.map(({ code }) => code))].join(' ');

/** A line without its evidence. */
const lineFields = <T>(of: (thing: T) => Line | undefined): readonly Field<T>[] => [
  ['record', 'VARCHAR', (thing) => of(thing)?.record ?? null],
  ['kind', 'VARCHAR', (thing) => of(thing)?.kind ?? null],
  ['state', 'VARCHAR', (thing) => of(thing)?.state ?? null],
  ['when_from', 'VARCHAR', (thing) => of(thing)?.when?.from ?? null],
  ['when_to', 'VARCHAR', (thing) => of(thing)?.when?.to ?? null],
  ['by_codes', 'VARCHAR', (thing) => codes(of(thing)?.by ?? [])],
  ['to_codes', 'VARCHAR', (thing) => codes(of(thing)?.to ?? [])],
  ['what', 'VARCHAR', (thing) => of(thing)?.what ?? null],
  ['word', 'VARCHAR', (thing) => of(thing)?.word.on ?? null],
  ['tellers', 'VARCHAR', (thing) => of(thing)?.word.tellers.join(' ') ?? null],
  ['denied_by', 'VARCHAR', (thing) => of(thing)?.deniedBy.join(' ') ?? null],
  ['contradicted_by', 'VARCHAR', (thing) => of(thing)?.contradictedBy.join(' ') ?? null],
  ['issues', 'VARCHAR', (thing) => JSON.stringify(of(thing)?.issues ?? [])],
  ['reports', 'INTEGER', (thing) => of(thing)?.reports ?? null],
  ['independent', 'INTEGER', (thing) => of(thing)?.independent ?? null],
  ['claim', 'VARCHAR', (thing) => of(thing)?.evidence[0]?.claim ?? null],
  ['chain', 'VARCHAR', (thing) => JSON.stringify(of(thing)?.evidence[0]?.chain ?? [])],
];

/** A line with the list that it stands on. */
export interface ListedLine {
  /** As `totals` of a dossier names it, or the holder of a stance. */
  readonly list: string;
  readonly line: Line;
}

export const LINE_TABLE: Table<ListedLine> = tableOf([
  ['list', 'VARCHAR', ({ list }) => list],
  ...lineFields<ListedLine>(({ line }) => line),
  ...placeFields<ListedLine>(({ line }) => line.evidence[0]),
]);

/** All lines of a dossier, list by list; one may stand on several. */
export const linesOfDossier = (dossier: Dossier): ListedLine[] =>
  [...listsOf(dossier)].flatMap(([list, items]) => items.flatMap(linesIn).map((line) => ({ list, line })));

/** The lines of an item of a list: it is one, has one, or has the sides of a contradiction. Issues have lists of their own. */
const linesIn = (item: unknown): readonly Line[] => {
  const { record, line, sides } = item as { record?: string; line?: Line; sides?: readonly Line[] };
  return record === undefined ? (sides ?? (line ? [line] : [])) : [item as Line];
};

/** All lines on a matter, by who holds them. */
export const linesOfMatter = ({ standings, lines }: MatterInFull): ListedLine[] => [
  ...standings.flatMap(({ holder, lines: own }) => own.map((line) => ({ list: holder.code, line }))),
  ...lines.map((line) => ({ list: 'others', line })),
];

export const MOMENT_TABLE: Table<Moment> = tableOf([
  ['day', 'VARCHAR', ({ day }) => day],
  ['step', 'VARCHAR', ({ step }) => step],
  ['step_from', 'VARCHAR', ({ when }) => when?.from ?? null],
  ['step_to', 'VARCHAR', ({ when }) => when?.to ?? null],
  ...lineFields<Moment>(({ line }) => line),
  ...placeFields<Moment>(({ line }) => line.evidence[0]),
]);

/** A record or a passage. */
type FoundThing = Line | Found['passages'][number];

const asLine = (thing: FoundThing): Line | undefined => ('record' in thing ? thing : undefined);

/** What a search finds: records first, then passages, which have a place alone. */
export const FOUND_TABLE: Table<FoundThing> = tableOf([
  ['found', 'VARCHAR', (thing) => (asLine(thing) ? 'record' : 'passage')],
  ...lineFields(asLine),
  ...placeFields<FoundThing>((thing) => ('record' in thing ? thing.evidence[0] : thing)),
]);

export const thingsFound = ({ records, passages }: Found): FoundThing[] => [...records, ...passages];
