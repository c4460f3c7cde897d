import type { Cover, Draft } from './draft.ts';
import type { ActorTables } from './tables.ts';

/**
 * 'RSF' is one body or another: of those that share an acronym, the one that the report also calls by its full name. Else the
 * first of the table stays.
 */
export function settleNamesakes(covers: readonly Cover[], tables: ActorTables): void {
  const bodies = covers.flatMap(({ drafts }) => drafts.filter(isBody));
  const spelt = new Set(bodies.filter((d) => d.last > d.first).flatMap(({ sense }) => sense?.name ?? []));
  for (const found of bodies) {
    const { form } = found.sentence.tokens[found.first] ?? { form: '' };
    if (found.last > found.first || !/^\p{Lu}{2,}$/u.test(form)) continue;
    const senses = tables.names.exactly([form]).filter((sense) => sense.what === 'organisation');
    const meant = senses.length > 1 ? senses.filter(({ name }) => spelt.has(name)) : [];
    const [only] = meant;
    if (meant.length === 1 && only) found.sense = only;
  }
}

const isBody = ({ sense }: Draft): boolean => sense?.what === 'organisation';
