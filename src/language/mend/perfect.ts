import type { Token } from '../../model/sentence.ts';
import { hang, type Mender } from './index.ts';

/** Participles that describe nothing behind 'has': whoever has suspended flights has not got any. */
const DONE = new Set(
  (
    'accuse arrest ban blame block cancel close deploy detain expel halt impose lift offer order propose ratify recall ' +
    'reject release resume seize send sell sign sour suspend summon urge violate withdraw'
  ).split(' '),
);
/** Participles that things do to relations, and that describe what a state has: 'the scandal has strained relations'. */
const EITHER = new Set(['strain', 'fray', 'damage', 'freeze', 'renew', 'improve']);
const MARK = /^["“”‘’']$/;

/** 'The scandal has soured relations', 'has "frozen" sales': a perfect that the parser takes for owning something. */
export const lostPerfects: Mender = ({ tokens }, columns) => {
  for (const has of tokens) {
    const object =
      /^(has|have|had)$/.test(has.lower) && has.relation !== 'aux' ? has.child('obj') : undefined;
    const participle = object && participleOf(has, object);
    if (!object || !participle) continue;
    for (const child of has.children())
      if (child !== object) hang(columns, child.index, participle.index, child.deprel);
    hang(columns, participle.index, has.head?.index ?? -1, has.deprel);
    hang(columns, object.index, participle.index, 'obj');
    hang(columns, has.index, participle.index, 'aux');
  }
};

function participleOf(has: Token, object: Token): Token | undefined {
  const quoted = MARK.test(has.next?.form ?? '');
  const next = quoted ? has.next?.next : has.next;
  const isPart = next && next.xpos === 'VBN' && next.head === object && next.deprel === 'amod';
  if (!isPart) return undefined;
  const byThing = EITHER.has(next.lemma) && has.child('nsubj')?.upos === 'NOUN';
  return quoted || byThing || DONE.has(next.lemma) ? next : undefined;
}
