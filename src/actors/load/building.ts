import type { Epithet, NameSense, Office, State, Term } from '../tables.ts';
import type { Trie } from '../trie.ts';

/** The tables while rows are added to them. */
export interface Building {
  readonly states: Map<string, State>;
  readonly names: Trie<NameSense>;
  readonly offices: Trie<Office>;
  readonly leaders: Trie<Term>;
  readonly families: Map<string, Term[]>;
  readonly terms: Map<string, Term[]>;
  readonly ends: Map<string, Set<string>>;
  readonly epithets: Map<string, Epithet>;
}
