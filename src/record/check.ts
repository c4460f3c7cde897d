import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Decision } from '../model/decision.ts';
import { articleId, canonicalJson, claimId } from '../model/ids.ts';
import type { RecordEntry } from '../model/record.ts';
import { foldRecords } from './fold.ts';
import { Review } from './review/index.ts';

/** What a store holds. */
export interface Holdings {
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly superseded: readonly Claim[];
  readonly decisions?: readonly Decision[];
  /** The records that are kept; null where they have to be folded anyway. */
  readonly records: readonly RecordEntry[] | null;
}

/** Something that should not be. */
export interface Fault {
  /** Id of the article, claim or record. */
  readonly id: string;
  readonly fault: string;
}

/** Looks whether everything that must always hold of a store does. */
export function faultsOf({ articles, claims, superseded, decisions, records }: Holdings): Fault[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const all = [...claims, ...superseded];
  return [
    ...twice([...articles, ...all]),
    ...articles
      .filter((article) => !isOwnId(article))
      .map(({ id }) => ({ id, fault: 'its text is not as it was read' })),
    ...all.flatMap((claim) => claimFaults(claim, byId.get(claim.evidence.article))),
    ...(records === null ? [] : recordFaults(records, foldRecords(articles, claims, new Review(decisions)))),
  ];
}

function twice(things: readonly { readonly id: string }[]): Fault[] {
  const seen = new Set<string>();
  return things
    .filter(({ id }) => seen.size === seen.add(id).size)
    .map(({ id }) => ({ id, fault: 'is there twice' }));
}

const isOwnId = ({ id, publisher, published, text }: Article): boolean =>
  id === articleId(publisher, published, text);

function claimFaults({ id, ...content }: Claim, article: Article | undefined): Fault[] {
  const { evidence } = content;
  if (!article) return [{ id, fault: `its report ${evidence.article} is missing` }];
  const faults: Fault[] = [];
  if (id !== claimId(canonicalJson(content))) faults.push({ id, fault: 'is not as it was read' });
  if (article.text.slice(evidence.start, evidence.end) !== evidence.quote)
    faults.push({ id, fault: 'its quote does not stand in its report' });
  return faults;
}

function recordFaults(kept: readonly RecordEntry[], rebuilt: readonly RecordEntry[]): Fault[] {
  const [before, after] = [kept, rebuilt].map(
    (all) => new Map(all.map((one) => [one.id, canonicalJson(one)])),
  );
  const ids = [...new Set([...kept, ...rebuilt].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const [was, is] = [before?.get(id), after?.get(id)];
    if (was === is) return [];
    const fault =
      was === undefined
        ? 'is missing'
        : is === undefined
          ? 'follows from no claims'
          : 'is not what its claims say';
    return [{ id, fault }];
  });
}
