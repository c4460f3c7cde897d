import type { Sentence, Token } from '../model/sentence.ts';
import { isAddressed } from './deeds.ts';
import type { Discourse } from './discourse/discourse.ts';
import { type Cover, type Draft, headOf } from './draft.ts';
import { isSpeaker } from './speaker-for.ts';
import type { Office } from './tables.ts';
import { SAYING } from './words.ts';

/** The state of which a verb of saying tells what it will or will not do, by that verb. */
export function willsTold(
  sentences: readonly Sentence[],
  covers: readonly Cover[],
): ReadonlyMap<Token, string> {
  const wills = new Map<Token, string>();
  for (const [i, { tokens }] of sentences.entries())
    for (const verb of tokens) {
      const content = SAYING.has(verb.lemma) ? verb.child('ccomp') : undefined;
      const subject = content?.child('nsubj', 'nsubj:pass');
      const sense = subject && covers[i]?.at(subject.index)?.sense;
      if (!content || !subject || !sense || !/^(name|capital)$/.test(sense.what)) continue;
      if (isOwnWill(content, subject)) wills.set(verb, sense.code);
    }
  return wills;
}

/** What only the state itself can say of its will; that it will fail or pay for it others say too. */
function isOwnWill(content: Token, subject: Token): boolean {
  const isNot = content.children('advmod').some((t) => /^(not|n't|n’t|never)$/.test(t.lower));
  if (content.upos === 'ADJ')
    return (
      !isNot && READY.test(content.lemma) && content.child('cop')?.xpos !== 'VBD' && hasInfinitive(content)
    );
  if (isNot && INTENDING.test(content.lemma)) return hasInfinitive(content);
  const isToCome = content.children('aux').some((t) => /^(will|would|shall|wo)$/.test(t.lower));
  if (!isToCome || content.children('aux').some((t) => t.lower === 'have') || isConditional(content))
    return false;
  if (content.child('aux:pass')) return isNot && isAddressed(subject);
  return (isNot ? REFUSED : PURSUED).test(content.lemma);
}

const hasInfinitive = (word: Token): boolean => word.child('xcomp') !== undefined;

/** 'Peru would answer if Chile attacked': anybody may say so. */
const isConditional = (content: Token): boolean =>
  content.children('advcl').some((t) => t.children('mark').some((m) => /^(if|unless)$/.test(m.lower)));

const READY = /^(ready|willing|prepared|determined)$/;
const INTENDING = /^(intend|plan|seek)$/;
/** From general knowledge of English. */
const REFUSED =
  /^(accept|tolerate|allow|permit|recogni[sz]e|negotiate|talk|discuss|retreat|yield|bow|bend|budge|surrender|give|abandon|compromise|begin|start|enter|attend|sign|return|back|step|let|hand|extradite|answer|respond|react|apologi[sz]e|withdraw|renounce|relinquish|participate|join|take|leave)$/;
const PURSUED =
  /^(defend|protect|go|stand|respond|answer|retaliate|abide|honou?r|respect|comply|cooperate|pursue|insist|resist|guard|uphold|propose|offer|invite|submit|request)$/;

/** 'Peru will not be drawn into it, a government spokesman said': of the state of the report's pair or place whose will he tells. */
export function stateWilling(found: Draft, office: Office, { setting }: Discourse): string | null {
  const speaksFor = isSpeaker(office) || office.rank === 'official' || office.type === 'institution';
  const head = found.sentence.tokens[headOf(found)];
  const name = head && bearerOf(spokenForBy(head) ?? head);
  if (!speaksFor || name?.relation !== 'nsubj' || !name.head || setting.isQuoted(name)) return null;
  const code = setting.wills.get(name.head);
  const isNear = setting.home === code || setting.dyad.some((party) => party.code === code);
  return code !== undefined && isNear ? code : null;
}

/** 'said Maria Ruiz, the spokeswoman of the foreign ministry': who speaks for the body. */
const spokenForBy = ({ deprel, head }: Token): Token | null =>
  deprel === 'nmod' && head?.deprel === 'appos' && /^spokes(man|woman|person)$/.test(head.lemma)
    ? head.head
    : null;

/** Whose title a word is part of: 'foreign ministry' in 'Foreign Ministry Spokesperson X'. */
export const bearerOf = (title: Token): Token =>
  /^(nmod:desc|compound)$/.test(title.deprel) && title.head ? bearerOf(title.head) : title;
