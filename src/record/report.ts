import type { Claim } from '../model/claim.ts';
import { blockOf } from './block.ts';
import { canonically, type Item } from './component.ts';
import type { Grouping } from './grouping.ts';
import { newestOf } from './latest.ts';
import { isNamedOnly, referring } from './refer.ts';
import type { Review } from './review/index.ts';
import { type Seen, seenOf } from './seen.ts';

type Pair = readonly [number, number];

const NOBODY: readonly never[] = [];

/** What is known of one report: which of its claims are folded, and those that wait. */
export class Report {
  readonly id: string;
  /** ISO 8601; null as long as the article is not known. */
  published: string | null = null;
  /** Claims that came in since it was last settled, or wait for the article. */
  #new: Claim[] | null = null;
  /** Numbers of the claims that are folded. */
  #standing: readonly number[] = NOBODY;
  /** What an older coder said, and what people rejected. */
  #superseded: readonly Seen[] = NOBODY;
  /** Claims that are bound because the one only names what the other tells. */
  #referring: readonly Pair[] = NOBODY;

  /** @param id of its article */
  constructor(id: string) {
    this.id = id;
  }

  add(claim: Claim): void {
    if (this.#new) this.#new.push(claim);
    else this.#new = [claim];
  }

  /** @returns whether it was there */
  remove({ id }: Claim, grouping: Grouping): boolean {
    const before = this.#size;
    this.#new = this.#new?.filter((claim) => claim.id !== id) ?? null;
    this.#superseded = this.#superseded.filter(({ claim }) => claim.id !== id);
    this.#takeOut(grouping, (seen) => seen.claim.id === id);
    return this.#size < before;
  }

  /** Numbers of the claims that are folded. */
  get standing(): readonly number[] {
    return this.#standing;
  }

  get #size(): number {
    return (this.#new?.length ?? 0) + this.#superseded.length + this.#standing.length;
  }

  /** Has those of its claims folded that count, and no others. */
  settle(grouping: Grouping, review: Review): void {
    if (this.published === null) return;
    const stood = new Set<Seen>();
    for (const slot of this.#standing) stood.add(grouping.at(slot));
    const all = this.#known(stood, review);
    const newest = newestOf(all.map(({ version }) => version));
    this.#takeOut(grouping, ({ version }) => version !== newest);
    const coming: number[] = [];
    const superseded: Seen[] = [];
    for (const seen of all)
      if (seen.version !== newest || review.rejects(seen.claim.key)) superseded.push(seen);
      else if (!stood.has(seen)) coming.push(grouping.add(seen));
    if (coming.length > 0) this.#standing = this.#standing.concat(coming);
    this.#superseded = superseded.length > 0 ? superseded : NOBODY;
    this.#refer(grouping);
  }

  /** All claims of it, each once: those that are folded, those that do not count, and those that came in. */
  #known(standing: Iterable<Seen>, review: Review): Seen[] {
    const known = new Map<string, Seen>();
    for (const seen of standing) known.set(seen.claim.id, seen);
    for (const seen of this.#superseded) known.set(seen.claim.id, seen);
    const article = { id: this.id, published: this.published ?? '' };
    for (const claim of this.#new ?? NOBODY)
      if (!known.has(claim.id)) known.set(claim.id, seenOf(review.corrected(claim), article));
    this.#new = null;
    return [...known.values()];
  }

  #takeOut(grouping: Grouping, goes: (seen: Seen) => boolean): void {
    const leaving = this.#standing.filter((slot) => goes(grouping.at(slot)));
    if (leaving.length === 0) return;
    for (const slot of leaving) grouping.remove(slot);
    this.#standing = this.#standing.filter((slot) => !leaving.includes(slot));
    this.#referring = this.#referring.filter((pair) => !pair.some((slot) => leaving.includes(slot)));
  }

  #refer(grouping: Grouping): void {
    const before = this.#referring;
    const isNamed = this.#standing.some((slot) => isNamedOnly(grouping.at(slot)));
    if (!isNamed && before.length === 0) return;
    const after = referringIn(this.#standing.map((slot) => grouping.item(slot)));
    for (const [a, b] of before.filter((pair) => !has(after, pair))) grouping.unbind(a, b);
    for (const [a, b] of after.filter((pair) => !has(before, pair))) grouping.bind(a, b);
    this.#referring = after;
  }
}

const has = (pairs: readonly Pair[], [a, b]: Pair): boolean => pairs.some(([x, y]) => x === a && y === b);

/** Agreements that are only named, each with the one that is meant, block by block. */
function referringIn(items: readonly Item[]): readonly Pair[] {
  const blocks = new Map<string, Item[]>();
  for (const item of [...items].sort(canonically)) {
    const block = blockOf(item.seen);
    blocks.set(block, [...(blocks.get(block) ?? []), item]);
  }
  return [...blocks.values()].flatMap((block) => referring(block).map(([a, b]): Pair => [a.slot, b.slot]));
}
