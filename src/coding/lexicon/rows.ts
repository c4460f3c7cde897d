import { type EventName, isCameo, isContext, isEvent, isMode } from '../../codebook/index.ts';
import { InputError } from '../../model/errors.ts';
import type { PatternFile } from './entry.ts';

/** One row of `data/lexicon`: expressions that signal an event, and where its parties stand (see its README). */
export interface Row {
  /** Null for statements and appeals (CAMEO 01 and 02), which PLOVER leaves out. */
  readonly event: EventName | null;
  readonly form: 'verb' | 'noun' | 'adjective' | 'any';
  /** Every expression, word by word. */
  readonly expressions: readonly (readonly string[])[];
  readonly near: ReadonlySet<string> | null;
  /** Where the coder looks for the words of `near`: among all arguments, or as head of the object or subject only. */
  readonly nearAs: 'any' | 'object' | 'subject';
  readonly mode: string | null;
  /** Name of a role frame; null for a row that only casts votes in `entente relate`. */
  readonly frame: string | null;
  readonly cameo: string | null;
  /** Kind of claim and its detail (`position:opposes`); null for what is usual for the event. */
  readonly claim: string | null;
  readonly contexts: readonly string[];
  readonly place: string;
}

export interface TableLine {
  readonly cells: readonly string[];
  readonly place: string;
}

export type WordClasses = ReadonlyMap<string, readonly string[]>;

const FORMS: Readonly<Record<string, Row['form']>> = { v: 'verb', n: 'noun', a: 'adjective', w: 'any' };
/** Files that hold no rows. */
const TABLES = new Set(['classes', 'nouns', 'operators', 'frames', 'contexts']);
/** Files of events that PLOVER leaves out. */
const WITHOUT_EVENT = new Set(['statement', 'appeal']);

/**
 * The rows of the files of a lexicon, one file an event (`aid.tsv`); `classes.tsv` and `nouns.tsv` define word classes.
 * @param classes word classes that the rows may name, where other files define them
 * @throws InputError naming file and line for anything that is not as `data/lexicon/README.md` says
 */
export function readRows(files: readonly PatternFile[], classes: WordClasses = classesOf(files)): Row[] {
  return files.flatMap((file) => {
    const stem = stemOf(file.name);
    if (TABLES.has(stem)) return [];
    const event = WITHOUT_EVENT.has(stem) ? null : eventOf(stem, file.name);
    return linesOf(file).map((line) => rowOf(line, event, classes));
  });
}

/** The lines of the table of a name, from whichever file has it. */
export const tableLines = (files: readonly PatternFile[], stem: string): TableLine[] =>
  files.filter((file) => stemOf(file.name) === stem).flatMap(linesOf);

export function classesOf(files: readonly PatternFile[]): WordClasses {
  const classes = new Map<string, readonly string[]>();
  for (const { cells, place } of [...tableLines(files, 'nouns'), ...tableLines(files, 'classes')]) {
    const [name, words] = cells;
    if (!name || !words) throw new InputError(place, 'has no name or no words', 'write name, tab, a|b');
    classes.set(name, wordsOf(words, classes, place));
  }
  return classes;
}

/** The words of `a|b|@class`. */
export function wordsOf(list: string, classes: WordClasses, place: string): string[] {
  if (!list.includes('@')) return list.split('|');
  return list.split('|').flatMap((word) => {
    if (!word.startsWith('@')) return [word];
    const named = classes.get(word.slice(1));
    if (!named)
      throw new InputError(place, `names the unknown class ${word}`, 'define it in classes.tsv above');
    return named;
  });
}

const stemOf = (name: string): string => name.replace(/^.*\//, '').replace(/\.tsv$/, '');

function eventOf(stem: string, name: string): EventName {
  const event = stem.toUpperCase();
  if (isEvent(event)) return event as EventName;
  throw new InputError(name, 'is named after no PLOVER event', 'name it aid.tsv, accuse.tsv or the like');
}

const linesOf = (file: PatternFile): TableLine[] =>
  file.text.split('\n').flatMap((text, i) => {
    if (text.startsWith('#') || text.trim() === '') return [];
    return [{ cells: text.trimEnd().split('\t'), place: `${file.name}, line ${i + 1}` }];
  });

function rowOf({ cells, place }: TableLine, event: EventName | null, classes: WordClasses): Row {
  const [form = '', words = '', near = '', mode = '', frame = '', cameo = '', claim = '', contexts = ''] =
    cells;
  const kind = FORMS[form];
  if (!kind || words === '')
    throw new InputError(place, 'has no form or no words', 'write v, n, a or w, a tab, and a|b');
  if (mode !== '' && !(event && isMode(event, mode)))
    throw new InputError(
      place,
      `has the mode '${mode}' that ${event ?? 'its file'} lacks`,
      'see src/codebook/plover.ts',
    );
  if (cameo !== '' && !isCameo(cameo))
    throw new InputError(place, `has the unknown CAMEO code '${cameo}'`, 'see src/codebook/cameo-table.ts');
  const about = contexts === '' ? [] : contexts.split('|');
  const odd = about.find((one) => !isContext(one));
  if (odd) throw new InputError(place, `has the unknown context '${odd}'`, 'see src/codebook/plover.ts');
  return {
    event,
    form: kind,
    expressions: wordsOf(words, classes, place).map((one) => one.split(' ')),
    near: near === '' ? null : new Set(wordsOf(near.replace(/^[=<]/, ''), classes, place)),
    nearAs: near.startsWith('=') ? 'object' : near.startsWith('<') ? 'subject' : 'any',
    mode: mode || null,
    frame: frame || null,
    cameo: cameo || null,
    claim: claim || null,
    contexts: about,
    place,
  };
}
