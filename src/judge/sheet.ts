import type { Article, Region } from '../model/article.ts';
import { publicationDay } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Drawn } from './draw.ts';
import { FIELDS } from './fields.ts';

/** One thing to be judged: a claim, or a paragraph in which none was found. */
export interface Judged {
  readonly claim: Claim | null;
  /** Absent where claims come without their reports. */
  readonly article?: Article;
  /** The paragraph that it stands in. */
  readonly paragraph?: Region;
  /** Claims that were found in that paragraph. */
  readonly beside?: number;
}

/** What a row says of itself; the columns for a judge follow. */
export const GIVEN = [
  'id',
  'stratum',
  'stratum_size',
  'stratum_drawn',
  'weight',
  'article',
  'published',
  'publisher',
  'title',
  'context',
  'claims_in_context',
  'quote',
  'kind',
  'by',
  'to',
  'joint',
  'status',
  'said',
  'plover',
  'when',
] as const;

/** What a judge fills in: is each field right (1 or 0), and how many claims of the context were missed. */
export const ASKED: readonly string[] = [...FIELDS.map((field) => `ok_${field}`), 'missed', 'note'];

export const COLUMNS: readonly string[] = [...GIVEN, ...ASKED];

/** A row of the sheet, by column. Confidence and rule are left out: they would lead a judge. */
export function rowOf({ thing, stratum, size, of, weight }: Drawn<Judged>): Record<string, string> {
  const { claim, article, paragraph, beside } = thing;
  const row: Partial<Record<(typeof GIVEN)[number], string>> = {
    id: claim?.id ?? `${article?.id}:${paragraph?.start}`,
    stratum,
    stratum_size: String(size),
    stratum_drawn: String(of),
    weight: String(Math.round(weight * 1e6) / 1e6),
    article: claim?.evidence.article ?? article?.id ?? '',
    ...(article && {
      published: publicationDay(article),
      publisher: article.publisher ?? article.agency ?? '',
      title: article.title ?? '',
    }),
    ...(article && paragraph && { context: plain(article.text.slice(paragraph.start, paragraph.end)) }),
    ...(beside !== undefined && { claims_in_context: String(beside) }),
    ...(claim && inWords(claim)),
  };
  return Object.fromEntries(COLUMNS.map((name) => [name, row[name as (typeof GIVEN)[number]] ?? '']));
}

const inWords = (claim: Claim) => ({
  quote: plain(claim.evidence.quote),
  kind: claim.kind,
  by: actors(claim.by),
  to: actors(claim.to),
  joint: claim.reciprocal ? 'yes' : 'no',
  status: claim.status,
  said: claim.said.map(({ name, code }) => `${name} (${code ?? '?'})`).join(' < '),
  plover: claim.plover?.event ?? '',
  when: claim.when ? `${claim.when.from ?? ''}/${claim.when.to ?? ''}` : '',
});

const actors = (all: Claim['by']): string =>
  all.map(({ code, sector, name }) => `${code}${sector ? ` ${sector}` : ''} (${name})`).join('; ');

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The paragraph of a report that a claim stands in. */
export const paragraphOf = ({ regions }: Article, { evidence }: Claim): Region | undefined =>
  regions.find(
    ({ kind, start, end }) =>
      kind === 'paragraph' && start <= evidence.trigger.start && evidence.trigger.start < end,
  );
