import { type Article, publicationDay } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { RecordEntry } from '../model/record.ts';
import type { Known } from './known.ts';
import { Listed } from './listed.ts';
import { compare } from './order.ts';

/** The lists of all that is known, each made when it is first asked for, and kept as long as that is in use. */
class Lists {
  readonly #known: Known;
  #claims: Listed<Claim> | null = null;
  #records: Listed<RecordEntry> | null = null;
  #articles: readonly Article[] | null = null;

  constructor(known: Known) {
    this.#known = known;
  }

  /** The last published first, those of one report in order of the text. */
  get claims(): Listed<Claim> {
    if (this.#claims) return this.#claims;
    const days = new Map(this.#known.articles.map((article) => [article.id, publicationDay(article)]));
    const dayOf = ({ evidence }: Claim): string => days.get(evidence.article) ?? '';
    this.#claims = new Listed(inOrder(this.#known.claims, dayOf), dayOf);
    return this.#claims;
  }

  /** The last reported first. */
  get records(): Listed<RecordEntry> {
    this.#records ??= new Listed(
      [...this.#known.records].sort(
        (a, b) => compare(b.lastPublished, a.lastPublished) || compare(a.id, b.id),
      ),
      ({ firstPublished }) => firstPublished.slice(0, 10),
    );
    return this.#records;
  }

  /** The last published first. */
  get articles(): readonly Article[] {
    this.#articles ??= [...this.#known.articles].sort(
      (a, b) => compare(b.published, a.published) || compare(a.id, b.id),
    );
    return this.#articles;
  }
}

/** Report by report: to put a million claims in order one by one takes seconds. */
function inOrder(claims: readonly Claim[], dayOf: (claim: Claim) => string): Claim[] {
  const reports = new Map<string, Claim[]>();
  for (const claim of claims) {
    const own = reports.get(claim.evidence.article);
    if (own) own.push(claim);
    else reports.set(claim.evidence.article, [claim]);
  }
  return [...reports]
    .map(([id, own]) => ({ id, own: own.sort(byPlace), day: own[0] ? dayOf(own[0]) : '' }))
    .sort((a, b) => compare(b.day, a.day) || compare(a.id, b.id))
    .flatMap(({ own }) => own);
}

const byPlace = (a: Claim, b: Claim): number =>
  a.evidence.trigger.start - b.evidence.trigger.start || compare(a.id, b.id);

const lists = new WeakMap<Known, Lists>();

function listsIn(known: Known): Lists {
  const kept = lists.get(known) ?? new Lists(known);
  lists.set(known, kept);
  return kept;
}

export const claimsListed = (known: Known): Listed<Claim> => listsIn(known).claims;
export const recordsListed = (known: Known): Listed<RecordEntry> => listsIn(known).records;
export const articlesListed = (known: Known): readonly Article[] => listsIn(known).articles;
