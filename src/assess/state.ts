import { counted } from '../model/counted.ts';
import type { RecordEntry } from '../model/record.ts';
import { dayNumber } from '../record/index.ts';
import { logRatio, tookPlace } from './counts.ts';
import type {
  ContradictionEntry,
  Course,
  Line,
  MeasureLine,
  MeetingLine,
  StateOfRelations,
} from './dossier.ts';
import type { Movement, Turning } from './figures/index.ts';
import type { Desk } from './line.ts';
import { dayOf } from './order.ts';
import { WINDOW_DAYS } from './pair.ts';
import { whenText } from './whenText.ts';

/** Parts of the dossier that the sentence names. */
export interface Found {
  readonly agreements: readonly Line[];
  readonly measures: readonly MeasureLine[];
  readonly planned: readonly MeetingLine[];
  readonly contradictions: readonly ContradictionEntry[];
}

/**
 * The state in words, by rules: (1) the records that took place in the last 92 days, counted by quad class, name the
 * tone: at least twice as many of one side as of the other (log-ratio beyond ±0.69) is 'mostly', else 'mixed'; fewer
 * than three are too few for a tone. (2) The movement of the index over three months, if there is one. (3) The last
 * agreement that was come to, and one that was left since, (4) measures in force, (5) open contradictions, (6) the next meeting. (7) Turning points, or why none can
 * be claimed.
 */
export function stateOfRelations(desk: Desk, found: Found, course: Course): StateOfRelations {
  const { cooperative, conflictual } = recentSteps(desk.records, desk.asOf);
  const parts = [
    tone(cooperative, conflictual),
    moved(course.movement),
    lastAgreement(found.agreements.filter((line) => isBetween(line, desk.pair))),
    measures(found),
    contradictions(found),
    next(found),
  ];
  return {
    sentence: `${sentence(parts)} ${turned(course.turning)}`,
    windowDays: WINDOW_DAYS,
    cooperative,
    conflictual,
    turningPointFloor: course.turning.floor,
  };
}

/** The records that took place in the last 92 days, by quad class: 1 and 2 cooperative, 3 and 4 conflictual. */
export function recentSteps(
  records: readonly RecordEntry[],
  asOf: string,
): Pick<StateOfRelations, 'cooperative' | 'conflictual'> {
  const recent = records.filter(
    (record) => tookPlace(record) && record.plover !== null && isRecent(record, asOf),
  );
  const cooperative = recent.filter(({ plover }) => (plover?.quad ?? 0) <= 2).length;
  return { cooperative, conflictual: recent.length - cooperative };
}

/** Whether a record lies within the window up to a day. */
const isRecent = (record: RecordEntry, asOf: string): boolean => {
  const age = dayNumber(asOf) - dayNumber(dayOf(record));
  return age >= 0 && age <= WINDOW_DAYS;
};

function tone(cooperative: number, conflictual: number): string {
  const figures = `${cooperative} cooperative and ${conflictual} conflictual steps in ${WINDOW_DAYS} days`;
  if (cooperative + conflictual < 3) return `too little is told to name a tone (${figures})`;
  const ratio = logRatio(cooperative, conflictual);
  return `${ratio >= Math.LN2 ? 'mostly cooperative' : ratio <= -Math.LN2 ? 'mostly in conflict' : 'mixed'} (${figures})`;
}

const moved = ({ word, from }: Movement): string =>
  word === 'warmer' || word === 'cooler' ? `${word} than in ${from}` : '';

function turned({ points, why, events, floor }: Turning): string {
  if (why !== null && events < floor)
    return `With ${counted(events, 'dated event')} (at least ${floor} are needed) no turning point can be claimed.`;
  if (why !== null) return `No turning point can be claimed: ${why}.`;
  const last = points.at(-1);
  return last
    ? `Last turning point: ${last.month}, ${last.direction} from there on.`
    : 'No turning point is found.';
}

/** 'Seoul and Washington agreed to deploy it' matters to Seoul and Beijing, and is no agreement of theirs. */
const isBetween = ({ by, to }: Line, pair: readonly string[]): boolean =>
  [...by, ...to].every(({ code }) => pair.includes(code));

/** The last agreement that was come to; a pact that was left since is told beside it. */
function lastAgreement(agreements: readonly Line[]): string {
  const reached = agreements.findIndex(({ state }) =>
    /^(agreed|signed|in force|extended)(?! \(planned)/.test(state),
  );
  const left = agreements.findIndex(({ state }) => /^(suspended|ended)(?! \(planned)/.test(state));
  const told = agreements[reached];
  const last = told ? `last agreement ${whenText(told.when)}` : 'no agreement is told to hold';
  const gone = agreements[left];
  return gone && (left < reached || reached < 0) ? `${last}, one ${gone.state} ${whenText(gone.when)}` : last;
}

function measures({ measures: all }: Found): string {
  const inForce = all.filter((measure) => measure.inForce);
  const alleged = inForce.filter((measure) => measure.alleged).length;
  if (inForce.length === 0) return 'no measure is told to be in force';
  const denied = inForce.filter(({ deniedBy }) => deniedBy.length > 0).length;
  const share = (n: number): string => (n === inForce.length && n > 1 ? 'all' : `${n}`);
  const doubts = [
    alleged > 0 ? `${share(alleged)} only alleged` : '',
    denied > 0 ? `${share(denied)} denied` : '',
  ].filter(Boolean);
  return `${counted(inForce.length, 'measure')} told to be in force${doubts.length > 0 ? ` (${doubts.join(', ')})` : ''}`;
}

const contradictions = ({ contradictions: open }: Found): string =>
  open.length === 0 ? '' : counted(open.length, 'open contradiction');

const next = ({ planned: [first] }: Found): string =>
  first
    ? `next meeting ${first.when ? whenText(first.when) : 'planned, no date'}`
    : 'no meeting is told to be planned';

const sentence = (parts: readonly string[]): string => {
  const text = parts.filter(Boolean).join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};
