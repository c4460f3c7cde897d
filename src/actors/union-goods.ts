import type { Sentence } from '../model/sentence.ts';
import { type Cover, draft } from './draft.ts';
import type { NameSense } from './tables.ts';

const UNION: NameSense = {
  what: 'adjective',
  code: 'EUR',
  sector: null,
  name: 'European Union',
  kind: null,
  ambiguous: false,
};

/** Firms, goods and rules of trade, which in a report on the Union are the Union's; leaders and countries need not be. */
const TRADED = new Set(
  (
    'company companies firm firms business businesses carmaker carmakers automaker automakers maker makers manufacturer ' +
    'manufacturers producer producers exporter exporters importer importers farmer farmers buyer buyers supplier ' +
    'suppliers lender lenders industry industries product products goods export exports import imports brandy wine ' +
    'spirits pork dairy beef steel cars tariff tariffs duty duties levy levies sanctions market'
  ).split(' '),
);

/** Measures that the Union bears as a whole. */
const LEVIED = /^(tariffs?|duty|duties|levy|levies|anti-dumping)$/;

/** 'European brandy', in a report that names the Union, or on which somebody lays a duty: the Union's. */
export function unionGoods({ tokens }: Sentence, cover: Cover, isNamed: boolean): void {
  for (const { index, form, next } of tokens) {
    if (form !== 'European' || cover.at(index)) continue;
    const noun = next?.upos === 'ADJ' ? next.next : next;
    if (!noun || !TRADED.has(noun.lower) || cover.at(noun.index)) continue;
    if (!isNamed && !tokens.some(({ lower }) => LEVIED.test(lower))) return;
    const at = { sentence: noun.sentence, first: index, last: index, core: index };
    const party = { code: UNION.code, sector: null, name: UNION.name, person: null, office: null };
    const made = draft(at, { kind: 'adjective', sense: UNION, parties: [party] });
    made.key = 'body EUR European Union';
    cover.add(made);
  }
}
