import type { Sentence, Token } from '../../model/sentence.ts';
import type { Entry, Lexicon } from '../lexicon/entry.ts';
import type { Frame } from './frame.ts';
import { nounFrame } from './nouns.ts';
import { antecedent, fullLemma, withConjuncts } from './tree.ts';
import { verbFrame } from './verbs.ts';

/** A frame with the patterns that its predicate could be. */
export interface Found {
  readonly frame: Frame;
  readonly entries: readonly Entry[];
}

/** Every frame of a sentence whose predicate the lexicon knows, in order of the text. */
export function framesOf(sentence: Sentence, lexicon: Lexicon): Found[] {
  const found: Found[] = [];
  const carried = new Set<Token>();
  for (const verb of sentence.tokens) {
    if (verb.upos !== 'VERB') continue;
    for (const noun of nounsCarriedBy(verb)) {
      const entries = (lexicon.nouns.get(noun.lemma) ?? []).filter((e) => e.light?.has(fullLemma(verb)));
      if (entries.length === 0 || carried.has(noun)) continue;
      carried.add(noun).add(verb);
      found.push({ frame: nounFrame(noun, verb), entries });
    }
  }
  for (const token of sentence.tokens) if (!carried.has(token)) found.push(...plain(token, lexicon));
  return found.sort((a, b) => a.frame.predicate.index - b.frame.predicate.index);
}

function plain(token: Token, lexicon: Lexicon): Found[] {
  if (token.upos === 'VERB') {
    const frame = verbFrame(token);
    const entries = lexicon.verbs.get(frame.lemma) ?? [];
    return entries.length > 0 ? [{ frame, entries }] : [];
  }
  if (token.upos === 'ADJ') {
    const entries = lexicon.adjectives.get(token.lemma);
    return entries ? [{ frame: verbFrame(token), entries }] : [];
  }
  const entries = (lexicon.nouns.get(token.lemma) ?? []).filter((e) => e.alone);
  return token.upos === 'NOUN' && entries.length > 0 ? [{ frame: nounFrame(token, null), entries }] : [];
}

/** Nouns that a verb may carry: its objects, its passive subject, what a participle modifies, 'engage in talks'. */
function nounsCarriedBy(verb: Token): Token[] {
  const direct = verb
    .children('obj', 'nsubj:pass', 'obl', 'xcomp')
    .flatMap(withConjuncts)
    .map((t) => antecedent(t, verb));
  const subject = verb
    .children('nsubj')
    .flatMap(withConjuncts)
    .map((t) => antecedent(t, verb));
  const reduced = verb.deprel === 'acl' && verb.head ? [verb.head] : [];
  return [...direct, ...reduced, ...subject, ...freeRelative(verb)].filter((t) => t.upos === 'NOUN');
}

/** 'has taken what appear to be retaliatory steps': the noun at the bottom of a free relative. */
function freeRelative(verb: Token): Token[] {
  if (verb.next?.lower !== 'what') return [];
  const rest = verb.sentence.tokens.slice(verb.index + 2, verb.index + 12);
  const noun = rest.find((t) => t.upos === 'NOUN' && t.next?.upos !== 'NOUN');
  return noun ? [noun] : [];
}
