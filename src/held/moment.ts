import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { clocksOf, type Days, type Known, knownOf, type Words } from '../assess/index.ts';
import { CODER_VERSION } from '../coding/index.ts';
import { type Article, publicationDay } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Decision } from '../model/decision.ts';
import { InputError } from '../model/errors.ts';
import type { RecordEntry } from '../model/record.ts';
import type { Review } from '../record/index.ts';
import { byId } from '../store/order.ts';
import type { Standing } from './standing.ts';

/** The days that a question is asked by, `YYYY-MM-DD`. */
export interface ClocksAsked {
  readonly asOf?: string | undefined;
  readonly knownBy?: string | undefined;
}

/** Everything that stands in a store, articles, claims and records by id. */
export interface Holdings {
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly records: readonly RecordEntry[];
  /** In the order in which they were taken. */
  readonly decisions: readonly Decision[];
}

/** What was found before and is of use whatever is asked: what was folded for other days, and where words stand. */
export interface Found {
  readonly days: Days;
  readonly words: Words;
}

/** Answers by clocks that are kept. */
const MOST_CLOCKS = 12;

/** What follows from all that stands at one moment, found when it is first asked for. After a change there is another moment. */
export class Moment {
  readonly #standing: Standing;
  readonly #records: ReadonlyMap<string, RecordEntry>;
  readonly #review: Review;
  readonly #found: Found;
  #holdings: Holdings | null = null;
  #revision: string | null = null;
  #all: Known | null = null;
  #byName: Map<string, Claim> | null = null;
  #recordByClaim: Map<string, string> | null = null;
  readonly #known = new LRUCache<string, Known>({ max: MOST_CLOCKS });

  constructor(standing: Standing, records: ReadonlyMap<string, RecordEntry>, review: Review, found: Found) {
    this.#standing = standing;
    this.#records = records;
    this.#review = review;
    this.#found = found;
  }

  /** Everything that stands, by id. */
  get holdings(): Holdings {
    this.#holdings ??= {
      articles: [...this.#standing.articles()].sort(byId),
      claims: [...this.#standing.claims()].sort(byId),
      records: [...this.#records.values()].sort(byId),
      decisions: this.#review.decisions,
    };
    return this.#holdings;
  }

  /** What stands, as a hash: the same for the same reports read by the same coder, on every machine. */
  get revision(): string {
    if (this.#revision !== null) return this.#revision;
    const hash = createHash('sha256').update(CODER_VERSION);
    for (const { id } of this.holdings.articles) hash.update(id);
    for (const { id } of this.holdings.claims) hash.update(id);
    for (const { id } of this.#review.decisions) hash.update(id);
    this.#revision = hash.digest('hex').slice(0, 20);
    return this.#revision;
  }

  /**
   * The days asked for, if they can be answered by.
   * @throws InputError if none of the reports was published by then
   */
  clocks(asked: ClocksAsked): ClocksAsked {
    const { articles } = this.holdings;
    const { knownBy } = asked;
    if (
      knownBy !== undefined &&
      articles.length > 0 &&
      !articles.some((article) => publicationDay(article) <= knownBy)
    )
      throw new InputError('the store', `holds no reports published by ${knownBy}`, 'give a later day');
    return asked;
  }

  /**
   * What was so on a day, by what was known then.
   * @throws InputError as {@link clocks} does
   */
  known(asked: ClocksAsked): Known {
    const { asOf, knownBy } = this.clocks(asked);
    return this.#kept(nameOf({ asOf, knownBy }), () =>
      knownOf({ ...this.holdings, ...this.#found, asOf, knownBy }),
    );
  }

  /** The same on a pair alone, by what is known of it apart from all the rest; null where that is not to be had. */
  async knownOn(
    pair: readonly [string, string],
    asked: ClocksAsked,
    partOf: () => Promise<Known | null>,
  ): Promise<Known | null> {
    const name = `${nameOf(asked)} ${pair.join()}`;
    const part = this.#known.get(name) ?? (await partOf());
    return part && this.#kept(name, () => part);
  }

  #kept(name: string, make: () => Known): Known {
    const known = this.#known.get(name) ?? make();
    this.#known.set(name, known);
    return known;
  }

  /** Everything that counts, whatever the day, with the records as they are. */
  get all(): Known {
    const { articles, records } = this.holdings;
    this.#all ??= {
      clocks: clocksOf(articles),
      articles,
      claims: this.#review.claims(this.holdings.claims),
      records,
      review: this.#review,
      told: { ...this.holdings, ...this.#found },
    };
    return this.#all;
  }

  /** A claim that stands, by its id or its key. */
  claim(idOrKey: string): Claim | undefined {
    this.#byName ??= new Map(
      this.holdings.claims.flatMap((claim) => [
        [claim.key, claim],
        [claim.id, claim],
      ]),
    );
    return this.#byName.get(idOrKey);
  }

  /** The record of each claim. */
  get recordByClaim(): ReadonlyMap<string, string> {
    this.#recordByClaim ??= new Map(
      this.holdings.records.flatMap(({ id, claims }) => claims.map((claim) => [claim, id])),
    );
    return this.#recordByClaim;
  }
}

const nameOf = ({ asOf, knownBy }: ClocksAsked): string => `${asOf ?? ''} ${knownBy ?? ''}`;
