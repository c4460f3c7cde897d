import type { Quotation } from '../../model/analysed.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import { edgeWithout } from './edges.ts';
import { sourceQuotations } from './sources.ts';
import { phraseHead, speakerOf } from './speaker.ts';
import { thrownQuotations } from './thrown.ts';
import { told } from './told.ts';
import { introducesIndirect } from './verbs.ts';

/** Words of what is told that are looked through where the tree does not help. */
const LONGEST = 80;
/** Words from a speaker's name to the verb behind a relative clause. */
const RELATIVE = 20;
const OPEN_QUESTION = new Set([
  'whether',
  'if',
  'who',
  'whom',
  'what',
  'which',
  'when',
  'where',
  'why',
  'how',
]);

/** The clauses that somebody is reported to have said, without marks: 'X said that …', '…, X said', 'according to X, …'. */
export function indirectQuotations(sentences: readonly Sentence[]): Quotation[] {
  return sentences.flatMap((sentence) => {
    const thrown = thrownQuotations(sentence);
    const verbs = new Set(thrown.map((q) => q.verb));
    const governed = sentence.tokens.flatMap((t) => (verbs.has(t) ? [] : reportedBy(t)));
    const found = [...thrown, ...governed];
    return [...found, ...sourceQuotations(sentence, found)];
  });
}

/** 'X said that …' */
function reportedBy(verb: Token): Quotation[] {
  if (!introducesIndirect(verb) || isNot(verb)) return [];
  const content = contentOf(verb);
  const range = content ? clauseRange(content, verb) : (behindThat(verb) ?? behindRelative(verb));
  const speaker = (content ? null : beforeRelative(verb)) ?? speakerOf(verb);
  return range ? told(verb.sentence, range, verb, speaker) : [];
}

/** 'did not say that': nothing was said. */
const isNot = (verb: Token): boolean =>
  verb.children('advmod').some((t) => /^(not|n['’]t|never|neither)$/.test(t.lower)) ||
  verb.lower === 'unsaid';

/** The clause that a verb of saying tells, as the tree has it. */
function contentOf(verb: Token): Token | undefined {
  const content = verb.child('ccomp') ?? verb.children('advcl').find(hasThat);
  return content && content.index > verb.index ? content : undefined;
}

const hasThat = (clause: Token): boolean => clause.children('mark').some((m) => m.lower === 'that');

type Range = readonly [from: number, to: number];

/** Where the words of a clause stand, without the conjunction that opens it; null for an indirect question. */
function clauseRange(content: Token, verb: Token): Range | null {
  const { tokens } = content.sentence;
  const opening = content.children('mark', 'cc').filter((t) => t.index < content.index);
  const { left, right } = edgeWithout(content, opening);
  const from = Math.max(left, verb.index + 1);
  const first = tokens.slice(from, from + 4).find((t) => t.upos !== 'PUNCT');
  const asks = first && OPEN_QUESTION.has(first.lower) && first.upos !== 'DET';
  return asks || opening.some((t) => OPEN_QUESTION.has(t.lower)) ? null : [from, right + 1];
}

/** 'told lawmakers that …', where the tree did not see the clause: all that follows, up to a participle that goes on. */
function behindThat(verb: Token): Range | null {
  const { tokens } = verb.sentence;
  const near = tokens.slice(verb.index + 1, verb.index + 8);
  const at = near.findIndex((t) => t.lower === 'that');
  if (at < 0 || near.slice(0, at).some((t) => t.xpos.startsWith('VB') || t.form === ',')) return null;
  const from = verb.index + at + 2;
  const rest = tokens.slice(from, from + LONGEST);
  if (near[at]?.upos === 'DET' || !rest.some((t) => /^(VBD|VBZ|VBP|MD)$/.test(t.xpos))) return null;
  const end = rest.findIndex((t) => t.form === ',' && t.next?.xpos === 'VBG');
  return [from, end < 0 ? tokens.length : from + end];
}

/** 'An official, who asked not to be named, said A had B', where the tree lost itself: all that follows. */
function behindRelative(verb: Token): Range | null {
  const { tokens } = verb.sentence;
  if (!beforeRelative(verb)) return null;
  const rest = tokens.slice(verb.index + 1, verb.index + 1 + LONGEST);
  const finite = rest.findIndex((t) => /^(VBD|VBZ|VBP|MD)$/.test(t.xpos));
  return finite > 0 && !rest.slice(0, finite).some((t) => t.form === ',')
    ? [verb.index + 1, tokens.length]
    : null;
}

/** Who a relative clause right before the verb is about. */
function beforeRelative(verb: Token): Token | null {
  if (verb.previous?.form !== ',') return null;
  const near = verb.sentence.tokens.slice(Math.max(0, verb.index - RELATIVE), verb.index);
  const who = near.findLastIndex((t) => /^(who|which)$/.test(t.lower) && t.previous?.form === ',');
  return who < 0 ? null : phraseHead(near.slice(0, who - 1));
}
