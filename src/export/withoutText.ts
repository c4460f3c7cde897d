import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Actor } from '../model/actor.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { RecordEntry } from '../model/record.ts';

/** Fields of details that hold words of the report. */
const WORDS = new Set(['instrument', 'what', 'on', 'against', 'occasion', 'of', 'view']);

/** The hash of some words, by which whoever has the report can find them again; nothing stays nothing. */
const hashed = (text: string): string =>
  text === '' ? '' : `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;

const party = (actor: Actor): Actor => ({ ...actor, text: hashed(actor.text) });
const timed = <T extends { readonly text: string }>(when: T): T => ({ ...when, text: hashed(when.text) });

/**
 * A claim with offsets and hashes in the place of the report's words, for corpora that may not be passed on: codes,
 * names out of the tables, dates and numbers stay. Its `id` stays that of the claim with words.
 */
export function withoutText(claim: Claim): Claim {
  const { object } = claim.act;
  const bare = {
    ...claim,
    by: claim.by.map(party),
    to: claim.to.map(party),
    third: claim.third.map(party),
    act: { ...claim.act, object: object && { ...object, text: hashed(object.text) } },
    detail: bareDetail(claim.detail),
    hedges: claim.hedges.map(timed),
    issues: claim.issues.map(hashed),
    when: claim.when && timed(claim.when),
    said: claim.said.map((voice) => ({ ...voice, name: hashed(voice.name) })),
    evidence: { ...claim.evidence, quote: hashed(claim.evidence.quote) },
  };
  return bare as Claim;
}

/** The same for a record. Its `id` stays. */
export const recordWithoutText = (record: RecordEntry): RecordEntry => ({
  ...record,
  detail: bareDetail(record.detail),
  issues: record.issues.map(hashed),
  when: record.when && timed(record.when),
  history: record.history.map((step) => ({ ...step, when: step.when && timed(step.when) })),
});

/** What a row takes of a report, with a hash in the place of its headline. */
export const articleWithoutText = (article: Article): Article => ({
  ...article,
  ...(article.title !== undefined && { title: hashed(article.title) }),
});

const bareDetail = <T extends object>(detail: T): T =>
  Object.fromEntries(Object.entries(detail).map(([name, value]) => [name, bareField(name, value)])) as T;

function bareField(name: string, value: unknown): unknown {
  if (typeof value === 'string') return WORDS.has(name) ? hashed(value) : value;
  return value !== null && typeof value === 'object' && 'text' in value
    ? timed(value as { readonly text: string })
    : value;
}
