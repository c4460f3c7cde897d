import type { Sentence, Token } from '../model/sentence.ts';
import type { Draft } from './draft.ts';

/** What somebody has in a matter: a sentence about it is about him. */
const STANCES =
  /^(position|stance|role|attitude|policy|reaction|response|situation|case|calculation|calculus|dilemma|predicament|view|approach|line|interest)$/;

/** "Brazil's position is more delicate. It borders on both", 'For Chile the break is awkward. Its minister': whom a sentence is about, though its subject is a thing. */
export function topicOf(sentence: Sentence, settled: ReadonlyMap<number, Draft>): Draft | null {
  const subject = sentence.root?.child('nsubj');
  if (!subject || settled.has(subject.index)) return null;
  const isState = sentence.root?.child('cop') !== undefined || sentence.root?.child('obj') === undefined;
  const holder = isState && STANCES.test(subject.lemma) ? subject.child('nmod:poss') : openedFor(sentence);
  const found = holder && settled.get(holder.index);
  return found?.parties.length === 1 && /^(name|metonym)$/.test(found.kind) ? found : null;
}

/** 'For Chile, ...' at the head of a sentence. */
function openedFor({ tokens, root }: Sentence): Token | undefined {
  const [first] = tokens;
  const name = first?.lower === 'for' && first.deprel === 'case' ? first.head : null;
  return name?.upos === 'PROPN' && name.head === root && name.index < (root?.index ?? 0) ? name : undefined;
}
