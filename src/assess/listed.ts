import { KINDS, type Kind, STATUSES, type Status } from '../model/claim.ts';
import type { RecordEntry } from '../model/record.ts';
import { IssueNames } from './issueNames.ts';
import { partiesOf } from './pair.ts';
import { wordsIn } from './words.ts';

/** What a list is narrowed to; what is left out narrows nothing. */
export interface Narrowing {
  /** Code of an actor that is a party, and of another one. */
  readonly actor?: string | undefined;
  readonly other?: string | undefined;
  readonly kind?: Kind | undefined;
  /** PLOVER's event. */
  readonly type?: string | undefined;
  readonly status?: Status | undefined;
  /** Words that one of the issues holds. */
  readonly issue?: string | undefined;
  /** Days: what lies at least in part between them, by its own time, else by that of publication. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Words that quotes, issues or text hold. */
  readonly q?: string | undefined;
}

/** What claims and records have alike. */
export type Listable = Pick<
  RecordEntry,
  'id' | 'kind' | 'status' | 'plover' | 'issues' | 'when' | 'by' | 'to' | 'third'
>;

/**
 * Claims or records in the order of their list, with what they are narrowed by in rows of numbers: who narrows a million
 * looks into the rows, not into the things.
 */
export class Listed<T extends Listable> {
  readonly things: readonly T[];
  readonly #kinds: Uint8Array;
  readonly #statuses: Uint8Array;
  readonly #types: Uint8Array;
  readonly #typeNames = new Map<string | undefined, number>();
  /** First and last day. */
  readonly #begins: Int32Array;
  readonly #ends: Int32Array;
  #parties: ReadonlyMap<string, readonly number[]> | null = null;
  #issues: IssueNames | null = null;

  /** @param dayOf the day of publication of a thing */
  constructor(things: readonly T[], dayOf: (thing: T) => string) {
    this.things = things;
    this.#kinds = Uint8Array.from(things, ({ kind }) => KINDS.indexOf(kind));
    this.#statuses = Uint8Array.from(things, ({ status }) => STATUSES.indexOf(status));
    this.#types = Uint8Array.from(things, ({ plover }) => this.#typeOf(plover?.event));
    this.#begins = Int32Array.from(things, (one) => numberOf(one.when?.from ?? one.when?.to ?? dayOf(one)));
    this.#ends = Int32Array.from(things, (one) => numberOf(one.when?.to ?? one.when?.from ?? dayOf(one)));
  }

  #typeOf(name: string | undefined): number {
    const known = this.#typeNames.get(name) ?? this.#typeNames.size;
    this.#typeNames.set(name, known);
    return known;
  }

  /** The issues that they name. */
  get issues(): IssueNames {
    this.#issues ??= new IssueNames(this.things);
    return this.#issues;
  }

  /**
   * Those of a kind.
   * @param among places of those that are looked at, in order; all without
   */
  where(wanted: Narrowing, among: readonly number[] | null = null): T[] {
    const sets = [...this.#namedIn(wanted), ...(among ? [among] : [])];
    const fits = this.#fitting(wanted);
    const found: T[] = [];
    const take = (place: number): void => {
      const thing = this.things[place];
      if (thing && fits(place)) found.push(thing);
    };
    if (sets.length > 0) for (const place of inAll(sets, this.things.length)) take(place);
    else for (let place = 0; place < this.things.length; place++) take(place);
    return found;
  }

  #namedIn({ actor, other, issue }: Narrowing): (readonly number[])[] {
    const parties = [actor, other].flatMap((code) => (code === undefined ? [] : [this.#with(code)]));
    const words = wordsIn(issue ?? '');
    if (words.length === 0) return parties;
    const places = new Set<number>();
    this.issues.each(words, (place) => places.add(place));
    return [...parties, [...places]];
  }

  #with(code: string): readonly number[] {
    this.#parties ??= byParty(this.things);
    return this.#parties.get(code) ?? [];
  }

  /** Whether what stands at a place is of the kind, type, status and days. */
  #fitting({ kind, type, status, from = '', to = '9999' }: Narrowing): (place: number) => boolean {
    const [kinds, types, statuses] = [this.#kinds, this.#types, this.#statuses];
    const [begins, ends, first, last] = [this.#begins, this.#ends, numberOf(from), numberOf(to)];
    const asked = {
      kind: kind && KINDS.indexOf(kind),
      status: status && STATUSES.indexOf(status),
      type: type && (this.#typeNames.get(type) ?? -1),
    };
    return (place) =>
      (asked.kind === undefined || kinds[place] === asked.kind) &&
      (asked.status === undefined || statuses[place] === asked.status) &&
      (asked.type === undefined || types[place] === asked.type) &&
      (ends[place] ?? 0) >= first &&
      (begins[place] ?? 0) <= last;
  }
}

function byParty(things: readonly Listable[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, thing] of things.entries())
    for (const code of partiesOf(thing)) {
      const own = places.get(code);
      if (own) own.push(place);
      else places.set(code, [place]);
    }
  return places;
}

/** What stands in all of some sets, in order. */
function inAll(sets: readonly (readonly number[])[], size: number): number[] {
  const times = new Uint8Array(size);
  for (const set of sets) for (const place of set) times[place] = (times[place] ?? 0) + 1;
  const [least = []] = [...sets].sort((a, b) => a.length - b.length);
  return least.filter((place) => times[place] === sets.length).sort((a, b) => a - b);
}

/** A day as a number in the order of days, or the beginning of one; 0 for none. */
const numberOf = (day: string): number => Number(day.replaceAll('-', '').padEnd(8, '0'));
