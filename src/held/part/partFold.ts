import { withNewest, without } from '../../assess/index.ts';
import type { Claim } from '../../model/claim.ts';
import type { RecordEntry } from '../../model/record.ts';
import { Fold, forAnswerKeys } from '../../record/index.ts';
import type { Refolded } from '../../store/store.ts';
import { applied, type Changes, changesTo, mended, retold } from './changes.ts';
import type { Loaded } from './loaded.ts';
import { countingIn, type WholeAsked } from './whole.ts';

/** Families that were loaded, folded again with what has come to them: for all days and for the newest one. */
export class PartFold {
  readonly #fold = new Fold();
  readonly #loaded: Loaded;
  readonly #asked: WholeAsked;
  #standing: { readonly records: readonly RecordEntry[]; readonly newest: Changes } | null = null;

  /** @param loaded the families with all that is new and may be bound to them */
  constructor(loaded: Loaded, asked: WholeAsked) {
    this.#loaded = loaded;
    this.#asked = asked;
    this.#fold.decide(asked.review, []);
    this.#take([...loaded.claims.values()]);
  }

  #take(claims: readonly Claim[]): void {
    const articles = new Set(claims.map(({ evidence }) => evidence.article));
    this.#standing = null;
    this.#fold.add(
      [...articles].flatMap((id) => this.#asked.imprints.get(id) ?? []),
      claims,
    );
  }

  /** Claims at hand that do not count on the newest day; rejected ones count on none. */
  uncounted(): Claim[] {
    const claims = [...this.#loaded.claims.values()];
    const counting = new Set(countingIn(this.#asked, claims).map(({ id }) => id));
    return claims.filter(({ id, key }) => !counting.has(id) && !this.#asked.review.rejects(key));
  }

  /** All records of the fold as it is, and what the newest day makes of them. */
  #stand() {
    if (this.#standing) return this.#standing;
    const records = this.#fold.records();
    this.#standing = { records, newest: without(this.#fold, this.uncounted(), records) };
    return this.#standing;
  }

  /** What the families have become. */
  families(): Refolded['families'] {
    const { records: all, newest } = this.#stand();
    const put = [...withNewest(this.#fold, all, newest.put)];
    return { gone: [...this.#loaded.families], put };
  }

  /**
   * Takes in what may be denied by records that have changed, or deny them.
   * @param gone claims that were superseded
   */
  async takeOpposed(gone: readonly Claim[]): Promise<void> {
    const { records, newest, claims } = this.#loaded;
    const { records: after, newest: then } = this.#stand();
    const changed = retold([records, after], [newest, applied(after, then)]);
    const known = new Map([...gone, ...claims.values()].map((claim) => [claim.id, claim]));
    const own = [...changed].flatMap((id) => known.get(id) ?? []);
    this.#take(await this.#loaded.load(this.#loaded.keysOf(own, forAnswerKeys)));
  }

  /** What has become of the records. */
  changes(): ReturnType<typeof changesTo> {
    const { records, newest } = this.#loaded;
    const { records: after, newest: then } = this.#stand();
    return changesTo(this.#loaded, mended(after, records), mended(applied(after, then), newest));
  }
}
