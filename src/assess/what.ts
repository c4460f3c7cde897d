import { COUNTRIES } from '../codebook/index.ts';
import type { Claim, MeetingLevel, Place } from '../model/claim.ts';
import type { RecordEntry } from '../model/record.ts';
import { inPairOrder } from './order.ts';

const LEVELS: Readonly<Record<MeetingLevel, string>> = {
  heads: 'leaders',
  ministers: 'ministers',
  officials: 'officials',
  military: 'military',
  unknown: '',
};

/** What a record is, as far as its fields say it: the object of an act, the terms of a measure, the who of a meeting. */
export function whatOf(
  record: RecordEntry,
  claims: readonly Claim[],
  pair: readonly [string, string],
): string {
  const detail = record.detail;
  if ('occasion' in detail) return meetingText(record, claims, pair);
  if ('instrument' in detail)
    return [...new Set([instrumentText(detail.instrument), objectOf(claims)])].filter(Boolean).join(': ');
  if ('against' in detail) return measureText(detail.what, detail.against, record);
  if ('on' in detail) return detail.on;
  if ('what' in detail) return detail.what;
  if ('of' in detail) return detail.of;
  if ('view' in detail) return detail.view;
  return objectOf(claims);
}

/** A state or its officials that a measure is against stand among the parties; only others are told. */
const measureText = (what: string, against: string | null, { to }: RecordEntry): string => {
  const isTold = to.every(({ code, sector }) => COUNTRIES.has(code) && (sector === null || sector === 'GOV'));
  return against === null || (isTold && to.length > 0) ? what : `${what}, against ${against}`;
};

/**
 * Whether a quoted clause says itself what it is about: 'recalled its ambassador' needs no 'recall its ambassador'. The first word
 * may be in another form.
 */
export function saysItself(quote: string, what: string): boolean {
  const [text, sought] = [oneLine(quote), oneLine(what)];
  const behind = sought.slice(sought.indexOf(' ') + 1);
  return text.includes(sought) || (behind.includes(' ') && text.includes(behind));
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** 'agreement' as the name of an agreement says nothing. */
const instrumentText = (instrument: string | null): string =>
  instrument === null || /^(agreement|deal|accord|pact)$/i.test(instrument) ? '' : instrument;

const objectOf = (claims: readonly Claim[]): string =>
  claims.find(({ act }) => act.object)?.act.object?.text ?? '';

function meetingText(record: RecordEntry, claims: readonly Claim[], pair: readonly [string, string]): string {
  const detail = record.detail;
  if (!('occasion' in detail)) return '';
  const level = LEVELS[detail.level];
  const form = { visit: 'visit', call: 'telephone call', sidelines: 'meeting', talks: 'talks' }[
    detail.format
  ];
  // A place alone, which one report took for the name of a gathering, is told once
  const isNamed = detail.occasion && detail.occasion !== record.where?.name;
  const aside = isNamed
    ? detail.format === 'sidelines'
      ? `, on the sidelines of ${detail.occasion}`
      : `, ${detail.occasion}`
    : '';
  const where = record.where ? `, ${placeName(record.where)}` : '';
  const persons = personsOf(claims, pair);
  return `${[level, form].filter(Boolean).join(', ')}${aside}${where}${persons.length > 0 ? `: ${persons.join(', ')}` : ''}`;
}

const placeName = ({ name, country }: Place): string => {
  const state = country === null ? undefined : COUNTRIES.get(country);
  return state === undefined || state === name ? name : `${name} (${state})`;
};

/** The fullest name of every person who takes part, in the order of the pair. */
function personsOf(claims: readonly Claim[], pair: readonly [string, string]): string[] {
  const named = claims.flatMap(({ by, to }) => [...by, ...to]).filter(({ person }) => person !== null);
  return inPairOrder(named, pair).reduce<string[]>((names, { person }) => addName(names, person ?? ''), []);
}

/** 'Moon' adds nothing to 'Moon Jae-in', which takes the place of 'Moon'. */
function addName(names: readonly string[], name: string): string[] {
  const known = names.findIndex((other) => other.includes(name) || name.includes(other));
  if (known < 0) return [...names, name];
  return names.map((other, i) => (i === known && name.length > other.length ? name : other));
}
