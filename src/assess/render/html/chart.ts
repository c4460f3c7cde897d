import type { Course } from '../../dossier.ts';
import type { CurvePoint } from '../../figures/index.ts';
import { barsOf } from './bars.ts';
import { html, type Markup } from './escape.ts';

/** Measures of the drawing, in its own units. */
export const CHART = {
  width: 900,
  height: 330,
  left: 46,
  right: 8,
  curve: { top: 18, height: 176 },
  bars: { top: 226, height: 76 },
};
/** Months drawn at most; the JSON has all. */
const MONTHS = 120;
/** Labels on the axis of time, at most. */
const TICKS = 9;

export const round = (value: number): number => Math.round(value * 10) / 10;

/** The index with its band above, the records of each month below: cooperative up, conflictual down. */
export function chartOf({ curve, panel }: Course): Markup {
  const points = curve.slice(-MONTHS);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return html``;
  const { width, height, left, right, curve: area } = CHART;
  const reach = Math.max(1, ...points.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]));
  const x = (i: number): number => left + ((i + 0.5) * (width - left - right)) / points.length;
  const y = (value: number): number => area.top + ((reach - value) / (2 * reach)) * area.height;
  const line = (of: (point: CurvePoint) => number, order: readonly number[]): string =>
    order.map((i) => `${round(x(i))},${round(y(of(points[i] ?? first)))}`).join(' ');
  const order = points.map((_, i) => i);
  const band = `${line((p) => p.high, order)} ${line((p) => p.low, [...order].reverse())}`;
  const label = `Index from ${first.month} to ${last.month}: ${first.level} to ${last.level}`;
  return html`<figure><div class="scroll"><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">
${levels(reach).map((value) => grid(value, y(value)))}
<text class="side" x="${left + 6}" y="${area.top - 4}">more cooperation</text><text class="side" x="${left + 6}" y="${area.top + area.height + 14}">more conflict</text>
<polygon class="band" points="${band}"/><polyline class="level" points="${line((p) => p.level, order)}"/>
${points.map((point, i) => marks(point, x(i), y(point.level)))}
${barsOf(points, panel, x)}${ticks(points, x)}</svg></div>
<figcaption>The index by month with its 90% band. Below, the records that took place: cooperative up, conflictual down. A point names the records behind it.</figcaption></figure>`;
}

/** Whole numbers within reach, at most five of them. */
function levels(reach: number): number[] {
  const step = Math.max(1, Math.ceil(reach / 2.5));
  const most = Math.floor(reach / step);
  return Array.from({ length: 2 * most + 1 }, (_, i) => (i - most) * step);
}

const grid = (value: number, y: number): Markup =>
  html`<line class="${value === 0 ? 'axis' : 'grid'}" x1="${CHART.left}" x2="${CHART.width - CHART.right}" y1="${round(y)}" y2="${round(y)}"/><text x="${CHART.left - 8}" y="${round(y) + 4}" text-anchor="end">${value > 0 ? `+${value}` : value < 0 ? `−${-value}` : 0}</text>`;

/** Months written out, evenly spread; the last is always among them. */
function ticks(points: readonly CurvePoint[], x: (i: number) => number): readonly Markup[] {
  const step = Math.max(1, Math.ceil(points.length / TICKS));
  return points.flatMap(({ month }, i) =>
    (points.length - 1 - i) % step === 0
      ? [html`<text x="${round(x(i))}" y="${CHART.height - 8}" text-anchor="middle">${month}</text>`]
      : [],
  );
}

/** A point with the records that made it, for whoever hovers or listens. */
function marks(point: CurvePoint, x: number, y: number): Markup {
  const ids = point.because
    .slice(0, 6)
    .map(({ record, tone }) => `${tone > 0 ? '+' : '−'} ${record.slice(0, 10)}`);
  const more = point.more + point.because.length - ids.length;
  const title = `${point.month}: ${point.level} (${point.low} to ${point.high}); ${ids.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return html`<circle cx="${round(x)}" cy="${round(y)}" r="3"><title>${title}</title></circle>`;
}
