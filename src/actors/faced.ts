import type { Sentence, Token } from '../model/sentence.ts';
import type { Cover } from './draft.ts';
import { SAYING } from './words.ts';

/** What an official says to or of another state, and not of his own. From general knowledge of English. */
const FACING =
  /^(accuse|blame|denounce|condemn|criticise|criticize|slam|rebuke|lambast|lambaste|castigate|chide|berate|fault|urge|warn|threaten|thank|congratulate)$/;

/**
 * The state that somebody accuses, warns or calls upon, by the word that names him: in his own sentence, or in the next one,
 * where he is only 'he'. He is not of that state.
 */
export function statesFaced(
  sentences: readonly Sentence[],
  covers: readonly Cover[],
): ReadonlyMap<Token, string> {
  const faced = new Map<Token, string>();
  for (const [i, { tokens }] of sentences.entries())
    for (const verb of tokens) {
      const subject = verb.upos === 'VERB' ? whoFaces(verb) : undefined;
      const code = subject ? facedBy(verb, covers[i]) : null;
      if (!subject || code === null) continue;
      const named = /^(he|she)$/.test(subject.lower) ? speakerIn(sentences[i - 1]) : subject;
      if (named?.upos === 'PROPN') faced.set(named, code);
    }
  return faced;
}

/** 'X accused Serbia', 'X said, accusing Serbia of': who turns on the state. */
const whoFaces = (verb: Token): Token | undefined =>
  verb.child('nsubj') ??
  (verb.deprel === 'advcl' && verb.xpos === 'VBG' && !verb.child('mark')
    ? verb.head?.child('nsubj')
    : undefined);

function facedBy(verb: Token, cover: Cover | undefined): string | null {
  const isNot = verb.children('advmod').some((t) => /^(not|n't|n’t|never)$/.test(t.lower));
  const whom = isNot ? undefined : calledUpon(verb);
  const sense = whom && cover?.at(whom.index)?.sense;
  return sense && /^(name|capital)$/.test(sense.what) ? sense.code : null;
}

/** 'accused Serbia', 'called on Serbia to withdraw'. */
const calledUpon = (verb: Token): Token | undefined =>
  FACING.test(verb.lemma)
    ? verb.child('obj')
    : verb.lemma === 'call'
      ? verb.children('obl').find((t) => t.children('case').some((c) => /^(on|upon)$/.test(c.lower)))
      : undefined;

/** The only one who is told to have said something in a sentence. */
function speakerIn(sentence: Sentence | undefined): Token | undefined {
  const speakers = (sentence?.tokens ?? [])
    .filter((t) => t.upos === 'VERB' && SAYING.has(t.lemma))
    .flatMap((t) => t.children('nsubj'));
  return speakers.length === 1 ? speakers[0] : undefined;
}
