import type { Dossier } from '../dossier.ts';
import { courseLines } from './course.ts';
import type { Page } from './item.ts';
import { wrap } from './text.ts';

/** The figures, and what was looked for and not found. */
export function footOf(dossier: Dossier, { width, paint }: Page): string[] {
  const missing =
    dossier.notFound.length > 0
      ? wrap(`Not found in these sources: ${dossier.notFound.join(', ')}.`, width)
      : [];
  return [
    paint.bold('COUNTS'),
    ...table(dossier),
    ...wrap(legend(dossier), width),
    ...courseLines(dossier, width),
    ...(missing.length > 0 ? ['', ...missing] : []),
  ];
}

function table({ pair: [a, b], counts }: Dossier): string[] {
  const row = (name: string, cells: readonly (string | number)[]): string =>
    `  ${name.padEnd(24)}${cells.map((cell) => String(cell).padStart(10)).join('')}`;
  return [
    row('records by class', [`by ${a.code}`, `by ${b.code}`, 'joint', 'all']),
    ...counts.quads.map(({ quad, name, first, second, joint }) =>
      row(`${quad} ${name}`, [first, second, joint, first + second + joint]),
    ),
  ];
}

export const legend = ({ counts }: Dossier): string =>
  `What took place, each record once, by PLOVER's quad classes; ${counts.outside} more have no PLOVER type. Log-ratio of cooperation to conflict: ${counts.logRatio.toFixed(2)} (above 0: more cooperation).`;
