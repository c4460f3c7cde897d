import { areaY, axisX, axisY, lineY, plot, rectY, ruleX, ruleY, text } from '@observablehq/plot';
import type { Course, CurvePoint } from '../api/index.ts';

/** Room at the sides, the same in both figures so that months stand below each other. */
const SIDES = { marginLeft: 36, marginRight: 8 };
const FONT = {
  style: { fontFamily: 'var(--sans)', fontSize: '12px', background: 'none', overflow: 'visible' },
};

export interface Drawn {
  readonly curve: Element;
  readonly counts: Element;
  /** Place of a month from the left, in pixels. */
  readonly xOf: (month: string) => number;
  readonly monthAt: (x: number) => string;
}

const dateOf = (month: string): Date => new Date(`${month}-01T00:00Z`);
/** The middle of a month: points stand above the middle of their bars. */
const middleOf = (month: string): Date => new Date(dateOf(month).getTime() + 15 * 86_400_000);
const nextOf = (month: string): Date => {
  const day = dateOf(month);
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 1));
};

/** The index with its band, and below it what took place by month. */
export function draw(points: readonly CurvePoint[], course: Course, width: number): Drawn {
  const first = points[0]?.month ?? '2000-01';
  const last = points.at(-1)?.month ?? first;
  const x = { type: 'utc' as const, domain: [dateOf(first), nextOf(last)] };
  const curve = plot({
    ...FONT,
    ...SIDES,
    width,
    height: 190,
    marginTop: 18,
    marginBottom: 8,
    x: { ...x, axis: null },
    y: { nice: true, label: null },
    marks: [
      axisY({ ticks: 5, tickSize: 0, fill: 'var(--dim)', label: null }),
      ruleY([0], { stroke: 'var(--strong-line)', strokeDasharray: '3 3' }),
      areaY(points, {
        x: (p: CurvePoint) => middleOf(p.month),
        y1: 'low',
        y2: 'high',
        fill: 'var(--ink)',
        fillOpacity: 0.12,
      }),
      ...turningMarks(points, course),
      lineY(points, {
        x: (p: CurvePoint) => middleOf(p.month),
        y: 'level',
        stroke: 'var(--ink)',
        strokeWidth: 1.75,
      }),
    ],
  });
  const counts = plot({
    ...FONT,
    ...SIDES,
    width,
    height: 146,
    marginTop: 4,
    marginBottom: 38,
    x,
    y: { label: null, tickFormat: (n: number) => String(Math.abs(n)) },
    marks: [
      axisX({ tickSize: 3, fill: 'var(--dim)', label: null }),
      axisY({ ticks: 4, tickSize: 0, fill: 'var(--dim)', label: null }),
      rectY(barsOf(points, course), {
        x1: 'from',
        x2: 'to',
        y: 'n',
        fill: 'fill',
        insetLeft: 0.5,
        insetRight: 0.5,
      }),
      ruleY([0], { stroke: 'var(--strong-line)' }),
    ],
  });
  for (const part of [curve, counts]) withoutNames(part);
  const scale = counts.scale('x');
  return {
    curve,
    counts,
    xOf: (month) => Number(scale?.apply(middleOf(month)) ?? 0),
    monthAt: (at) => new Date(Number(scale?.invert?.(at) ?? 0)).toISOString().slice(0, 7),
  };
}

/** The figures are named as a whole; names of their strokes would only be read out. */
function withoutNames(figure: Element): void {
  for (const part of figure.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
}

function turningMarks(points: readonly CurvePoint[], { turning }: Course) {
  const months = new Set(points.map(({ month }) => month));
  const seen = turning.points.filter(({ month }) => months.has(month));
  const at = (p: { month: string }): Date => dateOf(p.month);
  return [
    ruleX(seen, { x: at, stroke: 'var(--doubt)', strokeWidth: 1.5 }),
    text(seen, { x: at, frameAnchor: 'top', dy: -8, text: 'direction', fill: 'var(--doubt)' }),
  ];
}

/** Cooperative records upwards, conflictual ones downwards, verbal ones paler than material ones. */
function barsOf(points: readonly CurvePoint[], { panel }: Course) {
  const months = new Set(points.map(({ month }) => month));
  return panel
    .filter(({ month, direction }) => direction === 'all' && months.has(month))
    .flatMap(({ month, quads: [talk, aid, words, force] }) => {
      const own = { from: dateOf(month), to: nextOf(month) };
      return [
        { ...own, n: aid, fill: 'var(--good)' },
        { ...own, n: talk, fill: 'color-mix(in srgb, var(--good) 55%, var(--page))' },
        { ...own, n: -force, fill: 'var(--bad)' },
        { ...own, n: -words, fill: 'color-mix(in srgb, var(--bad) 55%, var(--page))' },
      ].filter(({ n }) => n !== 0);
    });
}
