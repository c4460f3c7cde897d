import { wordsIn } from './words.ts';

const NONE = new Uint8Array(0);
/** Bits of a number that a byte of a row holds; the highest says that there is more of it. */
const BITS = 7;
const MORE = 1 << BITS;
/** Bytes that one number takes at most. */
const WIDEST = 5;

/** Ascending numbers as the bytes of their distances: the frequent words of a large store are in a million texts. */
class Row {
  readonly #first: number;
  #last: number;
  #used = 0;
  /** Most words are in one text. */
  #bytes = NONE;

  constructor(first: number) {
    this.#first = first;
    this.#last = first;
  }

  add(number: number): void {
    if (this.#used + WIDEST > this.#bytes.length) this.#grow();
    let distance = number - this.#last;
    this.#last = number;
    for (; distance >= MORE; distance >>>= BITS) this.#bytes[this.#used++] = (distance % MORE) | MORE;
    this.#bytes[this.#used++] = distance;
  }

  #grow(): void {
    const wider = new Uint8Array(Math.max(2 * WIDEST, this.#bytes.length * 2));
    wider.set(this.#bytes);
    this.#bytes = wider;
  }

  each(call: (number: number) => void): void {
    let number = this.#first;
    call(number);
    let [distance, shift] = [0, 0];
    for (let i = 0; i < this.#used; i++) {
      const byte = this.#bytes[i] ?? 0;
      distance += (byte % MORE) << shift;
      shift += BITS;
      if (byte >= MORE) continue;
      number += distance;
      call(number);
      [distance, shift] = [0, 0];
    }
  }
}

/** Which texts hold a word. A text has the number of its place among those that were taken in; it never changes. */
export class WordIndex {
  readonly #numbers = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #rows = new Map<string, Row>();

  get size(): number {
    return this.#ids.length;
  }

  /** Takes a text in, unless it is there. @returns its number */
  add(id: string, text: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = this.#ids.push(id) - 1;
    this.#numbers.set(id, number);
    for (const word of new Set(wordsIn(text))) {
      const row = this.#rows.get(word);
      if (row) row.add(number);
      else this.#rows.set(word, new Row(number));
    }
    return number;
  }

  numberOf(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  idOf(number: number): string {
    return this.#ids[number] ?? '';
  }

  /** Calls with the number of every text that holds a word. */
  each(word: string, call: (number: number) => void): void {
    this.#rows.get(word)?.each(call);
  }
}

/** Calls with everything that a word finds, maybe twice. */
export type Finds = (word: string, call: (number: number) => void) => void;

/** What all of some words find of so many things, in their order. */
export function foundByAll(words: readonly string[], size: number, finds: Finds): number[] {
  const by = new Uint16Array(size);
  for (const [i, word] of words.entries())
    finds(word, (number) => {
      if (by[number] === i) by[number] = i + 1;
    });
  const found: number[] = [];
  for (let number = 0; number < size; number++) if (by[number] === words.length) found.push(number);
  return found;
}
