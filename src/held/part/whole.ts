import { type Clocks, codesOf, correctionNote, counting, reportsOf, type Whole } from '../../assess/index.ts';
import { publicationDay } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Review } from '../../record/index.ts';
import type { Imprint, Parts } from '../../store/store.ts';
import type { Replacing } from './replaced.ts';

/** So many reports are looked at before all are. */
const SAMPLE = 50;

/** What the whole of a store is asked for. */
export interface WholeAsked {
  readonly parts: Parts;
  readonly imprints: ReadonlyMap<string, Imprint>;
  readonly review: Review;
  /** The day that it is asked for. */
  readonly clocks: Clocks;
  readonly replaced: Replacing['replaced'];
}

/** Which reports were replaced by a day, and by which. */
export const replacedBy = ({ imprints, replaced }: WholeAsked, knownBy: string): Map<string, string> =>
  new Map(replaced.filter(([, by]) => publicationDay(imprints.get(by) ?? { published: '9999' }) <= knownBy));

/** What is so of everything that a store holds, on a day. */
export async function wholeOn(asked: WholeAsked): Promise<Whole> {
  const known = [...asked.imprints.values()].filter((one) => publicationDay(one) <= asked.clocks.knownBy);
  return {
    clocks: asked.clocks,
    reports: reportsOf(known),
    coders: await codersOn(asked, known),
    corrections: await correctionsOn(asked),
    rejected: await rejectedOn(asked),
  };
}

/** The claims of some reports tell it nearly always: those of the others are looked for only where they do not. */
async function codersOn(asked: WholeAsked, known: readonly Imprint[]): Promise<string[]> {
  const { parts } = asked;
  const versionsIn = (claims: readonly Claim[]): string[] =>
    countingIn(asked, claims).map(({ coder }) => coder.version);
  const some = known.slice(-SAMPLE).map(({ id }) => id);
  const coders = new Set(versionsIn(await parts.claims('standing', 'article', some)));
  for (const version of await parts.versions())
    if (!coders.has(version)) for (const one of versionsIn(await parts.claimsBy(version))) coders.add(one);
  return [...coders].sort();
}

/** Those of some claims that count, as people corrected them. */
export const countingIn = (asked: WholeAsked, claims: readonly Claim[]): Claim[] =>
  cutOf(asked, asked.review.claims(claims));

function cutOf(asked: WholeAsked, claims: readonly Claim[]): Claim[] {
  const articles = new Set(claims.map(({ evidence }) => evidence.article));
  const own = [...articles].flatMap((id) => asked.imprints.get(id) ?? []);
  const known = own.filter((article) => publicationDay(article) <= asked.clocks.knownBy);
  return counting(known, claims, asked.clocks, replacedBy(asked, asked.clocks.knownBy));
}

async function correctionsOn(asked: WholeAsked): Promise<Whole['corrections']> {
  const replaced = replacedBy(asked, asked.clocks.knownBy);
  const pairs = [...replaced];
  const articles = new Map((await asked.parts.articles(pairs.flat())).map((one) => [one.id, one]));
  const claims = await asked.parts.claims('standing', 'article', [...replaced.keys()]);
  return pairs
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, by]) => {
      const [article, correction] = [articles.get(id), articles.get(by)];
      const note = article && correction && correctionNote(article, correction);
      return note
        ? [{ note, told: claims.filter(({ evidence }) => evidence.article === id).map(codesOf) }]
        : [];
    });
}

/** Rejected claims as they were read, not as somebody had corrected them before. */
async function rejectedOn(asked: WholeAsked): Promise<Whole['rejected']> {
  const rejected = await asked.parts.claims('standing', 'key', asked.review.rejected);
  return cutOf(asked, rejected).map(codesOf);
}
