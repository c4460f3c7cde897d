import type { Token } from '../../model/sentence.ts';
import { introducesIndirect } from '../quotations/verbs.ts';
import { type Rehung, rehung } from './rehung.ts';

/** 'Malaysia rejects the plan, says minister': whoever stands behind the verb says what stands before it. */
export function speakerBehind(saying: Token): Rehung[] {
  const fronted = saying.children('ccomp').some((t) => t.index < saying.index);
  if (!fronted || !introducesIndirect(saying) || saying.previous?.form !== ',' || saying.child('nsubj'))
    return [];
  const speaker = saying.children('obj').find((t) => t.index > saying.index && !saying.child('iobj'));
  return speaker ? [rehung(speaker, saying, 'nsubj')] : [];
}

/** 'Officials in Accra, quoting the customs service, say that': a noun with a verb of saying beside it is its subject. */
export function speakerBefore(saying: Token): Rehung[] {
  const { head, previous } = saying;
  const isBeside = /^(parataxis|acl|appos|dep)$/.test(saying.deprel) && previous?.form === ',';
  if (
    !isBeside ||
    !introducesIndirect(saying) ||
    saying.xpos === 'VBG' ||
    saying.child('nsubj', 'nsubj:pass')
  )
    return [];
  const isNoun = head?.upos === 'NOUN' && head.deprel === 'root' && head.index < saying.index;
  if (!isNoun || !saying.child('ccomp')) return [];
  return [rehung(saying, null, 'root'), rehung(head, saying, 'nsubj')];
}
