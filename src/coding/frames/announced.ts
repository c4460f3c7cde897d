import type { Kind } from '../../model/claim.ts';
import type { Token } from '../../model/sentence.ts';
import type { Entry, Lexicon } from '../lexicon/entry.ts';
import type { Found } from './found.ts';
import type { Frame } from './frame.ts';
import { nounFrame } from './nouns.ts';
import { prepositionOf } from './tree.ts';

/** Verbs that make an act of the noun that is their object: by them it is done, or made known by its doer. */
const ANNOUNCING = new Set('announce order decree proclaim'.split(' '));

/** Talks that are announced are still to come, and of positions or promises nobody gives notice. */
const DONE = new Set<Kind>(['measure', 'agreement', 'event']);

/** The patterns and rows by which a noun may tell of an act without a verb that carries it. */
export const entriesAlone = ({ lemma }: Token, lexicon: Lexicon): readonly Entry[] => [
  ...(lexicon.nouns.get(lemma) ?? []).filter((e) => e.alone),
  ...(lexicon.rows.noun.get(lemma) ?? []),
];

/** 'announced the expulsion of a diplomat', 'ordered the release of': the act is the announcer's, where nobody else is named as its doer. */
export function announcedBy(
  verb: Token,
  noun: Token,
  lexicon: Lexicon,
  instead: () => Found | null,
): Found[] {
  if (!ANNOUNCING.has(verb.lemma) || noun.relation !== 'obj' || noun.head !== verb || isOfOthers(noun))
    return [];
  const entries = entriesAlone(noun, lexicon).filter((e) => e.by.length > 0 && DONE.has(e.kind));
  return entries.length > 0 ? [{ frame: nounFrame(noun, verb), entries, instead: instead() }] : [];
}

/** Whether a noun's act is told by the verb that announces it. */
export const isAnnounced = ({ predicate, carrier, form }: Frame): boolean =>
  form === 'noun' && predicate.head === carrier && ANNOUNCING.has(carrier.lemma);

/** "Iran's release of", 'the arrest of a Norwegian by Poland'. */
const isOfOthers = (noun: Token): boolean =>
  noun.children('nmod:poss').some((t) => t.upos !== 'PRON') ||
  noun.subtree().some((t) => t.deprel === 'nmod' && prepositionOf(t) === 'by');
