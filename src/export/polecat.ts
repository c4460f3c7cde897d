import { EVENTS } from '../codebook/index.ts';
import type { Actor } from '../model/actor.ts';
import { publicationDay } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { cleanPlover } from './clean-plover.ts';
import type { RowContext } from './context.ts';
import { eventDate } from './event-date.ts';

/** Values of one cell. */
const many = (values: readonly (string | null)[]): string =>
  [...new Set(values.filter((value) => value !== null && value !== ''))].join('; ');

/** The cells of a party, in the order of the columns from its name to its Wikipedia id. */
const partyCells = (actors: readonly Actor[], cow: RowContext['cow']): (string | null)[] => [
  many(actors.map(({ person, name }) => person ?? name)),
  many(actors.map(({ code }) => code)),
  many(actors.map(({ code }) => cow.get(code) ?? null)),
  actors[0]?.sector ?? null,
  many(actors.map(({ sector }) => sector)),
  many(actors.map(({ office }) => office)),
  many(actors.map(({ text }) => text)),
  null,
];

/**
 * A claim as a row of a POLECAT file (`POLECAT_COLUMNS`), null where it is no event there. All parties of an act stand
 * in one row; a joint act has all of them as actors and no recipient.
 * @param all with what is denied, alleged, demanded or feared, marked in the contexts
 */
export function polecatRow(
  claim: Claim,
  { article, cow }: RowContext,
  all: boolean,
): (string | null)[] | null {
  const row = cleanPlover(claim, all);
  if (!row) return null;
  const { where } = claim;
  return [
    claim.id,
    eventDate(claim.when),
    row.event,
    many(row.modes),
    String(row.score),
    String(EVENTS[row.event].quad),
    many(row.contexts),
    ...partyCells(claim.by, cow),
    ...partyCells(claim.to, cow),
    where?.name ?? null,
    null,
    null,
    null,
    where?.country ?? null,
    where?.lat?.toString() ?? null,
    where?.lon?.toString() ?? null,
    null,
    where?.name ?? null,
    null,
    article.publisher ?? article.agency ?? null,
    publicationDay(article),
    null,
    null,
    null,
    article.language,
    claim.coder.version,
  ];
}
