import type { Sentence, Token } from '../model/sentence.ts';
import type { Discourse } from './discourse/discourse.ts';
import type { Cover } from './draft.ts';
import { isCapital } from './spellings.ts';
import { COURTESY, NAME_PARTICLES, TIME_NAMES } from './words.ts';

/** A stretch of a sentence that may be a person's name. */
export interface Candidate {
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
  /** As in the text, with its blanks. */
  readonly name: string;
  /** 'Mr.' in front, in lower case. */
  readonly courtesy: string;
}

export const isNamePart = (token: Token | undefined, cover: Cover): token is Token =>
  token !== undefined &&
  isCapital(token.form) &&
  !cover.at(token.index) &&
  !TIME_NAMES.has(token.lower) &&
  !['DET', 'PRON', 'ADP', 'AUX', 'CCONJ', 'SCONJ', 'PUNCT', 'ADV'].includes(token.upos);

/** The name that begins at a token. */
export function candidateAt(sentence: Sentence, at: number, cover: Cover, text: string): Candidate | null {
  const { tokens } = sentence;
  const start = tokens[at];
  if (!start || !(isNamePart(start, cover) || isParticleBehindTitle(tokens, at, cover))) return null;
  const courtesy = COURTESY.has(start.lower) ? start.lower : '';
  let last = courtesy ? at : at - 1;
  for (let i = courtesy ? at + 1 : at; i < tokens.length; i++) {
    if (isNamePart(tokens[i], cover)) last = i;
    else if (!isInside(tokens, i, cover)) break;
  }
  const first = courtesy ? at + 1 : at;
  const [begin, end] = [tokens[first], tokens[last]];
  if (!begin || !end || last < first) return null;
  return { sentence, first, last, name: text.slice(begin.start, end.end).replace(/\s+/g, ' '), courtesy };
}

/** 'President dos Santos': the name begins with its particle. */
const isParticleBehindTitle = (tokens: readonly Token[], at: number, cover: Cover): boolean => {
  const phrase = cover.at(at - 1)?.phrase;
  return phrase?.office.type === 'person' && !phrase.plural && isInside(tokens, at, cover);
};

/** A name that the report knows, whatever the tagger makes of it (`Xi` at the beginning of a sentence). */
export function knownAt(
  sentence: Sentence,
  at: number,
  cover: Cover,
  { registry }: Discourse,
): Candidate | null {
  const token = sentence.tokens[at];
  if (!token || cover.at(at) || !isCapital(token.form) || token.xpos === 'MD' || !registry.known(token.form))
    return null;
  return { sentence, first: at, last: at, name: token.form, courtesy: '' };
}

/** A hyphen, the part after it ('Gwan-pyo') or particles ('bin', 'al-', 'von der') between two parts of a name. */
const isInside = (tokens: readonly Token[], i: number, cover: Cover): boolean => {
  const token = tokens[i];
  if (!token || cover.at(i)) return false;
  if (token.form === '-') return tokens[i - 1]?.end === token.start && tokens[i + 1]?.start === token.end;
  if (tokens[i - 1]?.form === '-' && tokens[i - 1]?.end === token.start) return true;
  let next = i;
  while (NAME_PARTICLES.has(tokens[next]?.lower ?? '')) next++;
  return next > i && isNamePart(tokens[tokens[next]?.form === '-' ? next + 1 : next], cover);
};

/** Takes in lower-case parts behind a last hyphen: `Gwan` `-` `pyo`. */
export function withHyphens(found: Candidate): Candidate {
  const { tokens } = found.sentence;
  const [hyphen, tail] = [tokens[found.last + 1], tokens[found.last + 2]];
  const joined =
    hyphen?.form === '-' && tail && tokens[found.last]?.end === hyphen.start && tail.start === hyphen.end;
  if (!joined || !/^\p{Ll}+$/u.test(tail.form)) return found;
  return { ...found, last: found.last + 2, name: `${found.name}-${tail.form}` };
}
