import type { Course } from '../../dossier.ts';
import type { CurvePoint } from '../../figures/index.ts';
import { CHART, round } from './chart.ts';
import { html, type Markup } from './escape.ts';

/** The records of each month, cooperative up and conflictual down from one line, with the numbers of the fullest. */
export function barsOf(
  points: readonly CurvePoint[],
  panel: Course['panel'],
  x: (i: number) => number,
): readonly Markup[] {
  const { width, left, right, bars } = CHART;
  const counts = countsOf(points, panel);
  const most = Math.max(1, ...counts.flatMap(({ good, bad }) => [good, bad]));
  const [unit, middle] = [bars.height / 2 / most, bars.top + bars.height / 2];
  const wide = Math.max(1, Math.min(26, ((width - left - right) / points.length) * 0.62));
  const scale = (y: number): Markup =>
    html`<text x="${left - 8}" y="${round(y)}" text-anchor="end">${most}</text>`;
  return [
    scale(bars.top + 8),
    scale(bars.top + bars.height),
    ...counts.map(({ good, bad, month }, i) => {
      const at = round(x(i) - wide / 2);
      return html`<g><title>${month}: ${good} cooperative, ${bad} conflictual</title><rect class="good" x="${at}" y="${round(middle - good * unit)}" width="${round(wide)}" height="${round(good * unit)}"/><rect class="bad" x="${at}" y="${round(middle)}" width="${round(wide)}" height="${round(bad * unit)}"/></g>`;
    }),
    html`<line class="axis" x1="${left}" x2="${width - right}" y1="${middle}" y2="${middle}"/>`,
  ];
}

function countsOf(points: readonly CurvePoint[], panel: Course['panel']) {
  const all = new Map(
    panel.filter(({ direction }) => direction === 'all').map((row) => [row.month, row.quads]),
  );
  return points.map(({ month }) => {
    const [one = 0, two = 0, three = 0, four = 0] = all.get(month) ?? [];
    return { month, good: one + two, bad: three + four };
  });
}
