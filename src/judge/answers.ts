import { InputError } from '../model/errors.ts';
import { FIELDS, type JudgedField } from './fields.ts';
import { NONE } from './stratum.ts';

/** A row of a sheet as a judge has answered it. */
export interface Answered {
  readonly id: string;
  readonly stratum: string;
  readonly size: number;
  readonly weight: number;
  /** False for a paragraph in which no claim was found. */
  readonly isClaim: boolean;
  /** True where right; a field that was left open is absent. */
  readonly right: Readonly<Partial<Record<JudgedField, boolean>>>;
  /** Claims of the context that were not found; null where nobody looked. */
  readonly missed: number | null;
  /** Claims that were found in the context; null where the sheet has no contexts. */
  readonly beside: number | null;
}

const YES = new Set(['1', 'y', 'yes', 'true', 'right', 'ok', 'x']);
const NO = new Set(['0', 'n', 'no', 'false', 'wrong']);
const OPEN = new Set(['', '?', 'na', 'n/a']);

/**
 * A row as a judge has answered it.
 * @param row by column
 * @param place for the error: file and row
 * @throws InputError if a column is missing or holds what is no answer
 */
export function answeredIn(row: Readonly<Record<string, unknown>>, place: string): Answered {
  const cell = (name: string): string => {
    const value = row[name];
    if (value === undefined)
      throw new InputError(place, `has no column ${name}`, 'give a sheet of entente sample, filled in');
    return String(value ?? '').trim();
  };
  const stratum = cell('stratum');
  return {
    id: cell('id'),
    stratum,
    size: figure(cell('stratum_size'), 'stratum_size', place) ?? 0,
    weight: figure(cell('weight'), 'weight', place) ?? 0,
    isClaim: stratum !== NONE,
    right: rightIn(cell, place),
    missed: figure(cell('missed'), 'missed', place),
    beside: figure(cell('claims_in_context'), 'claims_in_context', place),
  };
}

/** Where there is no such act or statement, no field of it can be right. */
function rightIn(cell: (name: string) => string, place: string): Answered['right'] {
  const answers = FIELDS.map((field) => [field, yesOrNo(cell(`ok_${field}`), `ok_${field}`, place)] as const);
  const none = answers.some(([field, answer]) => field === 'such' && answer === false);
  return Object.fromEntries(
    answers.flatMap(([field, answer]) => {
      const right = none ? false : answer;
      return right === null ? [] : [[field, right]];
    }),
  );
}

function yesOrNo(text: string, column: string, place: string): boolean | null {
  const word = text.toLowerCase();
  if (YES.has(word)) return true;
  if (NO.has(word)) return false;
  if (OPEN.has(word)) return null;
  throw new InputError(
    place,
    `${column} is '${text.slice(0, 40)}'`,
    'answer 1 (right), 0 (wrong) or nothing',
  );
}

function figure(text: string, column: string, place: string): number | null {
  if (text === '') return null;
  // A spreadsheet of some countries writes a decimal comma
  const value = Number(text.replace(',', '.'));
  if (Number.isFinite(value) && value >= 0) return value;
  throw new InputError(place, `${column} is '${text.slice(0, 40)}'`, 'give a number, or nothing');
}
