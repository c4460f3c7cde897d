import type { Cover, Draft } from './draft.ts';
import type { ActorTables } from './tables.ts';

/**
 * 'RSF' is one body or another: of those that share an acronym, the one that the report also calls by its full name, else the one of a
 * state that it names. Else the first of the table stays.
 */
export function settleNamesakes(covers: readonly Cover[], tables: ActorTables): void {
  const bodies = covers.flatMap(({ drafts }) => drafts.filter(isBody));
  const spelt = new Set(bodies.filter((d) => d.last > d.first).flatMap(({ sense }) => sense?.name ?? []));
  const states = new Set(
    covers.flatMap(({ drafts }) => drafts.flatMap((d) => (isState(d) ? (d.sense?.code ?? []) : []))),
  );
  for (const found of bodies) {
    const { form } = found.sentence.tokens[found.first] ?? { form: '' };
    if (found.last > found.first || !/^\p{Lu}{2,}$/u.test(form)) continue;
    const senses = tables.names.exactly([form]).filter((sense) => sense.what === 'organisation');
    if (senses.length < 2) continue;
    const named = senses.filter(({ name }) => spelt.has(name));
    const meant = named.length > 0 ? named : senses.filter(({ code }) => code !== null && states.has(code));
    const [only] = meant;
    if (meant.length === 1 && only) found.sense = only;
  }
}

const isState = ({ sense }: Draft): boolean => sense?.what === 'name' || sense?.what === 'adjective';

const isBody = ({ sense }: Draft): boolean => sense?.what === 'organisation';
