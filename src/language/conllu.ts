import { InputError } from '../model/errors.ts';
import type { TokenColumns } from '../model/sentence.ts';
import { annotate } from './annotate.ts';
import type { LanguageModel } from './model.ts';

const FIELDS = 10;
const REMEDY = 'make it CoNLL-U (universaldependencies.org/format.html)';
const WORD = /^[1-9]\d*$/;
const SPAN = /^([1-9]\d*)-([1-9]\d*)$/;
const EMPTY = /^\d+\.[1-9]\d*$/;

/** A CoNLL-U text with predictions, and the sentences that could not be used. */
export interface ParsedConllu {
  /** Every sentence that is CoNLL-U, annotated. */
  readonly text: string;
  /** The first broken line of each sentence that was left out, with its number. */
  readonly refused: readonly InputError[];
}

/**
 * Predicts UPOS, XPOS, LEMMA, FEATS, HEAD and DEPREL of a CoNLL-U text. Words, comments, multiword-token lines
 * and empty nodes stay as given, and so does MISC; DEPS of words becomes `_`, since it would tell of another tree.
 * A sentence with a broken line is left out and told of; the others go on.
 * @param name what to call the text in an error
 */
export function parseConllu(model: LanguageModel, text: string, name: string): ParsedConllu {
  const out: string[] = [];
  const refused: InputError[] = [];
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const from = at;
    while (!isEnd(lines[at])) at++;
    try {
      const rows = rowsOf(lines, from, at, name);
      if (rows.length > 0) out.push(annotated(model, rows).join('\n'), '');
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      refused.push(error);
    }
  }
  return { text: out.length > 0 ? `${out.join('\n')}\n` : '', refused };
}

const isEnd = (line: string | undefined): boolean => line === undefined || line.trim() === '';

/** The rows of the sentence in lines `from..to`. */
function rowsOf(lines: readonly string[], from: number, to: number, name: string): Row[] {
  const rows: Row[] = [];
  let words = 0;
  for (let at = from; at < to; at++) {
    const broken = (problem: string): InputError =>
      new InputError(name, `line ${at + 1}: ${problem}`, REMEDY);
    const row = readRow(lines[at] ?? '', words, broken);
    if (row.fields) words++;
    rows.push(row);
  }
  return rows;
}

/** A line of a sentence; `fields` of words only. */
interface Row {
  readonly line: string;
  readonly fields: readonly string[] | null;
}

function readRow(line: string, words: number, broken: (problem: string) => InputError): Row {
  if (line.startsWith('#')) return { line, fields: null };
  const fields = line.split('\t');
  if (fields.length !== FIELDS) throw broken(`${fields.length} columns instead of ${FIELDS}`);
  const [id = '', form = ''] = fields;
  if (form === '') throw broken('a word without a form');
  if (WORD.test(id)) {
    if (Number(id) !== words + 1) throw broken(`word ${id} where word ${words + 1} should be`);
    return { line, fields };
  }
  const span = SPAN.exec(id);
  if (!span && !EMPTY.test(id)) throw broken(`'${id.slice(0, 20)}' is no ID of a word`);
  if (span && (Number(span[1]) !== words + 1 || Number(span[2]) < Number(span[1]))) {
    throw broken(`multiword token ${id} before word ${words + 1}`);
  }
  return { line, fields: null };
}

function annotated(model: LanguageModel, rows: readonly Row[]): string[] {
  const forms = rows.flatMap((row) => (row.fields ? [row.fields[1] ?? ''] : []));
  const columns = annotate(
    model,
    forms.map((form) => ({ form, start: 0, end: 0 })),
  );
  let word = 0;
  return rows.map((row) => (row.fields ? wordLine(row.fields, columns, word++) : row.line));
}

function wordLine(given: readonly string[], columns: TokenColumns, i: number): string {
  const [id, form] = given;
  const head = (columns.heads[i] ?? -1) + 1;
  const predicted = [columns.lemmas[i], columns.upos[i], columns.xpos[i], columns.feats[i], head];
  return [id, form, ...predicted, columns.deprels[i], '_', given[9]].join('\t');
}
