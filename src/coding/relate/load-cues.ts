import { InputError } from '../../model/errors.ts';
import type { PatternFile } from '../lexicon/entry.ts';
import {
  classesOf,
  type Row,
  readRows,
  type TableLine,
  tableLines,
  type WordClasses,
  wordsOf,
} from '../lexicon/rows.ts';
import { OPERATORS, type Operator } from '../rules/plover.ts';
import type { Cue, CueLexicon } from './cue.ts';

/**
 * The lexicon of cues from its files: `classes.tsv`, `operators.tsv`, and one file for every event (`aid.tsv`).
 * @throws InputError naming file and line for anything that is not as `data/lexicon/README.md` says
 */
export function loadCues(files: readonly PatternFile[]): CueLexicon {
  const classes = classesOf(files);
  const operators = new Map<string, Set<Operator>>();
  for (const line of tableLines(files, 'operators')) addOperator(operators, line, classes);
  const cues = new Map<string, Cue[]>();
  for (const row of readRows(files)) for (const cue of cuesOf(row)) keep(cues, cue);
  return { cues, operators };
}

function addOperator(
  all: Map<string, Set<Operator>>,
  { cells, place }: TableLine,
  classes: WordClasses,
): void {
  const [name, words] = cells;
  const operator = OPERATORS.find((one) => one === name);
  if (!operator || !words)
    throw new InputError(place, 'names no operator', `begin with one of ${OPERATORS.join(', ')}`);
  for (const word of wordsOf(words, classes, place)) {
    const known = all.get(word) ?? new Set<Operator>();
    all.set(word, known.add(operator));
  }
}

/** What PLOVER leaves out (statements, appeals) casts no vote. */
function cuesOf({ event, mode, form, near, expressions, frame, cameo }: Row): Cue[] {
  if (!event || (cameo && !frame)) return [];
  const kind = form === 'adjective' ? 'verb' : form;
  return expressions.map((words) => ({ event, mode, words, form: kind, near, framed: frame !== null }));
}

function keep(cues: Map<string, Cue[]>, cue: Cue): void {
  const first = cue.words[0] ?? '';
  const known = cues.get(first);
  if (known) known.push(cue);
  else cues.set(first, [cue]);
}
