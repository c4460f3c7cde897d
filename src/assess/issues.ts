import type { RecordEntry } from '../model/record.ts';
import { commonOf, contentOf, overlapOf } from '../record/index.ts';
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
  const byName = listsByName(records);
  const groups: string[][] = [];
  for (const name of names.filter(isTelling)) {
    const group = groups.find((members) => members.some((member) => areOne(member, name)));
    if (group) group.push(name);
    else groups.push([name]);
  }
  for (const name of names.filter((other) => !isTelling(other))) {
    const companion = byFrequency((byName.get(name) ?? []).flatMap((issues) => issues.filter(isTelling)))[0];
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

/** The lists of issues of the records that have a name among them. */
function listsByName(records: readonly RecordEntry[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const lists = new Map<string, (readonly string[])[]>();
  for (const { issues } of records)
    for (const name of new Set(issues)) {
      const own = lists.get(name);
      if (own) own.push(issues);
      else lists.set(name, [issues]);
    }
  return lists;
}

function byFrequency(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || compare(a, b)).map(([name]) => name);
}

/** Words of the names that were asked for last: each is compared with many others. */
const words = new Map<string, ReadonlySet<string>>();
const MOST_NAMES = 50_000;

function wordsOf(name: string): ReadonlySet<string> {
  const known = words.get(name);
  if (known) return known;
  if (words.size >= MOST_NAMES) words.clear();
  const made = contentOf([american(name)], []).words;
  words.set(name, made);
  return made;
}

/** Two spellings of one word are one word. */
const american = (name: string): string =>
  name
    .replace(/\bU\.S\./g, 'US')
    .replace(/(def|off)ence/gi, '$1ense')
    .replace(/programme/gi, 'program');

/** 'deployment' may be anybody's; 'THAAD' and 'group tours' may not. */
const isTelling = (name: string): boolean => wordsOf(name).size > 1 || /\p{Lu}/u.test(name);

/** Words that two longer names have to share, and what share of the shorter one that has to be. */
const SHARED = 3;
const MOSTLY = 0.75;

/** One holds all of the other's words, or nearly all of several, or both name the same thing by its initials. */
function areOne(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const overlap = overlapOf(left, right);
  if (overlap === 1 || (commonOf(left, right) >= SHARED && overlap >= MOSTLY)) return true;
  return initialsOf(a).some((one) => initialsOf(b).includes(one));
}

/** 'THAAD', but not 'US' or 'EU'. */
const initialsOf = (name: string): string[] => name.match(/\b\p{Lu}{4,}\b/gu) ?? [];
