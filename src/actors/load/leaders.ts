import { lettersOf, nameKey } from '../spellings.ts';
import type { Term } from '../tables.ts';
import { pathOf } from '../trie.ts';
import type { Row } from '../tsv.ts';
import type { Building } from './building.ts';
import { codeOf, dayOf } from './cells.ts';

/** Adds a term of a leader under full name, aliases and family name. */
export function addLeader({ leaders, families, terms, ends }: Building, row: Row): void {
  const family = row.required('family');
  const term: Term = {
    code: codeOf(row),
    office: row.required('office').replaceAll('-', ' '),
    name: row.required('name'),
    family,
    from: dayOf(row, 'from') ?? '',
    to: dayOf(row, 'to'),
  };
  if (term.to !== null && term.to < term.from)
    throw row.wrong('`to` is before `from`', 'put the years right');
  const phrases = new Set([term.name, ...row.list('aliases')]);
  for (const phrase of phrases) leaders.add(pathOf(phrase), term);
  for (const name of phrases.add(family)) addEnds(ends, name);
  listAt(families, nameKey(family)).push(term);
  listAt(terms, term.code).push(term);
}

function addEnds(ends: Map<string, Set<string>>, name: string): void {
  const words = name.split(/\s+/);
  const [first, last] = [words[0], words.at(-1)].map((word) => lettersOf(word ?? ''));
  if (first === undefined || last === undefined) return;
  ends.set(first, (ends.get(first) ?? new Set()).add(last));
}

function listAt<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
