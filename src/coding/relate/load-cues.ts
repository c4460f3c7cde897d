import { type EventName, isEvent, isMode } from '../../codebook/index.ts';
import { InputError } from '../../model/errors.ts';
import type { PatternFile } from '../lexicon/entry.ts';
import { type Cue, type CueLexicon, OPERATORS, type Operator } from './cue.ts';

const FORMS: Readonly<Record<string, Cue['form']>> = { v: 'verb', n: 'noun', w: 'any' };

type Classes = Map<string, readonly string[]>;

interface Line {
  readonly cells: readonly string[];
  readonly place: string;
}

/**
 * The lexicon of cues from its files: `classes.tsv`, `operators.tsv`, and one file for every event (`aid.tsv`).
 * @throws InputError naming file and line for anything that is not as `data/lexicon/README.md` says
 */
export function loadCues(files: readonly PatternFile[]): CueLexicon {
  const classes: Classes = new Map();
  for (const line of linesOf(files, 'classes')) addClass(classes, line);
  const operators = new Map<string, Set<Operator>>();
  for (const line of linesOf(files, 'operators')) addOperator(operators, line, classes);
  const cues = new Map<string, Cue[]>();
  for (const file of files) {
    const stem = stemOf(file.name);
    if (stem === 'classes' || stem === 'operators') continue;
    const event = eventOf(stem, file.name);
    for (const line of linesOf([file], stem)) for (const cue of cuesOf(line, event, classes)) keep(cues, cue);
  }
  return { cues, operators };
}

const stemOf = (name: string): string => name.replace(/^.*\//, '').replace(/\.tsv$/, '');

function eventOf(stem: string, name: string): EventName {
  const event = stem.toUpperCase();
  if (isEvent(event)) return event as EventName;
  throw new InputError(name, 'is named after no PLOVER event', 'name it aid.tsv, accuse.tsv or the like');
}

function linesOf(files: readonly PatternFile[], stem: string): Line[] {
  return files
    .filter((file) => stemOf(file.name) === stem)
    .flatMap((file) =>
      file.text.split('\n').flatMap((text, i) => {
        if (text.trim() === '' || text.startsWith('#')) return [];
        return [{ cells: text.trimEnd().split('\t'), place: `${file.name}, line ${i + 1}` }];
      }),
    );
}

function addClass(classes: Classes, { cells, place }: Line): void {
  const [name, words] = cells;
  if (!name || !words) throw new InputError(place, 'has no name or no words', 'write name, tab, a|b');
  classes.set(name, wordsOf(words, classes, place));
}

function addOperator(all: Map<string, Set<Operator>>, { cells, place }: Line, classes: Classes): void {
  const [name, words] = cells;
  const operator = OPERATORS.find((one) => one === name);
  if (!operator || !words)
    throw new InputError(place, 'names no operator', `begin with one of ${OPERATORS.join(', ')}`);
  for (const word of wordsOf(words, classes, place)) {
    const known = all.get(word) ?? new Set<Operator>();
    all.set(word, known.add(operator));
  }
}

function cuesOf({ cells, place }: Line, event: EventName, classes: Classes): Cue[] {
  const [form = '', words = '', near = '', mode = ''] = cells;
  const kind = FORMS[form];
  if (!kind || words === '')
    throw new InputError(place, 'has no form or no words', 'write v, n or w, a tab, and a|b');
  if (mode !== '' && !isMode(event, mode))
    throw new InputError(place, `has the mode '${mode}' that ${event} lacks`, 'see src/codebook/plover.ts');
  const beside = near === '' ? null : new Set(wordsOf(near, classes, place));
  return wordsOf(words, classes, place).map((word) => ({
    event,
    mode: mode || null,
    words: word.split(' '),
    form: kind,
    near: beside,
  }));
}

function wordsOf(list: string, classes: Classes, place: string): string[] {
  return list.split('|').flatMap((word) => {
    if (!word.startsWith('@')) return [word];
    const named = classes.get(word.slice(1));
    if (!named)
      throw new InputError(place, `names the unknown class ${word}`, 'define it in classes.tsv above');
    return named;
  });
}

function keep(cues: Map<string, Cue[]>, cue: Cue): void {
  const first = cue.words[0] ?? '';
  const known = cues.get(first);
  if (known) known.push(cue);
  else cues.set(first, [cue]);
}
