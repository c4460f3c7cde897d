import { wordsIn } from './words.ts';

/** The issues that some things name, each with the places of those that name it. */
export class IssueNames {
  readonly #places = new Map<string, number[]>();
  readonly #words = new Map<string, ReadonlySet<string>>();

  constructor(things: readonly { readonly issues: readonly string[] }[]) {
    for (const [place, { issues }] of things.entries())
      for (const issue of issues) {
        const places = this.#places.get(issue);
        if (places) places.push(place);
        else this.#places.set(issue, [place]);
      }
    for (const issue of this.#places.keys()) this.#words.set(issue, new Set(wordsIn(issue)));
  }

  /** Calls with the place of everything that has an issue which holds all of some words, maybe twice. */
  each(words: readonly string[], call: (place: number) => void): void {
    for (const [issue, own] of this.#words)
      if (words.every((word) => own.has(word)))
        for (const place of this.#places.get(issue) ?? []) call(place);
  }
}
