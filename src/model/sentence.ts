import type { Span } from './span.ts';

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/**
 * The tokens of a sentence as columns, one entry a token. Columns keep the hot loops of tagger and parser free
 * of objects; everything else reads them through {@link Token}.
 */
export interface TokenColumns {
  readonly forms: string[];
  /** UTF-16 offsets into the article's text. */
  readonly starts: number[];
  readonly ends: number[];
  readonly upos: Upos[];
  /** Penn-style fine tags: `VBN`, `NNP` ... */
  readonly xpos: string[];
  readonly lemmas: string[];
  /** Universal features as in CoNLL-U: `Number=Plur|Tense=Past`, `_` for none. */
  readonly feats: string[];
  /** Index of the head in this sentence; -1 for the root. */
  readonly heads: number[];
  /** Universal Dependencies relation with its subtype: `nsubj:pass`. */
  readonly deprels: string[];
}

/** A readable view of one row of a sentence's columns. */
export class Token implements Span {
  constructor(
    readonly sentence: Sentence,
    readonly index: number,
  ) {}

  get form(): string {
    return this.sentence.columns.forms[this.index] ?? '';
  }
  get lower(): string {
    return this.sentence.lowerOf(this.index);
  }
  get start(): number {
    return this.sentence.columns.starts[this.index] ?? 0;
  }
  get end(): number {
    return this.sentence.columns.ends[this.index] ?? 0;
  }
  get upos(): Upos {
    return this.sentence.columns.upos[this.index] ?? 'X';
  }
  get xpos(): string {
    return this.sentence.columns.xpos[this.index] ?? '';
  }
  get lemma(): string {
    return this.sentence.columns.lemmas[this.index] ?? '';
  }
  get feats(): string {
    return this.sentence.columns.feats[this.index] ?? '_';
  }
  get deprel(): string {
    return this.sentence.columns.deprels[this.index] ?? 'dep';
  }
  /** The relation without its subtype: `nsubj` for `nsubj:pass`. */
  get relation(): string {
    const colon = this.deprel.indexOf(':');
    return colon < 0 ? this.deprel : this.deprel.slice(0, colon);
  }
  get head(): Token | null {
    const head = this.sentence.columns.heads[this.index] ?? -1;
    return head < 0 ? null : (this.sentence.tokens[head] ?? null);
  }
  get previous(): Token | null {
    return this.sentence.tokens[this.index - 1] ?? null;
  }
  get next(): Token | null {
    return this.sentence.tokens[this.index + 1] ?? null;
  }

  /** Direct dependents in order of the text; with `relations`, only those whose relation (with or without subtype) is named. */
  children(...relations: string[]): Token[] {
    const all = this.sentence.childrenOf(this.index);
    if (relations.length === 0) return all;
    const found: Token[] = [];
    for (const child of all) if (child.#isOneOf(relations)) found.push(child);
    return found;
  }

  /** The first direct dependent with one of the relations. */
  child(...relations: string[]): Token | undefined {
    for (const child of this.sentence.childrenOf(this.index)) if (child.#isOneOf(relations)) return child;
    return undefined;
  }

  /** Whether its relation, with or without subtype, is one of those; any is where none is named. */
  #isOneOf(relations: readonly string[]): boolean {
    const { deprel } = this;
    if (relations.length === 0 || relations.includes(deprel)) return true;
    const colon = deprel.indexOf(':');
    return colon >= 0 && relations.includes(deprel.slice(0, colon));
  }

  /** The token and all that hangs on it, in order of the text. */
  subtree(): Token[] {
    const found: Token[] = [];
    const walk = (token: Token): void => {
      found.push(token);
      for (const child of token.children()) walk(child);
    };
    walk(this);
    return found.sort((a, b) => a.index - b.index);
  }

  /** Heads from the direct one up to the root. */
  ancestors(): Token[] {
    const found: Token[] = [];
    for (let up = this.head; up && found.length <= this.sentence.tokens.length; up = up.head) found.push(up);
    return found;
  }
}

/** One sentence of the body, with its tree once parsed. */
export class Sentence implements Span {
  readonly tokens: readonly Token[];
  #children: Token[][] | null = null;
  readonly #lower: string[] = [];

  constructor(
    /** Position in the article, from 0. */
    readonly index: number,
    /** Position of its paragraph among the article's paragraphs, from 0. */
    readonly paragraph: number,
    readonly start: number,
    readonly end: number,
    readonly columns: TokenColumns,
  ) {
    this.tokens = columns.forms.map((_, i) => new Token(this, i));
  }

  get root(): Token | undefined {
    return this.tokens[this.columns.heads.indexOf(-1)];
  }

  /** The form of a token in lower case. */
  lowerOf(index: number): string {
    this.#lower[index] ??= this.columns.forms[index]?.toLowerCase() ?? '';
    return this.#lower[index] ?? '';
  }

  childrenOf(index: number): Token[] {
    if (!this.#children) {
      const table: Token[][] = this.tokens.map(() => []);
      for (const token of this.tokens) table[this.columns.heads[token.index] ?? -1]?.push(token);
      this.#children = table;
    }
    return this.#children[index] ?? [];
  }
}
