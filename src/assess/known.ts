import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Decision } from '../model/decision.ts';
import type { RecordEntry } from '../model/record.ts';
import { copiesOf, Review } from '../record/index.ts';
import { contentIn } from './content.ts';
import { type Clocks, clocksOf, cut } from './cut.ts';
import type { Desk } from './line.ts';
import { type Days, newDays } from './moving.ts';
import { compare } from './order.ts';
import type { Whole } from './whole.ts';
import type { Words } from './wording.ts';

/** A store's content and the clocks that it is asked by. */
export interface KnownInput {
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  /** What people decided about the claims, at whatever time: it counts on every day. */
  readonly decisions?: readonly Decision[] | undefined;
  /** Records folded from exactly these claims and decisions, if at hand: used when the clocks leave nothing out. */
  readonly records?: readonly RecordEntry[];
  /** Folds that were asked for other days before: who asks often need not fold everything again. */
  readonly days?: Days | undefined;
  /** Where the words of the texts are, as far as somebody asked for some: they hold whatever is added. */
  readonly words?: Words | undefined;
  /** `YYYY-MM-DD`; the newest publication day without it. */
  readonly asOf?: string | undefined;
  /** `YYYY-MM-DD`: only reports published by then; the day of `asOf` without it. */
  readonly knownBy?: string | undefined;
}

/** All that is told; of a part of it also which of its reports were corrected by a day, which the others settle. */
export interface Told extends Pick<KnownInput, 'articles' | 'claims' | 'days' | 'words'> {
  readonly correctedBy?: (knownBy: string) => Pick<ReadonlySet<string>, 'has'>;
}

/** What was so on a day, by what was known then. */
export interface Known {
  readonly clocks: Clocks;
  readonly articles: readonly Article[];
  /** Those that count, as people corrected them. */
  readonly claims: readonly Claim[];
  readonly records: readonly RecordEntry[];
  readonly review: Review;
  /** All that there is, whatever the clocks and the decisions. */
  readonly told: Told;
  /** Where only what is on one pair is at hand: what is so of everything. */
  readonly whole?: Whole;
}

/** Cuts a store's content by the clocks, and folds what is left. */
export function knownOf(input: KnownInput): Known {
  const clocks = clocksOf(input.articles, input.asOf, input.knownBy);
  const review = new Review(input.decisions);
  const counting = review.claims(input.claims);
  const { articles, claims } = cut(input.articles, counting, clocks);
  const whole = claims.length === counting.length;
  let records = whole ? input.records : undefined;
  return {
    clocks,
    articles,
    claims,
    /** Folded when somebody asks for them: lists of claims and of reports do without. */
    get records() {
      records ??= foldedOn(articles, claims, review, input.days);
      return records;
    },
    review,
    told: input,
  };
}

function foldedOn(
  articles: readonly Article[],
  claims: readonly Claim[],
  review: Review,
  { known } = newDays(),
): RecordEntry[] {
  return [...known.at(articles, claims, review).values()].sort((a, b) => compare(a.id, b.id));
}

/** A desk with some of the records on it. */
export function deskOf(known: Known, pair: readonly [string, string], records: readonly RecordEntry[]): Desk {
  const { articles, claims, records: byRecord } = contentIn(known);
  const copies = copiesIn(records, articles);
  return { pair, asOf: known.clocks.asOf, records, byRecord, claims, review: known.review, articles, copies };
}

/** The copies among the articles that tell one thing together: no others are asked for. */
export function copiesIn(
  records: readonly RecordEntry[],
  articles: ReadonlyMap<string, Article>,
): ReadonlyMap<string, string> {
  const together = new Set(records.flatMap(({ sources }) => (sources.length > 1 ? sources : [])));
  return copiesOf([...together].flatMap((id) => articles.get(id) ?? []));
}
