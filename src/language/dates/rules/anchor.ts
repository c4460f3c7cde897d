import type { Token } from '../../../model/sentence.ts';
import type { When } from '../../../model/when.ts';
import type { Scene } from '../reading.ts';

/** What a date is counted from, as the words after the preposition name it. */
export interface Anchored {
  /** Position where the date expression ends. */
  readonly next: number;
  readonly first: number;
  readonly last: number;
  /** The noun that another sentence may date; null for a clause, an indefinite or a pronoun. */
  readonly head: Token | null;
  /** Its time if these words tell it. */
  readonly when: When | null;
}

/** Longest phrase or clause that is looked through. */
const REACH = 20;
const IN_PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM']);
const DEFINITE = new Set("the that this these those its their his her our 's ’s".split(' '));

/** The noun phrase, date or clause that begins at a position; null if none does. */
export function anchorAt(scene: Scene, at: number): Anchored | null {
  const { line } = scene;
  const marked = line.token(at - 1)?.relation === 'mark';
  const end = phraseEnd(scene, at);
  if (marked || isSubject(scene, at, end)) return clause(scene, at);
  if (line.is(at, 'that', 'this') && end === at + 1) return pronoun(scene, at);
  if (end === at) return line.token(at)?.xpos === 'VBG' ? clause(scene, at) : null;
  return phrase(scene, at, end);
}

/** 'the March 4 summit', "Friday's vote", 'May 3', 'his resignation'. */
function phrase(scene: Scene, at: number, end: number): Anchored | null {
  const { line } = scene;
  const inner = dateIn(scene, at, end);
  const last = end - 1;
  const own = line.token(last);
  if (inner && inner.next > last)
    return { next: Math.max(end, inner.next), first: at, last: inner.next - 1, head: null, when: inner.when };
  if (!own || !['NOUN', 'PROPN'].includes(own.upos)) return null;
  const head = inner || !isDefinite(scene, at, own) ? null : own;
  return { next: end, first: at, last, head, when: inner?.when ?? null };
}

const isDefinite = ({ line }: Scene, at: number, head: Token): boolean =>
  DEFINITE.has(line.word(at)) || head.upos === 'PROPN' || line.is(head.index - 1, "'s", '’s');

/** 'two days after that': the date told before. */
function pronoun({ anchor }: Scene, at: number): Anchored {
  return { next: at + 1, first: at, last: at, head: null, when: anchor?.when ?? null };
}

/** Position after the noun phrase that begins here: it ends before a date that closes it ('the summit Friday'). */
function phraseEnd({ line }: Scene, at: number): number {
  let end = at;
  for (let i = at; i < at + REACH; i++) {
    const token = line.token(i);
    const joins =
      line.is(i, "'s", '’s', "'", '’') ||
      line.dash(i) ||
      (line.is(i, ',') && /^\d{4}$/.test(line.word(i + 1)));
    const owner = token?.xpos === 'PRP$';
    if (!token || !(IN_PHRASE.has(token.upos) || owner || joins)) break;
    if (i > at && token.upos === 'DET') break;
    if (!joins) end = i + 1;
  }
  return end;
}

/** A verb in a finite form right after the phrase makes it the subject of a clause. */
function isSubject({ line }: Scene, at: number, end: number): boolean {
  const after = line.token(end);
  if (end > at && line.token(end - 1)?.relation === 'nsubj') return true;
  return after !== undefined && (['VBD', 'VBZ', 'VBP', 'MD'].includes(after.xpos) || after.upos === 'AUX');
}

/** 'after the presidents met on April 10': the expression is only its beginning, the clause keeps its own dates. */
function clause(scene: Scene, at: number): Anchored | null {
  const { line } = scene;
  let end = at;
  while (end < at + REACH && line.token(end) && !/^[,.;:()?!"“”—]$/.test(line.word(end))) end++;
  if (end === at) return null;
  return { next: at, first: at, last: end - 1, head: null, when: dateIn(scene, at, end)?.when ?? null };
}

/** The first date that begins inside a stretch. */
function dateIn(scene: Scene, at: number, end: number): { when: When; next: number } | null {
  for (let i = at; i < end; i++) {
    const reading = scene.plain(i);
    if (!reading?.from || !reading.to) continue;
    const { from, to, grain, basis, doubtful, next } = reading;
    return { when: { from, to, grain, text: scene.line.text(i, next - 1), basis, doubtful }, next };
  }
  return null;
}
