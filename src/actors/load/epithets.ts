import type { Row } from '../tsv.ts';
import type { Building } from './building.ts';

/** Adds the states that a word may stand for or describe. */
export function addEpithet({ epithets, states }: Building, row: Row): void {
  const word = row.required('word').toLowerCase();
  const kind = row.oneOf('kind', ['noun', 'adjective', 'superlative', 'together', 'prefix', 'ship']);
  const codes = row.list('codes');
  const unknown = codes.find((code) => !states.has(code));
  if (unknown) throw row.wrong(`no state has the code '${unknown}'`, 'take it out or add the state first');
  epithets.set(word, { kind, codes: new Set([...(epithets.get(word)?.codes ?? []), ...codes]) });
}
