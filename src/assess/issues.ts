import type { RecordEntry } from '../model/record.ts';
import { contentOf, overlapOf } from '../record/index.ts';
import { compare } from './order.ts';

/** One matter of a pair under the names that the reports give it. */
export interface Issue {
  /** The most frequent name. */
  readonly name: string;
  readonly names: ReadonlySet<string>;
  /** Words of those names that tell it from other matters: of several words, or a proper name. */
  readonly proper: readonly ReadonlySet<string>[];
}

/**
 * Issues across spellings: names of which one holds all the words of the other are one issue, if those words are
 * telling. A name that is not ('deployment') goes with the telling one that records give it together with most often.
 * The most frequent issue comes first.
 */
export function issuesOf(records: readonly RecordEntry[]): Issue[] {
  const names = byFrequency(records.flatMap(({ issues }) => issues));
  const groups: string[][] = [];
  for (const name of names.filter(isTelling)) {
    const group = groups.find((members) => members.some((member) => areOne(member, name)));
    if (group) group.push(name);
    else groups.push([name]);
  }
  for (const name of names.filter((other) => !isTelling(other))) {
    const companion = byFrequency(
      records.flatMap(({ issues }) => (issues.includes(name) ? issues.filter(isTelling) : [])),
    )[0];
    const group = companion === undefined ? undefined : groups.find((members) => members.includes(companion));
    if (group) group.push(name);
    else groups.push([name]);
  }
  return groups.map((members) => ({
    name: members[0] ?? '',
    names: new Set(members),
    proper: members.filter(isTelling).map(wordsOf),
  }));
}

function byFrequency(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || compare(a, b)).map(([name]) => name);
}

const wordsOf = (name: string): ReadonlySet<string> => contentOf([name], []).words;

/** 'deployment' may be anybody's; 'THAAD' and 'group tours' may not. */
const isTelling = (name: string): boolean => wordsOf(name).size > 1 || /\p{Lu}/u.test(name);

const areOne = (a: string, b: string): boolean => overlapOf(wordsOf(a), wordsOf(b)) === 1;
