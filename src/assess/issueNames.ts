import { wordsIn } from './words.ts';

/** The issues that some things name, each with the places of those that name it. */
export class IssueNames {
  readonly #places = new Map<string, number[]>();
  #words: ReadonlyMap<string, ReadonlySet<string>> | null = null;

  constructor(things: readonly { readonly issues: readonly string[] }[]) {
    for (const [place, { issues }] of things.entries())
      for (const issue of issues) {
        const places = this.#places.get(issue);
        if (places) places.push(place);
        else this.#places.set(issue, [place]);
      }
  }

  /** Places of the things that have an issue, in order. */
  placesOf(issue: string): readonly number[] {
    return this.#places.get(issue) ?? [];
  }

  /** Calls with the place of everything that has an issue which holds all of some words, maybe twice. */
  each(words: readonly string[], call: (place: number) => void): void {
    this.#words ??= new Map(Array.from(this.#places.keys(), (issue) => [issue, new Set(wordsIn(issue))]));
    for (const [issue, own] of this.#words)
      if (words.every((word) => own.has(word))) for (const place of this.placesOf(issue)) call(place);
  }
}
