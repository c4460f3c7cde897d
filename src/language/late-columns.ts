import type { TokenColumns, Upos } from '../model/sentence.ts';

/**
 * Columns whose features are chosen when somebody first asks for them, of one token where one is asked about. A class, since
 * an object literal with a getter in it is a table that every look-up searches.
 */
export class LateColumns implements TokenColumns {
  readonly forms: string[];
  readonly starts: number[];
  readonly ends: number[];
  readonly upos: Upos[];
  readonly xpos: string[];
  readonly lemmas: string[];
  readonly heads: number[];
  readonly deprels: string[];
  readonly #choose: (index: number) => string;
  #feats: string[] | null = null;

  constructor(known: Omit<TokenColumns, 'feats' | 'featsAt'>, choose: (index: number) => string) {
    this.forms = known.forms;
    this.starts = known.starts;
    this.ends = known.ends;
    this.upos = known.upos;
    this.xpos = known.xpos;
    this.lemmas = known.lemmas;
    this.heads = known.heads;
    this.deprels = known.deprels;
    this.#choose = choose;
  }

  get feats(): string[] {
    this.#feats ??= this.forms.map((_, index) => this.#choose(index));
    return this.#feats;
  }

  featsAt(index: number): string {
    return this.#feats ? (this.#feats[index] ?? '_') : this.#choose(index);
  }
}
