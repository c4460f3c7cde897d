import type { Sentence, Token } from '../model/sentence.ts';
import type { Cover } from './draft.ts';
import { SAYING } from './words.ts';

/**
 * The state for which somebody speaks in a sentence that says no more of him than his office: the one whose own doing he
 * announces ('Foreign Minister X announced that Somalia had recalled its envoy'), or of which he tells in its capital.
 */
export function announcersOf(
  sentences: readonly Sentence[],
  covers: readonly Cover[],
  places: ReadonlyMap<Sentence, string>,
): Map<Sentence, string> {
  const announcers = new Map<Sentence, string>();
  for (const [i, sentence] of sentences.entries()) {
    const cover = covers[i];
    if (!cover) continue;
    for (const verb of sentence.tokens.filter((t) => SAYING.has(t.lemma) && t.upos === 'VERB')) {
      const code = doerTold(verb, cover);
      const isOwn = code !== null && (places.get(sentence) === code || isAnnounced(verb));
      const served = isOwn ? code : policeTold(verb, cover);
      if (served !== null) announcers.set(sentence, served);
    }
    const voiced = voicedIn(sentence, cover);
    if (voiced !== null) announcers.set(sentence, voiced);
  }
  return announcers;
}

/** Verbs by which somebody tells a mind, his own or his state's. */
export const VOICING =
  /^(voice|express|convey|state|reiterate|reaffirm|stress|announce|declare|explain|outline|underline|set)$/;
const VOICED =
  /^(opposition|dissatisfaction|concern|support|position|stance|condemnation|gratitude|appreciation|solidarity|protest|readiness|willingness|commitment|condolence|indignation|displeasure|regret|view|policy|rejection)s?$/;

/** 'Foreign ministry spokesman X voiced China's opposition': of the state whose mind he speaks. */
function voicedIn({ tokens }: Sentence, cover: Cover): string | null {
  for (const noun of tokens) {
    if (!VOICED.test(noun.lower) || noun.deprel !== 'obj' || !VOICING.test(noun.head?.lemma ?? '')) continue;
    const owner = noun.child('nmod:poss');
    const sense = owner && cover.at(owner.index)?.sense;
    if (sense && sense.what !== 'organisation') return sense.code;
  }
  return null;
}

const contentOf = (verb: Token): Token | undefined => verb.child('ccomp');

/** The state that is the subject of what is told. */
function doerTold(verb: Token, cover: Cover): string | null {
  const subject = contentOf(verb)?.child('nsubj');
  const sense = subject && cover.at(subject.index)?.sense;
  return sense && sense.what !== 'organisation' && sense.what !== 'adjective' ? sense.code : null;
}

const CATCHING = /^(arrest|detain|foil|thwart|uncover|dismantle|apprehend|charge|prevent|question)$/;
/** Whom such bodies serve under. */
const HOME_AFFAIRS = /^(interior|home|justice|security|police|prosecutor|attorney)$/;

/** 'Kosovo's police arrested four men, the interior minister said': whose police have made arrests of which a minister for home affairs tells. */
function policeTold(verb: Token, cover: Cover): string | null {
  const content = contentOf(verb);
  const subject = content?.child('nsubj');
  const body = subject && cover.at(subject.index);
  const speaker = verb.child('nsubj');
  const isHome = speaker
    ?.subtree()
    .some(
      (t) =>
        HOME_AFFAIRS.test(t.lower) &&
        t.sentence === verb.sentence &&
        !cover.at(t.index)?.phrase?.owners.length,
    );
  const isPolice = /^(COP|SPY|JUD)$/.test(body?.phrase?.office.sector ?? '');
  const owner = body?.phrase?.owners[0]?.sense;
  return content &&
    CATCHING.test(content.lemma) &&
    isPolice &&
    isHome &&
    owner &&
    owner.what !== 'organisation'
    ? owner.code
    : null;
}

/** What a state does by deciding to: 'Peru will file a complaint, Trade Minister X said'; anybody may tell what will befall it. */
const DECIDED =
  /^(comply|abide|obey|honou?r|implement|file|lodge|submit|impose|introduce|levy|lift|ease|scrap|abolish|tighten|restrict|ban|suspend|exclude|remove|send|dispatch|recall|withdraw|expel|summon|sign|ratify|host|invite|reopen|open|close|cut|donate|provide|supply|grant|offer|appeal|take|seek|ask|propose|join|leave|quit|keep|maintain|extend|resume|halt|stop|increase|reduce|raise|lower|buy|export|import)$/;

/** 'Palau is ready to sign, the minister said', 'is close to concluding a treaty': how far a state is with what it means to do. */
const isMinded = (content: Token): boolean =>
  content.child('cop') !== undefined &&
  (/^(ready|willing|prepared|determined|committed)$/.test(content.lower) ||
    (content.lower === 'close' &&
      content.subtree().some((t) => /^(treaty|pact|agreement|accord|deal)$/.test(t.lemma))));

/** What becomes of its treaties by its own will: 'Chad has terminated a pact, Foreign Minister X announced'. */
const CONCLUDED =
  /^(terminate|end|cancel|annul|denounce|renounce|sever|break|approve|agree|recognise|recognize)$/;

/** Somebody's own act: with things of his own, or still to come. */
function isAnnounced(verb: Token): boolean {
  const content = contentOf(verb);
  if (content && DECIDED.test(content.lemma) && content.children('aux').some((t) => t.lower === 'will'))
    return true;
  if (content && isMinded(content)) return true;
  if (!content || verb.lemma !== 'announce') return false;
  const isDone = DECIDED.test(content.lemma) || CONCLUDED.test(content.lemma);
  if (isDone && content.children('aux').some((t) => /^(has|have|had)$/.test(t.lower))) return true;
  const isToCome = content.children('aux', 'cop').some((t) => /^(will|would|is|are)$/.test(t.lower));
  return isToCome || content.subtree().some((t) => t.lower === 'its' && t.index > content.index);
}
