import type { Token } from '../../model/sentence.ts';
import { isPluralNoun } from '../they.ts';
import { SAYING } from '../words.ts';

/** 'X decides whether it will …': the singular subject of a clause above `it`, before which nobody else comes to mind. */
export function subjectAbove(token: Token): Token | undefined {
  const clause = token.head;
  if (!clause || !/^(ccomp|xcomp|acl:relcl|advcl)$/.test(clause.deprel)) return undefined;
  let up = clause.head;
  let asked: Token | undefined;
  // 'argues that the pact which it signed is void': what is told of is none that the clause about it could mean.
  const told = clause.deprel === 'acl:relcl' ? clause.head : null;
  const isBelow = (verb: Token): boolean => !verb.child('nsubj') || verb.child('nsubj') === told;
  for (let steps = 0; up && isBelow(up) && !asked && steps < 4; steps++) {
    asked = controllerOf(up) ?? doerOf(up, clause);
    up = up.head;
  }
  const subject = asked ?? up?.child('nsubj');
  const isOne = subject && subject.index < token.index && subject.upos !== 'PRON' && !isPluralNoun(subject);
  return isOne ? subject : undefined;
}

/** "Peru's removal of aides whom it suspects": whose doing it is to which the clause belongs, unless it only gives a name. */
function doerOf(noun: Token, clause: Token): Token | undefined {
  const isInside = clause.deprel === 'acl:relcl' && clause.head !== noun && noun.upos === 'NOUN';
  return isInside && !SAYING.has(clause.lemma) ? noun.child('nmod:poss') : undefined;
}

const CONTROLLING =
  /^(urge|ask|tell|call|press|order|force|compel|allow|invite|persuade|warn|advise|pressure|push|put|require|instruct|beg|implore)$/;

/** 'urged Israel to leave the hill it holds', 'pressure on Israel to leave': who is to do what the infinitive says. */
function controllerOf(verb: Token): Token | undefined {
  const above = verb.head;
  if (
    !above ||
    !/^(xcomp|advcl|acl)$/.test(verb.deprel) ||
    !verb.children('mark').some((m) => m.lower === 'to')
  )
    return undefined;
  if (above.lemma === 'pressure') return above.child('nmod');
  if (!CONTROLLING.test(above.lemma)) return undefined;
  return above
    .children('obj', 'obl')
    .find(
      (t) =>
        t.index < verb.index &&
        (t.deprel === 'obj' ? t.lemma !== 'pressure' : /^(on|upon)$/.test(t.child('case')?.lower ?? '')),
    );
}
