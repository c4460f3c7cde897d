import { type Bond, canonically, type Item } from './component.ts';
import { referring } from './refer.ts';
import { THRESHOLD } from './weights.ts';

/** Bonds within one report between agreements that are only named and those that they mean, for one block. */
export class References {
  /** Claims of the block by article; only agreements and promises are kept. */
  readonly #items = new Map<string, Item[]>();
  readonly #bonds = new Map<string, Bond[]>();
  readonly #touched = new Set<string>();

  add(item: Item): void {
    if (!mayRefer(item)) return;
    const { article } = item.seen.claim.evidence;
    this.#items.set(article, [...(this.#items.get(article) ?? []), item]);
    this.#touched.add(article);
  }

  remove(item: Item): void {
    if (!mayRefer(item)) return;
    const { article } = item.seen.claim.evidence;
    const left = (this.#items.get(article) ?? []).filter((one) => one !== item);
    if (left.length > 0) this.#items.set(article, left);
    else this.#items.delete(article);
    this.#touched.add(article);
  }

  /** What has changed since it was last asked: bonds that no longer hold, and new ones. */
  changes(): { gone: Bond[]; made: Bond[] } {
    const [gone, made]: [Bond[], Bond[]] = [[], []];
    for (const article of this.#touched) {
      const before = this.#bonds.get(article) ?? [];
      const after = this.#bondsOf(article).map((bond) => before.find((old) => isSame(old, bond)) ?? bond);
      if (after.length > 0) this.#bonds.set(article, after);
      else this.#bonds.delete(article);
      gone.push(...before.filter((bond) => !after.includes(bond)));
      made.push(...after.filter((bond) => !before.includes(bond)));
    }
    this.#touched.clear();
    return { gone, made };
  }

  #bondsOf(article: string): Bond[] {
    const items = [...(this.#items.get(article) ?? [])].sort(canonically);
    return referring(items).map(([a, b]) => ({ a, b, weight: THRESHOLD }));
  }
}

const isSame = (x: Bond, y: Bond): boolean => x.a === y.a && x.b === y.b;

const mayRefer = ({ seen: { claim } }: Item): boolean =>
  claim.kind === 'agreement' || claim.kind === 'commitment';
