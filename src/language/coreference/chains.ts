import type { EntityMention } from '../../model/named.ts';
import type { Seen } from './mention.ts';
import type { Gender } from './words.ts';

/** Mentions that mean the same so far, and what is known of the one they mean. */
export interface Group {
  type: EntityMention['type'];
  gender: Gender | null;
  plural: boolean | null;
  readonly members: Seen[];
}

/** Groups of mentions that grow together; at first each mention is one of its own. */
export class Groups {
  readonly #groups = new Map<Seen, Group>();

  constructor(readonly mentions: readonly Seen[]) {
    for (const one of mentions) {
      const { gender, plural, mention } = one;
      this.#groups.set(one, { type: mention.type, gender, plural, members: [one] });
    }
  }

  of(one: Seen): Group {
    return this.#groups.get(one) as Group;
  }

  /** Whether a mention is alone so far: a sieve looks only for what is not yet linked. */
  isAlone(one: Seen): boolean {
    return this.of(one).members.length === 1;
  }

  /** Whether two may mean the same, by type, gender and number. */
  agree(a: Seen, b: Seen): boolean {
    const [one, other] = [this.of(a), this.of(b)];
    if (one === other) return false;
    if (one.type !== other.type) return false;
    if (one.gender && other.gender && one.gender !== other.gender) return false;
    return one.plural === null || other.plural === null || one.plural === other.plural;
  }

  /** Makes two groups one; the first keeps its place. */
  join(a: Seen, b: Seen): void {
    const [to, from] = [this.of(a), this.of(b)];
    if (to === from) return;
    const [large, small] = to.members.length >= from.members.length ? [to, from] : [from, to];
    large.gender ??= small.gender;
    large.plural ??= small.plural;
    for (const member of small.members) {
      large.members.push(member);
      this.#groups.set(member, large);
    }
  }

  /** Every group once, in order of its first mention. */
  all(): Group[] {
    return [...new Set(this.mentions.map((one) => this.of(one)))];
  }
}
