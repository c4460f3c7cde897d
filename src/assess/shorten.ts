import type {
  Change,
  Changes,
  ContradictionEntry,
  Dossier,
  IssuePositions,
  Line,
  Standing,
} from './dossier.ts';
import {
  type ShortLine,
  type ShortMeasure,
  type ShortMeeting,
  type ShortPromise,
  shortLine,
} from './shortLine.ts';

export interface ShortStanding extends Standing {
  readonly lines: readonly ShortLine[];
}

export interface ShortIssue extends IssuePositions {
  readonly standings: readonly ShortStanding[];
}

/** A contradiction with some of its sides: the first, and the last, which is the denial where there is one. */
export interface ShortContradiction extends ContradictionEntry {
  readonly sides: readonly ShortLine[];
  /** How many sides there are. */
  readonly total: number;
}

export interface ShortChange extends Change {
  readonly line: ShortLine;
}

/** A dossier with long lists and what is behind its lines cut, for who asks for the first page before the rest. */
export interface ShortDossier extends Dossier {
  readonly changes: (Changes & { readonly all: readonly ShortChange[] }) | null;
  readonly contradictions: readonly ShortContradiction[];
  readonly denials: readonly ShortLine[];
  readonly agreements: readonly ShortLine[];
  readonly promises: readonly ShortPromise[];
  readonly positions: readonly ShortIssue[];
  readonly measures: readonly ShortMeasure[];
  readonly meetings: { readonly past: readonly ShortMeeting[]; readonly planned: readonly ShortMeeting[] };
  readonly events: readonly ShortLine[];
  readonly assessments: readonly ShortLine[];
  /** How long each list is, by its name: `agreements`, `meetings.past`, `positions`, `positions.0.KOR` ... */
  readonly totals: Readonly<Record<string, number>>;
}

/** Lists of a dossier by name; those of positions by the place of the issue and the holder. */
export function listsOf(dossier: Dossier): Map<string, readonly unknown[]> {
  const {
    agreements,
    promises,
    positions,
    measures,
    meetings,
    events,
    assessments,
    contradictions,
    denials,
    changes,
  } = dossier;
  return new Map<string, readonly unknown[]>([
    ['changes', changes?.all ?? []],
    ['contradictions', contradictions],
    ['denials', denials],
    ['agreements', agreements],
    ['promises', promises],
    ['measures', measures],
    ['meetings.past', meetings.past],
    ['meetings.planned', meetings.planned],
    ['events', events],
    ['assessments', assessments],
    ['positions', positions],
    ...positions.flatMap(({ standings }, i) =>
      standings.map(({ holder, lines }): [string, readonly unknown[]] => [`positions.${i}.${holder}`, lines]),
    ),
  ]);
}

/** What a list of a dossier holds: one of {@link listsOf}, or the sides of a contradiction by its place, as `contradictions.0`. */
export function listIn(dossier: Dossier, name: string): readonly unknown[] | undefined {
  const [, place] = /^contradictions\.(\d+)$/.exec(name) ?? [];
  return place === undefined ? listsOf(dossier).get(name) : dossier.contradictions[Number(place)]?.sides;
}

/** No list longer than so many, those of a holder even shorter, and of the panel only the rows of all directions together. */
export function shortened(dossier: Dossier, most: number): ShortDossier {
  const lines = <T extends Line>(list: readonly T[]) => list.slice(0, most).map(shortLine);
  const { changes, meetings, course } = dossier;
  return {
    ...dossier,
    changes: changes && { ...changes, all: changes.all.slice(0, most).map(changeCut) },
    contradictions: dossier.contradictions.slice(0, most).map(sidesCut),
    denials: lines(dossier.denials),
    agreements: lines(dossier.agreements),
    promises: lines(dossier.promises),
    positions: dossier.positions.slice(0, most).map((issue) => issueCut(issue, most)),
    measures: lines(dossier.measures),
    meetings: { past: lines(meetings.past), planned: lines(meetings.planned) },
    events: lines(dossier.events),
    assessments: lines(dossier.assessments),
    course: { ...course, panel: course.panel.filter(({ direction }) => direction === 'all') },
    totals: Object.fromEntries([...listsOf(dossier)].map(([name, list]) => [name, list.length])),
  };
}

/** What one asks for later of a list comes cut as well. */
export function itemCut(item: unknown, name: string, most: number): unknown {
  if (name === 'positions') return issueCut(item as IssuePositions, most);
  if (name === 'contradictions') return sidesCut(item as ContradictionEntry);
  return name === 'changes' ? changeCut(item as Change) : shortLine(item as Line);
}

const changeCut = (change: Change): ShortChange => ({ ...change, line: shortLine(change.line) });

/** Of each holder's stances on an issue this share of what other lists have: holders and issues are many. */
const SHARE = 0.4;

const issueCut = (issue: IssuePositions, most: number): ShortIssue => ({
  ...issue,
  standings: issue.standings.map((one) => ({
    ...one,
    lines: one.lines.slice(0, Math.ceil(most * SHARE)).map(shortLine),
  })),
});

/** Sides of a contradiction that come with it beside the last. */
const SIDES = 5;

function sidesCut(entry: ContradictionEntry): ShortContradiction {
  const { sides } = entry;
  if (sides.length <= SIDES + 1) return { ...entry, sides: sides.map(shortLine), total: sides.length };
  const kept = [...sides.slice(0, SIDES), ...sides.slice(-1)];
  return {
    ...entry,
    records: kept.map(({ record }) => record),
    sides: kept.map(shortLine),
    total: sides.length,
  };
}
