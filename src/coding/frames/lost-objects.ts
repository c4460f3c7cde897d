import type { Token } from '../../model/sentence.ts';

/** 'signed, in the shade of a tree, a treaty': the object behind a phrase between commas, which trees hang inside it. */
export function insertedObject(predicate: Token): Token | null {
  if (predicate.next?.form !== ',' || predicate.child('obj', 'ccomp', 'xcomp')) return null;
  const phrase = predicate
    .children('obl')
    .find((t) => t.index > predicate.index && t.child('case')?.previous === predicate.next);
  const object = phrase?.subtree().find((t) => t.deprel === 'appos' && t.upos === 'NOUN');
  return object?.child('det')?.previous?.form === ',' ? object : null;
}

/** 'the officers it arrested in April': what the clause says nothing of stands before it, without a pronoun. */
export function bareRelative(predicate: Token): Token | null {
  const { head } = predicate;
  const subject = predicate.child('nsubj');
  if (predicate.deprel !== 'acl:relcl' || !head || !subject || predicate.child('xcomp', 'cop', 'mark'))
    return null;
  const opening = predicate.subtree()[0];
  const isDirect = opening?.previous === head && !/^(W|IN)/.test(opening.xpos) && !isStranded(predicate);
  return isDirect && subject.upos !== 'DET' ? head : null;
}

/** 'the man it traded with'. */
const isStranded = (verb: Token): boolean =>
  verb.children('obl', 'advmod', 'case').some((t) => t.upos === 'ADP' && t.index > verb.index);

/** 'sailors whom India had detained': where the clause hangs on its own pronoun, the noun before that. */
export function hungOnPronoun(predicate: Token): Token | null {
  const { head } = predicate;
  const isRelative = predicate.deprel === 'acl:relcl' && head?.lower === 'whom';
  return isRelative && head.previous?.upos === 'NOUN' ? head.previous : null;
}

/** 'rammed and then boarded two boats': what both of two acts are done to, which the tree gives to the second alone. */
export function sharedObject(predicate: Token): Token | null {
  const second = predicate
    .children('conj')
    .find((t) => t.upos === 'VERB' && t.xpos === predicate.xpos && t.index > predicate.index);
  const object = second?.child('obj');
  if (!second || !object || object.index < second.index || second.child('nsubj', 'nsubj:pass', 'aux:pass'))
    return null;
  // 'rammed and sank it' is one act, 'went and then sank it' has no object for the first.
  const between = predicate.sentence.tokens.slice(predicate.index + 1, second.index);
  const isInTurn = between.length === 2 && /^(then|later|subsequently)$/.test(between[1]?.lower ?? '');
  return isInTurn && WANTING.test(predicate.lemma) ? object : null;
}

/** Verbs that tell nothing without an object. From general knowledge of English. */
const WANTING =
  /^(ram|seize|board|attack|hit|strike|capture|detain|arrest|destroy|damage|sink|shell|bomb|kill|burn|loot|raid|occupy|invade|annex|impose|extend|sign|ratify|initial|draft|adopt|approve|condemn|denounce|reject|criticise|criticize|welcome|praise|support|back|fund|finance|arm|train|equip|shelter|harbour|harbor|close|reopen|lift|ease|expel|recall|summon|block|ban|suspend|freeze|cancel|violate|breach|threaten|accuse)$/;
