import { type Claim, KINDS, STATUSES } from '../model/claim.ts';
import { grown } from './grown.ts';
import { type Seen, seenFrom } from './seen.ts';
import type { Told } from './told.ts';
import { contentIn } from './words.ts';

/** Things by number, those that many claims share. */
class Numbered {
  readonly #things: unknown[] = [];
  readonly #numbers = new Map<unknown, number>();

  numberOf(thing: unknown): number {
    const known = this.#numbers.get(thing);
    if (known !== undefined) return known;
    this.#numbers.set(thing, this.#things.length);
    return this.#things.push(thing) - 1;
  }

  at<T>(number: number | undefined): T {
    return this.#things[number ?? 0] as T;
  }
}

/** Kinds of which many claims have one detail. */
const SHARED: ReadonlySet<Told['kind']> = new Set(['event', 'agreement', 'meeting']);

/** Numbers of a claim at rest: its traits, what it shares with others by number, what is a number anyway. */
const FIELDS = 18;
const [TRAITS, BY, TO, THIRD, DETAIL, PLOVER, ISSUES, WHEN, WHERE] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
const [ARTICLE, PUBLISHED, VERSION, CONFIDENCE, PERSONS] = [9, 10, 11, 12, 13] as const;
const [START, FULLNESS, ROUND, ORDER] = [14, 15, 16, 17] as const;

/** Traits: flags, then kind and status. */
const [RECIPROCAL, NEGATIVE, NAMED, DEMARCHE, AGAIN] = [1, 2, 4, 8, 16] as const;
const [KIND, STATUS] = [8, 16] as const;
const BYTE = 255;

/**
 * Claims at rest, by number: rows of numbers, and beside them the few texts that are a claim's own. A million objects would
 * fill the memory.
 */
export class Rest {
  #rows = new Int32Array(64 * FIELDS);
  readonly #shared = new Numbered();
  /** Undefined where none is. */
  readonly #ids: (string | undefined)[] = [];
  readonly #keys: string[] = [];
  readonly #contents: string[] = [];
  /** Details that are a claim's own. */
  readonly #details: (Claim['detail'] | undefined)[] = [];

  /** So many numbers have been given to claims. */
  get length(): number {
    return this.#ids.length;
  }

  put(slot: number, seen: Seen): void {
    const { claim, content } = seen;
    this.#ids[slot] = claim.id;
    this.#keys[slot] = claim.key;
    this.#contents[slot] = content.text;
    this.#details[slot] = SHARED.has(claim.kind) ? undefined : claim.detail;
    this.#rows = grown(this.#rows, (slot + 1) * FIELDS);
    this.#write(slot * FIELDS, seen);
  }

  #write(at: number, seen: Seen): void {
    const rows = this.#rows;
    const shared = this.#shared;
    const { claim } = seen;
    rows[at + TRAITS] = traitsOf(seen);
    rows[at + BY] = shared.numberOf(claim.by);
    rows[at + TO] = shared.numberOf(claim.to);
    rows[at + THIRD] = shared.numberOf(claim.third);
    rows[at + DETAIL] = SHARED.has(claim.kind) ? shared.numberOf(claim.detail) : 0;
    rows[at + PLOVER] = shared.numberOf(claim.plover);
    rows[at + ISSUES] = shared.numberOf(claim.issues);
    rows[at + WHEN] = shared.numberOf(claim.when);
    rows[at + WHERE] = shared.numberOf(claim.where);
    rows[at + ARTICLE] = shared.numberOf(seen.article);
    rows[at + PUBLISHED] = shared.numberOf(seen.published);
    rows[at + VERSION] = shared.numberOf(seen.version);
    rows[at + CONFIDENCE] = shared.numberOf(claim.confidence);
    rows[at + PERSONS] = shared.numberOf(seen.persons);
    rows[at + START] = seen.start;
    rows[at + FULLNESS] = seen.fullness;
    rows[at + ROUND] = shared.numberOf(seen.round);
    rows[at + ORDER] = seen.order;
  }

  clear(slot: number): void {
    this.#ids[slot] = undefined;
    this.#details[slot] = undefined;
  }

  /** The claim of a number as an object, made anew. */
  at(slot: number): Seen {
    const id = this.#ids[slot];
    if (id === undefined) throw new RangeError(`no claim has the number ${slot}`);
    const rows = this.#rows;
    const shared = this.#shared;
    const at = slot * FIELDS;
    const traits = rows[at + TRAITS] ?? 0;
    return seenFrom(this.#told(slot, id), {
      article: shared.at(rows[at + ARTICLE]),
      published: shared.at(rows[at + PUBLISHED]),
      order: rows[at + ORDER] ?? 0,
      start: rows[at + START] ?? 0,
      version: shared.at(rows[at + VERSION]),
      fullness: rows[at + FULLNESS] ?? 0,
      content: contentIn(this.#contents[slot] ?? ''),
      persons: shared.at(rows[at + PERSONS]),
      named: (traits & NAMED) !== 0,
      demarche: (traits & DEMARCHE) !== 0,
      again: (traits & AGAIN) !== 0,
      round: shared.at(rows[at + ROUND]),
    });
  }

  #told(slot: number, id: string): Told {
    const rows = this.#rows;
    const shared = this.#shared;
    const at = slot * FIELDS;
    const traits = rows[at + TRAITS] ?? 0;
    return {
      id,
      key: this.#keys[slot],
      kind: KINDS[(traits >> KIND) & BYTE],
      by: shared.at(rows[at + BY]),
      to: shared.at(rows[at + TO]),
      third: shared.at(rows[at + THIRD]),
      reciprocal: (traits & RECIPROCAL) !== 0,
      detail: this.#details[slot] ?? shared.at(rows[at + DETAIL]),
      plover: shared.at(rows[at + PLOVER]),
      status: STATUSES[(traits >> STATUS) & BYTE],
      polarity: (traits & NEGATIVE) === 0 ? '+' : '-',
      issues: shared.at(rows[at + ISSUES]),
      when: shared.at(rows[at + WHEN]),
      where: shared.at(rows[at + WHERE]),
      confidence: shared.at(rows[at + CONFIDENCE]),
    } as Told;
  }
}

const traitsOf = ({ claim, named, demarche, again }: Seen): number =>
  (claim.reciprocal ? RECIPROCAL : 0) |
  (claim.polarity === '-' ? NEGATIVE : 0) |
  (named ? NAMED : 0) |
  (demarche ? DEMARCHE : 0) |
  (again ? AGAIN : 0) |
  (KINDS.indexOf(claim.kind) << KIND) |
  (STATUSES.indexOf(claim.status) << STATUS);
