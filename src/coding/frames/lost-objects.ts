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
