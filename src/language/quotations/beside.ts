import type { Sentence, Token } from '../../model/sentence.ts';
import { colonStyle } from './colon.ts';
import type { Marked } from './marks.ts';
import { firstFrom, type Scene } from './scene.ts';
import { isAccording, sourceBehind } from './sources.ts';
import { phraseHead, speakerOf, spokenVerb } from './speaker.ts';
import { introducesDirect } from './verbs.ts';

/** How far from the marks a verb of saying may stand, in tokens. */
const REACH = 14;

/** Who says the words between marks, by which verb. */
export interface Spoken {
  readonly speaker: Token | null;
  readonly verb: Token | null;
}

/** Who is named beside a passage as its speaker: behind it, in the sentence that follows, before it, or by a colon. */
export function spokenBeside(passage: Marked, scene: Scene): Spoken | null {
  const over = scene.over(passage);
  const [first, last] = [over[0], over.at(-1)];
  if (!first || !last) return null;
  const isFree = (t: Token): boolean => scene.around(t) === passage.parent;
  const by = (verb: Token | null | undefined): Spoken | null =>
    verb ? { speaker: isAccording(verb) ? sourceBehind(verb) : speakerOf(verb, isFree), verb } : null;
  return (
    by(behind(passage, last, isFree)) ??
    by(inNext(passage, last, scene, isFree)) ??
    by(before(passage, first, scene, isFree)) ??
    inTheWords(passage, first) ??
    byColon(passage, first)
  );
}

/** '…," the minister said', '…," according to the minister'; what stands between must be no clause of its own. */
function behind(passage: Marked, sentence: Sentence, isFree: (t: Token) => boolean): Token | null {
  const from = firstFrom(sentence, passage.end);
  const rest = sentence.tokens.slice(from, from + 2 * REACH).filter((t) => isFree(t) && !isMark(t));
  const at = sayingIn(rest);
  const verb = rest[at];
  if (!verb || !endsSpeech(passage, rest[0])) return null;
  const between = rest.slice(0, at);
  const first = between.find((t) => t.upos !== 'PUNCT');
  if (first && (first.upos === 'CCONJ' || first.upos === 'AUX') && !isSubjectOf(first, verb))
    return isWasAll(between) ? verb : null;
  if (between.some((t) => /^[;.]$/.test(t.form) || (t.upos === 'CCONJ' && between.some(isFiniteVerb))))
    return null;
  return spokenVerb(verb);
}

/** Where a verb of saying stands near the marks; one that tells of the speaker only leads on to the next. */
function sayingIn(rest: readonly Token[]): number {
  const says = (t: Token): boolean => introducesDirect(t) || isAccording(t);
  const at = rest.slice(0, REACH + 1).findIndex(says);
  const aside = rest[at];
  const behind = aside && isOfRelative(aside) ? rest.findIndex((t, i) => i > at && says(t)) : -1;
  return behind < 0 ? at : behind;
}

/** 'a diplomat, who asked not to be named, told': what is told of the speaker beside. */
const isOfRelative = (verb: Token): boolean => /^(who|which)$/.test(verb.previous?.lower ?? '');

/** 'both said': a pronoun, though taggers take it for a conjunction. */
const isSubjectOf = (token: Token, verb: Token): boolean => token.lower === 'both' && token.next === verb;

/** '"No," was all the minister said.' */
const isWasAll = (between: readonly Token[]): boolean => between.some((t) => t.lower === 'all');

const isFiniteVerb = (token: Token): boolean => /^(VBD|VBZ|VBP|MD)$/.test(token.xpos);
const isMark = (token: Token): boolean => /^["“”„«»‘’']$/.test(token.form);

/** Whether a clause of saying may follow: the words end with a mark of their own, or one stands behind them. */
const endsSpeech = (passage: Marked, next: Token | undefined): boolean =>
  passage.open || (next !== undefined && (/^[,:–—-]$/.test(next.form) || endsInside(passage, next)));

const endsInside = (passage: Marked, next: Token): boolean => {
  const { tokens } = next.sentence;
  const last = tokens.slice(Math.max(0, next.index - 4), next.index).findLast((t) => t.end <= passage.end);
  return last !== undefined && /[,.!?…—–-]$/.test(last.form);
};

/** '…!" he said', where the mark ended a sentence; 'So said X'. */
function inNext(passage: Marked, last: Sentence, scene: Scene, isFree: (t: Token) => boolean): Token | null {
  const next = scene.sentences[last.index + 1];
  if (!next || next.paragraph !== last.paragraph || next.start - passage.end > 3) return null;
  const opening = next.tokens.slice(0, 8).filter((t) => isFree(t) && !isMark(t));
  const [first, second] = opening;
  if (first?.lower === 'so' && second && introducesDirect(second)) return second;
  if (!/^\p{Ll}/u.test(first?.form ?? 'A')) return null;
  return opening.find(introducesDirect) ?? null;
}

/** 'The minister said: "…', 'he added, "…', also where the colon ends the sentence before. */
function before(passage: Marked, first: Sentence, scene: Scene, isFree: (t: Token) => boolean): Token | null {
  const end = firstFrom(first, passage.start);
  const lead = first.tokens.slice(Math.max(0, end - REACH - 1), end).filter((t) => isFree(t));
  const near = lead.findLast((t) => !isMark(t));
  if (near) {
    if (introducesDirect(near)) return spokenVerb(near);
    return /^[,:]$/.test(near.form) ? (lead.findLast(introducesDirect) ?? null) : null;
  }
  const above = scene.sentences[first.index - 1];
  if (above?.tokens.at(-1)?.form !== ':') return null;
  return above.tokens.slice(-REACH).filter(isFree).findLast(introducesDirect) ?? null;
}

/** 'In the words of the envoy, "…'. */
function inTheWords(passage: Marked, first: Sentence): Spoken | null {
  const end = firstFrom(first, passage.start);
  const lead = first.tokens.slice(Math.max(0, end - REACH), end);
  const words = lead.find((t) => t.lower === 'words' && t.next?.lower === 'of');
  const speaker = words ? phraseHead(lead.slice(lead.indexOf(words) + 2)) : null;
  return words && speaker ? { speaker, verb: words } : null;
}

/** 'President: "…', '"…": president'. */
function byColon(passage: Marked, sentence: Sentence): Spoken | null {
  const style = colonStyle(sentence);
  if (!style) return null;
  const [from, to] = style.range;
  const [first, last] = [sentence.tokens[from], sentence.tokens[to - 1]];
  const isAll = first && last && passage.start <= first.end && passage.end >= last.start - 1;
  return isAll ? { speaker: style.speaker, verb: null } : null;
}
