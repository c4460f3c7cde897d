import type { Resolved } from '../../../model/resolved.ts';
import type { Token } from '../../../model/sentence.ts';
import type { Frame } from '../../frames/frame.ts';
import { prepositionOf } from '../../frames/tree.ts';
import { meantAbove } from '../meant-above.ts';
import { phraseOf } from '../phrase.ts';

const INSTRUMENTS = new Set(
  (
    'agreement treaty pact accord deal memorandum statement communique communiqué declaration protocol contract release ' +
    'truce armistice ceasefire cease-fire convention charter arrangement roadmap document'
  ).split(' '),
);

/** The document that an agreement stands in, as the text names it, with what it is on. */
export function instrumentOf(frame: Frame, resolved: Resolved): string | null {
  const nouns = [frame.predicate, ...frame.patients, ...frame.agents, ...frame.obliques.map((o) => o.token)];
  const noun = nouns.find(
    (t) => (t.upos === 'NOUN' && (INSTRUMENTS.has(t.lemma) || isCeaseFire(t))) || isTitled(t),
  );
  return noun ? withTopic(noun, /^(on|about|for)$/, resolved) : null;
}

/** 'the Indus Waters Treaty': a paper that has a name. */
const isTitled = ({ upos, lemma }: Token): boolean =>
  upos === 'PROPN' && INSTRUMENTS.has(lemma.toLowerCase());

/** 'cease-fire' is three words of a tree. */
const isCeaseFire = ({ lemma, previous }: Token): boolean =>
  lemma === 'fire' && previous?.form === '-' && previous.previous?.lower === 'cease';

/** A noun with what it is on, where that is nobody. */
export function withTopic(noun: Token, prepositions: RegExp, resolved: Resolved): string {
  const [of] = noun
    .children('nmod')
    .filter((t) => t.index > noun.index && prepositions.test(prepositionOf(t)))
    .map((t) => ({ prep: prepositionOf(t), on: meantAbove(t, resolved) }))
    .filter(({ on }) => on.upos === 'NOUN' && !resolved.mentionAt(on));
  const name = phraseOf(noun, 'short');
  return of ? `${name} ${of.prep} ${phraseOf(of.on, 'short')}` : name;
}
