import { clocksOf, type Known, type Summary } from '../../assess/index.ts';
import { CODER_VERSION } from '../../coding/index.ts';
import { publicationDay } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import { aloneKeyOf, Fold, forAnswerKeys, pairKeyOf, Review } from '../../record/index.ts';
import type { Store } from '../../store/store.ts';
import type { ClocksAsked } from '../moment.ts';
import { Loaded } from './loaded.ts';
import { countingIn, replacedBy, type WholeAsked, wholeOn } from './whole.ts';

/**
 * What was so of two actors on a day, by what was known then, from the families that can tell of both: as all that the
 * store holds would tell it.
 * @returns null where the store cannot tell parts of it, or its records do not hold
 */
export async function knownOnPairBy(
  store: Pick<Store, 'parts' | 'decisions'>,
  pair: readonly [string, string],
  asked: ClocksAsked,
): Promise<Known | null> {
  const { parts } = store;
  const base = await parts?.base(CODER_VERSION);
  if (!parts || !base || base.unfolded.length > 0) return null;
  const imprints = new Map((await parts.imprints()).map((one) => [one.id, one]));
  const review = new Review(await store.decisions());
  const { replaced } = JSON.parse(base.summary) as Summary;
  const clocks = clocksOf([...imprints.values()], asked.asOf, asked.knownBy);
  const whole: WholeAsked = { parts, imprints, review, clocks, replaced };
  const loaded = new Loaded(parts, review, imprints);
  const own = await claimsOn(loaded, pair);

  const fold = new Fold();
  fold.decide(review, []);
  const taken = (claims: readonly Claim[]): void => fold.add(imprints.values(), countingIn(whole, claims));
  taken([...own, ...(await loaded.load(loaded.keysOf(own, forAnswerKeys)))]);
  taken(await loaded.load(loaded.keysOf(opponentsOf(fold, own, loaded), forAnswerKeys)));

  const claims = [...loaded.claims.values()];
  const articles = await parts.articles(claims.map(({ evidence }) => evidence.article));
  return {
    clocks,
    articles: articles.filter((article) => publicationDay(article) <= clocks.knownBy),
    claims: countingIn(whole, claims),
    records: fold.records(),
    review,
    told: { articles, claims, correctedBy: (knownBy) => replacedBy(whole, knownBy) },
    whole: await wholeOn(whole),
  };
}

/** What tells of both actors, and of one of them beside that. */
async function claimsOn(loaded: Loaded, pair: readonly [string, string]): Promise<Claim[]> {
  const both = await loaded.load([pairKeyOf(...pair)]);
  const beside = new Set(both.map(({ evidence }) => evidence.article));
  const keys = [...beside].flatMap((article) => pair.map((code) => aloneKeyOf(code, article)));
  return [...both, ...(await loaded.load(keys))];
}

/** The claims of records that contradict those of some claims. */
function opponentsOf(fold: Fold, own: readonly Claim[], loaded: Loaded): Claim[] {
  const ids = new Set(own.map(({ id }) => id));
  const records = fold.records();
  const opposed = new Set(
    records
      .filter(({ claims }) => claims.some((id) => ids.has(id)))
      .flatMap(({ contradictions }) => contradictions.flatMap((one) => one.records)),
  );
  return records
    .filter(({ id }) => opposed.has(id))
    .flatMap(({ claims }) => claims.flatMap((id) => loaded.claims.get(id) ?? []));
}
