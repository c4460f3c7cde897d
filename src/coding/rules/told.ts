import type { Claim } from '../../model/claim.ts';
import type { Coding } from '../coding.ts';
import { endedBy } from './ending.ts';

/** The codings of a sentence, of those that tell the same thing only the one that says more. */
export const onceEach = (codings: readonly Coding[]): Coding[] =>
  withoutTwins(withoutTold(withoutShells(codings)));

/** 'met and talked until midnight', 'a round of negotiations between A and B': one meeting is told once. */
const withoutTwins = (codings: readonly Coding[]): Coding[] =>
  codings.map((c, i) => {
    const twin = codings.some(
      (d, j) =>
        d !== c &&
        isSameMeeting(c, d) &&
        (isTime(c) || (c.claim?.status === d.claim?.status && (isOf(c, d) || (j < i && !isOf(d, c))))),
    );
    return twin ? { ...c, claim: null, reason: 'the same meeting' } : c;
  });

const isOf = (inner: Coding, outer: Coding): boolean =>
  inner.frame.form === 'noun' && inner.frame.predicate.ancestors().includes(outer.frame.predicate);

/** '... will meet when they take part in the forum': the time of a meeting is no meeting of its own. */
const isTime = (inner: Coding): boolean => inner.frame.carrier.children().some((t) => t.lower === 'when');

const isSameMeeting = ({ claim: a }: Coding, { claim: b }: Coding): boolean =>
  a?.kind === 'meeting' && b?.kind === 'meeting' && a.reciprocal && b.reciprocal && codesOf(a) === codesOf(b);

const codesOf = ({ by }: Claim): string => [...new Set(by.map((a) => a.code))].sort().join('+');

/**
 * 'has stopped supplying gas', 'acknowledged that its troops had crossed': where the ending or the acknowledgement is
 * a claim, what is ended or acknowledged is none.
 */
const withoutTold = (codings: readonly Coding[]): Coding[] =>
  codings.map((c) => {
    const ending = endedBy(c.frame.carrier);
    const told = codings.some(
      (d) =>
        d.claim &&
        (d.frame.carrier === ending ||
          (isAdmission(d.claim) && d.frame.complement === c.frame.carrier) ||
          isPlanOf(c, d)),
    );
    return told ? { ...c, claim: null, reason: 'told by the word above it' } : c;
  });

/** 'plans to travel to Ankara for talks': the meeting planned says more than the planning of it. */
const isPlanOf = (plan: Coding, { claim, frame }: Coding): boolean =>
  plan.claim?.kind === 'meeting' && claim?.kind === 'meeting' && plan.frame.complement === frame.carrier;

const isAdmission = ({ detail }: Claim): boolean => 'stance' in detail && detail.stance === 'acknowledges';

/** 'reiterated that it opposes': the stance itself is the claim, not the saying of it. */
const withoutShells = (codings: readonly Coding[]): Coding[] =>
  codings.map((c) => {
    const isShell = c.claim?.cameo === '010' && c.claim.kind === 'position' && c.frame.complement !== null;
    const inner =
      isShell && codings.some((d) => d !== c && d.claim && d.frame.carrier === c.frame.complement);
    return inner ? { ...c, claim: null, reason: 'what it says is the claim' } : c;
  });
