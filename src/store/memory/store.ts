import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import { byTime, type Decision } from '../../model/decision.ts';
import type { RecordEntry } from '../../model/record.ts';
import { byId, byReading, newest } from '../order.ts';
import type { Added, Coding, Digest, Forgotten, OnPair, Reading, Store } from '../store.ts';

/** A store in memory: for tests, and for answers that need no file. */
export class MemoryStore implements Store {
  readonly parts = null;
  readonly #articles = new Map<string, Article>();
  readonly #claims = new Map<string, Claim>();
  /** The coder versions that read each article. */
  readonly #versions = new Map<string, Set<string>>();
  readonly #forgotten = new Map<string, Forgotten>();
  readonly #decisions = new Map<string, Decision>();
  #folded: { version: string; records: readonly RecordEntry[]; digest: Digest | undefined } | null = null;

  async add(codings: readonly Coding[]): Promise<Added> {
    const before = { articles: this.#articles.size, claims: this.#claims.size };
    let recoded = false;
    for (const coding of codings.filter(({ article }) => !this.#forgotten.has(article.id)))
      recoded = this.#addOne(coding) || recoded;
    const added = {
      articles: this.#articles.size - before.articles,
      claims: this.#claims.size - before.claims,
    };
    if (recoded || added.claims > 0) this.#folded = null;
    return added;
  }

  /** Whether the article had not been read by this version. */
  #addOne({ article, version, claims }: Coding): boolean {
    if (!this.#articles.has(article.id)) this.#articles.set(article.id, article);
    const versions = this.#versions.get(article.id) ?? new Set();
    const recoded = !versions.has(version);
    this.#versions.set(article.id, versions.add(version));
    for (const claim of claims) if (!this.#claims.has(claim.id)) this.#claims.set(claim.id, claim);
    return recoded;
  }

  async articles(): Promise<Article[]> {
    return [...this.#articles.values()].sort(byId);
  }

  async claims(): Promise<Claim[]> {
    return this.#claimsWhere((claim) => this.#stands(claim));
  }

  async supersededClaims(): Promise<Claim[]> {
    return this.#claimsWhere((claim) => !this.#stands(claim));
  }

  #claimsWhere(test: (claim: Claim) => boolean): Claim[] {
    return [...this.#claims.values()].filter(test).sort(byId);
  }

  #stands(claim: Claim): boolean {
    return claim.coder.version === newest(this.#versions.get(claim.evidence.article) ?? []);
  }

  async readings(): Promise<Reading[]> {
    return [...this.#versions]
      .flatMap(([article, versions]) => [...versions].map((version) => ({ article, version })))
      .sort(byReading);
  }

  async forget(forgotten: Forgotten): Promise<boolean> {
    const { article } = forgotten;
    if (!this.#forgotten.has(article)) this.#forgotten.set(article, forgotten);
    if (!this.#articles.delete(article)) return false;
    for (const { id, evidence } of [...this.#claims.values()])
      if (evidence.article === article) this.#claims.delete(id);
    this.#versions.delete(article);
    this.#folded = null;
    return true;
  }

  async forgotten(): Promise<Forgotten[]> {
    return [...this.#forgotten.values()].sort((a, b) => byId({ id: a.article }, { id: b.article }));
  }

  async decide(decisions: readonly Decision[]): Promise<number> {
    const before = this.#decisions.size;
    for (const one of decisions) if (!this.#decisions.has(one.id)) this.#decisions.set(one.id, one);
    if (this.#decisions.size > before) this.#folded = null;
    return this.#decisions.size - before;
  }

  async decisions(): Promise<Decision[]> {
    return [...this.#decisions.values()].sort(byTime);
  }

  async state(): Promise<string> {
    const readings = [...this.#versions.values()].reduce((sum, { size }) => sum + size, 0);
    return [readings, this.#claims.size, this.#decisions.size, this.#forgotten.size].join(' ');
  }

  async putRecords(
    version: string,
    records: readonly RecordEntry[],
    state?: string,
    digest?: Digest,
  ): Promise<void> {
    if (state !== undefined && state !== (await this.state())) return;
    this.#folded = { version, records: [...records].sort(byId), digest };
  }

  async records(version: string): Promise<RecordEntry[] | null> {
    return this.#folded?.version === version ? [...this.#folded.records] : null;
  }

  /** Everything is at hand here: it may be more than is on the pair. */
  async onPair(version: string): Promise<OnPair | null> {
    if (this.#folded?.version !== version || !this.#folded.digest) return null;
    const { records, digest } = this.#folded;
    const others = new Set([...digest.gone, ...digest.put.map(({ id }) => id)]);
    return {
      summary: digest.summary,
      records: [...records.filter(({ id }) => !others.has(id)), ...digest.put].sort(byId),
      claims: await this.claims(),
      articles: await this.articles(),
      decisions: await this.decisions(),
    };
  }

  async close(): Promise<void> {}
}
