import type { Quotation } from '../../model/analysed.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import { edgeWithout } from './edges.ts';
import { headOfName, phraseHead } from './speaker.ts';
import { told } from './told.ts';
import { introducesIndirect, namesSpeaker } from './verbs.ts';

/** Clauses told on the word of a source that is named beside them: 'according to X', 'citing X', 'as X said'. */
export function sourceQuotations(sentence: Sentence, others: readonly Quotation[]): Quotation[] {
  return sentence.tokens.flatMap((token) => {
    if (isAccording(token)) return accordingTo(token);
    if (/^(citing|quoting)$/.test(token.lower)) return cited(token, others);
    return token.lower === 'as' ? asSaid(token) : [];
  });
}

export const isAccording = (token: Token): boolean =>
  token.lower === 'according' && token.next?.lower === 'to';

/** Who is named behind 'according to'. */
export function sourceBehind(according: Token): Token | null {
  const { tokens } = according.sentence;
  const name = phraseHead(tokens.slice(according.index + 2, according.index + 18));
  const hung = according.relation === 'case' ? according.head : (according.children('obl')[0] ?? null);
  return name ?? (hung && hung.index > according.index && hung.upos !== 'VERB' ? headOfName(hung) : null);
}

/** 'according to X' tells the clause that it stands in. */
function accordingTo(according: Token): Quotation[] {
  const speaker = sourceBehind(according);
  if (!speaker) return [];
  const { root, tokens } = according.sentence;
  const comma = tokens.slice(speaker.index, speaker.index + 16).findIndex((t) => t.form === ',');
  if (according.index === 0 && comma > 0)
    return told(according.sentence, [speaker.index + comma + 1, tokens.length], according, speaker);
  const top = according.relation === 'case' ? speaker : according;
  if (endsSentence(according)) {
    const from = root && isTold(root) ? lastClause(according) : 0;
    return told(according.sentence, [from, according.index], according, speaker);
  }
  const clause = top.head ? clauseOver(top.head) : null;
  if (!clause) return [];
  const { left, right } = edgeWithout(clause, [top]);
  const opens = according.index === 0 || according.previous?.form !== ',';
  const cut = left <= according.index ? speaker.index + 1 : left;
  const from = opens ? (clause.index > according.index ? cut : left) : beforeComma(according, left);
  return told(according.sentence, [from, right + 1], according, speaker);
}

/** 'The ship, according to X, was released': the subject is told too, wherever the tree has hung it. */
function beforeComma(according: Token, left: number): number {
  const before = according.sentence.tokens.slice(0, Math.min(according.index, 12));
  return before.length === according.index && !before.some((t) => /^(VBD|VBZ|VBP|MD)$/.test(t.xpos))
    ? 0
    : left;
}

/** 'X announced that A, which B, according to Y': Y speaks for the last clause alone. */
const isTold = (root: Token): boolean =>
  introducesIndirect(root) && root.children('ccomp').some((t) => t.index > root.index);

function lastClause(according: Token): number {
  const { tokens } = according.sentence;
  const near = tokens.slice(Math.max(0, according.index - 24), according.index - 1);
  const which = near.findLast((t) => /^(which|who|that)$/.test(t.lower));
  return which?.index ?? 0;
}

/** ', according to X.' at the end of a sentence speaks for all of it, wherever the tree has hung it. */
function endsSentence(according: Token): boolean {
  if (!/^[,"”’']$/.test(according.previous?.form ?? '') || isInsideGroup(according)) return false;
  const { tokens } = according.sentence;
  if (tokens.length - according.index > 26) return false;
  const behind = tokens.slice(according.index + 2);
  return !behind.some((t) => /^(VBD|VBZ|VBP|MD)$/.test(t.xpos) && !inRelative(t, according));
}

/** 'A ship had, according to X, sunk': the verb is still to come. */
const isInsideGroup = ({ previous, index }: Token): boolean => {
  const before = previous?.previous;
  return before?.upos === 'AUX' && (before.head?.index ?? 0) > index;
};

/** 'according to X, who spoke …': the verb belongs to the source. */
const inRelative = (verb: Token, according: Token): boolean =>
  verb.sentence.tokens.slice(according.index, verb.index).some((t) => /^(who|which|whose)$/.test(t.lower));

/** Up from a noun to the predicate of its clause. */
function clauseOver(token: Token): Token {
  let up = token;
  for (let steps = 0; up.upos !== 'VERB' && up.head && steps < 60; steps++) up = up.head;
  return up;
}

/** 'the radio reported, citing an official': the official told it first. */
function cited(citing: Token, all: readonly Quotation[]): Quotation[] {
  const { tokens } = citing.sentence;
  const speaker = phraseHead(tokens.slice(citing.index + 1, citing.index + 12));
  const isSource =
    speaker &&
    (namesSpeaker(speaker) || (speaker.upos === 'PROPN' && tokens[speaker.index + 1]?.upos !== 'NUM'));
  if (!isSource) return [];
  const before = all.filter((q) => q.verb && q.verb.index < citing.index).at(-1);
  const teller = before ?? all.find((q) => q.verb && q.verb.index > citing.index);
  return teller ? [{ ...teller, speaker, verb: citing }] : [];
}

/** 'As the minister said, …', '…, as stated by the minister'. */
function asSaid(as: Token): Quotation[] {
  const { tokens } = as.sentence;
  const clause = tokens.slice(as.index + 1, as.index + 12);
  const verb = clause.find((t) => t.xpos.startsWith('VB'));
  if (!verb || !introducesIndirect(verb)) return [];
  const by = verb.next?.lower === 'by';
  const speaker = by
    ? phraseHead(tokens.slice(verb.index + 2, verb.index + 12))
    : phraseHead(tokens.slice(as.index + 1, verb.index));
  const end = tokens.slice(verb.index, verb.index + 16).findIndex((t) => t.form === ',');
  if (!speaker || (by && verb.xpos !== 'VBN')) return [];
  if (as.previous?.form === ',' || as.previous?.upos === 'PUNCT')
    return told(as.sentence, [0, as.index], verb, speaker);
  return as.index === 0 && end >= 0
    ? told(as.sentence, [verb.index + end, tokens.length], verb, speaker)
    : [];
}
