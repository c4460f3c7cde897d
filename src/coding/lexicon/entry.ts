import type { Kind, MeasureStep, Stance } from '../../model/claim.ts';
import type { LinearModel } from '../linear/model.ts';

/**
 * One pattern: which predicate, under which conditions, is which kind of claim. Written in `data/patterns/*.jsonl`,
 * one a line; word lists are `a|b|@class`. See `data/patterns/README.md` for the meaning of every field.
 */
export interface Entry {
  /** Unique name, `kind.what`: it is what `explain` shows and what a claim's `coder.rule` holds. */
  readonly rule: string;
  readonly form: 'verb' | 'noun' | 'adjective';
  /** Lemmas of the predicate; a particle follows after a blank: `call off`. */
  readonly lemmas: readonly string[];
  /** For nouns of action: verbs that carry them (`hold` talks). */
  readonly light: ReadonlySet<string> | null;
  /** A noun entry that may also stand without a verb of its own ('talks between A and B'). */
  readonly alone: boolean;
  /** Lemmas one of which has to head the object. */
  readonly object: ReadonlySet<string> | null;
  /** Lemmas one of which has to head the subject. */
  readonly subject: ReadonlySet<string> | null;
  /** Adjectives or compounds one of which has to modify the object (or the noun of action itself). */
  readonly modifier: ReadonlySet<string> | null;
  /** Prepositions, one of which has to be there, each with the lemmas that its noun may have (null: any). */
  readonly prep: ReadonlyMap<string, ReadonlySet<string> | null> | null;
  /** The form of the complement that has to be there. */
  readonly complement: ReadonlySet<'to' | 'that' | 'gerund'> | null;
  /** Lemmas one of which has to head the complement. */
  readonly content: ReadonlySet<string> | null;
  /** Of an expression ('turn a blind eye to'), the words after the first, to be found among the arguments. */
  readonly rest: readonly string[];
  /** Lemmas one of which has to be among the arguments or their modifiers. */
  readonly near: ReadonlySet<string> | null;
  readonly voice: 'active' | 'passive' | null;
  /** Where the doer is found, in order: `subject`, `object`, `of` ... */
  readonly by: readonly string[];
  /** Where the other side is found, in order: `object`, or a preposition. */
  readonly to: readonly string[];
  /** How parties become joint: several subjects (`plural`), or a preposition that adds one (`with`, `between`). */
  readonly joint: readonly string[];
  /** What has to be known for a claim to be made. */
  readonly needs: ReadonlySet<'by' | 'to' | 'joint'>;
  readonly kind: Kind;
  readonly event: string | null;
  readonly mode: string | null;
  readonly cameo: string | null;
  readonly contexts: readonly string[];
  readonly stance: Stance | null;
  readonly step: string | null;
  readonly level: string | null;
  readonly format: string | null;
  readonly measure: MeasureStep | null;
  /** True where only the negated predicate is meant ('is not aware of'); the negation then is part of the sense. */
  readonly negated: boolean;
  /** A status that the predicate itself fixes ('demand' is called for). */
  readonly status: string | null;
  /** Of what the learned part guesses, how often such a guess is right, 0 to 1; null for a pattern. */
  readonly odds: number | null;
}

/**
 * A pattern that asks for nothing and says nothing but what is given. All of them are made here, and so have one shape, for
 * the reason that `frameWith` has.
 */
export function entryFrom(given: Partial<Entry> & Pick<Entry, 'rule' | 'kind'>): Entry {
  const blank: Entry = {
    rule: given.rule,
    kind: given.kind,
    form: 'verb',
    lemmas: [],
    light: null,
    alone: false,
    object: null,
    subject: null,
    modifier: null,
    prep: null,
    complement: null,
    content: null,
    rest: [],
    near: null,
    voice: null,
    by: ['subject'],
    to: [],
    joint: [],
    needs: new Set<'by'>(['by']),
    event: null,
    mode: null,
    cameo: null,
    contexts: [],
    stance: null,
    step: null,
    level: null,
    format: null,
    measure: null,
    negated: false,
    status: null,
    odds: null,
  };
  return Object.assign(blank, given);
}

/** A pattern with some fields changed. */
export const entryWith = (entry: Entry, changes: Partial<Entry>): Entry =>
  entryFrom({ ...entry, ...changes });

/** Whether an entry is a row of `data/lexicon`, not a pattern. */
export const isRow = ({ rule }: Entry): boolean => rule.includes('/');

/** Entries by the first word of their predicate. */
export interface EntryIndex {
  get(word: string): readonly Entry[] | undefined;
}

export interface Lexicon {
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly verbs: EntryIndex;
  readonly nouns: EntryIndex;
  readonly adjectives: EntryIndex;
  /** What the rows of `data/lexicon` say of a predicate, by the first word of their expressions. */
  readonly rows: Readonly<Record<Entry['form'], EntryIndex>>;
  /** What guesses at predicates that no pattern tells; null where nothing is to be guessed. */
  readonly learned: LinearModel | null;
  /** PLOVER's contexts by the words that speak of them. */
  readonly contexts: ReadonlyMap<string, readonly string[]>;
  /** Whether a lemma belongs to a word class (`say`, `relation` ...). Unknown classes are an error. */
  is(lemma: string, className: string): boolean;
}

/** A file of patterns: its name stands in error messages. */
export interface PatternFile {
  readonly name: string;
  readonly text: string;
}
