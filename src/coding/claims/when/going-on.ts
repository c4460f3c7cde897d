import type { Resolved } from '../../../model/resolved.ts';
import type { Sentence, Token } from '../../../model/sentence.ts';
import type { When } from '../../../model/when.ts';
import { words } from '../../words.ts';
import { owners } from './owners.ts';

/** Sentences over which somebody goes on speaking. */
const REACH = 3;

const SPEAKING = words(
  'say tell add warn urge accuse condemn announce insist stress reiterate demand deny reject dismiss argue claim write ' +
    'call describe criticise criticize denounce blame promise pledge note',
);

/** '"We got no answer," the minister said on Tuesday. He warned Chile': whoever goes on speaking does so on the same day. */
export function stillSpeaking(verb: Token, resolved: Resolved): When | null {
  if (!isByPronoun(verb)) return null;
  for (let back = 1; back <= REACH; back++) {
    const sentence = resolved.sentences[verb.sentence.index - back];
    if (sentence?.paragraph !== verb.sentence.paragraph) return null;
    const day = dayOfSpeech(sentence, resolved);
    if (day) return day;
    if (!sentence.tokens.some(isByPronoun)) return null;
  }
  return null;
}

const isByPronoun = (verb: Token): boolean =>
  verb.xpos === 'VBD' &&
  SPEAKING.has(verb.lemma) &&
  verb.children('nsubj').some((t) => /^(he|she)$/.test(t.lower));

/** The day on the verb by which somebody speaks in a sentence, if only one has a day there. */
function dayOfSpeech({ index, tokens }: Sentence, { dates, filed }: Resolved): When | null {
  const told = dates.filter((d) => d.sentence === index && owners(d, tokens).some(isSpeech));
  const [day, other] = told;
  if (!day || other || day.bound !== null || !/^(day|week)$/.test(day.when.grain)) return null;
  return day.when.from !== null && (day.when.to ?? '9') <= filed ? day.when : null;
}

const isSpeech = (verb: Token): boolean =>
  verb.xpos === 'VBD' && SPEAKING.has(verb.lemma) && /^(root|parataxis|conj)$/.test(verb.deprel);
