import type { NameSense } from '../tables.ts';
import { pathOf } from '../trie.ts';
import type { Row } from '../tsv.ts';
import type { Building } from './building.ts';
import { codeOf, sectorOf } from './cells.ts';

/** Adds a state with its names, adjectives, people, seats, capital and cities. */
export function addState({ states, names }: Building, row: Row): void {
  const code = codeOf(row);
  const name = row.required('name');
  const adjectives = row.list('adjectives');
  if (!states.has(code)) states.set(code, { code, name, adjective: adjectives[0] ?? name });
  const ambiguous = new Set(row.list('ambiguous'));
  const add = (phrase: string, sense: Partial<NameSense> & Pick<NameSense, 'what'>): void =>
    names.add(pathOf(phrase), {
      code,
      sector: null,
      name,
      kind: null,
      ambiguous: ambiguous.has(phrase),
      ...sense,
    });
  for (const phrase of new Set([name, ...row.list('names')])) add(phrase, { what: 'name' });
  for (const phrase of adjectives) add(phrase, { what: 'adjective' });
  for (const phrase of row.list('people'))
    add(phrase.replace(/^the /, ''), { what: 'people', sector: 'CVL' });
  for (const seat of row.list('seats')) {
    const [phrase = '', sector = 'GOV', guest] = seat.split('/').map((part) => part.trim());
    if (guest) add(phrase, { what: 'seat', code: guest, name: phrase, host: code });
    else add(phrase, { what: 'seat', sector: sectorOf(row, sector), name: phrase });
  }
  for (const phrase of row.list('capital')) add(phrase, { what: 'capital' });
  for (const phrase of row.list('cities')) add(phrase, { what: 'city', name: phrase });
}
