import type { Token } from '../../model/sentence.ts';
import type { Discourse } from '../discourse/discourse.ts';
import type { Draft } from '../draft.ts';
import { isPerson, saysSomething } from '../traits.ts';

/** 'Manila, it said, had promised': what is told in the sentence is told by somebody else. */
export const isPutIn = (token: Token): boolean =>
  saysSomething(token) && token.previous?.form === ',' && isParenthesis(token);

const isParenthesis = ({ head, index }: Token): boolean =>
  head?.deprel === 'parataxis' &&
  (head.head?.children('nsubj', 'nsubj:pass').some((t) => t.upos === 'PROPN' && t.index < index) ?? false);

/** Who tells it: the last speaker who is not the one told of. */
export function otherSpeaker(
  token: Token,
  settled: ReadonlyMap<number, Draft>,
  { focus: { lastSpeaker, speakerBefore } }: Discourse,
): Draft | null {
  const subject = token.head?.head?.child('nsubj', 'nsubj:pass');
  const told = settled.get(subject?.index ?? -1);
  const code = told && !isPerson(told) ? told.parties[0]?.code : undefined;
  return (
    [lastSpeaker, speakerBefore].find((one) => one && one !== told && one.parties[0]?.code !== code) ?? null
  );
}
