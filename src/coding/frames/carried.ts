import type { Token } from '../../model/sentence.ts';
import type { Lexicon } from '../lexicon/entry.ts';
import { announcedBy } from './announced.ts';
import { nounsCarriedBy } from './carried-nouns.ts';
import type { Found } from './found.ts';
import { type Frame, frameWith } from './frame.ts';
import { gatheringBefore } from './gatherings.ts';
import { nounFrame } from './nouns.ts';
import { plain } from './plain.ts';
import { fullLemma } from './tree.ts';

/** Whether a word can carry nouns: a cheap look before they are looked for. */
export const mayCarry = ({ upos }: Token): boolean => upos === 'VERB' || upos === 'ADJ';

/** The frames of the nouns that a verb carries. */
export function carriedBy(verb: Token, lexicon: Lexicon): Found[] {
  if (verb.upos === 'ADJ') return carriedByParticiple(verb, lexicon);
  if (verb.upos !== 'VERB') return [];
  const gathering = gatheringBefore(verb);
  const lemma = fullLemma(verb);
  return [...nounsCarriedBy(verb), ...(gathering ? [gathering] : [])].flatMap((noun) => {
    const entries = (lexicon.nouns.get(noun.lemma) ?? []).filter((e) => e.light?.has(lemma));
    return entries.length === 0
      ? announcedBy(verb, noun, lexicon, () => plain(verb, lexicon))
      : [{ frame: carriedFrame(noun, verb, gathering), entries, instead: plain(verb, lexicon) }];
  });
}

/** 'A ban on grain was relaxed': a passive whose participle the tagger took for an adjective. */
function carriedByParticiple(word: Token, lexicon: Lexicon): Found[] {
  const stem = /^(.{3,})ed$/.exec(word.lower)?.[1];
  const noun = word.children('nsubj').find((t) => t.upos === 'NOUN');
  if (stem === undefined || !noun || !word.child('cop')) return [];
  const lemmas = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')];
  const entries = (lexicon.nouns.get(noun.lemma) ?? []).filter((e) => lemmas.some((l) => e.light?.has(l)));
  return entries.length > 0 ? [{ frame: nounFrame(noun, word), entries, instead: null }] : [];
}

/** Of a gathering, the verb marks that it is held; the noun may mark a meeting on its sidelines. */
const carriedFrame = (noun: Token, verb: Token, gathering: Token | null): Frame =>
  noun === gathering ? frameWith(nounFrame(noun, verb), { trigger: verb }) : nounFrame(noun, verb);
