import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/** 'By his account Dushanbe gave up its claim': a name between what opens a sentence and its verb is who acts, where nobody else does. */
export function subjectsBehindOpeners(name: Token): Rehung[] {
  const opener = name.deprel === 'appos' && name.upos === 'PROPN' ? name.head : null;
  const verb = opener?.deprel === 'obl' && opener.next === name ? opener.head : null;
  if (!verb || verb.index < name.index || verb.child('nsubj', 'nsubj:pass', 'csubj', 'expl')) return [];
  if (opener?.subtree()[0]?.upos !== 'ADP' || opener.upos !== 'NOUN') return [];
  const isWhole =
    /^VB[DPZ]$/.test(verb.xpos) || verb.children('aux', 'aux:pass').some((t) => t.index > name.index);
  const last = name.subtree().at(-1);
  const isRight = last?.next === verb || /^(aux|advmod|cop)/.test(last?.next?.deprel ?? '');
  return isWhole && isRight ? [rehung(name, verb, verb.child('aux:pass') ? 'nsubj:pass' : 'nsubj')] : [];
}

/** 'will be lifted the day Quito returns to the patrols': a day is told by what somebody does then, and is not his. */
export function daysOfDeeds(name: Token): Rehung[] {
  const day = name.deprel === 'appos' && name.upos === 'PROPN' ? name.head : null;
  const verb = day?.deprel === 'obl:unmarked' && day.next === name ? day.head : null;
  const above = verb?.head;
  if (!day || !verb || !above || !/^(day|moment|minute|hour)$/.test(day.lemma)) return [];
  const isClause = /^(xcomp|advcl|ccomp)$/.test(verb.deprel) && /^VB[DPZ]$/.test(verb.xpos);
  if (!isClause || verb.index < name.index || day.child('det')?.lower !== 'the') return [];
  if (verb.child('nsubj', 'nsubj:pass')) return [];
  return [rehung(name, verb, 'nsubj'), rehung(verb, day, 'acl:relcl'), rehung(day, above, 'obl:unmarked')];
}

const PROMISING =
  /^(pledge|promise|vow|agree|undertake|refuse|decline|threaten|offer|decide|resolve|volunteer|consent|swear)$/;

/** 'promised in March, after its envoy had visited Lima, to let them in': behind the clause put in, the infinitive goes on. */
export function behindClausesPutIn(deed: Token): Rehung[] {
  const inner = deed.deprel === 'advcl' && deed.xpos === 'VB' ? deed.head : null;
  const to = deed.child('mark');
  if (!inner || to?.lower !== 'to' || to.previous?.form !== ',' || deed.child('nsubj')) return [];
  const opening = inner.child('mark', 'advmod');
  if (!opening || !/^(after|before|as|when|while|once|since)$/.test(opening.lower)) return [];
  if (opening.previous?.form !== ',') return [];
  const verb = deed.sentence.tokens.findLast(
    (t) => t.index < opening.index && PROMISING.test(t.lemma) && /^VB[DNPZ]$/.test(t.xpos),
  );
  if (!verb || verb.child('xcomp', 'ccomp', 'obj')) return [];
  return [rehung(deed, verb, 'xcomp'), rehung(inner, verb, 'advcl')];
}
