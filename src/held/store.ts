import { digestOf, type Known, newDays, newWords } from '../assess/index.ts';
import { CODER_VERSION } from '../coding/index.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Decision } from '../model/decision.ts';
import type { RecordEntry } from '../model/record.ts';
import { Fold, Review } from '../record/index.ts';
import { byId } from '../store/order.ts';
import type { Added, Coding, Digest, Forgotten, OnPair, Reading, Store } from '../store/store.ts';
import { type ClocksAsked, type Holdings, Moment } from './moment.ts';
import { HeldParts } from './part/heldParts.ts';
import { knownOnPairBy } from './part/onPair.ts';
import { Standing } from './standing.ts';
import { Turns } from './turns.ts';

/** What has become of the records by something added: ids, sorted. */
export interface Changed {
  readonly made: readonly string[];
  readonly changed: readonly string[];
  readonly ended: readonly string[];
}

/** Reports from which on the days of a pair are answered from its own families alone: to fold all the others takes minutes. */
const MANY = 10_000;

/**
 * A store that one process holds open for long: what stands in it is in memory, folded, and follows what is added.
 * It is a store itself, so that others can work with it through this process.
 */
export class HeldStore implements Store {
  readonly parts = null;
  readonly #store: Store;
  readonly #many: number;
  /** One thing at a time, since a store has one connection. */
  readonly #turns = new Turns();
  #standing = new Standing();
  /** What people decided. */
  #review = new Review();
  /** Made at the first change: reading alone needs none. */
  #fold: Fold | null = null;
  #records = new Map<string, RecordEntry>();
  /** In which the store was when it was loaded last. */
  #state = '';
  /** Whether the records are in the store as they are here. */
  #kept = true;
  /** Moved on to the next day that is asked for, whatever has been added. */
  readonly #days = newDays();
  #words = newWords();
  #moment = this.#now();

  private constructor(store: Store, many: number) {
    this.#store = store;
    this.#many = many;
  }

  /**
   * Loads what stands in a store. Where something else changes it from now on, {@link catchUp} has to be called.
   * @param many reports from which on {@link knownOn} asks the store itself
   */
  static async of(store: Store, many = MANY): Promise<HeldStore> {
    const held = new HeldStore(store, many);
    await held.#load();
    return held;
  }

  async #load(): Promise<void> {
    this.#state = await this.#store.state();
    this.#standing = await Standing.in(this.#store);
    this.#review = new Review(await this.#store.decisions());
    const records = await this.#store.records(CODER_VERSION);
    this.#kept = records !== null;
    this.#fold = null;
    this.#records = new Map((records ?? this.#folded().records()).map((record) => [record.id, record]));
    this.#moment = this.#now();
  }

  /** Nothing that was answered before holds any more. */
  #now(): Moment {
    const found = { days: this.#days, words: this.#words };
    return new Moment(this.#standing, this.#records, this.#review, found);
  }

  #folded(): Fold {
    if (this.#fold) return this.#fold;
    this.#fold = new Fold();
    this.#fold.decide(this.#review, []);
    this.#fold.add(this.#standing.articles(), this.#standing.claims());
    this.#fold.changes();
    return this.#fold;
  }

  /** Everything that stands, by id. */
  get holdings(): Holdings {
    return this.#moment.holdings;
  }

  /** What stands, as a hash: the same for the same reports read by the same coder, on every machine. */
  get revision(): string {
    return this.#moment.revision;
  }

  /**
   * The days asked for, if the store can answer by them.
   * @throws InputError if none of its reports was published by then
   */
  clocks(asked: ClocksAsked): ClocksAsked {
    return this.#moment.clocks(asked);
  }

  /**
   * What was so on a day, by what was known then.
   * @throws InputError as {@link clocks} does
   */
  known(asked: ClocksAsked): Known {
    return this.#moment.known(asked);
  }

  /**
   * The same for a dossier of two: what a store of many reports holds on them is enough, by the days and since the
   * day that are asked for.
   */
  async knownOn(pair: readonly [string, string], asked: ClocksAsked, since?: string): Promise<Known> {
    const { asOf, knownBy } = this.clocks(asked);
    const isNewest = asOf === undefined && knownBy === undefined && since === undefined;
    if (isNewest || !this.#kept || this.#standing.size < this.#many) return this.known(asked);
    const part = await this.#moment.knownOn(pair, { asOf, knownBy }, () => this.#partOn(pair, asked));
    return part ?? this.known(asked);
  }

  async #partOn(pair: readonly [string, string], asked: ClocksAsked): Promise<Known | null> {
    const part = await this.#turns.next(() => knownOnPairBy(this.#withMemory(), pair, asked));
    return part?.whole?.reports.articles ? { ...part, told: { ...part.told, days: newDays() } } : null;
  }

  /** The store, with what is in memory of it. */
  #withMemory(): Pick<Store, 'parts' | 'decisions'> {
    const { parts } = this.#store;
    const memory = {
      articles: this.holdings.articles,
      article: (id: string) => this.article(id),
      claim: (id: string) => this.claim(id),
      claimsOf: (article: string) => this.#standing.claimsOf(article),
    };
    return {
      parts: parts && new HeldParts(parts, memory),
      decisions: () => this.#store.decisions(),
    };
  }

  /** Everything that counts, whatever the day, with the records as they are. */
  get all(): Known {
    return this.#moment.all;
  }

  article(id: string): Article | undefined {
    return this.#standing.article(id);
  }

  record(id: string): RecordEntry | undefined {
    return this.#records.get(id);
  }

  /** A claim that stands, by its id or its key. */
  claim(idOrKey: string): Claim | undefined {
    return this.#moment.claim(idOrKey);
  }

  /** The record of each claim. */
  get recordByClaim(): ReadonlyMap<string, string> {
    return this.#moment.recordByClaim;
  }

  /** The claims that stand of an article, in order of the text, as people corrected them; rejected ones too. */
  claimsOf(article: string): Claim[] {
    return [...this.#standing.claimsOf(article)]
      .map((claim) => this.#review.corrected(claim))
      .sort((a, b) => a.evidence.trigger.start - b.evidence.trigger.start || byId(a, b));
  }

  /**
   * Loads anew where the store has moved on, as by workers on other machines, and says whether it had. What was added
   * through this process moves it on too.
   */
  catchUp(): Promise<boolean> {
    return this.#turns.next(async () => {
      if ((await this.#store.state()) === this.#state) return false;
      await this.#load();
      return true;
    });
  }

  /**
   * Adds articles with their claims, and says what that makes of the records, and how those were that have changed or
   * ended.
   */
  take(
    codings: readonly Coding[],
  ): Promise<Added & { readonly changed: Changed; readonly before: readonly RecordEntry[] }> {
    return this.#turns.next(async () => {
      const down = new Set((await this.#store.forgotten()).map(({ article }) => article));
      // Before the store has them, so that the records before are those of before
      const fold = this.#folded();
      const added = await this.#store.add(codings);
      for (const coding of codings) if (!down.has(coding.article.id)) this.#standing.take(coding, fold);
      return { ...added, ...this.#follow(fold) };
    });
  }

  #follow(fold: Fold): { readonly changed: Changed; readonly before: readonly RecordEntry[] } {
    const { gone, put } = fold.changes();
    const before = [...gone, ...put.map(({ id }) => id)].flatMap((id) => this.#records.get(id) ?? []);
    const made = put.filter(({ id }) => !this.#records.has(id)).map(({ id }) => id);
    const changed = put.filter(({ id }) => this.#records.has(id)).map(({ id }) => id);
    for (const id of gone) this.#records.delete(id);
    for (const record of put) this.#records.set(record.id, record);
    if (gone.length + put.length > 0) this.#kept = false;
    this.#moment = this.#now();
    return { changed: { made, changed, ended: gone }, before };
  }

  /** Keeps what people decided, and says what that makes of the records. */
  settle(decisions: readonly Decision[]): Promise<{ readonly added: number; readonly changed: Changed }> {
    return this.#turns.next(async () => {
      const fold = this.#folded();
      const added = await this.#store.decide(decisions);
      const review = new Review(await this.#store.decisions());
      const keys = review.differingFrom(this.#review);
      this.#review = review;
      fold.decide(
        review,
        [...this.#standing.claims()].filter(({ key }) => keys.has(key)),
      );
      return { added, changed: this.#follow(fold).changed };
    });
  }

  async decide(decisions: readonly Decision[]): Promise<number> {
    return (await this.settle(decisions)).added;
  }

  async decisions(): Promise<Decision[]> {
    return [...this.#review.decisions];
  }

  async add(codings: readonly Coding[]): Promise<Added> {
    const { articles, claims } = await this.take(codings);
    return { articles, claims };
  }

  async articles(): Promise<Article[]> {
    return [...this.holdings.articles];
  }

  async claims(): Promise<Claim[]> {
    return [...this.holdings.claims];
  }

  supersededClaims(): Promise<Claim[]> {
    return this.#turns.next(() => this.#store.supersededClaims());
  }

  readings(): Promise<Reading[]> {
    return this.#turns.next(() => this.#store.readings());
  }

  forget(forgotten: Forgotten): Promise<boolean> {
    return this.#turns.next(async () => {
      const there = await this.#store.forget(forgotten);
      this.#words = newWords();
      await this.#load();
      return there;
    });
  }

  forgotten(): Promise<Forgotten[]> {
    return this.#turns.next(() => this.#store.forgotten());
  }

  state(): Promise<string> {
    return this.#turns.next(() => this.#store.state());
  }

  putRecords(
    version: string,
    records: readonly RecordEntry[],
    state?: string,
    digest?: Digest,
  ): Promise<void> {
    return this.#turns.next(async () => {
      await this.#store.putRecords(version, records, state, digest);
      await this.#load();
    });
  }

  async records(version: string): Promise<RecordEntry[] | null> {
    return version === CODER_VERSION ? [...this.holdings.records] : null;
  }

  onPair(version: string, pair: readonly [string, string]): Promise<OnPair | null> {
    return this.#turns.next(async () => (this.#kept ? this.#store.onPair(version, pair) : null));
  }

  /**
   * Puts the records into the store if they have changed, so that the next to open it need not fold; not if others have
   * added to the store meanwhile.
   */
  keep(): Promise<void> {
    return this.#turns.next(async () => {
      if (this.#kept) return;
      const state = await this.#store.state();
      if (await this.#holdsAll()) {
        const digest = digestOf(this.#folded(), this.holdings);
        await this.#store.putRecords(CODER_VERSION, this.holdings.records, state, digest);
      }
      this.#kept = true;
    });
  }

  /** Whether what stands in the store is what stands here. */
  async #holdsAll(): Promise<boolean> {
    const decided = (await this.#store.decisions()).length;
    return decided === this.#review.decisions.length && this.#standing.isOf(await this.#store.readings());
  }

  async close(): Promise<void> {
    await this.keep();
    await this.#store.close();
  }
}
