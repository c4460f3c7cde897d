import type { Dossier, IssuePositions, Standing } from './dossier.ts';

/** A dossier with long lists cut, for who asks for the first page before the rest. */
export interface ShortDossier extends Dossier {
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
    changes,
  } = dossier;
  return new Map<string, readonly unknown[]>([
    ['changes', changes?.all ?? []],
    ['contradictions', contradictions],
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

/** No list longer than so many, and of the panel only the rows of all directions together. */
export function shortened(dossier: Dossier, most: number): ShortDossier {
  const cut = <T>(list: readonly T[]): readonly T[] => list.slice(0, most);
  const { changes, meetings, course } = dossier;
  return {
    ...dossier,
    changes: changes && { ...changes, all: cut(changes.all) },
    contradictions: cut(dossier.contradictions),
    agreements: cut(dossier.agreements),
    promises: cut(dossier.promises),
    positions: cut(dossier.positions).map((issue) => issueCut(issue, most)),
    measures: cut(dossier.measures),
    meetings: { past: cut(meetings.past), planned: cut(meetings.planned) },
    events: cut(dossier.events),
    assessments: cut(dossier.assessments),
    course: { ...course, panel: course.panel.filter(({ direction }) => direction === 'all') },
    totals: Object.fromEntries([...listsOf(dossier)].map(([name, list]) => [name, list.length])),
  };
}

/** Issues that one asks for later come cut as well. */
export const itemCut = (item: unknown, name: string, most: number): unknown =>
  name === 'positions' ? issueCut(item as IssuePositions, most) : item;

const issueCut = (issue: IssuePositions, most: number): IssuePositions => ({
  ...issue,
  standings: issue.standings.map((one): Standing => ({ ...one, lines: one.lines.slice(0, most) })),
});
