import { CONTEXTS, isCameo, isContext, isEvent, isMode } from '../../codebook/index.ts';
import { KINDS, STATUSES, type Status } from '../../model/claim.ts';
import { InputError } from '../../model/errors.ts';
import type { Entry } from './entry.ts';

/** A line of a pattern file as it was read. */
export type PatternRow = Record<string, unknown>;

const FIELDS = new Set([
  'rule',
  'verb',
  'noun',
  'adjective',
  'light',
  'alone',
  'object',
  'subject',
  'modifier',
  'prep',
  'complement',
  'content',
  'voice',
  'by',
  'to',
  'joint',
  'needs',
  'kind',
  'event',
  'mode',
  'cameo',
  'contexts',
  'stance',
  'step',
  'level',
  'format',
  'measure',
  'negated',
  'status',
  'note',
]);

/** The words of `a|b`. */
export const listOf = (value: unknown): string[] =>
  value === undefined || value === '' ? [] : String(value).split('|');

/** @throws InputError with the place of a pattern that is not as `data/patterns/README.md` says */
export function check(row: PatternRow, place: string): void {
  const unknown = Object.keys(row).find((k) => !FIELDS.has(k));
  if (unknown)
    throw new InputError(place, `has the unknown field '${unknown}'`, 'see data/patterns/README.md');
  if (!row.rule) throw new InputError(place, 'has no rule', 'give it a unique "rule"');
  if (!KINDS.includes(row.kind as Entry['kind']))
    throw new InputError(
      place,
      `has the unknown kind '${String(row.kind)}'`,
      `use one of ${KINDS.join(', ')}`,
    );
  if (row.event !== undefined && !isEvent(String(row.event)))
    throw new InputError(place, `has the unknown PLOVER event '${String(row.event)}'`, 'see src/codebook');
  if (row.mode !== undefined && !isMode(String(row.event), String(row.mode)))
    throw new InputError(
      place,
      `has the mode '${String(row.mode)}' that ${String(row.event)} lacks`,
      'see src/codebook',
    );
  if (row.cameo !== undefined && !isCameo(String(row.cameo)))
    throw new InputError(place, `has the unknown CAMEO code '${String(row.cameo)}'`, 'see src/codebook');
  const context = listOf(row.contexts).find((one) => !isContext(one));
  if (context)
    throw new InputError(place, `has the unknown context '${context}'`, `use some of ${CONTEXTS.join(', ')}`);
  if (row.status !== undefined && !STATUSES.includes(row.status as Status))
    throw new InputError(
      place,
      `has the unknown status '${String(row.status)}'`,
      `use one of ${STATUSES.join(', ')}`,
    );
}
