import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { RecordEntry } from '../../model/record.ts';
import { NO_REVIEW } from '../../record/index.ts';
import { compare } from '../order.ts';
import { indexClaims } from '../pair.ts';
import { type Figure, figuresOf } from './figure.ts';
import { type PanelRow, panelOf, type Span } from './panel.ts';

/** A row of the panel of many dyads: `first` and `second` are codes in the order of the alphabet. */
export interface DyadRow extends PanelRow {
  readonly first: string;
  readonly second: string;
}

/** What a panel of many dyads is made from. */
export interface DyadInput {
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly records: readonly RecordEntry[];
  /** Only these pairs; all pairs that any record has, without it. */
  readonly pairs?: readonly (readonly [string, string])[];
  /** From which month to which: all that is dated, without it. Every dyad gets every month, zeros included. */
  readonly span?: Span;
}

/**
 * The dyad-month panel. A record counts for every pair between whose members it took place: doer and recipient, or two
 * who did it together. Dyads in the order of their codes, months in the order of time.
 */
export function dyadMonths(input: DyadInput): DyadRow[] {
  const figures = figuresByDyad(input);
  const all = [...figures.values()].flatMap(({ dated }) => dated.map(({ month }) => month)).sort(compare);
  const span = { from: input.span?.from ?? all[0], to: input.span?.to ?? all.at(-1) };
  return [...figures.values()].flatMap(({ pair: [first, second], dated }) =>
    panelOf(dated, span).map((row) => ({ first, second, ...row })),
  );
}

interface Dyad {
  readonly pair: readonly [string, string];
  readonly dated: readonly Figure[];
}

function figuresByDyad({ articles, claims, records, pairs }: DyadInput): Map<string, Dyad> {
  const wanted = pairs && new Set(pairs.map((pair) => [...pair].sort(compare).join(' ')));
  const own = new Map<string, RecordEntry[]>([...(wanted ?? [])].map((name) => [name, []]));
  for (const record of records)
    for (const name of dyadsOf(record)) {
      const list = own.get(name);
      if (list) list.push(record);
      else if (!wanted) own.set(name, [record]);
    }
  const common = {
    asOf: '',
    byRecord: new Map(records.map((record) => [record.id, record])),
    claims: indexClaims(claims),
    articles: new Map(articles.map((article) => [article.id, article])),
    // Figures count records, not reports.
    copies: new Map<string, string>(),
    review: NO_REVIEW,
  };
  const sorted = [...own].sort(([a], [b]) => compare(a, b));
  return new Map(
    sorted.map(([name, list]) => {
      const [first = '', second = ''] = name.split(' ');
      const pair = [first, second] as const;
      return [name, { pair, dated: figuresOf({ ...common, pair, records: list }).dated }];
    }),
  );
}

/** The pairs between whose members a record is: `CHN KOR`. */
export function dyadsOf({ by, to }: RecordEntry): Set<string> {
  const codes = (parties: RecordEntry['by']): string[] => [...new Set(parties.map(({ code }) => code))];
  const others = to.length > 0 ? codes(to) : codes(by);
  const pairs = codes(by).flatMap((one) => others.map((other) => [one, other].sort(compare).join(' ')));
  return new Set(pairs.filter((name) => name.slice(0, 3) !== name.slice(4)));
}
