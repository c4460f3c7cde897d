import type { Contradiction, RecordEntry } from '../model/record.ts';
import { compare } from './history.ts';
import type { Seen } from './seen.ts';
import { commonOf, overlapOf } from './words.ts';

/** A record with the claims it was folded from. */
export interface Folded {
  readonly record: RecordEntry;
  readonly members: readonly Seen[];
}

/**
 * Adds a contradiction on `status` to both sides of every denial: what is told as so in one record and denied in
 * another by the one who is said to have done it. A denial in general words ('no retaliatory measures') answers
 * every measure against the same party or told in the same report; one with words of its own only what shares them.
 */
export function linkDenials(folded: readonly Folded[]): RecordEntry[] {
  const added = new Map<RecordEntry, Contradiction[]>();
  const add = (to: RecordEntry, contradiction: Contradiction): void => {
    added.set(to, [...(added.get(to) ?? []), contradiction]);
  };
  for (const denial of folded.filter(isDenial)) {
    for (const told of folded) {
      if (isDenial(told) || !answers(denial, told)) continue;
      const contradiction = statusOf(denial, told);
      add(denial.record, contradiction);
      add(told.record, contradiction);
    }
  }
  return folded.map(({ record }) => {
    const more = (added.get(record) ?? []).sort((a, b) => compare(a.records.join(), b.records.join()));
    return more.length === 0 ? record : { ...record, contradictions: [...record.contradictions, ...more] };
  });
}

const DENIABLE = new Set(['measure', 'event', 'agreement', 'commitment', 'meeting']);

/** A judgement that something is not so ('unable to resolve it') denies nobody's word. */
const isDenial = ({ record, members }: Folded): boolean =>
  (record.kind === 'denial' || DENIABLE.has(record.kind)) && members.every(({ denied }) => denied);

function answers(denial: Folded, told: Folded): boolean {
  if (!DENIABLE.has(told.record.kind)) return false;
  return denial.members.some((no) =>
    told.members.some((yes) => sameDoer(no, yes) && sameMatter(no, yes, told)),
  );
}

const sameDoer = (no: Seen, yes: Seen): boolean =>
  [...no.by].some((party) => yes.by.has(party)) && (no.to.size === 0 || concerns(no.to, yes));

/** Whether what was told is done to one of the parties, or together with one; towards nobody named it may be. */
function concerns(parties: ReadonlySet<string>, { claim, by, to }: Seen): boolean {
  if (to.size > 0) return commonOf(parties, to) > 0;
  return !claim.reciprocal || commonOf(parties, by) > 0;
}

function sameMatter(no: Seen, yes: Seen, told: Folded): boolean {
  const common = commonOf(no.content.words, yes.content.words);
  const enough = told.record.kind === 'measure' ? 1 : 2;
  if (common >= enough && overlapOf(no.content.words, yes.content.words) >= 0.5) return true;
  if (told.record.kind !== 'measure' || no.content.words.size > 0 || no.content.generic.size === 0)
    return false;
  return commonOf(no.to, yes.to) > 0 || told.record.sources.includes(no.claim.evidence.article);
}

const statusOf = (denial: Folded, told: Folded): Contradiction => ({
  on: 'status',
  claims: [...told.record.claims, ...denial.record.claims].sort(compare),
  records: [told.record.id, denial.record.id].sort(compare),
});
