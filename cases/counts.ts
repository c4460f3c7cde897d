import type { Comparison } from './case.ts';

/** How many cases are right, and what is wrong with the others. */
export interface Counts {
  readonly right: number;
  readonly all: number;
  /** Cases that claim something as a fact where the answer is none, or nothing. */
  readonly overclaimed: number;
  /** How often a field is wrong; `missing` and `extra` count whole claims. */
  readonly fields: ReadonlyMap<string, number>;
}

/** Statuses that say a thing is so. */
const FACTS: ReadonlySet<string> = new Set(['happened', 'ongoing']);
/** Statuses that say it is not, or not yet. */
const NO_FACTS: ReadonlySet<string> = new Set([
  'denied',
  'planned',
  'conditional',
  'called-for',
  'predicted',
]);

const mistakes = ({ pairs, missing, extra }: Comparison): string[] => [
  ...pairs.flatMap(({ wrong }) => wrong),
  ...missing.map(() => 'missing'),
  ...extra.map(() => 'extra'),
];

const noFact = (status: string | undefined): boolean => status !== undefined && NO_FACTS.has(status);

/** True where a fact is claimed against the answer; an extra claim counts where no answer is a fact. */
function overclaims({ pairs, missing, extra }: Comparison): boolean {
  const wants = [...pairs.map(({ want }) => want), ...missing];
  return (
    pairs.some(({ want, claim }) => FACTS.has(claim.status) && noFact(want.status)) ||
    (wants.every(({ status }) => noFact(status)) && extra.some(({ status }) => FACTS.has(status)))
  );
}

/** Counts over cases that were compared; holds no text of theirs. */
export function countsOf(compared: readonly Comparison[]): Counts {
  const fields = new Map<string, number>();
  for (const field of compared.flatMap(mistakes)) fields.set(field, (fields.get(field) ?? 0) + 1);
  return {
    right: compared.filter((one) => mistakes(one).length === 0).length,
    all: compared.length,
    overclaimed: compared.filter(overclaims).length,
    fields,
  };
}
