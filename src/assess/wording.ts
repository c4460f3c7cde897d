import type { Article } from '../model/article.ts';
import type { RecordEntry } from '../model/record.ts';
import { contentIn } from './content.ts';
import type { Known } from './known.ts';
import { claimsListed, recordsListed } from './lists.ts';
import { type Finds, foundByAll, WordIndex } from './wordIndex.ts';

/** The words of quotes and of reports: texts never change, whatever is added, decided or asked for. */
export interface Words {
  readonly quotes: WordIndex;
  readonly texts: WordIndex;
  readonly titles: WordIndex;
}

export const newWords = (): Words => ({
  quotes: new WordIndex(),
  texts: new WordIndex(),
  titles: new WordIndex(),
});

/** Finds what is known by its words. */
class Wording {
  readonly #known: Known;
  readonly #words: Words;
  /** By the number of a quote the places of its claim and of its record in their lists. */
  #places: { readonly claims: Int32Array; readonly records: Int32Array } | null = null;

  constructor(known: Known) {
    this.#known = known;
    this.#words = known.told.words ?? newWords();
  }

  /** Places in the list of the claims whose quotes and issues hold all of some words. */
  claims(words: readonly string[]): number[] {
    const { claims: places } = this.#placesOf();
    const { issues, things } = claimsListed(this.#known);
    return foundByAll(words, things.length, this.#quoted(places, issues));
  }

  /** The same of records. */
  records(words: readonly string[]): number[] {
    const { records: places } = this.#placesOf();
    const { issues, things } = recordsListed(this.#known);
    return foundByAll(words, things.length, this.#quoted(places, issues));
  }

  #quoted(places: Int32Array, issues: ReturnType<typeof recordsListed>['issues']): Finds {
    return (word, call) => {
      this.#words.quotes.each(word, (number) => {
        const place = places[number] ?? -1;
        if (place >= 0) call(place);
      });
      issues.each([word], call);
    };
  }

  #placesOf() {
    this.#places ??= placesIn(this.#known, this.#words.quotes);
    return this.#places;
  }

  /**
   * The reports whose texts hold all of some words.
   * @param titled whether a title counts as text
   */
  articles(words: readonly string[], titled: boolean): Article[] {
    const { texts, titles } = this.#words;
    for (const { id, text, title = '' } of this.#known.articles) {
      texts.add(id, text);
      titles.add(id, title);
    }
    const found = foundByAll(words, texts.size, (word, call) => {
      texts.each(word, call);
      if (titled) titles.each(word, call);
    });
    const { articles } = contentIn(this.#known);
    return found.flatMap((number) => articles.get(texts.idOf(number)) ?? []);
  }
}

function placesIn(known: Known, quotes: WordIndex) {
  const numbers = Int32Array.from(claimsListed(known).things, ({ id, evidence }) =>
    quotes.add(id, evidence.quote),
  );
  const [claims, records] = [new Int32Array(quotes.size).fill(-1), new Int32Array(quotes.size).fill(-1)];
  for (const [place, number] of numbers.entries()) claims[number] = place;
  for (const [place, { claims: own }] of recordsListed(known).things.entries())
    for (const id of own) {
      const number = quotes.numberOf(id);
      if (number !== undefined) records[number] = place;
    }
  return { claims, records };
}

/** The records whose quotes and issues hold all of some words, in the order of their list. */
export const recordsHolding = (known: Known, words: readonly string[]): RecordEntry[] =>
  wordingIn(known)
    .records(words)
    .flatMap((place) => recordsListed(known).things[place] ?? []);

const wordings = new WeakMap<Known, Wording>();

/** One for what is known, as long as that is in use. */
export function wordingIn(known: Known): Wording {
  const wording = wordings.get(known) ?? new Wording(known);
  wordings.set(known, wording);
  return wording;
}
