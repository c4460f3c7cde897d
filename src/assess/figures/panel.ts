import type { Quad } from '../../codebook/index.ts';
import { logRatio } from '../counts.ts';
import { grouped } from '../grouped.ts';
import { DIRECTIONS, type Direction, type Figure } from './figure.ts';
import { monthsBetween } from './month.ts';

/** A month of a pair in one direction, or in all: a row of the dyad-month panel. Months without records have zeros. */
export interface PanelRow {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly direction: Direction | 'all';
  /** Records that took place, statements included. */
  readonly records: number;
  /** Records by PLOVER's quad class: verbal and material cooperation, verbal and material conflict. */
  readonly quads: readonly [number, number, number, number];
  /** Records without a PLOVER type. */
  readonly statements: number;
  /** Sum and mean of PLOVER's own scores; null where there is none to take a mean of. */
  readonly ploverSum: number;
  readonly ploverMean: number | null;
  /** Sum and mean of the Goldstein scores of CAMEO codes, statements included. */
  readonly goldsteinSum: number;
  readonly goldsteinMean: number | null;
  /** Lowe's log-ratio of cooperative to conflictual records, statements included. */
  readonly logRatio: number;
  readonly reports: number;
  readonly publishers: number;
}

/** From which month to which the panel runs; what it has in between without these, else nothing. */
export interface Span {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The rows of all months in a row, four a month: each direction, then all together. */
export function panelOf(figures: readonly Figure[], span: Span = {}): PanelRow[] {
  const [from, to] = [span.from ?? figures[0]?.month, span.to ?? figures.at(-1)?.month];
  if (from === undefined || to === undefined) return [];
  const byMonth = grouped(figures, ({ month }) => month);
  return monthsBetween(from, to).flatMap((month) => {
    const own = byMonth.get(month) ?? [];
    const rows = DIRECTIONS.map((direction) =>
      rowOf(
        month,
        direction,
        own.filter((figure) => figure.direction === direction),
      ),
    );
    return [...rows, rowOf(month, 'all', own)];
  });
}

function rowOf(month: string, direction: PanelRow['direction'], own: readonly Figure[]): PanelRow {
  const count = (quad: Quad): number => own.filter((figure) => figure.quad === quad).length;
  const scores = own.flatMap(({ score }) => (score === null ? [] : [score]));
  const goldsteins = own.flatMap(({ goldstein }) => (goldstein === null ? [] : [goldstein]));
  return {
    month,
    direction,
    records: own.length,
    quads: [count(1), count(2), count(3), count(4)],
    statements: own.filter(({ event }) => event === null).length,
    ploverSum: sum(scores),
    ploverMean: mean(scores),
    goldsteinSum: sum(goldsteins),
    goldsteinMean: mean(goldsteins),
    logRatio: logRatio(own.filter(({ tone }) => tone > 0).length, own.filter(({ tone }) => tone < 0).length),
    reports: new Set(own.flatMap(({ reports }) => reports)).size,
    publishers: new Set(own.flatMap(({ publishers }) => publishers)).size,
  };
}

/** To two decimals, so that the order of adding cannot show. */
const rounded = (value: number): number => Math.round(value * 100) / 100 || 0;

const sum = (values: readonly number[]): number => rounded(values.reduce((all, value) => all + value, 0));

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : rounded(values.reduce((all, value) => all + value, 0) / values.length);

/** How the counts by quad class read if SANCTION is class 3, as the closing table of PLOVER's manual has it. */
export function ifSanctionIsVerbal(figures: readonly Figure[]): {
  readonly moved: number;
  readonly quads: PanelRow['quads'];
} {
  const count = (quad: Quad): number =>
    figures.filter((figure) => (figure.event === 'SANCTION' ? 3 : figure.quad) === quad).length;
  const moved = figures.filter(({ event, quad }) => event === 'SANCTION' && quad !== 3).length;
  return { moved, quads: [count(1), count(2), count(3), count(4)] };
}
