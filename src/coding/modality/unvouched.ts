import type { Token } from '../../model/sentence.ts';
import { prepositionOf } from '../frames/tree.ts';
import { words } from '../words.ts';

/** Verbs of which nobody can tell by their object whether it has come about, or by which it has not. From general knowledge of English. */
const OBJECT = words(
  'demand propose suggest urge seek want request recommend advocate favour favor oppose reject exclude preclude prevent avert avoid ' +
    'block veto obstruct hinder consider contemplate mull weigh ponder envisage foresee predict forecast expect anticipate await fear dread ' +
    'promise pledge offer doubt desire need require imagine mediate discuss debate explore float moot ridicule',
);
/** The same by the preposition before the noun. */
const BEHIND: Readonly<Record<string, ReadonlySet<string>>> = {
  for: words(
    'call press push appeal hope wish wait prepare plead ask lobby campaign argue plan look long yearn brace',
  ),
  of: words('warn dream think talk despair speak'),
  against: words('warn argue advise lobby campaign caution'),
  about: words('speculate talk think muse'),
  to: words('look aspire object'),
  on: words('insist speculate count bank'),
  towards: words('work strive'),
  out: words('rule'),
};

/** 'demanded the signing of a treaty', 'called for the lifting of sanctions', 'ruled out talks': by the verb above alone there has been none. */
export function isUnvouched(word: Token): boolean {
  const noun = startOf(word);
  const { head, relation } = noun;
  if (head?.upos !== 'VERB') return false;
  if (head.lemma === 'know' && head.child('obj')?.lower === 'nothing') return true;
  if (relation === 'obl') return BEHIND[prepositionOf(noun)]?.has(head.lemma) ?? false;
  if (relation !== 'obj') return false;
  return (
    OBJECT.has(head.lemma) || head.children('compound:prt').some((t) => BEHIND[t.lower]?.has(head.lemma))
  );
}

/** 'vetoed the opening of talks': what has not begun has not been. */
const startOf = (noun: Token): Token =>
  noun.deprel === 'nmod' && prepositionOf(noun) === 'of' && noun.head && STARTS.has(noun.head.lemma)
    ? noun.head
    : noun;

const STARTS = words('opening start beginning launch resumption reopening commencement holding convening');
