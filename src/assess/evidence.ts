import type { RecordEntry } from '../model/record.ts';
import { contentOf } from '../record/index.ts';
import type { PromiseLine } from './dossier.ts';
import { claimsOf, type Desk } from './line.ts';
import { oldestFirst } from './order.ts';

const BEARS = new Set(['meeting', 'measure', 'agreement', 'event']);

/** Words that a promise and what bears on it have to share, and what share of the shorter's that has to be. */
const SHARED = 2;
const HALF = 0.5;

/** What later happened on the same matter, by content words or issue: for a person to judge, not a verdict. */
export function evidenceOn(promise: RecordEntry, desk: Desk): PromiseLine['evidenceSoFar'] {
  const made = promise.when?.from ?? promise.firstPublished.slice(0, 10);
  return happenedOf(desk)
    .sharing(matterOf(promise, desk))
    .filter((record) => (record.when?.from ?? '') > made)
    .sort(oldestFirst)
    .map((record) => ({ record: record.id, state: record.step ?? record.status, when: record.when }));
}

/** What happened, by its words. A busy pair has thousands of promises and of things that happened: they have numbers. */
class Happened {
  readonly #records: RecordEntry[] = [];
  /** How many words each has. */
  readonly #sizes: number[] = [];
  readonly #byWord = new Map<string, number[]>();
  readonly #common: Uint16Array;

  constructor(desk: Desk) {
    for (const record of desk.records)
      if (BEARS.has(record.kind) && record.status === 'happened') this.#add(record, matterOf(record, desk));
    this.#common = new Uint16Array(this.#records.length);
  }

  #add(record: RecordEntry, words: ReadonlySet<string>): void {
    const number = this.#records.push(record) - 1;
    this.#sizes.push(words.size);
    for (const word of words) {
      const list = this.#byWord.get(word);
      if (list) list.push(number);
      else this.#byWord.set(word, [number]);
    }
  }

  /** Those that share enough of some words. */
  sharing(words: ReadonlySet<string>): RecordEntry[] {
    const common = this.#common.fill(0);
    const found: number[] = [];
    for (const word of words)
      for (const number of this.#byWord.get(word) ?? []) {
        common[number] = (common[number] ?? 0) + 1;
        if (common[number] === SHARED) found.push(number);
      }
    return found
      .filter((number) => (common[number] ?? 0) >= HALF * Math.min(words.size, this.#sizes[number] ?? 0))
      .flatMap((number) => this.#records[number] ?? []);
  }
}

const happened = new WeakMap<Desk, Happened>();

/** What happened; found once for a desk. */
function happenedOf(desk: Desk): Happened {
  const known = happened.get(desk) ?? new Happened(desk);
  happened.set(desk, known);
  return known;
}

const matterOf = (record: RecordEntry, desk: Desk): ReadonlySet<string> =>
  contentOf(
    [...claimsOf(record, desk).map(({ evidence }) => evidence.quote), ...record.issues],
    record.by.map(({ name }) => name),
  ).words;
