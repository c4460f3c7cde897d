import { isCameo, ploverOf } from '../../codebook/index.ts';
import { type Claim, type Kind, STATUSES } from '../../model/claim.ts';
import { actors, oneOf, orNone, when, words } from './values.ts';

/** What setting a field makes of a claim. @throws RangeError for a value that the field cannot have */
type Setter = (text: string, claim: Claim) => Partial<Record<keyof Claim, unknown>>;

/** Fields of every kind of claim. */
const FIELDS: Readonly<Record<string, Setter>> = {
  by: (text, claim) => ({ by: actors(text, claim) }),
  to: (text, claim) => ({ to: actors(text, claim) }),
  third: (text, claim) => ({ third: actors(text, claim) }),
  reciprocal: (text) => ({ reciprocal: oneOf(['true', 'false'], text) === 'true' }),
  status: (text) => ({ status: oneOf(STATUSES, text) }),
  polarity: (text) => ({ polarity: oneOf(['+', '-'], text) }),
  certainty: (text) => ({ certainty: oneOf(['certain', 'probable', 'possible'], text) }),
  time: (text) => ({ time: oneOf(['past', 'present', 'future', 'none'], text) }),
  when: (text) => ({ when: when(text) }),
  issues: (text) => ({ issues: text === 'none' ? [] : text.split(';').map(words) }),
  event: (text, { plover }) => ({
    plover: text === 'none' ? null : event(text, plover?.contexts ?? []),
  }),
  cameo: (text) => {
    if (text !== 'none' && !isCameo(text)) throw new RangeError(`'${text}' is no CAMEO code`);
    return { cameo: orNone(text) };
  },
};

/** `CONSULT`, or with modes `CONSULT/visit`. */
function event(text: string, contexts: readonly string[]): Claim['plover'] {
  const [name = '', ...modes] = text.split('/');
  return ploverOf(name, modes, contexts);
}

type DetailSetter = (text: string) => unknown;

const choice =
  (...all: readonly string[]): DetailSetter =>
  (text) =>
    oneOf(all, text);

const STANCES =
  'supports opposes demands proposes assures acknowledges reaffirms claims declines-comment'.split(' ');

/** Fields of one kind of claim, in its detail. */
const DETAILS: Readonly<Record<Kind, Readonly<Record<string, DetailSetter>>>> = {
  agreement: {
    instrument: orNone,
    step: choice('negotiated', 'agreed', 'signed', 'in force', 'extended', 'suspended', 'ended'),
  },
  commitment: {
    what: words,
    due: when,
    step: choice('made', 'restated', 'kept', 'broken', 'dropped'),
  },
  position: { on: words, stance: choice(...STANCES) },
  measure: {
    what: words,
    against: orNone,
    step: choice('threatened', 'announced', 'imposed', 'eased', 'lifted', 'expired'),
  },
  meeting: {
    level: choice('heads', 'ministers', 'officials', 'military', 'unknown'),
    format: choice('visit', 'call', 'sidelines', 'talks'),
    occasion: orNone,
    step: choice('mooted', 'planned', 'held', 'moved', 'cancelled'),
  },
  denial: { of: words },
  event: {},
  assessment: { view: words },
};

/** Names of the fields that a person may correct in a claim of a kind. */
export const fieldsOf = (kind: Kind): string[] => [...Object.keys(FIELDS), ...Object.keys(DETAILS[kind])];

/**
 * A claim with fields set as a person wrote them. It keeps its id: it is the same claim, read better.
 * @throws RangeError with the field, if there is no such field or it cannot have the value
 */
export function corrected(claim: Claim, set: Readonly<Record<string, string>>): Claim {
  return Object.entries(set).reduce((one, [field, text]) => withField(one, field, text), claim);
}

function withField(claim: Claim, field: string, text: string): Claim {
  try {
    return setField(claim, field, text);
  } catch (error) {
    throw error instanceof RangeError ? new RangeError(`${field}: ${error.message}`) : error;
  }
}

function setField(claim: Claim, field: string, text: string): Claim {
  const own = DETAILS[claim.kind];
  if (Object.hasOwn(FIELDS, field)) return { ...claim, ...FIELDS[field]?.(text, claim) } as Claim;
  if (Object.hasOwn(own, field))
    return { ...claim, detail: { ...claim.detail, [field]: own[field]?.(text) } } as Claim;
  throw new RangeError(`a ${claim.kind} has no such field; it has ${fieldsOf(claim.kind).join(', ')}`);
}

/**
 * Looks whether a claim may be corrected so.
 * @throws RangeError that says what is wrong
 */
export function checkCorrection(claim: Claim, set: Readonly<Record<string, string>>): void {
  const { by, to } = corrected(claim, set);
  if (by.length === 0) throw new RangeError('by: an act needs somebody who does it');
  const both = by.find((one) =>
    to.some(({ code, sector, name }) => one.code === code && one.sector === sector && one.name === name),
  );
  if (both) throw new RangeError(`to: ${both.code} would stand on both sides of the act`);
}
