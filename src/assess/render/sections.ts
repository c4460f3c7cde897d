import type {
  Change,
  ContradictionEntry,
  DisputedDate,
  Dossier,
  IssuePositions,
  Line,
  MeetingLine,
  PromiseLine,
  Standing,
} from '../dossier.ts';
import { whenText } from '../whenText.ts';
import { brief, idText, item, type Page, wordText } from './item.ts';

/** Entries of one section printed on the page; the JSON has all. */
const MOST = {
  changes: 8,
  contradictions: 3,
  denials: 4,
  agreements: 4,
  promises: 5,
  issues: 4,
  stances: 3,
  measures: 5,
  past: 5,
  planned: 4,
  events: 3,
};

export type Section = readonly [heading: string, lines: readonly string[]];

/** The sections of the page, in the order in which a desk asks; empty ones are named at the end instead. */
export function sectionsOf(dossier: Dossier, page: Page): Section[] {
  const { changes, contradictions, denials, agreements, promises, positions, measures, meetings, events } =
    dossier;
  const plain = (line: Line): string[] => item(line, page);
  const disputed = new Set(contradictions.slice(0, MOST.contradictions).flatMap(({ records }) => records));
  const measure = (line: Line): string[] => (disputed.has(line.record) ? [brief(line, page)] : plain(line));
  const meeting = (line: Line, note?: string): string[] =>
    item(line, page, { parties: false, ...(note ? { note } : {}) });
  const sections: Section[] = [
    [
      `Changed since ${changes?.since}`,
      some(changes?.all ?? [], MOST.changes, ({ line, ...change }) =>
        item(line, page, { note: changeText(change) }),
      ),
    ],
    ['Open contradictions', some(contradictions, MOST.contradictions, (entry) => contradiction(entry, page))],
    ['Denied', some(denials, MOST.denials, plain)],
    ['What was agreed', some(agreements, MOST.agreements, plain)],
    [
      'Promises',
      some(promises, MOST.promises, (line) => item(line, page, { note: fate(line), word: holding(line) })),
    ],
    ['Where each side stands', some(positions, MOST.issues, (issue) => positionLines(issue, dossier, page))],
    ['Measures', some(measures, MOST.measures, measure)],
    ['Meetings to come', some(meetings.planned, MOST.planned, (line) => meeting(line))],
    ['Meetings past', some(meetings.past, MOST.past, (line) => meeting(line, passedText(line)))],
    ['Other events', some(events, MOST.events, plain)],
  ];
  return sections.filter(([, lines]) => lines.length > 0);
}

export const PASSED = 'the date has passed without news of it';

/** What is to be said of a meeting of which nothing came. */
export const passedText = ({ passedWithoutNews, when }: MeetingLine): string | undefined =>
  passedWithoutNews ? (when === null ? 'nothing has been told of it since' : PASSED) : undefined;

function some<T>(entries: readonly T[], most: number, print: (entry: T) => readonly string[]): string[] {
  const left = entries.length - most;
  return [
    ...entries.slice(0, most).flatMap(print),
    ...(left > 0 ? [`  … and ${left} more (--json has all)`] : []),
  ];
}

/** 'new', 'was planned', 'contradicted since'. */
export const changeText = ({ what, before }: Pick<Change, 'what' | 'before'>): string =>
  what === 'step' ? `was ${before}` : what === 'new' ? 'new' : 'contradicted since';

export const CONTRADICTIONS: Readonly<Record<string, string>> = {
  status: 'Told, and denied:',
  when: 'Two dates for one thing:',
};

const contradiction = ({ on, sides, dates }: ContradictionEntry, page: Page): string[] => [
  `  ${page.paint.red(CONTRADICTIONS[on] ?? on)}`,
  ...sides.flatMap((line) => item(line, page, dates.length > 0 ? { note: datesText(dates) } : {})),
];

/** The dates that reports give for one thing and that cannot all be right, each with its source. */
export const datesText = (dates: readonly DisputedDate[]): string =>
  dates
    .map(
      ({ step, when, source, published }) =>
        `${step} ${whenText(when)} (${source ?? 'unnamed source'} ${published.slice(0, 10)})`,
    )
    .join(', ');

/** What one side calls a promise the other may not: who holds it to be one. */
export const holding = (line: PromiseLine): string =>
  line.heldBy.length === 0
    ? wordText(line)
    : line.heldBy.length === 1
      ? `held by one side: ${line.heldBy[0]}`
      : 'held by both';

export function fate({ due, evidenceSoFar, overdueWithoutNews, state }: PromiseLine): string {
  if (SETTLED.test(state)) return due ? `was due ${whenText(due)}` : '';
  const date = due ? `due ${whenText(due)}` : 'no date';
  const evidence = evidenceSoFar.map((later) => `${later.state} ${whenText(later.when)} (${idText(later)})`);
  const news = overdueWithoutNews ? PASSED : `evidence so far: ${evidence.join(', ') || 'none'}`;
  return `${date}; ${news}`;
}

/** A promise that was kept or not asks for no evidence any more. */
const SETTLED = /^(kept|broken|dropped)/;

function positionLines({ issue, standings }: IssuePositions, { pair }: Dossier, page: Page): string[] {
  const names = new Map<string, string>(pair.map(({ code, name }) => [code, name]));
  const heading = (holder: string): string =>
    `  ${page.paint.bold(`${names.get(holder) ?? 'Both, jointly'}, on ${issue ?? 'other matters'}`)}`;
  const shown = new Set<string>();
  return standings.flatMap((standing) => [heading(standing.holder), ...standingLines(standing, shown, page)]);
}

/** What both hold each for itself is printed in full once. */
function standingLines({ lines, shifts }: Standing, shown: Set<string>, page: Page): string[] {
  const print = (line: Line): string[] => {
    if (shown.has(line.record)) return [brief(line, page)];
    shown.add(line.record);
    return item(line, page, { parties: false });
  };
  const moves = shifts.map(
    ({ from, to, when, record }) =>
      `  shift from '${from}' to '${to}', ${whenText(when)} (${idText({ record })})`,
  );
  return [...some(lines, MOST.stances, print), ...moves];
}
