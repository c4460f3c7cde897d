import { clocksOf, type Summary } from '../../assess/index.ts';
import { CODER_VERSION } from '../../coding/index.ts';
import type { Claim } from '../../model/claim.ts';
import { forNearKeys, Review } from '../../record/index.ts';
import type { Imprint, Parts, Refolded, Store } from '../../store/store.ts';
import { Loaded } from './loaded.ts';
import { PartFold } from './partFold.ts';
import { replacedAfter } from './replaced.ts';
import { countingIn, type WholeAsked, wholeOn } from './whole.ts';

/** Share of new articles up to which only what they touch is folded: with more, folding everything is about as quick. */
const MOST = 0.1;

/**
 * Folds what was added to a store since its records were folded, together with the families that it touches, and keeps
 * that: the records are then as if everything had been folded anew.
 * @param most share of new articles from which that is left to whoever folds everything
 * @returns whether the records hold now
 */
export async function caughtUp(store: Store, most = MOST): Promise<boolean> {
  const state = await store.state();
  const known = await store.parts?.base(CODER_VERSION);
  if (!store.parts || !known) return false;
  if (known.unfolded.length === 0) return true;
  const imprints = new Map((await store.parts.imprints()).map((one) => [one.id, one]));
  if (known.unfolded.length > imprints.size * most) return false;
  const summary = JSON.parse(known.summary) as Summary;
  const review = new Review(await store.decisions());
  const refolded = await refold(store.parts, known.unfolded, { imprints, review, summary });
  return store.parts.put(CODER_VERSION, refolded, known.base, state);
}

/** What is known of the store before anything of it is loaded. */
interface Before {
  readonly imprints: ReadonlyMap<string, Imprint>;
  readonly review: Review;
  readonly summary: Summary;
}

async function refold(parts: Parts, unfolded: readonly string[], before: Before): Promise<Refolded> {
  const { imprints, review, summary } = before;
  const clocks = clocksOf([...imprints.values()]);
  const replacing = await replacedAfter(parts, imprints, summary, await parts.articles(unfolded));
  const asked: WholeAsked = { parts, imprints, review, clocks, replaced: replacing.replaced };
  const left = await parts.claims('standing', 'id', summary.left);
  const back = countingIn(asked, left).map(({ evidence }) => evidence.article);
  const loaded = new Loaded(parts, review, imprints);
  const touched = [...unfolded, ...turned(summary.replaced, replacing.replaced), ...back];
  const told = await loadTouched(loaded, asked, touched);
  const part = new PartFold(loaded, asked);
  const families = part.families();
  await part.takeOpposed(told);
  const stillLeft = [...left.filter(({ id }) => !loaded.claims.has(id)), ...part.uncounted()];
  const after: Summary = {
    whole: await wholeOn(asked),
    ...replacing,
    left: stillLeft.map(({ id }) => id).sort(),
  };
  return { ...part.changes(), families, summary: JSON.stringify(after) };
}

/**
 * Loads what the claims of some articles can be one with, and these claims; what people merged with them too.
 * @returns all that any coder read in the articles
 */
async function loadTouched(
  loaded: Loaded,
  { parts, review }: WholeAsked,
  articles: readonly string[],
): Promise<Claim[]> {
  const told = await parts.claims('all', 'article', articles);
  const keys = told.flatMap(({ key }) => [...review.bindings.groupOf(key)]);
  const merged = await parts.claims('standing', 'key', keys);
  await loaded.load(loaded.keysOf([...told, ...merged], forNearKeys));
  loaded.take(await parts.claims('standing', 'article', articles));
  loaded.take(merged);
  return told;
}

/** Keys of a list of pairs that stand otherwise in another. */
function turned(before: Summary['replaced'], after: Summary['replaced']): string[] {
  const [one, other] = [new Set(before.map(([id]) => id)), new Set(after.map(([id]) => id))];
  return [...one, ...other].filter((id) => !one.has(id) || !other.has(id));
}
