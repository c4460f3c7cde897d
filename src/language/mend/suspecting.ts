import type { Token } from '../../model/sentence.ts';
import { introducesIndirect } from '../quotations/verbs.ts';
import { hang, type Mender, retag } from './index.ts';
import { type Rehung, rehung } from './rehung.ts';

const SUSPECTING = /^(suspect|fear|claim|hope|report)$/;
const THINKING = /^(suspect|fear|believe|think|hope)$/;

/** 'The junta, diplomats in Rangoon suspect, has been buying missiles': several who think so, and no second name of the junta. */
export const suspectingOnes: Mender = ({ tokens }, columns) => {
  for (const verb of tokens) {
    if (!SUSPECTING.test(verb.lower) || verb.upos !== 'NOUN' || verb.next?.form !== ',') continue;
    const those = verb.ancestors().find((t) => t.deprel === 'appos');
    const told = those?.head?.relation === 'nsubj' ? those.head.head : null;
    if (!those || !told || those.xpos !== 'NNS' || those.subtree().at(-1) !== verb.next) continue;
    const opens = those.subtree().find((t) => t.form !== ',');
    if (opens?.previous?.form !== ',' || told.index < verb.index) continue;
    const [place] = verb.children('compound');
    for (const child of verb.children())
      hang(columns, child.index, child.deprel === 'case' && place ? place.index : those.index, child.deprel);
    if (place) hang(columns, place.index, those.index, 'nmod');
    hang(columns, verb.index, told.index, 'parataxis');
    hang(columns, those.index, verb.index, 'nsubj');
    retag(columns, verb.index, 'VERB', 'VBP');
  }
};

/** 'The junta, analysts suspect, has bought them': put in, where the tree hung it on the subject. */
export function putInBehind(verb: Token): Rehung[] {
  const subject = /^(appos|acl:relcl)$/.test(verb.deprel) ? verb.head : null;
  if (!subject || !/^VB[PZD]$/.test(verb.xpos) || verb.next?.form !== ',') return [];
  if (!introducesIndirect(verb) && !THINKING.test(verb.lemma)) return [];
  const told =
    subject.relation === 'nsubj' && subject.head && subject.head.index > verb.index ? subject.head : null;
  const speaker = verb.child('nsubj');
  if (!told || !speaker || verb.child('obj', 'ccomp', 'xcomp', 'mark', 'advmod')) return [];
  const isPutIn = speaker.index < verb.index && speaker.subtree()[0]?.previous?.form === ',';
  return isPutIn && speaker.upos !== 'PRON' ? [rehung(verb, told, 'parataxis')] : [];
}
