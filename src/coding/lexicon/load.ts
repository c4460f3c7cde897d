import { InputError } from '../../model/errors.ts';
import { loadLinearModel } from '../linear/model.ts';
import { check, listOf, type PatternRow } from './check.ts';
import { compileRows } from './compile.ts';
import { contextWords } from './context-words.ts';
import { type Entry, entryFrom, type Lexicon, type PatternFile } from './entry.ts';

interface Line {
  readonly row: PatternRow;
  readonly place: string;
}

/**
 * Patterns from their files: word classes (`{"class": ..., "words": "a|b"}`) and entries from `.jsonl`, rows of the
 * lexicon from `.tsv`.
 * @param own files of the user's own: a rule or a class that is there already is replaced, in all lines that name it
 * @param learned the text of `data/models/claims.json`; null where nothing is to be guessed
 * @throws InputError naming file and line for anything that is not as `data/patterns/README.md` says.
 */
export function loadLexicon(
  files: readonly PatternFile[],
  own: readonly PatternFile[] = [],
  learned: string | null = null,
): Lexicon {
  const isTable = ({ name }: PatternFile): boolean => name.endsWith('.tsv');
  const patterns = files.filter((file) => !isTable(file));
  const lines = replaced(patterns.flatMap(linesOf), own.filter((file) => !isTable(file)).flatMap(linesOf));
  const classes = new Map<string, ReadonlySet<string>>();
  for (const { row, place } of lines) if ('class' in row) addClass(classes, row, place);
  const entries = lines.filter(({ row }) => !('class' in row)).map((line) => entryOf(line, classes));
  refuseTwins(entries, lines);
  return {
    classes,
    verbs: index(entries, 'verb'),
    nouns: index(entries, 'noun'),
    adjectives: index(entries, 'adjective'),
    rows: compileRows(files.filter(isTable), own.filter(isTable)),
    learned: learned === null ? null : loadLinearModel(learned, LEARNED),
    contexts: contextWords([...files, ...own].filter(isTable)),
    is(lemma, className) {
      const words = classes.get(className);
      if (!words) throw new Error(`no word class '${className}' in the patterns`);
      return words.has(lemma);
    },
  };
}

const LEARNED = { file: 'data/models/claims.json', command: 'npm run train:claims' };

/** Shipped lines with the user's own in their place, then what is new. */
function replaced(shipped: readonly Line[], own: readonly Line[]): Line[] {
  const nameOf = ({ row }: Line): string => ('class' in row ? `@${String(row.class)}` : String(row.rule));
  const mine = new Map(own.map((line) => [nameOf(line), line]));
  const known = new Set(shipped.map(nameOf));
  return [
    ...shipped.map((line) => mine.get(nameOf(line)) ?? line),
    ...own.filter((line) => !known.has(nameOf(line)) || mine.get(nameOf(line)) !== line),
  ];
}

function linesOf(file: PatternFile): Line[] {
  const found: Line[] = [];
  file.text.split('\n').forEach((raw, i) => {
    const text = raw.trim();
    if (text === '' || text.startsWith('#')) return;
    const place = `${file.name}, line ${i + 1}`;
    try {
      const row: unknown = JSON.parse(text);
      if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new TypeError('no object');
      found.push({ row: row as PatternRow, place });
    } catch {
      throw new InputError(place, 'is no JSON object', 'write one object a line, comments with # in front');
    }
  });
  return found;
}

function addClass(classes: Map<string, ReadonlySet<string>>, row: PatternRow, place: string): void {
  const words = wordsOf(row.words, classes, place);
  if (!words) throw new InputError(place, 'has a class without words', 'add "words": "a|b"');
  classes.set(String(row.class), words);
}

function wordsOf(value: unknown, classes: ReadonlyMap<string, ReadonlySet<string>>, place: string) {
  if (value === undefined) return null;
  const words = new Set<string>();
  for (const word of String(value).split('|')) {
    if (!word.startsWith('@')) words.add(word);
    else {
      const named = classes.get(word.slice(1));
      if (!named)
        throw new InputError(
          place,
          `names the unknown class ${word}`,
          'define the class in a line before it',
        );
      for (const w of named) words.add(w);
    }
  }
  return words;
}

const textOf = (value: unknown): string | null => (value === undefined ? null : String(value));

function prepsOf(value: unknown, classes: ReadonlyMap<string, ReadonlySet<string>>, place: string) {
  if (value === undefined) return null;
  const preps = new Map<string, ReadonlySet<string> | null>();
  for (const one of String(value).split('|')) {
    const [prep = '', words] = one.split(':');
    preps.set(prep, words ? wordsOf(words.replaceAll('+', '|'), classes, place) : null);
  }
  return preps;
}

function entryOf({ row, place }: Line, classes: ReadonlyMap<string, ReadonlySet<string>>): Entry {
  check(row, place);
  const form = row.verb !== undefined ? 'verb' : row.noun !== undefined ? 'noun' : 'adjective';
  const words = (value: unknown) => wordsOf(value, classes, place);
  return entryFrom({
    rule: String(row.rule),
    form,
    lemmas: [...(words(row[form]) ?? [])],
    light: words(row.light),
    alone: row.alone === true,
    object: words(row.object),
    subject: words(row.subject),
    modifier: words(row.modifier),
    prep: prepsOf(row.prep, classes, place),
    complement:
      row.complement === undefined ? null : (new Set(listOf(row.complement)) as Entry['complement']),
    content: words(row.content),
    voice: textOf(row.voice) as Entry['voice'],
    by: row.by === undefined ? ['subject'] : listOf(row.by),
    to: listOf(row.to),
    joint: listOf(row.joint),
    needs: new Set(row.needs === undefined ? ['by'] : listOf(row.needs)) as Entry['needs'],
    kind: row.kind as Entry['kind'],
    event: textOf(row.event),
    mode: textOf(row.mode),
    cameo: textOf(row.cameo),
    contexts: listOf(row.contexts),
    stance: textOf(row.stance) as Entry['stance'],
    step: textOf(row.step),
    level: textOf(row.level),
    format: textOf(row.format),
    measure: textOf(row.measure) as Entry['measure'],
    negated: row.negated === true,
    status: textOf(row.status),
  });
}

function refuseTwins(entries: readonly Entry[], lines: readonly Line[]): void {
  const seen = new Set<string>();
  for (const { rule } of entries) {
    const place = lines.findLast(({ row }) => row.rule === rule)?.place ?? rule;
    if (seen.has(rule))
      throw new InputError(place, `uses the rule name '${rule}' again`, 'give it a name of its own');
    seen.add(rule);
  }
}

function index(entries: readonly Entry[], form: Entry['form']): Map<string, Entry[]> {
  const table = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.form !== form) continue;
    for (const lemma of entry.lemmas) {
      const known = table.get(lemma);
      if (known) known.push(entry);
      else table.set(lemma, [entry]);
    }
  }
  return table;
}
