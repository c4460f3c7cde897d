import { InputError } from '../model/errors.ts';
import type { TokenColumns } from '../model/sentence.ts';
import { annotate } from './annotate.ts';
import type { LanguageModel } from './model.ts';

const FIELDS = 10;
const REMEDY = 'make it CoNLL-U (universaldependencies.org/format.html)';
const WORD = /^[1-9]\d*$/;
const SPAN = /^([1-9]\d*)-([1-9]\d*)$/;
const EMPTY = /^\d+\.[1-9]\d*$/;

/**
 * Predicts UPOS, XPOS, LEMMA, FEATS, HEAD and DEPREL of a CoNLL-U text. Words, comments, multiword-token lines
 * and empty nodes stay as given, and so does MISC; DEPS of words becomes `_`, since it would tell of another tree.
 * @param name what to call the text in an error
 * @throws InputError at a line that is no CoNLL-U, with its number
 */
export function parseConllu(model: LanguageModel, text: string, name: string): string {
  const lines = text.split(/\r?\n/);
  const out: string[] = [];
  let rows: Row[] = [];
  let words = 0;
  const finish = (): void => {
    if (rows.length > 0) out.push(annotated(model, rows).join('\n'), '');
    rows = [];
    words = 0;
  };
  lines.forEach((line, i) => {
    if (line.trim() === '') {
      finish();
      return;
    }
    const row = readRow(line, words, (problem) => new InputError(name, `line ${i + 1}: ${problem}`, REMEDY));
    if (row.fields) words++;
    rows.push(row);
  });
  finish();
  return out.length > 0 ? `${out.join('\n')}\n` : '';
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
