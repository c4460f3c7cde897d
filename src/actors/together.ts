import type { Sentence } from '../model/sentence.ts';
import type { Party } from './draft.ts';
import { sideOf } from './home.ts';
import type { ActorTables } from './tables.ts';

/** In so many sentences at least, and so many times as many as any other two of the report. */
const OFTEN = { sentences: 2, times: 2 };

/**
 * 'Chad urged Peru', 'Peru accused Chad', in a report that names a mediator or a host as often as the second of the two: where no
 * pair leads by how often it is named, the two that the report names together, if it does with no other two.
 */
export function pairTogether(
  weights: ReadonlyMap<string, number>,
  named: ReadonlyMap<Sentence, ReadonlySet<string>>,
  tables: ActorTables,
): Party[] {
  const most = Math.max(0, ...weights.values());
  const leading = [...weights.keys()].filter((code) => weights.get(code) === most);
  const [first] = leading;
  if (first === undefined || leading.length > 1) return [];
  const beside = [...weights.keys()]
    .filter((code) => code !== first)
    .map((code) => ({ code, count: together(first, code, named) }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
  const [best, next] = beside;
  if (!best || best.count < OFTEN.sentences || best.count < (next?.count ?? 0) * OFTEN.times) return [];
  const pair = [first, best.code].flatMap((code) => sideOf(code, tables) ?? []);
  return pair.length === 2 ? pair : [];
}

const together = (
  one: string,
  other: string,
  named: ReadonlyMap<Sentence, ReadonlySet<string>>,
): number => [...named.values()].filter((codes) => codes.has(one) && codes.has(other)).length;
