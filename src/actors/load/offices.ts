import type { Office } from '../tables.ts';
import { pathOf } from '../trie.ts';
import type { Row } from '../tsv.ts';
import type { Building } from './building.ts';
import { sectorOf } from './cells.ts';

const RANKS = ['head', 'government-head', 'minister', 'official', 'military', 'none'] as const;

const SPELLINGS: readonly [RegExp, string][] = [
  [/\bdefence\b/, 'defense'],
  [/\bdefense\b/, 'defence'],
  [/\blabour\b/, 'labor'],
  [/\bcentre\b/, 'center'],
];

/** 'foreign ministry' is also 'ministry of foreign affairs' elsewhere; 'trade ministry' is 'ministry of trade'. */
function variantsOf(phrase: string): string[] {
  const turned = /^(\w+) (ministry|minister|department|secretary)$/.exec(phrase);
  const forms = turned ? [phrase, `${turned[2]} of ${turned[1]}`, `${turned[2]} for ${turned[1]}`] : [phrase];
  return forms.flatMap((form) => [form, ...SPELLINGS.map(([from, to]) => form.replace(from, to))]);
}

/** Adds an office, body or group in all of its spellings. */
export function addOffice({ offices }: Building, row: Row): void {
  const phrases = row.list('pattern');
  const [name] = phrases;
  if (name === undefined) throw row.wrong('`pattern` is empty', 'fill it in or take the row out');
  const shared: Omit<Office, 'name'> = {
    group: name,
    type: row.oneOf('type', ['person', 'institution', 'group']),
    sector: sectorOf(row),
    rank: row.oneOf('rank', RANKS),
    singleton: /^(1|yes|true)$/.test(row.text('singleton')),
  };
  for (const phrase of phrases) {
    const office = { ...shared, name: / (of|for|to) /.test(phrase) ? name : phrase };
    for (const variant of new Set(variantsOf(phrase.toLowerCase()))) offices.add(pathOf(variant), office);
  }
}
