import type { Claim, Status } from '../model/claim.ts';
import { commonOf, contentOf } from '../record/index.ts';
import type { Word } from './dossier.ts';

/**
 * Codes of those who tell a claim: of its outermost voice, since what the second voice says is known only through
 * the first. A joint voice (`KOR&CHN`) counts for both; a voice of no known side is `?`, and so is a private one: what
 * its travel agencies say, no state has confirmed. Empty: the report itself.
 */
export const tellersOf = (claim: Claim): readonly string[] => {
  const outermost = claim.said[0];
  if (!outermost) return [];
  return PRIVATE.has(outermost.sector ?? '') ? ['?'] : (outermost.code ?? '?').split('&');
};

/** Sectors that do not speak for their state. */
const PRIVATE: ReadonlySet<string> = new Set(['BUS', 'MED', 'CVL', 'EDU', 'NGO', 'OPP']);

/**
 * On whose word the act stands that the first claim tells, seen from the pair: its own voices count, and those of claims
 * that tell the same act. A record may hold several statements, and nobody confirms what he has said nothing of.
 * @param claims of one record, the telling one first
 */
export function wordOf(
  claims: readonly Claim[],
  pair: readonly [string, string],
  stepOf: (claim: Claim) => string,
): Word {
  const [lead] = claims;
  if (!lead) return { on: 'report', tellers: [] };
  const telling = claims.filter(
    (claim) => claim === lead || (stepOf(claim) === stepOf(lead) && isSameAct(claim, lead)),
  );
  const tellers = [...new Set(telling.flatMap(tellersOf))].sort();
  if (tellers.length === 0) return { on: 'report', tellers };
  if (pair.every((code) => tellers.includes(code))) return { on: 'both', tellers };
  const own = lead.by.some(({ code }) => tellers.includes(code));
  return { on: own ? 'one' : 'told', tellers };
}

/** Told as so, be it by one who may not know. */
const SO: ReadonlySet<Status> = new Set(['happened', 'ongoing', 'alleged']);

const isSameAct = (claim: Claim, lead: Claim): boolean =>
  (claim.status === lead.status || (SO.has(claim.status) && SO.has(lead.status))) &&
  lead.by.every(({ code }) => doersOf(claim).has(code)) &&
  isSameContent(contentWords(claim), contentWords(lead));

/** What two do with one another is told of either. */
const doersOf = ({ kind, by, to }: Claim): ReadonlySet<string> =>
  new Set([...by, ...(kind === 'agreement' || kind === 'meeting' ? to : [])].map(({ code }) => code));

/** Share of the words of the shorter content that the other has too. */
const COMMON = 0.5;

/** Where one tells no content, so does the other. */
function isSameContent(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const least = Math.min(some.size, others.size);
  return least === 0 ? some.size === others.size : commonOf(some, others) >= COMMON * least;
}

/** What a position is on, what is promised or done; a meeting has its parties and its day alone. */
function contentWords({ kind, detail, act }: Claim): ReadonlySet<string> {
  if (kind === 'meeting') return new Set();
  const text = 'on' in detail ? detail.on : 'what' in detail ? detail.what : (act.object?.text ?? '');
  return contentOf([text], []).words;
}
