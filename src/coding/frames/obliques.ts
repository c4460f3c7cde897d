import type { Token } from '../../model/sentence.ts';
import type { Oblique } from './frame.ts';
import { gerundMark, isGerund } from './marks.ts';
import { antecedent, isDay, isFormer, prepositionOf, withConjuncts } from './tree.ts';

/** Obliques of the predicate, and prepositional phrases that hang on its objects ('imposed sanctions on'). */
export function obliquesOf(predicate: Token, objects: readonly Token[]): Oblique[] {
  const clear = predicate.children('xcomp', 'advmod').filter(isDescribed);
  const direct = [predicate, ...clear]
    .flatMap((t) => t.children('obl', 'nmod', 'advmod'))
    .filter((t) => !objects.some((o) => isFormer(o) && isRightBehind(t, o)));
  const onObjects = [
    ...objects,
    ...direct.filter((t) => isQuarrel(t) || isReaction(t) || isForce(t)),
  ].flatMap(hungOn);
  const clauses = [...predicate.children('advcl'), ...objects.flatMap((o) => o.children('acl'))];
  const gerunds = clauses.filter(isGerund);
  return [
    ...[...direct, ...onObjects].flatMap((t) => phrasesOf(t, prepositionOf(t), predicate)),
    ...gerunds.flatMap((t) => phrasesOf(t, gerundMark(t) || regretted(t), predicate)),
    ...calledFor(predicate).map((token) => ({ prep: 'for', token })),
    ...clauses
      .filter(isJudgement)
      .flatMap(withConjuncts)
      .map((token) => ({ prep: 'as', token })),
  ];
}

/** 'accused a former ambassador to Peru of theft': where he was posted, which the tree hung on the verb. */
const isRightBehind = (phrase: Token, object: Token): boolean =>
  /^(ambassador|envoy|commissioner|consul|representative|negotiator)$/.test(object.lemma) &&
  prepositionOf(phrase) === 'to' &&
  phrase.child('case')?.previous === object;

/** The phrases that hang on an object and may be the verb's. */
const hungOn = (object: Token): Token[] => [
  ...object.children('nmod', 'obl').filter((t) => !(isFormer(object) && prepositionOf(t) === 'to')),
  ...object.children('nmod').flatMap(addressedBelow),
  ...(ENDINGS.has(object.lemma) ? object.children('nmod').flatMap(struckBelow) : []),
];

function phrasesOf(head: Token, prep: string, predicate: Token): Oblique[] {
  const apart = beforeDay(head);
  if (apart) return [apart, { prep: prepositionOf(head), token: head }];
  return prep === '' || isForItsPart(head, prep)
    ? []
    : withConjuncts(head).map((token) => ({ prep, token: antecedent(token, predicate) }));
}

/** 'Chad, for its part, asked': whose turn it is to be told of. */
const isForItsPart = (noun: Token, prep: string): boolean =>
  prep === 'for' && noun.lemma === 'part' && noun.child('nmod:poss')?.upos === 'PRON';

/** 'spoke with President N on Tuesday': where the tree made one phrase of the two, the one before the day. */
function beforeDay(day: Token): Oblique | null {
  const [first, last] = day.children('case');
  if (!first || !last || !isDay(day)) return null;
  const inside = day.children().filter((t) => t.index > first.index && t.index < last.index);
  const noun = inside.find((t) => t.upos === 'PROPN' || t.upos === 'NOUN' || t.upos === 'PRON');
  return noun ? { prep: first.lower, token: noun } : null;
}

/** 'apologised for spying on Oslo': what is regretted was done to whom one apologises to. */
const regretted = (gerund: Token): string =>
  /^apologi[sz]e$/.test(gerund.head?.lemma ?? '') && gerund.children('mark').some((m) => m.lower === 'for')
    ? 'for'
    : '';

/** 'regarded the decision as null and void': an adjective behind 'as'. */
const isJudgement = (clause: Token): boolean =>
  clause.upos === 'ADJ' &&
  clause.children('mark').some((m) => m.lower === 'as' && m.index < clause.index) &&
  !clause.child('cop', 'nsubj', 'aux');

/** 'called for the council to set a date': who is to do it, where the tree makes it the subject of what is to be done. */
const calledFor = (predicate: Token): Token[] =>
  /^(call|appeal|push|press|plead|campaign)$/.test(predicate.lemma)
    ? predicate
        .children('xcomp', 'ccomp', 'advcl')
        .filter((t) => t.children('mark').some((m) => m.lower === 'for'))
        .flatMap((t) => t.children('nsubj', 'nsubj:pass'))
    : [];

/** 'made clear to Oslo', 'moved closer to Riyadh': what hangs on the adjective or adverb belongs to the verb. */
const isDescribed = ({ upos, deprel, lower }: Token): boolean =>
  deprel === 'xcomp' ? upos === 'ADJ' : /^(close|closer|near|nearer|next)$/.test(lower);

/** 'handed a note of protest to the envoy': to whom it went, where the tree hung that on what it was of. */
const addressedBelow = (part: Token): Token[] =>
  prepositionOf(part) === 'of' ? part.children('nmod').filter((t) => prepositionOf(t) === 'to') : [];

/** 'announced an end to attacks on Lagos': at whom they were aimed, one noun further down. */
const struckBelow = (ended: Token): Token[] =>
  /^(to|of|in)$/.test(prepositionOf(ended))
    ? ended.children('nmod').filter((t) => /^(on|against|upon|at)$/.test(prepositionOf(t)))
    : [];

const ENDINGS = new Set(['end', 'halt', 'cessation', 'suspension', 'pause', 'stop']);

/** 'backed down in a row with them', 'amid a dispute with': with whom the quarrel is in which something is done. */
const isQuarrel = (token: Token): boolean =>
  QUARRELS.has(token.lemma) && /^(in|amid|over|during|after)$/.test(prepositionOf(token));

const QUARRELS = new Set(
  'row dispute spat feud quarrel standoff stand-off wrangle clash firefight exchange skirmish shootout shoot-out battle gunfight fighting'.split(
    ' ',
  ),
);

/** 'came into force in Bolivia': where a rule holds, where the tree hung that on its force. */
const isForce = (token: Token): boolean =>
  /^(force|effect)$/.test(token.lemma) && prepositionOf(token) === 'into';

/** 'was greeted with anger in Cambodia': where it is felt, where the tree hung that on the feeling. */
const isReaction = (token: Token): boolean =>
  /^(greet|receive|hail|meet)$/.test(token.head?.lemma ?? '') && prepositionOf(token) === 'with';
