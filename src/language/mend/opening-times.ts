import type { Token, TokenColumns } from '../../model/sentence.ts';
import { hang, type Mender, retag } from './index.ts';
import { DAYS_AND_MONTHS } from './openings.ts';

/**
 * 'In January Burkina Faso, Mali and Niger announced', 'On March 3 Ivorian guards expelled', 'Last December Costa Rica closed': no
 * comma parts the time from who acts, and the parser takes the one for a part of the other.
 */
export const openingTimes: Mender = ({ tokens }, columns) => {
  for (const first of tokens) {
    const time = opens(first) ? timeFrom(first) : null;
    const row = time ? rowFrom(time.last.next) : null;
    if (!time || !row) continue;
    const verb = verbBehind(row.at(-1)?.at(-1)?.next ?? null);
    if (verb && isGlued(time.tokens, row.flat()) && isFree(verb, time.tokens, row.flat()))
      part(columns, time, row, verb);
  }
};

interface Time {
  readonly tokens: readonly Token[];
  readonly head: Token;
  readonly last: Token;
}

const opens = ({ previous }: Token): boolean =>
  !previous || /^(PUNCT|CCONJ)$/.test(previous.upos) || /^(late|early|only|then|but)$/.test(previous.lower);

/** 'in early March', 'by then', 'on March 3', 'in August 2023', 'in 2021', 'last December', 'this week'. */
function timeFrom(first: Token): Time | null {
  const isBare = /^(last|this|next)$/.test(first.lower);
  if (!isBare && !/^(in|on|by|since)$/.test(first.lower)) return null;
  if (/^(by|since)$/.test(first.lower) && first.next?.lower === 'then')
    return timeOf(first, first.next, first.next);
  let at = first.next;
  if (at && /^(early|late|mid)$/.test(at.lower)) at = at.next;
  if (!at) return null;
  if (isBare && /^(week|month|year|spring|summer|autumn|winter)$/.test(at.lower))
    return timeOf(first, at, at);
  if (!isBare && YEAR.test(at.form)) return timeOf(first, at, at);
  if (!DAYS_AND_MONTHS.test(at.form)) return null;
  const day = at.next && /^([1-9]|[12]\d|3[01])$/.test(at.next.form) ? at.next : null;
  const end = day ?? at;
  const year = end.next && YEAR.test(end.next.form) ? end.next : null;
  return timeOf(first, day ?? at, year ?? end);
}

const YEAR = /^(19|20)\d\d$/;

const timeOf = (first: Token, head: Token, last: Token): Time => ({
  tokens: first.sentence.tokens.slice(first.index, last.index + 1),
  head,
  last,
});

/** Who stand right behind the time, each as his words: 'Kenya', 'its army', 'Burkina Faso, Mali and Niger'. */
function rowFrom(start: Token | null): Token[][] | null {
  const parts: Token[][] = [[]];
  for (let at = start; at && (isNominal(at) || isBetween(at)); at = at.next)
    if (isBetween(at)) parts.push([]);
    else parts.at(-1)?.push(at);
  if (!parts.every(isPhrase)) return null;
  const named = parts.every((part) => part.some(isNoun));
  // 'Kenyan and Somali officials' are one phrase
  if (!named) return parts.length === 2 && parts[1]?.some(isNoun) ? [spanning(parts)] : null;
  return parts;
}

/** Not 'elections Kenya' in 'in May elections Kenya voted', nor 'talks the two sides'. */
function isPhrase(part: readonly Token[]): boolean {
  const outward = part.filter((t) => isNoun(t) && (!t.head || !part.includes(t.head)));
  if (outward.length > 1 && outward.some((t) => t.upos === 'NOUN')) return false;
  return part.every((t, i) => i === 0 || !/^(DT|PRP\$)$/.test(t.xpos));
}

const spanning = (parts: readonly Token[][]): Token[] => {
  const all = parts.flat();
  const [first, last] = [all[0], all.at(-1)];
  return first && last ? [...first.sentence.tokens.slice(first.index, last.index + 1)] : [];
};

const isNoun = (token: Token): boolean => /^(NOUN|PROPN)$/.test(token.upos);
const isNominal = (token: Token): boolean =>
  /^(NOUN|PROPN|ADJ|DET|NUM)$/.test(token.upos) ||
  /^(PRP\$|POS|HYPH)$/.test(token.xpos) ||
  (token.deprel === 'amod' && token.previous?.xpos === 'HYPH');
const isBetween = (token: Token): boolean =>
  token.form === ',' || (token.upos === 'CCONJ' && token.lower === 'and');

/** What stands behind 'in Ouagadougou' in 'by then the army in Ouagadougou was calling'. */
function behindPlace(next: Token | null): Token | null {
  const place = next && /^(in|of|from|at)$/.test(next.lower) ? next.next : null;
  if (place?.upos !== 'PROPN') return next;
  let at = place.next;
  while (at?.upos === 'PROPN') at = at.next;
  return at;
}

/** The verb right behind somebody, its auxiliaries and an adverb aside. */
function verbBehind(next: Token | null): Token | null {
  let at = behindPlace(next);
  while (at && (at.upos === 'AUX' || at.upos === 'ADV')) at = at.next;
  const tells = at && (/^VB[DZPN]?$/.test(at.xpos) || (at.xpos === 'VBG' && at.child('aux') !== undefined));
  return at && tells && at.upos === 'VERB' ? at : null;
}

/** Whether the tree has the time and who stands behind it as parts of one another. */
const isGlued = (time: readonly Token[], nominal: readonly Token[]): boolean =>
  time.some((t) => t.head !== null && nominal.includes(t.head)) ||
  nominal.some((t) => t.head !== null && time.includes(t.head));

/** Whether a verb has no subject but what stands between the time and it, and is no participle. */
function isFree(verb: Token, time: readonly Token[], nominal: readonly Token[]): boolean {
  const isOwn = (t: Token): boolean => time.includes(t) || nominal.includes(t);
  const own = (t: Token): boolean => t.children('nsubj', 'nsubj:pass', 'csubj').every(isOwn);
  if (!own(verb)) return false;
  if (verb.xpos !== 'VBN' || verb.child('aux', 'aux:pass')) return !/^acl/.test(verb.deprel);
  // 'In July his administration sanctioned a judge and revoked visas': what follows has no subject of its own either
  const above = verb.head && nominal.includes(verb.head) ? verb.head.head : null;
  return (
    verb.deprel === 'acl' &&
    verb.child('obj') !== undefined &&
    above?.deprel === 'root' &&
    above.index > verb.index &&
    above.child('cc') !== undefined &&
    own(above)
  );
}

function part(columns: TokenColumns, time: Time, row: readonly Token[][], verb: Token): void {
  const heads = row.map((part) => headOf(part));
  const [first] = heads;
  if (!first) return;
  if (verb.deprel === 'acl') raise(columns, verb);
  hang(columns, time.head.index, verb.index, time.tokens[0]?.upos === 'ADP' ? 'obl' : 'obl:unmarked');
  for (const word of time.tokens)
    if (word !== time.head && (!word.head || !time.tokens.includes(word.head)))
      hang(columns, word.index, time.head.index, relationIn(word));
  for (const [i, part] of row.entries()) {
    const head: Token = heads[i] ?? first;
    for (const word of part)
      if (word !== head && (!word.head || !part.includes(word.head)))
        hang(columns, word.index, head.index, isNoun(word) ? 'flat' : relationIn(word));
    if (head !== first) hang(columns, head.index, first.index, 'conj');
    for (let at = part[0]?.previous ?? null; i > 0 && at && isBetween(at); at = at.previous)
      hang(columns, at.index, head.index, at.upos === 'CCONJ' ? 'cc' : 'punct');
  }
  hang(columns, first.index, verb.index, verb.child('aux:pass') ? 'nsubj:pass' : 'nsubj');
}

/** The word of a phrase that hangs outside of it: the first of a name, the last of any other. */
function headOf(part: readonly Token[]): Token | undefined {
  const outward = part.filter((t) => isNoun(t) && (!t.head || !part.includes(t.head)));
  return outward.find((t) => t.upos === 'PROPN' && t.next?.deprel === 'flat') ?? outward.at(-1);
}

function relationIn(word: Token): string {
  if (word.upos === 'ADP') return 'case';
  if (word.upos === 'DET') return 'det';
  if (word.xpos === 'PRP$') return 'nmod:poss';
  return word.upos === 'ADJ' ? 'amod' : 'nmod:unmarked';
}

/** A participle that was the verb: what was joined behind it is. */
function raise(columns: TokenColumns, verb: Token): void {
  const above = verb.head?.head;
  if (!above) return;
  retag(columns, verb.index, 'VERB', 'VBD', verb.lemma);
  hang(columns, verb.index, -1, 'root');
  hang(columns, above.index, verb.index, 'conj');
  for (const end of above.children('punct'))
    if (end.index === verb.sentence.tokens.length - 1) hang(columns, end.index, verb.index, 'punct');
}
