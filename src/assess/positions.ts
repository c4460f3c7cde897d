import type { RecordEntry } from '../model/record.ts';
import { commonOf, contentOf } from '../record/index.ts';
import type { IssuePositions, Standing } from './dossier.ts';
import { grouped } from './grouped.ts';
import { type Issue, issuesOf } from './issues.ts';
import { claimsOf, type Desk, lineOf } from './line.ts';
import { compare, dayOf, newestFirst, oldestFirst } from './order.ts';

const AGAINST = new Set(['opposes', 'demands']);
const FOR = new Set(['supports']);

/** Positions grouped by the issue that the reports name, disputed issues first, then those with most positions. */
export function positionsOf(desk: Desk): IssuePositions[] {
  const issues = issuesOf(desk.records);
  const positions = desk.records.filter(({ kind }) => kind === 'position');
  const groups = grouped(positions, (record) => issueOf(record, issues, desk));
  return [...groups]
    .map(([issue, records]) => ({ issue, records }))
    .sort(
      (a, b) =>
        Number(a.issue === null) - Number(b.issue === null) ||
        Number(isDisputed(b.records)) - Number(isDisputed(a.records)) ||
        b.records.length - a.records.length ||
        compare(a.issue ?? '', b.issue ?? ''),
    )
    .map(({ issue, records }) => ({ issue, standings: standingsOf(records, desk) }));
}

/** The issue of a record; where the coder named none, the one whose words all stand in its quoted words. */
function issueOf(record: RecordEntry, issues: readonly Issue[], desk: Desk): string | null {
  const named = issues.find(({ names }) => record.issues.some((name) => names.has(name)));
  if (named) return named.name;
  const text = contentOf(
    claimsOf(record, desk).map(({ evidence }) => evidence.quote),
    [],
  ).words;
  const spoken = issues.find(({ proper }) =>
    proper.some((words) => words.size > 0 && commonOf(words, text) === words.size),
  );
  return spoken?.name ?? null;
}

const isDisputed = (records: readonly RecordEntry[]): boolean =>
  records.some(({ step }) => AGAINST.has(step ?? ''));

function standingsOf(records: readonly RecordEntry[], desk: Desk): Standing[] {
  const held = records.flatMap((record) =>
    holdersOf(record, desk.pair).map((holder) => ({ holder, record })),
  );
  const holders = grouped(held, ({ holder }) => holder);
  const rank = (holder: string): number => [...desk.pair, ''].indexOf(holder);
  return [...holders]
    .sort(([a], [b]) => (rank(a) < 0 ? 9 : rank(a)) - (rank(b) < 0 ? 9 : rank(b)) || compare(a, b))
    .map(([holder, all]) => ({ holder, own: all.map(({ record }) => record) }))
    .map(({ holder, own }) => ({
      holder,
      lines: [...own].sort(byNewestStance).map((record) => lineOf(record, desk)),
      shifts: shiftsOf(own),
    }));
}

/** Of one day, stances that say for or against come before those that only take note. */
const WEIGHT = [
  'opposes',
  'demands',
  'supports',
  'assures',
  'proposes',
  'claims',
  'reaffirms',
  'acknowledges',
];

const byNewestStance = (a: RecordEntry, b: RecordEntry): number =>
  compare(dayOf(b), dayOf(a)) || weight(a) - weight(b) || newestFirst(a, b);

const weight = ({ step }: RecordEntry): number => (WEIGHT.indexOf(step ?? '') + 9) % 9;

/** A joint position has one holder, both together; what several hold each for itself has several. */
function holdersOf(record: RecordEntry, pair: readonly [string, string]): string[] {
  const codes = [...new Set(record.by.map(({ code }) => code))].filter((code) => pair.includes(code));
  const ordered = pair.filter((code) => codes.includes(code));
  return record.reciprocal && ordered.length === 2 ? [ordered.join('+')] : ordered;
}

/** Who welcomes a statement on a weapon has not come to support the weapon. */
const matterOf = ({ detail }: RecordEntry): ReadonlySet<string> =>
  contentOf('on' in detail ? [detail.on] : [], []).words;

/** Changes between for and against over time, each at the record that made it. */
function shiftsOf(records: readonly RecordEntry[]): Standing['shifts'] {
  const stances = [...records]
    .sort(oldestFirst)
    .filter(({ status }) => status !== 'denied' && status !== 'conditional')
    .filter(({ step }) => AGAINST.has(step ?? '') || FOR.has(step ?? ''));
  return stances.flatMap((record, i) => {
    const before = stances[i - 1];
    if (!before || FOR.has(before.step ?? '') === FOR.has(record.step ?? '')) return [];
    if (commonOf(matterOf(before), matterOf(record)) === 0) return [];
    return [{ from: before.step ?? '', to: record.step ?? '', when: record.when, record: record.id }];
  });
}
