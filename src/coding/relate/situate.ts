import type { Sentence, Token } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import type { Pair, Party, Situated } from './pair.ts';

/** Words that stand for a party which the sentence does not name. */
const UNKNOWN = /^(an?|the|some) (actor|recipient)$/i;

const NOBODY: Party = { tokens: [], head: null };

/**
 * Finds the parties of a pair in its sentence.
 * @param text the words that the sentence's offsets are into; spans that occur more than once are taken where source
 * and target stand nearest to each other
 */
export function situate(pair: Pair, text: string, sentence: Sentence): Situated {
  const sources = placesOf(text, pair.source);
  const targets = placesOf(text, pair.target);
  const [source, target] = nearest(sources ?? [], targets ?? []);
  return {
    sentence,
    source: partyOf(sentence, source),
    target: partyOf(sentence, target),
    located: sources?.length !== 0 && targets?.length !== 0,
  };
}

/** Every place of a party's words; null where the party is unknown, none where the words are not in the text. */
function placesOf(text: string, words: string): Span[] | null {
  const wanted = words.trim();
  if (wanted === '' || UNKNOWN.test(wanted)) return null;
  const places: Span[] = [];
  for (let at = text.indexOf(wanted); at >= 0 && places.length < 20; at = text.indexOf(wanted, at + 1))
    if (standsAlone(text, at, at + wanted.length)) places.push({ start: at, end: at + wanted.length });
  const any = text.indexOf(wanted);
  if (places.length === 0 && any >= 0) places.push({ start: any, end: any + wanted.length });
  return places;
}

/** Whether a stretch is not the inside of a word: 'Iran' in 'Iranian' is not Iran. */
const standsAlone = (text: string, start: number, end: number): boolean =>
  !(isLetter(text[start - 1]) && isLetter(text[start])) && !(isLetter(text[end - 1]) && isLetter(text[end]));

const isLetter = (char: string | undefined): boolean => char !== undefined && /\p{L}/u.test(char);

function nearest(sources: readonly Span[], targets: readonly Span[]): [Span | null, Span | null] {
  let best: [Span | null, Span | null] = [sources[0] ?? null, targets[0] ?? null];
  let least = Number.POSITIVE_INFINITY;
  for (const source of sources)
    for (const target of targets) {
      const gap = gapOf(source, target);
      if (gap < least) [least, best] = [gap, [source, target]];
    }
  return best;
}

/** Characters between two spans; overlapping ones are the last choice. */
const gapOf = (a: Span, b: Span): number =>
  a.start < b.end && b.start < a.end ? 1e9 : a.end <= b.start ? b.start - a.end : a.start - b.end;

function partyOf(sentence: Sentence, span: Span | null): Party {
  if (!span) return NOBODY;
  const tokens = sentence.tokens.filter((t) => t.start < span.end && span.start < t.end);
  const inside = new Set<Token>(tokens);
  const heads = tokens.filter((t) => t.upos !== 'PUNCT' && !(t.head && inside.has(t.head)));
  const nominal = heads.find((t) => t.upos === 'NOUN' || t.upos === 'PROPN' || t.upos === 'PRON');
  return { tokens, head: nominal ?? heads[0] ?? tokens.at(-1) ?? null };
}
