import type { PairSummary } from '../actor.ts';

/** An actor's pairs as a table: how each stands and moves. */
export function renderPairs(actor: string, pairs: readonly PairSummary[], asOf: string): string {
  const head = `${actor} and others, as of ${asOf}: those that moved first, then by the number of records`;
  if (pairs.length === 0) return `${head}\nNo record has ${actor} and somebody else in it.\n`;
  return `${[head, '', ROW('pair', 'with', 'records', '92 days +/-', 'index (90% band)', 'open', 'last report', 'movement'), ...pairs.map(rowOf)].join('\n')}\n`;
}

const WIDTHS = [9, 22, 8, 12, 22, 6, 13, 0];

const ROW = (...cells: readonly string[]): string =>
  cells
    .map((cell, i) => cell.slice(0, (WIDTHS[i] || 40) - 1).padEnd(WIDTHS[i] ?? 0))
    .join('')
    .trimEnd();

const rowOf = ({
  pair,
  name,
  records,
  cooperative,
  conflictual,
  level,
  low,
  high,
  contradictions,
  lastReport,
  movement,
}: PairSummary): string =>
  ROW(
    pair.join(' '),
    name,
    String(records),
    cooperative === null ? '–' : `${cooperative} / ${conflictual}`,
    cooperative === null
      ? 'no report in 92 days'
      : level === null
        ? 'nothing dated'
        : `${signed(level)} (${signed(low ?? 0)} to ${signed(high ?? 0)})`,
    String(contradictions),
    lastReport,
    movement,
  );

const signed = (value: number): string => `${value > 0 ? '+' : ''}${value.toFixed(1)}`;
