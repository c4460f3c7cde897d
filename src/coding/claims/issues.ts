import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import type { Frame } from '../frames/frame.ts';
import type { Lexicon } from '../lexicon/entry.ts';
import { phraseOf } from './phrase.ts';

/**
 * What a claim is about, named as the text names it: the matter in 'the X issue', 'the dispute over X', 'the deployment
 * of X', else the object of the act where it is one of the things that states dispute or trade.
 */
export function issuesOf(frame: Frame, resolved: Resolved, lexicon: Lexicon): string[] {
  const tokens = new Set([...frame.carrier.subtree(), ...frame.predicate.subtree()]);
  const found = [...tokens].flatMap((t) => issueAt(t, resolved, lexicon));
  return [...new Set(found)].slice(0, 3);
}

function issueAt(token: Token, resolved: Resolved, lexicon: Lexicon): string[] {
  if (token.upos !== 'NOUN') return [];
  if (lexicon.is(token.lemma, 'matter')) return matter(token, resolved);
  if (lexicon.is(token.lemma, 'contested')) return contested(wholeNoun(token), resolved);
  return [];
}

/** 'missile' in 'THAAD missile defence system' stands for the whole of it. */
function wholeNoun(token: Token): Token {
  let head = token;
  while (head.deprel === 'compound' && head.head?.upos === 'NOUN') head = head.head;
  return head;
}

/** 'the fisheries issue', 'dispute over the islands', 'issues related to X'. */
function matter(token: Token, resolved: Resolved): string[] {
  const compound = token
    .children('compound', 'amod')
    .filter((t) => !resolved.mentionAt(t) && t.upos !== 'ADJ');
  if (compound.length > 0) return [named(compound.map((t) => phraseOf(t, 'short')).join(' '))];
  const over = token
    .children('nmod')
    .find((t) => t.children('case').some((c) => ['over', 'about', 'on', 'of'].includes(c.lower)));
  return over && !resolved.mentionAt(over) && over.upos !== 'PRON' ? [named(phraseOf(over, 'short'))] : [];
}

/** 'deployment of the missile system', 'currency swap', 'group tours', 'North Korean nuclear programme'. */
function contested(token: Token, resolved: Resolved): string[] {
  const of = token.children('nmod').find((t) => t.children('case').some((c) => c.lower === 'of'));
  const head = phraseOf(token, 'short');
  if (of && !resolved.mentionAt(of)) return [`${named(phraseOf(of, 'short'))} ${token.lemma}`];
  return [named(head)];
}

/** Leaves out determiners and possessives that got into the phrase. */
const named = (phrase: string): string =>
  phrase.replace(/^(the|a|an|its|their|his|her|this|these|any|all|such)\s+/i, '').trim();
