import { KINDS, STATUSES } from '../model/claim.ts';
import { type Seen, seenFrom } from './seen.ts';
import { sharedSet } from './shared.ts';
import type { Told } from './told.ts';
import { contentIn, contentText } from './words.ts';

/** Things by number, those that many claims share. */
export class Numbered {
  readonly #things: unknown[] = [];
  readonly #numbers = new Map<unknown, number>();

  numberOf(thing: unknown): number {
    const known = this.#numbers.get(thing) ?? this.#things.length;
    if (known < this.#things.length) return known;
    this.#things.push(thing);
    this.#numbers.set(thing, known);
    return known;
  }

  at<T>(number: number): T {
    return this.#things[number] as T;
  }
}

/** Kinds of which many claims have one detail. */
const SHARED: ReadonlySet<Told['kind']> = new Set(['event', 'agreement', 'meeting']);

/** Flags of a claim at rest. */
const [RECIPROCAL, NEGATIVE, NAMED, DEMARCHE, AGAIN] = [1, 2, 4, 8, 16] as const;

type Persons = readonly (readonly [code: string, ...names: (readonly string[])[]])[];

/** A claim at rest: what it shares with others by number, what is its own as it is. */
type Row = readonly [
  id: string,
  key: string,
  kind: number,
  status: number,
  flags: number,
  by: number,
  to: number,
  third: number,
  detail: number | Told['detail'],
  plover: number,
  issues: number,
  when: number,
  where: number,
  version: number,
  confidence: number,
  start: number,
  fullness: number,
  round: number,
  content: string,
  persons?: Persons,
];

/** A claim as a text, from which {@link wakened} makes it again; its report is kept apart. */
export function atRest(seen: Seen, shared: Numbered): string {
  const { claim, content, persons } = seen;
  const row: Row = [
    claim.id,
    claim.key,
    KINDS.indexOf(claim.kind),
    STATUSES.indexOf(claim.status),
    flagsOf(seen),
    shared.numberOf(claim.by),
    shared.numberOf(claim.to),
    shared.numberOf(claim.third),
    SHARED.has(claim.kind) ? shared.numberOf(claim.detail) : claim.detail,
    shared.numberOf(claim.plover),
    shared.numberOf(claim.issues),
    shared.numberOf(claim.when),
    shared.numberOf(claim.where),
    shared.numberOf(seen.version),
    claim.confidence,
    seen.start,
    seen.fullness,
    seen.round,
    contentText(content),
  ];
  return JSON.stringify(persons.size === 0 ? row : [...row, personsAtRest(persons)]);
}

const flagsOf = ({ claim, named, demarche, again }: Seen): number =>
  (claim.reciprocal ? RECIPROCAL : 0) |
  (claim.polarity === '-' ? NEGATIVE : 0) |
  (named ? NAMED : 0) |
  (demarche ? DEMARCHE : 0) |
  (again ? AGAIN : 0);

const personsAtRest = (persons: Seen['persons']): Persons =>
  [...persons].map(([code, names]) => [code, ...names.map((name) => [...name])]);

/** A claim from its text. @param report that tells it */
export function wakened(text: string, report: Pick<Seen, 'article' | 'published'>, shared: Numbered): Seen {
  const [
    id,
    key,
    kind,
    status,
    flags,
    by,
    to,
    third,
    detail,
    plover,
    issues,
    when,
    where,
    version,
    confidence,
    start,
    fullness,
    round,
    content,
    persons,
  ] = JSON.parse(text) as Row;
  const claim = {
    id,
    key,
    kind: KINDS[kind],
    by: shared.at(by),
    to: shared.at(to),
    third: shared.at(third),
    reciprocal: (flags & RECIPROCAL) !== 0,
    detail: typeof detail === 'number' ? shared.at(detail) : detail,
    plover: shared.at(plover),
    status: STATUSES[status],
    polarity: (flags & NEGATIVE) === 0 ? '+' : '-',
    issues: shared.at(issues),
    when: shared.at(when),
    where: shared.at(where),
    confidence,
  } as Told;
  return seenFrom(claim, {
    ...report,
    start,
    version: shared.at(version),
    fullness,
    content: contentIn(content),
    persons: persons ? personsFrom(persons) : NOBODY,
    named: (flags & NAMED) !== 0,
    demarche: (flags & DEMARCHE) !== 0,
    again: (flags & AGAIN) !== 0,
    round,
  });
}

const NOBODY: Seen['persons'] = new Map();

const personsFrom = (persons: Persons): Seen['persons'] =>
  new Map(persons.map(([code, ...names]) => [code, names.map(sharedSet)]));
