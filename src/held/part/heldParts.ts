import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import { byId } from '../../store/order.ts';
import type { Families, Imprint, Parts, Refolded } from '../../store/store.ts';

/** What a process holds of a store. */
export interface Memory {
  readonly articles: Iterable<Article>;
  article(id: string): Article | undefined;
  /** A claim that stands, by its id. */
  claim(id: string): Claim | undefined;
  /** The claims that stand of an article. */
  claimsOf(article: string): Iterable<Claim>;
}

/**
 * The parts of a store of which a process holds articles and claims: it asks the store only for what is not in memory, the
 * families of the records. To read the claims of a busy pair takes longer than all that is done with them.
 */
export class HeldParts implements Parts {
  readonly #parts: Parts;
  readonly #memory: Memory;

  constructor(parts: Parts, memory: Memory) {
    this.#parts = parts;
    this.#memory = memory;
  }

  async claims(
    which: 'standing' | 'all',
    by: 'id' | 'key' | 'article',
    values: Iterable<string>,
  ): Promise<Claim[]> {
    if (which === 'all' || by === 'key') return this.#parts.claims(which, by, values);
    const found = (value: string): Iterable<Claim> =>
      by === 'article' ? this.#memory.claimsOf(value) : [this.#memory.claim(value)].filter((one) => !!one);
    return [...new Set(values)].flatMap((value) => [...found(value)]).sort(byId);
  }

  async articles(ids: Iterable<string>): Promise<Article[]> {
    return [...new Set(ids)].flatMap((id) => this.#memory.article(id) ?? []).sort(byId);
  }

  async imprints(): Promise<Imprint[]> {
    return Array.from(this.#memory.articles, imprintOf);
  }

  base = (version: string) => this.#parts.base(version);
  families = (keys: Iterable<number>): Promise<Families> => this.#parts.families(keys);
  versions = (): Promise<string[]> => this.#parts.versions();
  claimsBy = (version: string): Promise<Claim[]> => this.#parts.claimsBy(version);
  size = (): Promise<number> => this.#parts.size();
  put = (version: string, refolded: Refolded, base: string, state: string): Promise<boolean> =>
    this.#parts.put(version, refolded, base, state);
}

const imprintOf = ({ id, published, publisher, agency }: Article): Imprint => ({
  id,
  published,
  ...(publisher && { publisher }),
  ...(agency && { agency }),
});
