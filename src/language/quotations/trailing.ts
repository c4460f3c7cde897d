import type { Quotation } from '../../model/analysed.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import { isDay } from './speaker.ts';
import { introducesIndirect } from './verbs.ts';

/** Tokens that a speaker's phrase, and what follows the verb, may have at most. */
const LONGEST = 14;
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
const NO_SPEAKER = new Set(['which', 'who', 'that', 'and', 'but', 'or', 'as', 'while', 'when', 'if']);

/**
 * '…, the ministries of the two countries announced on Tuesday.': the words before the last comma are what was said.
 * Read off the surface, since trees often take the end of such a sentence for a part of what was said.
 */
export function trailingQuotation(sentence: Sentence): Quotation | null {
  const { tokens } = sentence;
  const verb = tokens.findLast((t) => t.upos === 'VERB' || t.upos === 'AUX');
  if (!verb || !introducesIndirect(verb) || !hasTense(verb)) return null;
  if (tokens.length - verb.index > LONGEST || verb.child('ccomp', 'obj')) return null;
  const comma = commaBefore(verb);
  const speaker = comma && speakerBetween(comma, verb);
  const first = tokens.find((t) => t.upos !== 'PUNCT');
  const last = comma?.previous;
  if (!comma || !speaker || !first || !last || !tokens.slice(0, comma.index).some((t) => FINITE.has(t.xpos)))
    return null;
  return { start: first.start, end: last.end, kind: 'indirect', sentences: [sentence.index], speaker, verb };
}

/** Taggers confuse the past with the participle; a participle has an auxiliary. */
const hasTense = (verb: Token): boolean =>
  FINITE.has(verb.xpos) || (verb.xpos === 'VBN' && !verb.child('aux', 'aux:pass'));

/** The comma before a phrase without a verb in it. */
function commaBefore(verb: Token): Token | null {
  for (let at = verb.previous, steps = 0; at && steps < LONGEST; at = at.previous, steps++) {
    if (at.upos === 'VERB' || at.upos === 'AUX') return null;
    if (at.form === ',') return NO_SPEAKER.has(at.next?.lower ?? '') ? null : at;
  }
  return null;
}

/** Head of the phrase: the last noun before its first preposition. */
function speakerBetween(comma: Token, verb: Token): Token | null {
  const phrase = verb.sentence.tokens.slice(comma.index + 1, verb.index);
  const end = phrase.findIndex((t) => t.upos === 'ADP');
  const core = end < 0 ? phrase : phrase.slice(0, end);
  const found = core.findLast((t) => ['NOUN', 'PROPN', 'PRON'].includes(t.upos) && !isDay(t)) ?? null;
  return found?.deprel === 'flat' && found.head && core.includes(found.head) ? found.head : found;
}
