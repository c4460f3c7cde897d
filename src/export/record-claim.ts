import type { Actor } from '../model/actor.ts';
import { publicationDay } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Party, RecordEntry } from '../model/record.ts';
import type { RecordContext } from './record-context.ts';

/**
 * A record in the shape of a claim, for forms that know one row an event: parties, event, status, time and place are
 * those of the record, the words are those of the claim that speaks for it.
 * @returns null for a record none of whose claims is at hand
 */
export function claimOfRecord(record: RecordEntry, context: RecordContext): Claim | null {
  const claims = record.claims.flatMap((id) => context.claims.get(id) ?? []);
  const speaker = speakerOf(record, claims);
  if (!speaker) return null;
  const actors = claims.flatMap(({ by, to, third }) => [...by, ...to, ...third]);
  const as = (parties: readonly Party[]): Actor[] => parties.map((party) => actorOf(party, speaker, actors));
  const { id, plover, status, when, where, reciprocal, issues } = record;
  const sides = { by: as(record.by), to: as(record.to), third: as(record.third) };
  return { ...speaker, id, ...sides, reciprocal, plover, status, when, where, issues };
}

/** The first claim that tells of the record what it has come to be; else the first that tells its event; else the first. */
function speakerOf({ plover, status }: RecordEntry, claims: readonly Claim[]): Claim | undefined {
  const ofEvent = claims.filter((claim) => claim.plover?.event === plover?.event);
  return ofEvent.find((claim) => claim.status === status) ?? ofEvent[0] ?? claims[0];
}

/** A party with its person, office and words as the speaking claim has them, else as another of the claims does. */
function actorOf(party: Party, { by, to, third }: Claim, others: readonly Actor[]): Actor {
  const isIt = ({ code, sector }: Actor): boolean => code === party.code && sector === party.sector;
  const told = [...by, ...to, ...third, ...others].find(isIt);
  return told
    ? { ...told, name: party.name }
    : { ...party, person: null, office: null, text: party.name, start: 0, end: 0 };
}

/** The report in which the claim that speaks for a record stands, with the day on which the record was told first. */
export function articleOfRecord(
  { firstPublished }: RecordEntry,
  { evidence }: Claim,
  { articles }: RecordContext,
): ReturnType<RecordContext['articles']['get']> {
  const article = articles.get(evidence.article);
  return article && { ...article, published: publicationDay({ published: firstPublished }) };
}
