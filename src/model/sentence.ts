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

/** The words of a sentence as they stand in the text. */
export interface WordColumns {
  readonly forms: string[];
  /** UTF-16 offsets into the article's text. */
  readonly starts: number[];
  readonly ends: number[];
}

/**
 * The tokens of a sentence as columns, one entry a token. Columns keep the hot loops of tagger and parser free
 * of objects; everything else reads them through {@link Token}.
 */
export interface TokenColumns extends WordColumns {
  readonly upos: Upos[];
  /** Penn-style fine tags: `VBN`, `NNP` ... */
  readonly xpos: string[];
  readonly lemmas: string[];
  /** Universal features as in CoNLL-U: `Number=Plur|Tense=Past`, `_` for none. */
  readonly feats: string[];
  /** The features of one token, where choosing those of all can wait. */
  featsAt?(index: number): string;
  /** Index of the head in this sentence; -1 for the root. */
  readonly heads: number[];
  /** Universal Dependencies relation with its subtype: `nsubj:pass`. */
  readonly deprels: string[];
}

/** Words of which nothing else is known yet. */
export interface UnreadColumns extends WordColumns {
  /** Tags and tree, worked out. */
  read(): TokenColumns;
}

/** Columns of a token that the sentence fills in when all its tokens are there. */
type Linked = { -readonly [K in 'head' | 'previous' | 'next']: Token[K] };

/**
 * A readable view of one row of a sentence's columns. Its values are fields of its own, since rules look at them some
 * hundred times a token.
 */
export class Token implements Span {
  readonly form: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly upos: Upos;
  /** Penn-style fine tag. */
  readonly xpos: string;
  readonly lemma: string;
  readonly deprel: string;
  /** The relation without its subtype: `nsubj` for `nsubj:pass`. */
  readonly relation: string;
  readonly head: Token | null = null;
  readonly previous: Token | null = null;
  readonly next: Token | null = null;
  readonly #children: Token[] = [];

  constructor(
    readonly sentence: Sentence,
    readonly index: number,
  ) {
    const { columns } = sentence;
    this.form = columns.forms[index] ?? '';
    this.lower = sentence.lowerOf(index);
    this.start = columns.starts[index] ?? 0;
    this.end = columns.ends[index] ?? 0;
    this.upos = columns.upos[index] ?? 'X';
    this.xpos = columns.xpos[index] ?? '';
    this.lemma = columns.lemmas[index] ?? '';
    this.deprel = columns.deprels[index] ?? 'dep';
    const colon = this.deprel.indexOf(':');
    this.relation = colon < 0 ? this.deprel : this.deprel.slice(0, colon);
  }

  /** Not a field, since hardly anybody asks: features may be chosen no sooner. */
  get feats(): string {
    const { columns } = this.sentence;
    return columns.featsAt?.(this.index) ?? columns.feats[this.index] ?? '_';
  }

  /** All tokens of a sentence, each with its neighbours, its head and its dependents. */
  static allOf(sentence: Sentence): Token[] {
    const { forms, heads } = sentence.columns;
    const tokens = forms.map((_, i) => new Token(sentence, i));
    for (const token of tokens) {
      const linked: Linked = token;
      linked.previous = tokens[token.index - 1] ?? null;
      linked.next = tokens[token.index + 1] ?? null;
      const head = tokens[heads[token.index] ?? -1] ?? null;
      linked.head = head;
      if (head) head.#children.push(token);
    }
    return tokens;
  }

  /** Direct dependents in order of the text; with `relations`, only those whose relation (with or without subtype) is named. */
  children(...relations: string[]): Token[] {
    const all = this.#children;
    if (relations.length === 0 || all.length === 0) return all;
    let found: Token[] | null = null;
    // Most find one or none: a list that begins with what it holds takes no more room than that
    for (const child of all) {
      if (!child.#isOneOf(relations)) continue;
      if (found) found.push(child);
      else found = [child];
    }
    return found ?? [];
  }

  /** The first direct dependent with one of the relations. */
  child(...relations: string[]): Token | undefined {
    for (const child of this.#children) if (relations.length === 0 || child.#isOneOf(relations)) return child;
    return undefined;
  }

  #isOneOf(relations: readonly string[]): boolean {
    const { deprel, relation } = this;
    for (const one of relations) if (one === deprel || one === relation) return true;
    return false;
  }

  /** The token and all that hangs on it, in order of the text. */
  subtree(): Token[] {
    const found: Token[] = [];
    this.#gather(found);
    for (let i = 1; i < found.length; i++)
      if ((found[i] as Token).index < (found[i - 1] as Token).index)
        return found.sort((a, b) => a.index - b.index);
    return found;
  }

  /** In order of the text already where no arcs cross. */
  #gather(found: Token[]): void {
    let isIn = false;
    for (const child of this.#children) {
      if (!isIn && child.index > this.index) isIn = found.push(this) > 0;
      child.#gather(found);
    }
    if (!isIn) found.push(this);
  }

  /** Heads from the direct one up to the root. */
  ancestors(): Token[] {
    const found: Token[] = [];
    for (let up = this.head; up && found.length <= this.sentence.tokens.length; up = up.head) found.push(up);
    return found;
  }
}

/** How a sentence stands to a label before it: the day of a chronology, the hour of a live report, who has the floor. */
export interface Under {
  readonly kind: 'day' | 'hour' | 'speaker';
  /** Position of the sentence that is the label: for the label itself, its own. */
  readonly label: number;
}

/** One sentence of the body. Its tree is there from the beginning, or worked out when somebody first asks for it. */
export class Sentence implements Span {
  #columns: TokenColumns | null;
  #tokens: readonly Token[] | null = null;
  readonly #lower: string[] = [];

  constructor(
    /** Position in the article, from 0. */
    readonly index: number,
    /** Position of its paragraph among the article's paragraphs, from 0. */
    readonly paragraph: number,
    readonly start: number,
    readonly end: number,
    /** What is known without a tree. */
    readonly words: UnreadColumns | TokenColumns,
    /** The label that it stands under, or is itself. */
    readonly under: Under | null = null,
  ) {
    this.#columns = 'read' in words ? null : words;
  }

  get columns(): TokenColumns {
    this.#columns ??= (this.words as UnreadColumns).read();
    return this.#columns;
  }

  /** Whether anybody has asked for its tags and its tree so far. */
  get isRead(): boolean {
    return this.#columns !== null;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= Token.allOf(this);
    return this.#tokens;
  }

  get root(): Token | undefined {
    return this.tokens[this.columns.heads.indexOf(-1)];
  }

  /** The form of a token in lower case. */
  lowerOf(index: number): string {
    this.#lower[index] ??= this.words.forms[index]?.toLowerCase() ?? '';
    return this.#lower[index] ?? '';
  }
}
