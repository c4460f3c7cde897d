import type { Token } from '../model/sentence.ts';

/** A state that was spoken of, and the word that did it. */
export interface SeenState {
  readonly code: string;
  readonly token: Token;
}

/** The states that a report spoke of last, the last one at the end. */
export class SeenStates {
  #last: readonly SeenState[] = [];

  /** @param reach how many are kept */
  constructor(readonly reach: number) {}

  add(code: string, token: Token): void {
    this.#last = [...this.#last, { code, token }].slice(-this.reach);
  }

  /** Those spoken of in a sentence, by its index. */
  inSentence(index: number): readonly SeenState[] {
    return this.#last.filter(({ token }) => token.sentence.index === index);
  }

  /** All that were spoken of, each once. */
  codes(): readonly string[] {
    return [...new Set(this.#last.map(({ code }) => code))];
  }
}

/** The one code of a list, however often it stands there; null for none and for several. */
export function only(codes: readonly string[]): string | null {
  const [first] = codes;
  return first !== undefined && codes.every((code) => code === first) ? first : null;
}
