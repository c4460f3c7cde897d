import { counted } from '../../model/counted.ts';
import type { Dossier } from '../dossier.ts';
import { type CurvePoint, HALF_LIFE } from '../figures/index.ts';
import { isStale, WINDOW_DAYS } from '../pair.ts';
import { wrap } from './text.ts';

const BARS = '▁▂▃▄▅▆▇█';
/** Months drawn at most. */
const MONTHS = 48;

/** The index by month in one line of bars, what it says now, and what the other reading of SANCTION would change. */
export function courseLines(dossier: Dossier, width: number): string[] {
  const { course } = dossier;
  const curve = course.curve.slice(-Math.min(MONTHS, width - 22));
  const [first, last] = [curve[0], curve.at(-1)];
  if (!first || !last) return [];
  return [
    `  ${first.month} ${curve.map((point) => bar(point, curve)).join('')} ${last.month}`,
    ...wrap(courseText(dossier), width),
  ];
}

/** What the figures say in words. Of a pair that no report has told of for long they say nothing about now. */
export function courseText({ course, corpus: { lastOnPair }, asOf }: Dossier): string {
  const last = course.curve.at(-1);
  if (!last) return '';
  const { moved } = course.ifSanctionIsVerbal;
  const text = [
    ...(lastOnPair !== null && isStale(lastOnPair, asOf)
      ? [`No report of the last ${WINDOW_DAYS} days tells of this pair, so no index is given for now.`]
      : [
          `In ${last.month} the index stands at ${signed(last.level)} (90% band ${signed(last.low)} to ${signed(last.high)}; ${counted(last.records, 'record')}, ${counted(last.publishers, 'publisher')} in the month).`,
          `Over three months: ${course.movement.word}.`,
        ]),
    `It is the log-ratio of cooperative to conflictual records, each of which counts half as much every ${HALF_LIFE} months; evidence and doubt are in the band, not in the level.`,
    moved > 0 ? `With SANCTION as class 3, ${moved} of class 4 ${moved === 1 ? 'moves' : 'move'} there.` : '',
    course.undated > 0 ? `${course.undated} more took place on no known day.` : '',
  ];
  return text.filter(Boolean).join(' ');
}

/** Height of a month's bar between the lowest and the highest level drawn. */
function bar({ level }: CurvePoint, curve: readonly CurvePoint[]): string {
  const levels = curve.map((point) => point.level);
  const [low, high] = [Math.min(...levels, 0), Math.max(...levels, 0)];
  const share = high === low ? 0.5 : (level - low) / (high - low);
  return BARS.charAt(Math.round(share * (BARS.length - 1)));
}

const signed = (value: number): string => `${value > 0 ? '+' : ''}${value.toFixed(2)}`;
