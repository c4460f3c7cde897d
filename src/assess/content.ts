import { type Article, publicationDay } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { RecordEntry } from '../model/record.ts';
import { correctionsOf } from './corrections.ts';
import type { Corpus } from './dossier.ts';
import type { Known } from './known.ts';
import { compare } from './order.ts';
import { indexClaims, partiesOf } from './pair.ts';
import { PairIndex } from './pairIndex.ts';
import { tally } from './tally.ts';

/** What is asked of everything that is known, whichever pair it is for: each answer is found once, when first needed. */
export class Content {
  readonly #known: Known;
  #records: ReadonlyMap<string, RecordEntry> | null = null;
  #claims: ReadonlyMap<string, Claim> | null = null;
  #articles: ReadonlyMap<string, Article> | null = null;
  #byPair: PairIndex | null = null;
  #byParty: ReadonlyMap<string, readonly RecordEntry[]> | null = null;
  #corrections: ReadonlyMap<string, Article> | null = null;
  #reports: Pick<Corpus, 'articles' | 'from' | 'to' | 'sources'> | null = null;
  #coders: readonly string[] | null = null;

  constructor(known: Known) {
    this.#known = known;
  }

  /** Records by id. */
  get records(): ReadonlyMap<string, RecordEntry> {
    this.#records ??= new Map(this.#known.records.map((record) => [record.id, record]));
    return this.#records;
  }

  /** Claims by id. */
  get claims(): ReadonlyMap<string, Claim> {
    this.#claims ??= indexClaims(this.#known.claims);
    return this.#claims;
  }

  /** Articles by id. */
  get articles(): ReadonlyMap<string, Article> {
    this.#articles ??= new Map(this.#known.articles.map((article) => [article.id, article]));
    return this.#articles;
  }

  /** The records that an actor stands on a side of, or that are about it, in the order of all. */
  recordsWith(code: string): readonly RecordEntry[] {
    this.#byParty ??= byParty(this.#known.records);
    return this.#byParty.get(code) ?? [];
  }

  /** The records by pairs of actors. */
  get byPair(): PairIndex {
    this.#byPair ??= new PairIndex(this.#known.records);
    return this.#byPair;
  }

  /** Which reports their publishers have replaced. */
  get corrections(): ReadonlyMap<string, Article> {
    this.#corrections ??= correctionsOf(this.#known.articles);
    return this.#corrections;
  }

  /** Number, span and sources of the reports. */
  get reports(): Pick<Corpus, 'articles' | 'from' | 'to' | 'sources'> {
    this.#reports ??= reportsOf(this.#known.articles);
    return this.#reports;
  }

  /** Versions of the coder that read the claims. */
  get coders(): readonly string[] {
    this.#coders ??= [...new Set(this.#known.claims.map(({ coder }) => coder.version))].sort();
    return this.#coders;
  }
}

function byParty(records: readonly RecordEntry[]): ReadonlyMap<string, readonly RecordEntry[]> {
  const lists = new Map<string, RecordEntry[]>();
  for (const record of records)
    for (const code of partiesOf(record)) {
      const list = lists.get(code);
      if (list) list.push(record);
      else lists.set(code, [record]);
    }
  return lists;
}

/** Number, span and sources of some reports. */
export function reportsOf(
  articles: readonly Pick<Article, 'published' | 'publisher' | 'agency'>[],
): Pick<Corpus, 'articles' | 'from' | 'to' | 'sources'> {
  const days = articles.map(publicationDay).sort(compare);
  return {
    articles: articles.length,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    sources: tally(articles.map(({ agency, publisher }) => agency ?? publisher ?? 'unnamed source')).map(
      ([name, n]) => ({ name, articles: n }),
    ),
  };
}

const contents = new WeakMap<Known, Content>();

/** The content of what is known: one for each, as long as that is in use. */
export function contentIn(known: Known): Content {
  const content = contents.get(known) ?? new Content(known);
  contents.set(known, content);
  return content;
}
