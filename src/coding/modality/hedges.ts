import type { Token } from '../../model/sentence.ts';
import { freeSubject } from '../frames/tree.ts';

/** Words that take back part of what the clause says. From general knowledge of English news prose. */
const ADVERBS = new Set(
  (
    'apparently reportedly allegedly seemingly supposedly purportedly ostensibly presumably probably possibly perhaps ' +
    'likely unofficially evidently'
  ).split(' '),
);
const ADJECTIVES = new Set(
  'apparent alleged suspected reported possible purported supposed likely rumored rumoured'.split(' '),
);

/** The hedges of one word: adverbs on a verb, adjectives on a noun, 'what appears to be' around a noun. */
export function hedgesOf(token: Token): Token[] {
  const found = token.children('advmod').filter((t) => ADVERBS.has(t.lower));
  found.push(...token.children('amod').filter((t) => ADJECTIVES.has(t.lower) && t.next?.lower !== 'to'));
  for (const object of token.children('obj', 'ccomp', 'nsubj:pass', 'obl').filter((t) => !isCause(t)))
    if (!isSuspect(object)) found.push(...object.children('amod').filter((t) => ADJECTIVES.has(t.lower)));
  found.push(...appearances(token), ...attributions(token));
  return found;
}

/** 'extradited a suspected smuggler': who he is may be in doubt, not what was done to him. */
const isSuspect = ({ lemma, head }: Token): boolean =>
  SPEAKING.test(head?.lemma ?? '') ||
  (SEIZING.has(head?.lemma ?? '') && !/^(attack|strike|missile|drone|test|launch)$/.test(lemma));

/** 'condemned the apparent strike': what was done may be in doubt, not what was said of it. */
const SPEAKING =
  /^(condemn|denounce|deplore|criticise|criticize|deny|dismiss|reject|play|protest|confirm|acknowledge|welcome|decry|slam|blast|discuss|mention|address)$/;

const SEIZING = new Set(
  'arrest capture charge convict deport detain execute expel extradite hand imprison interrogate jail kill release repatriate sentence transfer try'.split(
    ' ',
  ),
);

/** 'imposed an embargo over its alleged support': a reason that is in doubt puts no doubt on what was done. */
const isCause = (token: Token): boolean =>
  token
    .children('case')
    .some(
      (c) =>
        /^(over|for|because|amid|after|despite|following|due|about)$/.test(c.lower) ||
        (/^(in|as)$/.test(c.lower) && MOTIVES.has(token.lemma)),
    );

/** 'in apparent protest': why it was done is in doubt, and not that it was. */
const MOTIVES = new Set(
  'protest retaliation revenge reprisal response retribution rebuke defiance solidarity snub'.split(' '),
);

const HARMED = new Set('damage hit strike destroy kill wound injure sink wreck die cripple'.split(' '));

/** 'was damaged in what Kyiv described as a drone strike': by whom it was done, only he says. */
function attributions(verb: Token): Token[] {
  if (!HARMED.has(verb.lemma)) return [];
  const { tokens } = verb.sentence;
  const what = tokens
    .slice(verb.index + 1)
    .find((t) => t.lower === 'what' && /^(in|by|during)$/.test(t.previous?.lower ?? ''));
  const behind = what ? tokens.slice(what.index + 1, what.index + 6) : [];
  return behind.filter((t) => /^(describe|call|term|label)$/.test(t.lemma)).slice(0, 1);
}

const SEEMING = new Set(['appear', 'seem', 'believe', 'think', 'suspect', 'say']);

/** 'taken what appear to be retaliatory steps': the verb of seeming inside a free relative. */
const appearances = (verb: Token): Token[] => {
  const what = freeSubject(verb) ? verb.sentence.tokens.find((t) => t.lower === 'what') : verb.next;
  const seeming = what?.lower === 'what' ? what.sentence.tokens.slice(what.index + 1, what.index + 3) : [];
  return seeming.filter((t) => SEEMING.has(t.lemma) || SEEMING.has(t.lower));
};
