import type { Token } from '../../model/sentence.ts';
import type { Discourse } from '../discourse/discourse.ts';
import type { Draft } from '../draft.ts';
import { asIt } from '../traits.ts';

/**
 * 'Lima demanded that Quito leave. It sent a note': at the head of a sentence whoever has demanded goes on, and not the one
 * of whom he did, unless it is an answer or the very thing demanded that is told.
 */
export function demander(token: Token, { focus: { lastMain, lastSubject } }: Discourse): Draft | null {
  const verb = token.head;
  if (token.index > 0 || verb?.deprel !== 'root' || lastMain?.sentence.index !== token.sentence.index - 1)
    return null;
  const demanded =
    lastMain.sentence === lastSubject?.sentence ? demandedBy(lastMain.sentence.root) : undefined;
  const isOther = demanded && demanded.lemma !== verb.lemma && !ANSWERING.test(verb.lemma);
  return isOther ? asIt(lastMain) : null;
}

/** What is to be done, in the clause of a demand. */
function demandedBy(verb: Token | undefined): Token | undefined {
  const content = verb && DEMANDING.test(verb.lemma) ? verb.child('ccomp') : undefined;
  const isToBe = content?.xpos === 'VB' || content?.children('aux').some((t) => t.lower === 'should');
  return isToBe ? content : undefined;
}

const DEMANDING =
  /^(demand|insist|ask|request|propose|suggest|recommend|urge|require|order|stipulate|plead)$/;

const ANSWERING =
  /^(refuse|reject|accept|agree|comply|decline|deny|dismiss|ignore|answer|reply|respond|say|obey|consent|yield|oblige|do|rebuff|brush|wave|turn|give|promise)$/;
