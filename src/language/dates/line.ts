import type { Sentence, Token } from '../../model/sentence.ts';
import type { Unit } from './calendar.ts';
import { MEASURES, MONTHS, NUMBERS, ROUNDED, SHORT_WEEKDAYS, UNITS, VAGUE, WEEKDAYS } from './vocabulary.ts';

/** A value read from the tokens and the position after it. */
export interface Read<T> {
  readonly value: T;
  readonly next: number;
}

const CAPITAL = /^\p{Lu}/u;
const DASHES = new Set(['-', '–', '—', '--']);

const join = (text: string, token: Token): string =>
  text === '' || token.previous?.end === token.start ? text + token.form : `${text} ${token.form}`;

/** The tokens of a sentence with readers for the small parts that dates are made of. Positions are token indexes. */
export class Line {
  readonly #lower: readonly string[];

  constructor(readonly sentence: Sentence) {
    this.#lower = sentence.tokens.map((token) => token.lower);
  }

  get length(): number {
    return this.#lower.length;
  }
  token(at: number): Token | undefined {
    return this.sentence.tokens[at];
  }
  /** The form in lower case, '' outside the sentence. */
  word(at: number): string {
    return this.#lower[at] ?? '';
  }
  /** The words from one position to another, as they stand, with single blanks between those that are apart. */
  text(first: number, last: number): string {
    return this.sentence.tokens.slice(first, last + 1).reduce(join, '');
  }
  is(at: number, ...words: string[]): boolean {
    return words.includes(this.word(at));
  }
  /** Whether the words follow each other from `at` on. */
  has(at: number, phrase: string): boolean {
    // Cut only where it begins with the word: dozens of phrases are looked for at every place
    return (
      phrase.startsWith(this.word(at)) && phrase.split(' ').every((word, i) => this.word(at + i) === word)
    );
  }
  capital(at: number): boolean {
    return CAPITAL.test(this.token(at)?.form ?? '');
  }
  dash(at: number): boolean {
    return DASHES.has(this.word(at));
  }
  /** Position after `at` if the word is there, else `at`. */
  skip(at: number, ...words: string[]): number {
    return this.is(at, ...words) ? at + 1 : at;
  }

  month(at: number): Read<number> | null {
    const found = this.#named(at, MONTHS);
    return found && this.#abbreviated(at) && !this.#trusted(at) ? null : found;
  }
  weekday(at: number): Read<number> | null {
    const value = this.capital(at) ? WEEKDAYS.get(this.word(at)) : undefined;
    return value === undefined ? null : { value, next: at + 1 };
  }
  shortWeekday(at: number): Read<number> | null {
    return this.#named(at, SHORT_WEEKDAYS);
  }

  /** A day of the month, with or without an ordinal ending, that is no amount of something. */
  dayNumber(at: number): Read<number> | null {
    const digits = /^(\d{1,2})(st|nd|rd|th)?$/.exec(this.word(at));
    const value = Number(digits?.[1] ?? 0);
    if (value < 1 || value > 31 || (digits?.[2] === undefined && this.#amount(at))) return null;
    return { value, next: at + 1 };
  }
  /** A year that stands beside a month or in a place for years. */
  year(at: number): Read<number> | null {
    if (!/^(1[5-9]|20)\d\d$/.test(this.word(at)) || this.#amount(at)) return null;
    return { value: Number(this.word(at)), next: at + 1 };
  }
  unit(at: number): Read<Unit> | null {
    const word = this.word(at);
    const value = UNITS.get(word) ?? UNITS.get(word.replace(/s$/, ''));
    return value === undefined ? null : { value, next: at + 1 };
  }
  /** How many units: 'two', '12', 'a', 'twenty-five', 'a couple of', 'a dozen', 'a hundred'. */
  count(at: number): Read<number> | null {
    if (this.has(at, 'a couple of')) return { value: 2, next: at + 3 };
    if (this.has(at, 'a dozen')) return { value: 12, next: at + 2 };
    if (this.has(at, 'a hundred')) return { value: 100, next: at + 2 };
    const word = this.word(at);
    const value = NUMBERS.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : 0);
    const ones = value >= 20 && this.dash(at + 1) ? (NUMBERS.get(this.word(at + 2)) ?? 0) : 0;
    if (ones > 0 && ones < 10 && !/^\d/.test(word)) return { value: value + ones, next: at + 3 };
    return value < 1 ? null : { value, next: at + 1 };
  }
  /** Position after 'a few', 'several', 'some': a number that the text keeps to itself. */
  vague(at: number): number | null {
    const start = this.is(at, 'a', 'the') && this.is(at + 1, 'few') ? at + 1 : at;
    return VAGUE.has(this.word(start)) ? start + 1 : null;
  }
  /** Whether the number at a place is only about right: 'nearly two', 'more than three', 'about a'. */
  rounded(at: number): boolean {
    return ROUNDED.has(this.word(at - 1));
  }
  /** Position after two words that a blank or hyphen joins, be they one token or three: 'year-end', 'mid-March'. */
  joined(at: number, first: string, second: string): number | null {
    if (this.is(at, `${first}-${second}`, `${first}–${second}`)) return at + 1;
    if (!this.is(at, first)) return null;
    const next = this.dash(at + 1) ? at + 2 : at + 1;
    return this.is(next, second) ? next + 1 : null;
  }

  /** A capitalised name from a table, with the full stop of its short form, be it a token of its own or not. */
  #named(at: number, table: ReadonlyMap<string, number>): Read<number> | null {
    if (!this.capital(at)) return null;
    const value = table.get(this.word(at).replace(/\.$/, ''));
    if (value === undefined) return null;
    const stop = this.word(at + 1) === '.' && at + 2 < this.length && this.#abbreviated(at);
    return { value, next: stop ? at + 2 : at + 1 };
  }
  #abbreviated(at: number): boolean {
    const word = this.word(at).replace('.', '');
    return word !== 'may' && (word.length === 3 || word === 'sept' || SHORT_WEEKDAYS.has(word));
  }
  /** 'Mar', 'Jan' ... need a full stop or a number beside them. */
  #trusted(at: number): boolean {
    const stopped = this.word(at).endsWith('.') || this.word(at + 1) === '.';
    return stopped || /^\d/.test(this.word(at + 1)) || /^\d/.test(this.word(at - 1));
  }
  #amount(at: number): boolean {
    const next = this.word(at + 1);
    const grouped = (next === ',' || next === '.') && /^\d{3}$/.test(this.word(at + 2)) && this.#glued(at);
    return MEASURES.has(next) || grouped || this.is(at - 1, '$', '€', '£', '¥', '₩', 'no.');
  }
  #glued(at: number): boolean {
    return this.token(at)?.end === this.token(at + 1)?.start;
  }
}
