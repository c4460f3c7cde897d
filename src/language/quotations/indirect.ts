import type { Quotation } from '../../model/analysed.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import { speakerOf } from './speaker.ts';
import { trailingQuotation } from './trailing.ts';
import { introducesIndirect } from './verbs.ts';

/** The clauses that somebody is reported to have said, without marks: 'X said that …', '…, X said', 'according to X, …'. */
export function indirectQuotations(sentences: readonly Sentence[]): Quotation[] {
  return sentences.flatMap((sentence) => {
    const trailing = trailingQuotation(sentence);
    const found = sentence.tokens.flatMap((token) => (token === trailing?.verb ? [] : reportedBy(token)));
    return trailing ? [trailing, ...found] : found;
  });
}

function reportedBy(token: Token): Quotation[] {
  if (token.lower === 'according') return accordingTo(token);
  if (!introducesIndirect(token)) return [];
  const content = contentOf(token);
  if (!content) return [];
  const speaker = speakerOf(token);
  const aside = content === token.head ? [token] : [];
  return spanned(content, aside, token, speaker);
}

/** The clause that a verb of saying tells: its complement, or the clause that it is thrown into. */
function contentOf(verb: Token): Token | undefined {
  const complement = verb.child('ccomp') ?? verb.children('advcl').find(hasThat);
  if (complement) return complement;
  const thrown = verb.relation === 'parataxis' && verb.child('nsubj') && verb.head?.upos === 'VERB';
  return thrown ? (verb.head ?? undefined) : undefined;
}

const hasThat = (clause: Token): boolean => clause.children('mark').some((m) => m.lower === 'that');

/** 'according to X' tells the clause that it stands in. */
function accordingTo(mark: Token): Quotation[] {
  const speaker = mark.relation === 'case' ? mark.head : (mark.children('obl')[0] ?? null);
  const top = speaker === mark.head ? speaker : mark;
  const clause = top && (endsSentence(top) ? top.sentence.root : top.head);
  return speaker && top && clause ? spanned(clauseOver(clause), [top], mark, speaker) : [];
}

/** ', according to X.' at the end of a sentence speaks for all of it, wherever the tree has hung it. */
const endsSentence = (top: Token): boolean => {
  const words = top.subtree().filter((t) => t.upos !== 'PUNCT');
  const last = top.sentence.tokens.findLast((t) => t.upos !== 'PUNCT');
  return words.at(-1) === last && words[0]?.previous?.form === ',';
};

/** Up from a noun to the predicate of its clause. */
function clauseOver(token: Token): Token {
  for (const up of [token, ...token.ancestors()]) if (up.upos === 'VERB' || !up.head) return up;
  return token;
}

/** The words of the content without those of the speaker's clause, trimmed. */
function spanned(content: Token, aside: readonly Token[], verb: Token, speaker: Token | null): Quotation[] {
  const out = new Set(aside.flatMap((t) => t.subtree()));
  const words = content.subtree().filter((t) => !out.has(t) && t.upos !== 'PUNCT' && !opens(t, content));
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last || (first.start <= verb.start && verb.end <= last.end && aside.length === 0)) return [];
  return [
    {
      start: first.start,
      end: last.end,
      kind: 'indirect',
      sentences: [content.sentence.index],
      speaker,
      verb,
    },
  ];
}

/** 'that' and conjunctions before the content belong to the telling. */
const opens = (token: Token, content: Token): boolean =>
  token.head === content &&
  (token.relation === 'mark' || token.relation === 'cc') &&
  token.index < content.index;
