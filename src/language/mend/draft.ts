import type { TokenColumns, Upos } from '../../model/sentence.ts';
import { LateColumns } from '../late-columns.ts';

/**
 * Columns that a mender may write on: copied when it first asks for those that can be changed. Hardly any mender does so on
 * a sentence, and there are dozens of them.
 */
export class Draft implements TokenColumns {
  readonly #from: TokenColumns;
  #own: TokenColumns | null = null;

  constructor(from: TokenColumns) {
    this.#from = from;
  }

  /** The copy, if one was asked for: it may differ. */
  get changed(): TokenColumns | null {
    return this.#own;
  }

  get forms(): string[] {
    return this.#from.forms;
  }
  get starts(): number[] {
    return this.#from.starts;
  }
  get ends(): number[] {
    return this.#from.ends;
  }
  get feats(): string[] {
    return this.#from.feats;
  }
  get upos(): Upos[] {
    return this.#copy().upos;
  }
  get xpos(): string[] {
    return this.#copy().xpos;
  }
  get lemmas(): string[] {
    return this.#copy().lemmas;
  }
  get heads(): number[] {
    return this.#copy().heads;
  }
  get deprels(): string[] {
    return this.#copy().deprels;
  }

  #copy(): TokenColumns {
    this.#own ??= copyOf(this.#from);
    return this.#own;
  }
}

/** With what can be changed copied; features are not chosen for it, if they have not been. */
const copyOf = (from: TokenColumns): TokenColumns =>
  new LateColumns(
    {
      forms: from.forms,
      starts: from.starts,
      ends: from.ends,
      upos: [...from.upos],
      xpos: [...from.xpos],
      lemmas: [...from.lemmas],
      heads: [...from.heads],
      deprels: [...from.deprels],
    },
    (index) => from.featsAt?.(index) ?? from.feats[index] ?? '_',
  );
