import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Fold } from '../record/index.ts';
import { compareVersions } from '../store/order.ts';
import type { Coding, Reading, Store } from '../store/store.ts';

/** The claims of the newest coder that read an article. */
interface Newest {
  version: string;
  readonly claims: Map<string, Claim>;
}

/** What stands in a store: its articles, and of each what the newest coder that read it found. */
export class Standing {
  readonly #articles = new Map<string, Article>();
  readonly #newest = new Map<string, Newest>();

  /** All that stands in a store. */
  static async in(store: Pick<Store, 'articles' | 'claims' | 'readings'>): Promise<Standing> {
    const standing = new Standing();
    const [articles, claims] = [await store.articles(), await store.claims()];
    for (const article of articles) standing.#articles.set(article.id, article);
    for (const { article, version } of await store.readings())
      standing.#newest.set(article, { version, claims: new Map() });
    for (const claim of claims) standing.#newest.get(claim.evidence.article)?.claims.set(claim.id, claim);
    return standing;
  }

  /** How many articles there are. */
  get size(): number {
    return this.#articles.size;
  }

  articles(): Iterable<Article> {
    return this.#articles.values();
  }

  article(id: string): Article | undefined {
    return this.#articles.get(id);
  }

  *claims(): Generator<Claim> {
    for (const { claims } of this.#newest.values()) yield* claims.values();
  }

  claimsOf(article: string): Iterable<Claim> {
    return this.#newest.get(article)?.claims.values() ?? [];
  }

  /** Takes in what a coder found in an article, and has a fold follow. What an older coder said than one before changes nothing. */
  take({ article, version, claims }: Coding, fold: Fold): void {
    const before = this.#newest.get(article.id);
    if (!this.#articles.has(article.id)) this.#articles.set(article.id, article);
    fold.add([this.#articles.get(article.id) ?? article], []);
    const order = before ? compareVersions(version, before.version) : 1;
    if (order < 0) return;
    if (before && order > 0) fold.remove(before.claims.values());
    const newest = before && order === 0 ? before : { version, claims: new Map<string, Claim>() };
    const fresh = claims.filter(({ id }) => !newest.claims.has(id));
    for (const claim of fresh) newest.claims.set(claim.id, claim);
    fold.add([], fresh);
    this.#newest.set(article.id, newest);
  }

  /** Whether the newest readings of a store are those that stand here. */
  isOf(readings: readonly Reading[]): boolean {
    const newest = new Map(readings.map(({ article, version }) => [article, version]));
    return (
      newest.size === this.#newest.size &&
      [...newest].every(([article, version]) => this.#newest.get(article)?.version === version)
    );
  }
}
