import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/** What is made between parties, and what one imposes on another, each with the verbs for it. From general knowledge of English. */
const MADE = [
  [
    /^(deal|truce|ceasefire|agreement|accord|pact|treaty|understanding|compromise|armistice|contract|protocol|memorandum|bargain|convention|declaration|compact)$/,
    /^(sign|reach|strike|agree|conclude|make|negotiate|clinch|seal|ratify|initial|hammer|broker|renew|adopt)$/,
  ],
  [
    /^(sanction|tariff|duty|ban|embargo|blockade|restriction|curb|measure|levy|quota)$/,
    /^(impose|introduce|announce|levy|adopt|slap|place|lift|ease|suspend)$/,
  ],
] as const;

const PARTIES =
  /^(side|party|country|nation|state|neighbou?r|government|army|leader|president|minister|power|capital|ally|union|bloc)$/;

/** 'endanger the truce the two sides struck in May': what was struck stands before those who struck it, with nothing between. */
export function bareRelatives(verb: Token): readonly Rehung[] {
  if (!/^VB[DN]$/.test(verb.xpos) || verb.deprel === 'root') return [];
  if (verb.child('obj', 'aux', 'aux:pass', 'mark', 'cc')) return [];
  const doer = doerBefore(verb);
  const thing = doer && startOf(doer).previous;
  if (!thing || !isMade(thing, verb)) return [];
  // 'cited a treaty Peru signed': the treaty taken for its signer, who is taken for another name of it
  const isSwallowed = verb.deprel === 'ccomp' && thing.head === verb && doer.head === thing;
  if (thing.head !== doer && !isSwallowed && verb.subtree().includes(thing)) return [];
  const inFront = thing.head === doer || isSwallowed ? [inPlaceOf(doer, thing, verb)] : [];
  return [...inFront, rehung(verb, thing, 'acl:relcl'), rehung(doer, verb, 'nsubj'), ...yearBehind(verb)];
}

/** 'cited a treaty Peru signed with Chile in 2013': the year is that of the signing. */
const yearBehind = (verb: Token): readonly Rehung[] =>
  (verb.head?.children('obl') ?? [])
    .filter((t) => t.index > verb.index && /^\d{4}$/.test(t.form) && t.child('case')?.lower === 'in')
    .map((t) => rehung(t, verb, 'obl'));

/** What the tree takes for a part of the doer's name goes where the clause hung, or where the doer did. */
const inPlaceOf = (doer: Token, thing: Token, verb: Token): Rehung =>
  doer.head === verb || thing.head === verb
    ? rehung(thing, verb.head, 'obj')
    : rehung(thing, doer.head, doer.deprel);

/** 'the two sides', 'China and the United States': who stands right before the verb. */
function doerBefore({ previous: last }: Token): Token | null {
  const doer = last?.deprel === 'conj' ? last.head : last;
  return doer && (doer.upos === 'PROPN' || PARTIES.test(doer.lemma)) ? doer : null;
}

/** The first word of the phrase, whatever the tree takes for a part of it before its article. */
const startOf = (doer: Token): Token =>
  doer
    .children('det', 'nummod', 'amod', 'compound')
    .filter((t) => t.index < doer.index && !isThing(t))
    .at(0) ?? doer;

const isThing = ({ lemma, upos }: Token): boolean =>
  upos === 'NOUN' && MADE.some(([things]) => things.test(lemma));

const isMade = (thing: Token, verb: Token): boolean =>
  thing.upos === 'NOUN' &&
  thing.child('det', 'nmod:poss') !== undefined &&
  MADE.some(([things, verbs]) => things.test(thing.lemma) && verbs.test(verb.lemma));
