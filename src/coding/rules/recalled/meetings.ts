import { COUNTRIES } from '../../../codebook/index.ts';
import type { Claim } from '../../../model/claim.ts';
import { canonicalJson, claimId } from '../../../model/ids.ts';
import type { Resolved } from '../../../model/resolved.ts';
import type { Token } from '../../../model/sentence.ts';
import { attempt } from '../../attempt.ts';
import { partiesByDoer } from '../../claims/parties.ts';
import type { Coding } from '../../coding.ts';
import type { Frame } from '../../frames/frame.ts';
import { prepositionOf } from '../../frames/tree.ts';
import type { Entry, Lexicon } from '../../lexicon/entry.ts';
import { settingOf } from '../../modality/setting.ts';
import { MET_BEFORE } from '../met-before.ts';
import { codesOf, isOfTwo, near, partiesOf } from './before.ts';

/** 'The talks took place around a conference', 'their summit in Lima': the meeting of two of whom the report has told. */
export function meetingAgain(
  { frame, entry, reason }: Coding,
  told: readonly Coding[],
  resolved: Resolved,
  lexicon: Lexicon,
): Coding | null {
  if (frame.form !== 'noun' || !reason?.startsWith('a party')) return null;
  if (entry?.kind === 'agreement') return agreementAgain(frame, entry, told, resolved, lexicon);
  if (entry?.kind !== 'meeting') return null;
  const isBefore = entry.rule === MET_BEFORE;
  if (entry.format === 'visit' || !(isBefore || isMeant(frame.predicate))) return null;
  // 'signed a statement after the talks': named in passing, nothing told of them.
  if (frame.carrier === frame.predicate && !isTheirs(frame.predicate) && !isBefore) return null;
  const before = told.flatMap((c) => (near(c, frame.predicate.sentence.index) && c.claim ? [c.claim] : []));
  const meant = before.findLast((c) => c.kind === 'meeting' && isOfTwo(c)) ?? before.findLast(isOfTwo);
  if (!meant) return null;
  const again = attempt(entry, frame, settingOf(frame, lexicon), resolved, lexicon, () => partiesOf(meant));
  if (again.claim?.status !== 'happened') return null;
  return isBefore ? again : { ...again, claim: onDayOf(meant, again.claim) };
}

/** 'A invited B to Lima. B will make the trip in May': to where he was invited. */
export function tripTaken(
  { frame, entry, reason }: Coding,
  told: readonly Coding[],
  resolved: Resolved,
  lexicon: Lexicon,
): Coding | null {
  if (entry?.format !== 'visit' || !reason?.startsWith('a party') || !isMeant(frame.predicate)) return null;
  const { index } = frame.predicate.sentence;
  const before = told.findLast((c) => c.claim && index - c.frame.predicate.sentence.index === 1);
  const [host, ...others] = before?.entry?.rule === INVITED ? (before.claim?.by ?? []) : [];
  const guests = new Set(before?.claim?.to.map(({ code }) => code));
  if (!host || others.length > 0) return null;
  const parties = partiesByDoer(entry, frame, resolved);
  if (!parties?.by.every(({ code }) => guests.has(code))) return null;
  const to = [
    { ...host, sector: null, person: null, office: null, name: COUNTRIES.get(host.code) ?? host.name },
  ];
  return attempt(entry, frame, settingOf(frame, lexicon), resolved, lexicon, () => ({ ...parties, to }));
}

const INVITED = 'position.invite';

/** 'The deal was signed in Berlin': the one of two that was told of last. */
function agreementAgain(
  frame: Frame,
  entry: Entry,
  told: readonly Coding[],
  resolved: Resolved,
  lexicon: Lexicon,
): Coding | null {
  const { predicate } = frame;
  if (!frame.passive || !isMeant(predicate) || predicate.relation !== 'nsubj') return null;
  const meant = told.findLast(
    (c) => near(c, predicate.sentence.index) && c.claim?.kind === 'agreement' && isOfTwo(c.claim),
  )?.claim;
  if (!meant) return null;
  const again = attempt(entry, frame, settingOf(frame, lexicon), resolved, lexicon, () => partiesOf(meant));
  return again.claim?.status === 'happened' ? { ...again, claim: onDayOf(meant, again.claim) } : null;
}

/** 'They agreed on Monday, her office said after their summit': without a day of its own it was on that day. */
function onDayOf({ when }: Claim, claim: Claim): Claim {
  const isDated = claim.when?.from != null && claim.when.basis !== 'speech';
  if (isDated || !when?.from || when.basis === 'speech') return claim;
  const { id: _, ...content } = { ...claim, when: { ...when, basis: 'inferred' as const } };
  return { id: claimId(canonicalJson(content)), ...content } as Claim;
}

/** 'They agreed on Monday to reopen it. They met for five hours': on that day. */
export function metThen(coding: Coding, told: readonly Coding[]): Coding | null {
  const { claim, frame } = coding;
  const [subject] = frame.agents;
  if (claim?.kind !== 'meeting' || !isOfTwo(claim) || claim.when?.from != null || !isPointer(subject))
    return null;
  const { index } = frame.predicate.sentence;
  const theirs = told.filter((c) => c.claim && isOfTwo(c.claim) && codesOf(c.claim) === codesOf(claim));
  const meant = theirs.findLast((c) => index - c.frame.predicate.sentence.index === 1)?.claim;
  // A meeting told before is the one that is meant: folding finds it.
  if (!meant || theirs.some((c) => c.claim?.kind === 'meeting')) return null;
  return { ...coding, claim: onDayOf(meant, claim) };
}

const isPointer = (subject: Token | undefined): boolean => /^(they|both|two)$/.test(subject?.lower ?? '');

const isTheirs = (noun: Token): boolean => noun.children('nmod:poss').some((t) => t.lower === 'their');

/** 'the meeting', 'their summit in Lima', and no word that says which. */
const isMeant = (noun: Token): boolean =>
  noun.children('det', 'nmod:poss').some((t) => /^(the|their|this)$/.test(t.lower)) &&
  !noun.child('compound', 'appos') &&
  noun.children('nmod').every((t) => !/^(of|between|with|for|among|by)$/.test(prepositionOf(t)));
