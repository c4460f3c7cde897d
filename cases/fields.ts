import type { Actor } from '../src/model/actor.ts';
import type { Claim } from '../src/model/claim.ts';

interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** What a claim has to say; fields that are left out are not judged. */
export interface Expected {
  readonly kind: string;
  readonly by?: readonly string[];
  readonly to?: readonly string[];
  readonly third?: readonly string[];
  readonly reciprocal?: boolean;
  readonly status?: string;
  readonly polarity?: string;
  readonly certainty?: string;
  readonly time?: string;
  readonly plover?: string | null;
  /** PLOVER modes, all of them. */
  readonly modes?: readonly string[];
  /** PLOVER contexts that have to be among those of the claim. */
  readonly contexts?: readonly string[];
  /** The code or its beginning: `"04"`, `"036"`. */
  readonly cameo?: string;
  readonly trigger?: string;
  readonly when?: Days | null;
  readonly doubtful?: boolean;
  /** Code of the country. */
  readonly where?: string | null;
  readonly said?: readonly (string | null)[];
  /** Whether each voice of `said` withholds its name. */
  readonly anonymous?: readonly boolean[];
  /** The words of the hedges, all of them. */
  readonly hedges?: readonly string[];
  /** A part of one of the issues. */
  readonly issue?: string;
  readonly stance?: string;
  readonly step?: string;
  readonly level?: string;
  readonly format?: string;
  /** A part of the instrument's name. */
  readonly instrument?: string;
  readonly due?: Days | null;
}

/** What the details of all kinds can hold. */
interface AnyDetail {
  readonly step?: string;
  readonly stance?: string;
  readonly level?: string;
  readonly format?: string;
  readonly instrument?: string | null;
  readonly due?: Days | null;
}

/** Says whether a claim is as a field wants it. */
type Check<F extends keyof Expected> = (want: NonNullable<Expected[F]> | null, claim: Claim) => boolean;
type Checks = { readonly [F in keyof Required<Expected>]: Check<F> };

const detailOf = (claim: Claim): AnyDetail => claim.detail as AnyDetail;
const sameSet = (a: readonly (string | null)[], b: readonly (string | null)[]): boolean =>
  JSON.stringify([...new Set(a)].sort()) === JSON.stringify([...new Set(b)].sort());
const sameList = (a: readonly unknown[] | null, b: readonly unknown[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
const sameDays = (a: Days | null, b: Days | null | undefined): boolean =>
  a === null || !b ? a === (b ?? null) : a.from === b.from && a.to === b.to;
const holds = (text: string | null | undefined, part: string | null): boolean =>
  (text ?? '').toLowerCase().includes((part ?? '').toLowerCase());

const partyOf = (a: Actor, want: readonly string[]): string =>
  want.some((w) => w.includes(' ')) && a.sector ? `${a.code} ${a.sector}` : a.code;
const parties = (actors: readonly Actor[], want: readonly string[] | null): boolean =>
  want !== null &&
  sameSet(
    actors.map((a) => partyOf(a, want)),
    want,
  );
const triggerFits = (word: string | null, { evidence }: Claim): boolean =>
  evidence.quote.includes(word ?? '') || (word ?? '').includes(evidence.quote);
const hedgesOf = (claim: Claim): string[] => claim.hedges.map((h) => h.text.toLowerCase());

const CHECKS: Checks = {
  kind: (want, c) => want === c.kind,
  by: (want, c) => parties(c.by, want),
  to: (want, c) => parties(c.to, want),
  third: (want, c) => parties(c.third, want),
  reciprocal: (want, c) => want === c.reciprocal,
  status: (want, c) => want === c.status,
  polarity: (want, c) => want === c.polarity,
  certainty: (want, c) => want === c.certainty,
  time: (want, c) => want === c.time,
  plover: (want, c) => want === (c.plover?.event ?? null),
  modes: (want, c) => sameSet(c.plover?.modes ?? [], want ?? []),
  contexts: (want, c) => (want ?? []).every((one) => c.plover?.contexts.includes(one)),
  cameo: (want, c) => want !== null && (c.cameo ?? '').startsWith(want),
  trigger: triggerFits,
  when: (want, c) => sameDays(want, c.when),
  doubtful: (want, c) => want === (c.when?.doubtful ?? false),
  where: (want, c) => want === (c.where?.country ?? null),
  said: (want, c) =>
    sameList(
      want,
      c.said.map((v) => v.code),
    ),
  anonymous: (want, c) =>
    sameList(
      want,
      c.said.map((v) => v.anonymous),
    ),
  hedges: (want, c) =>
    sameSet(
      (want ?? []).map((w) => w.toLowerCase()),
      hedgesOf(c),
    ),
  issue: (want, c) => c.issues.some((one) => holds(one, want)),
  stance: (want, c) => want === detailOf(c).stance,
  step: (want, c) => want === detailOf(c).step,
  level: (want, c) => want === detailOf(c).level,
  format: (want, c) => want === detailOf(c).format,
  instrument: (want, c) => holds(detailOf(c).instrument, want),
  due: (want, c) => sameDays(want, detailOf(c).due),
};

export const CASE_FIELDS = Object.keys(CHECKS) as (keyof Expected)[];

const wrong = <F extends keyof Expected>(field: F, want: Expected, claim: Claim): boolean => {
  const value = want[field];
  return value !== undefined && !CHECKS[field](value as NonNullable<Expected[F]> | null, claim);
};

/** The fields of a claim that are not as expected, by name. */
export const wrongFields = (want: Expected, claim: Claim): (keyof Expected)[] =>
  CASE_FIELDS.filter((field) => wrong(field, want, claim));
