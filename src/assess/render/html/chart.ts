import type { Course } from '../../dossier.ts';
import type { CurvePoint } from '../../figures/index.ts';
import { html, type Markup } from './escape.ts';

const WIDTH = 900;
const CURVE = { top: 10, height: 150 };
const BARS = { top: 180, height: 60 };
const LEFT = 40;
/** Months drawn at most; the JSON has all. */
const MONTHS = 120;

/** The index with its band above, the records of each month below: cooperative up, conflictual down. */
export function chartOf({ curve, panel }: Course): Markup {
  const points = curve.slice(-MONTHS);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return html``;
  const reach = Math.max(1, ...points.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]));
  const x = (i: number): number => LEFT + ((i + 0.5) * (WIDTH - LEFT)) / points.length;
  const y = (value: number): number => CURVE.top + ((reach - value) / (2 * reach)) * CURVE.height;
  const line = (of: (point: CurvePoint) => number, order: readonly number[]): string =>
    order.map((i) => `${round(x(i))},${round(y(of(points[i] ?? first)))}`).join(' ');
  const order = points.map((_, i) => i);
  const band = `${line((p) => p.high, order)} ${line((p) => p.low, [...order].reverse())}`;
  const label = `Index from ${first.month} to ${last.month}: ${first.level} to ${last.level}`;
  return html`<figure><svg viewBox="0 0 ${WIDTH} 260" role="img" aria-label="${label}">
<line class="axis" x1="${LEFT}" x2="${WIDTH}" y1="${round(y(0))}" y2="${round(y(0))}"/>
<text x="0" y="${CURVE.top + 10}">+${round(reach)}</text><text x="0" y="${round(y(0)) + 4}">0</text><text x="0" y="${CURVE.top + CURVE.height}">−${round(reach)}</text>
<polygon class="band" points="${band}"/><polyline class="level" points="${line((p) => p.level, order)}"/>
${points.map((point, i) => marks(point, x(i), y(point.level)))}
${bars(points, panel, x)}
<text x="${LEFT}" y="258">${first.month}</text><text x="${WIDTH}" y="258" text-anchor="end">${last.month}</text></svg>
<figcaption class="dim">Index by month with its 90% band; below, cooperative (up) and conflictual (down) records that took place. Hover over a point for the records behind it.</figcaption></figure>`;
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

function bars(
  points: readonly CurvePoint[],
  panel: Course['panel'],
  x: (i: number) => number,
): readonly Markup[] {
  const all = new Map(
    panel.filter(({ direction }) => direction === 'all').map((row) => [row.month, row.quads]),
  );
  const counts = points.map(({ month }) => {
    const [one = 0, two = 0, three = 0, four = 0] = all.get(month) ?? [];
    return { good: one + two, bad: three + four };
  });
  const most = Math.max(1, ...counts.flatMap(({ good, bad }) => [good, bad]));
  const [unit, middle] = [BARS.height / 2 / most, BARS.top + BARS.height / 2];
  const width = Math.max(1, ((WIDTH - LEFT) / points.length) * 0.6);
  return counts.map(({ good, bad }, i) => {
    const left = round(x(i) - width / 2);
    return html`<rect class="good" x="${left}" y="${round(middle - good * unit)}" width="${round(width)}" height="${round(good * unit)}"/><rect class="bad" x="${left}" y="${round(middle)}" width="${round(width)}" height="${round(bad * unit)}"/>`;
  });
}

const round = (value: number): number => Math.round(value * 10) / 10;
