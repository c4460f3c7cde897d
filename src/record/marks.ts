import type { Claim } from '../model/claim.ts';
import { FEELINGS } from './matter.ts';
import { contentWithout } from './words.ts';

const ONCE_MORE = /\b(again|once more|anew|reimpos\w+|re-impos\w+)\b/i;

export const isAgain = ({ kind, detail, evidence }: Claim): boolean =>
  kind === 'measure' && 'step' in detail && detail.step === 'imposed' && ONCE_MORE.test(evidence.quote);

const DEMARCHES: ReadonlySet<string> = new Set(['summon', 'call in', 'protest', 'lodge']);

/** 'was called to the ministry', of an ambassador. */
export const isDemarche = ({ kind, act, plover, to }: Claim): boolean =>
  kind === 'position' &&
  (DEMARCHES.has(act.lemma) ||
    (plover?.event === 'ACCUSE' && to.some(({ text }) => /\b(ambassadors?|envoys?|chargé)\b/i.test(text))));

export const isNamed = (claim: Claim, phrases: readonly string[], names: readonly string[]): boolean =>
  isThatPromise(claim) ||
  isFateOfPaper(claim) ||
  (claim.kind === 'meeting'
    ? isPointedAt(claim)
    : claim.kind === 'denial' || claim.kind === 'position' || isOutcome(claim)
      ? matterless(phrases, names)
      : claim.kind === 'agreement' &&
        claim.detail.instrument !== null &&
        claim.act.object === null &&
        contentWithout([claim.detail.instrument], names).words.size === 0);

/** 'suspended the declaration', 'since the statement entered into force': what became of a paper that is only called by its noun. */
export const isFateOfPaper = ({ kind, detail, status }: Claim): boolean =>
  kind === 'agreement' &&
  'instrument' in detail &&
  FATES.has(detail.step) &&
  status === 'happened' &&
  /^[\p{L}-]+$/u.test(detail.instrument ?? '');

const FATES: ReadonlySet<string> = new Set(['in force', 'suspended', 'ended', 'extended']);

/** 'has not entered into an agreement on those points', 'firmly opposed it': about what was told before. */
function matterless(phrases: readonly string[], names: readonly string[]): boolean {
  const { words, generic } = contentWithout(phrases, names, FEELINGS);
  return words.size === 0 && generic.size === 0;
}

/** 'It had given that undertaking in May': made before, and told before. */
export const isThatPromise = ({ kind, detail, status, evidence }: Claim): boolean =>
  kind === 'commitment' &&
  'what' in detail &&
  detail.step === 'made' &&
  status === 'happened' &&
  POINTED.test(evidence.quote) &&
  BARE.test(detail.what);

const BARE = /^(promise|pledge|commitment|undertaking|assurance|vow|guarantee|obligation)s?$/i;
const POINTED =
  /\b(that|this|those|these|the same) (promise|pledge|commitment|undertaking|assurance|vow|guarantee|obligation)/i;

/** 'had broken its word', 'did not keep the promise'. */
const isOutcome = ({ kind, detail }: Claim): boolean =>
  kind === 'commitment' && 'step' in detail && OUTCOMES.has(detail.step);

const OUTCOMES: ReadonlySet<string> = new Set(['kept', 'broken', 'dropped']);

const POINTER = /^(they|both|the two|the pair|the sides)\b/i;

/** 'The two met at a hotel': nobody by name, on no day. */
const isPointedAt = (claim: Claim): boolean => {
  const { by, to, when, status, evidence, where } = claim;
  if (status !== 'happened' || when?.from != null) return false;
  const all = [...by, ...to];
  if (all.some(({ person }) => person !== null)) return false;
  const opening = evidence.sentence < 2 && where === null && !SEVERAL.test(evidence.quote);
  return opening || all.every(({ text }) => POINTER.test(text));
};

const SEVERAL = /\b(times|twice|often|repeatedly|regularly|again)\b/i;

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const ROUND = new RegExp(`\\b(${ORDINALS.join('|')}|(\\d+)(?:st|nd|rd|th))\\s+(?:[a-z-]+\\s+)?round\\b`, 'i');

/** Which round of talks a meeting is told to be; 0 where that is not told. */
export function roundOf({ kind, evidence }: Claim): number {
  const found = kind === 'meeting' ? ROUND.exec(evidence.quote) : null;
  if (!found) return 0;
  return found[2] ? Number(found[2]) : ORDINALS.indexOf((found[1] ?? '').toLowerCase()) + 1;
}
