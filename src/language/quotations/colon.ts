import type { Quotation } from '../../model/analysed.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import { phraseHead } from './speaker.ts';
import { told } from './told.ts';
import { namesSpeaker } from './verbs.ts';

/** Words that a label or a speaker's name may have at most. */
const LONGEST = 6;
/** What stands before a colon in headlines and names nobody. From general knowledge of news prose. */
const LABELS = new Set(
  (
    'correction update analysis opinion background factbox timeline exclusive breaking watch live video editorial ' +
    'interview explainer note photo photos profile review preview live summary feature comment commentary news'
  ).split(' '),
);
const NO_SPEECH = new Set(['a', 'an', 'the', 'what', 'why', 'how', 'who', 'when', 'where', 'which']);

/** Who speaks in a headline's style: the name before or behind a colon, and which of the words are said. */
export interface ColonStyle {
  readonly speaker: Token;
  /** First index and the one behind the last. */
  readonly range: readonly [number, number];
}

/** 'Beijing: no sanctions', 'Talks to resume: minister', 'Border to reopen - ministry'. */
export function colonStyle({ tokens }: Sentence): ColonStyle | null {
  const first = tokens.findIndex((t) => t.form === ':');
  if (first > 0 && first <= LONGEST) {
    const speaker = nameOf(tokens.slice(0, first), !endsFull(tokens));
    const range = [first + 1, tokens.length] as const;
    const speech = tokens.length > first + 2 && !NO_SPEECH.has(tokens[first + 1]?.lower ?? '');
    if (speaker && speech) return { speaker, range };
  }
  const last = tokens.findLastIndex((t) => t.form === ':' || (/^[-–—]$/.test(t.form) && isSpaced(t)));
  if (endsFull(tokens) || last <= tokens.length - last || tokens.length - last > LONGEST) return null;
  const speaker = nameOf(tokens.slice(last + 1), false);
  return speaker && { speaker, range: [0, last] };
}

/** The quotations of sentences in this style that stand outside all marks. */
export const colonQuotations = (sentences: readonly Sentence[]): Quotation[] =>
  sentences.flatMap((sentence) => {
    const style = colonStyle(sentence);
    return style ? told(sentence, style.range, null, style.speaker) : [];
  });

const endsFull = (tokens: readonly Token[]): boolean => /^[.!?]$/.test(tokens.at(-1)?.form ?? '');

const isSpaced = (dash: Token): boolean =>
  (dash.previous?.end ?? dash.start) < dash.start && (dash.next?.start ?? dash.end) > dash.end;

/** Head of a phrase that is nothing but a name or an office; a bare name only where `names` says so. */
function nameOf(words: readonly Token[], names: boolean): Token | null {
  const bare = words.every((t) => /^(NOUN|PROPN|ADJ|DET|ADP|PART|CCONJ|PRON)$/.test(t.upos));
  const head = bare ? phraseHead(words) : null;
  if (!head || LABELS.has(head.lower)) return null;
  return namesSpeaker(head) || (names && head.upos === 'PROPN') ? head : null;
}
