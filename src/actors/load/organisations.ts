import type { NameSense } from '../tables.ts';
import { pathOf } from '../trie.ts';
import type { Row } from '../tsv.ts';
import type { Building } from './building.ts';
import { codeOf, sectorOf } from './cells.ts';

const KINDS = ['igo', 'un', 'eu', 'ngo', 'company', 'party', 'army', 'rebel', 'media', 'agency'] as const;

/** Adds an organisation under all of its names. */
export function addOrganisation({ names }: Building, row: Row): void {
  const name = row.required('name');
  const sense: NameSense = {
    what: 'organisation',
    code: codeOf(row),
    sector: sectorOf(row),
    name,
    kind: row.oneOf('kind', KINDS),
    ambiguous: false,
  };
  for (const phrase of new Set([name, ...row.list('names')])) names.add(pathOf(phrase), sense);
}
