import { type Article, publicationDay } from '../model/article.ts';
import type { Claim, Kind, Status } from '../model/claim.ts';
import type { RecordEntry } from '../model/record.ts';
import type { When } from '../model/when.ts';
import type { Known } from './known.ts';
import { compare } from './order.ts';
import { partiesOf } from './pair.ts';
import { matches, wordsIn } from './search.ts';

/** What a list is narrowed to; what is left out narrows nothing. */
export interface Narrowing {
  /** Code of an actor that is a party, and of another one. */
  readonly actor?: string | undefined;
  readonly other?: string | undefined;
  readonly kind?: Kind | undefined;
  /** PLOVER's event. */
  readonly type?: string | undefined;
  readonly status?: Status | undefined;
  /** Words that one of the issues holds. */
  readonly issue?: string | undefined;
  /** Days: what lies at least in part between them, by its own time, else by that of publication. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Words that quotes, issues or text hold. */
  readonly q?: string | undefined;
}

/** What claims and records have alike. */
type Told = Pick<RecordEntry, 'kind' | 'status' | 'plover' | 'issues' | 'when' | 'by' | 'to' | 'third'>;

function fits(told: Told, day: string, wanted: Narrowing): boolean {
  const parties = partiesOf(told);
  const words = wordsIn(wanted.issue ?? '');
  return (
    [wanted.actor, wanted.other].every((code) => code === undefined || parties.has(code)) &&
    (wanted.kind === undefined || told.kind === wanted.kind) &&
    (wanted.type === undefined || told.plover?.event === wanted.type) &&
    (wanted.status === undefined || told.status === wanted.status) &&
    (words.length === 0 || told.issues.some((issue) => matches(issue, words))) &&
    isBetween(told.when, day, wanted)
  );
}

const isBetween = (when: When | null, day: string, { from = '', to = '9999' }: Narrowing): boolean =>
  (when?.to ?? when?.from ?? day) >= from && (when?.from ?? when?.to ?? day) <= to;

/** The records of a kind, the last reported first. */
export function recordsWhere({ records, claims }: Known, wanted: Narrowing): RecordEntry[] {
  const words = wordsIn(wanted.q ?? '');
  const quotes = words.length === 0 ? null : new Map(claims.map(({ id, evidence }) => [id, evidence.quote]));
  return records
    .filter((record) => fits(record, record.firstPublished.slice(0, 10), wanted))
    .filter(
      ({ issues, claims: own }) =>
        quotes === null || matches([...issues, ...own.map((id) => quotes.get(id) ?? '')].join(' '), words),
    )
    .sort((a, b) => compare(b.lastPublished, a.lastPublished) || compare(a.id, b.id));
}

/** The claims of a kind, the last published first, those of one report in order of the text. */
export function claimsWhere(known: Known, wanted: Narrowing): Claim[] {
  const words = wordsIn(wanted.q ?? '');
  return inOrder(known)
    .filter(({ claim, day }) => fits(claim, day, wanted))
    .map(({ claim }) => claim)
    .filter(
      ({ issues, evidence }) => words.length === 0 || matches([...issues, evidence.quote].join(' '), words),
    );
}

interface Dated {
  readonly claim: Claim;
  /** Of publication. */
  readonly day: string;
}

/** The claims of what is known in the order of the list, which of a million takes seconds to find: kept as long as that is. */
const ordered = new WeakMap<Known, readonly Dated[]>();

function inOrder(known: Known): readonly Dated[] {
  const kept = ordered.get(known);
  if (kept) return kept;
  const days = new Map(known.articles.map((article) => [article.id, publicationDay(article)]));
  const made = known.claims
    .map((claim): Dated => ({ claim, day: days.get(claim.evidence.article) ?? '' }))
    .sort(
      (a, b) =>
        compare(b.day, a.day) ||
        compare(a.claim.evidence.article, b.claim.evidence.article) ||
        a.claim.evidence.trigger.start - b.claim.evidence.trigger.start ||
        compare(a.claim.id, b.claim.id),
    );
  ordered.set(known, made);
  return made;
}

/** The reports that hold a claim of a kind, or all if only days and words are asked for; the last published first. */
export function articlesWhere(known: Known, wanted: Narrowing): Article[] {
  const { from = '', to = '9999', q = '', ...told } = wanted;
  const words = wordsIn(q);
  const asks = Object.values(told).some((value) => value !== undefined);
  const telling = asks
    ? new Set(known.claims.filter((claim) => fits(claim, '', told)).map(({ evidence }) => evidence.article))
    : null;
  return known.articles
    .filter(({ id }) => telling === null || telling.has(id))
    .filter((article) => publicationDay(article) >= from && publicationDay(article) <= to)
    .filter(({ title, text }) => words.length === 0 || matches(`${title ?? ''} ${text}`, words))
    .sort((a, b) => compare(b.published, a.published) || compare(a.id, b.id));
}
