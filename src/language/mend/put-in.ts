import type { Token, TokenColumns } from '../../model/sentence.ts';
import { hang, type Mender } from './index.ts';
import { type Rehung, rehung } from './rehung.ts';

const FINITE = /^(VBD|VBZ|VBP|MD)$/;

/**
 * 'South Korea, calling it retaliation, filed a complaint': the parser takes the participle put in behind the subject for the
 * verb of the sentence.
 */
export function participlesPutIn(participle: Token): Rehung[] {
  const subject = participle.child('nsubj');
  if (participle.xpos !== 'VBG' || participle.child('aux', 'mark') || participle.previous?.form !== ',')
    return [];
  if (!subject || subject !== participle.previous.previous) return [];
  const main = participle
    .children('conj', 'ccomp', 'parataxis')
    .find((t) => t.index > participle.index && goesOn(t));
  if (!main) return [];
  const behind = participle.children().filter((t) => t.index > main.index);
  return [
    rehung(main, participle.head, participle.deprel),
    rehung(participle, subject, 'acl'),
    rehung(subject, main, 'nsubj'),
    ...behind.map((t) => rehung(t, main, t.deprel)),
  ];
}

const goesOn = (verb: Token): boolean => {
  const group = verb.children('aux', 'cop', 'advmod').filter((t) => t.index < verb.index);
  return (
    [verb, ...verb.children('aux', 'cop')].some((t) => FINITE.test(t.xpos)) &&
    !verb.child('nsubj', 'mark') &&
    (group[0] ?? verb).previous?.form === ','
  );
};

/** 'did not, however, sign it': an adverb put in parts the auxiliary from its verb. */
export function partedDo(did: Token): Rehung[] {
  if (!/^(did|do|does)$/.test(did.lower) || did.relation === 'aux' || did.next?.lower !== 'not') return [];
  let verb = did.next.next;
  if (verb?.form !== ',') return [];
  while (verb && (verb.upos === 'PUNCT' || verb.upos === 'ADV')) verb = verb.next;
  if (verb?.xpos !== 'VB') return [];
  const isBelow = verb.head === did;
  if (!isBelow && did.head !== verb) return [];
  const moved = did.children().filter((t) => t !== verb);
  return [
    ...(isBelow ? [rehung(verb, did.head, did.deprel)] : []),
    ...moved.map((t) => rehung(t, verb, t.deprel)),
    rehung(did, verb, 'aux'),
  ];
}

/** 'Seoul, for its part, threatened': the parser takes the name for the sentence and its verb for a participle. */
export const forItsPart: Mender = ({ tokens }, columns) => {
  for (const part of tokens) {
    const verb = part.next?.form === ',' ? part.next.next : null;
    const name = verb?.head ?? null;
    if (part.lower !== 'part' || !verb || !name || verb.deprel !== 'acl' || !/^VB[ND]$/.test(verb.xpos))
      continue;
    if (name.upos !== 'PROPN' || name.index > part.index || name.child('nsubj', 'cop')) continue;
    toSubject(name, verb, columns);
  }
};

function toSubject(name: Token, verb: Token, columns: TokenColumns): void {
  hang(columns, verb.index, name.head?.index ?? -1, name.deprel);
  hang(columns, name.index, verb.index, 'nsubj');
  for (const child of name.children('punct', 'nmod'))
    if (child.index > name.index)
      hang(columns, child.index, verb.index, child.deprel === 'nmod' ? 'obl' : 'punct');
  columns.xpos[verb.index] = 'VBD';
}

const LEADING_TO = new Set('prompt force lead cause trigger spark draw provoke oblige compel'.split(' '));

/** 'said it would send radars, prompting Baku to protest': what follows from it follows from the saying. */
export function consequences(verb: Token): Rehung[] {
  if (verb.xpos !== 'VBG' || verb.previous?.form !== ',' || !LEADING_TO.has(verb.lemma)) return [];
  let above = verb.deprel === 'advcl' ? verb.head : null;
  while (above && /^(ccomp|xcomp)$/.test(above.deprel) && above.head && above.head.index < above.index)
    above = above.head;
  return above && above !== verb.head ? [rehung(verb, above, 'advcl')] : [];
}

const SEEING = new Set(
  'describe denounce condemn brand dismiss hail portray regard see view characterize characterise'.split(' '),
);

/** 'which he described as "utterly unacceptable"': what is described so, and not the verb above. */
export function describedAs(as: Token): Rehung[] {
  const verb = as.lower === 'as' ? as.previous : null;
  const named = as.head;
  if (!verb || !named || !SEEING.has(verb.lemma) || verb.upos !== 'VERB' || named.index < as.index) return [];
  const isElsewhere = named.head !== verb && !verb.ancestors().some((t) => t === named);
  return isElsewhere && /^(obl|nmod|xcomp|advcl)$/.test(named.deprel) ? [rehung(named, verb, 'obl')] : [];
}

const ARRANGED = new Set('pencil schedule slate plan set arrange'.split(' '));

/** 'before a summit pencilled in for December': what is planned is the noun right before. */
export function arranged(verb: Token): Rehung[] {
  const noun = verb.previous;
  if (verb.xpos !== 'VBN' && verb.xpos !== 'VBD') return [];
  if (!ARRANGED.has(verb.lemma) || noun?.upos !== 'NOUN' || !/^(xcomp|advcl|ccomp)$/.test(verb.deprel))
    return [];
  const isBound = verb.child('nsubj', 'aux', 'mark') || !/^(for|in|on)$/.test(verb.next?.lower ?? '');
  return isBound || verb.subtree().includes(noun) ? [] : [rehung(verb, noun, 'acl')];
}

const NAMING = new Set(['call', 'brand', 'label', 'term', 'deem', 'consider']);

/** 'called the ruling "a slap in the face"': what a thing is called, and no second name of it. */
export function calledSo(name: Token): Rehung[] {
  const object = name.deprel === 'appos' ? name.head : null;
  const verb = object?.deprel === 'obj' ? object.head : null;
  const first = name.subtree()[0];
  const before = first?.previous;
  if (!verb || !first || !NAMING.has(verb.lemma) || name.upos !== 'NOUN') return [];
  const isQuoted = /^["“‘]$/.test(first.form) || /^["“‘]$/.test(before?.form ?? '');
  return isQuoted || before === object ? [rehung(name, verb, 'xcomp')] : [];
}
