import type { Quotation } from '../../model/analysed.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import { edgeWithout } from './edges.ts';
import { isAccording, sourceQuotations } from './sources.ts';
import { phraseHead, speakerOf } from './speaker.ts';
import { thrownQuotations } from './thrown.ts';
import { told } from './told.ts';
import { introducesIndirect } from './verbs.ts';

/** Words of what is told that are looked through where the tree does not help. */
const LONGEST = 80;
/** Words of a source named at the end ('…, according to officials'). */
const SOURCE = 12;
/** Words from a speaker's name to the verb behind a relative clause. */
const RELATIVE = 20;
/** Verbs whose infinitive does not come about. */
const REFUSING = new Set(['decline', 'refuse', 'fail', 'neglect', 'omit', 'hesitate']);
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
  const range = content
    ? clauseRange(content, verb)
    : (behindThat(verb) ?? behindRelative(verb) ?? behindPutIn(verb));
  return range ? told(verb.sentence, range, verb, whoSays(verb)) : [];
}

/** 'did not say that', 'declined to say which': nothing was said. */
const isNot = (verb: Token): boolean =>
  verb.children('advmod').some((t) => /^(not|n['’]t|never|neither)$/.test(t.lower)) ||
  verb.lower === 'unsaid' ||
  (verb.relation === 'xcomp' && REFUSING.has(verb.head?.lemma ?? ''));

/** The clause that a verb of saying tells, as the tree has it. */
function contentOf(verb: Token): Token | undefined {
  const behind = (t: Token): boolean => t.index > verb.index && !isAside(t) && !isReduced(t);
  return verb.children('ccomp').find(behind) ?? verb.children('advcl').find((t) => behind(t) && hasThat(t));
}

/** 'said, asking not to be named': a participle is no content. */
const isAside = (clause: Token): boolean =>
  clause.xpos === 'VBG' && !clause.child('nsubj', 'aux', 'mark', 'expl') && clause.previous?.form === ',';

/** 'in a statement released by X': a participle with its doer and without a subject describes the noun before it. */
const isReduced = (clause: Token): boolean =>
  clause.xpos === 'VBN' &&
  !clause.child('nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'mark', 'expl') &&
  (clause.child('obl:agent') !== undefined || byBehind(clause)) &&
  nounBefore(clause);

const byBehind = ({ next }: Token): boolean => next?.lower === 'by';

/** A noun stands right before, adverbs aside. */
function nounBefore(token: Token): boolean {
  let before = token.previous;
  while (before?.upos === 'ADV') before = before.previous;
  return before?.upos === 'NOUN';
}

const hasThat = (clause: Token): boolean => clause.children('mark').some((m) => m.lower === 'that');

/** Nouns that take up a whole clause. */
const SUMMING = new Set(
  'step move decision measure act action gesture sign signal claim charge allegation accusation demand proposal'.split(
    ' ',
  ),
);

/** 'they would deploy it, a step that officials called wise': a word on what is told, and no part of it. */
const sumsUp = (noun: Token): boolean =>
  SUMMING.has(noun.lemma) &&
  noun.head?.upos === 'VERB' &&
  noun.child('acl:relcl', 'acl') !== undefined &&
  noun.children('det').some((t) => /^an?$/.test(t.lower) && t.previous?.form === ',');

type Range = readonly [from: number, to: number];

/** Where the words of a clause stand, without the conjunction that opens it; null for an indirect question. */
function clauseRange(content: Token, verb: Token): Range | null {
  const { tokens } = content.sentence;
  const opening = content.children('mark', 'cc').filter((t) => t.index < content.index);
  const further = content.children().filter((t) => t.relation === 'parataxis' || sumsUp(t) || goesOn(t));
  const { left, right } = edgeWithout(content, [...opening, ...further]);
  const from = afterThat(tokens, Math.max(left, verb.index + 1));
  const first = tokens.slice(from, from + 4).find((t) => t.upos !== 'PUNCT');
  const asks = first && OPEN_QUESTION.has(first.lower) && first.upos !== 'DET';
  const end = isFreeRelative(verb) ? endOfPhrase(tokens, from, right + 1) : endOf(tokens, right + 1);
  return asks || opening.some((t) => OPEN_QUESTION.has(t.lower)) ? null : [from, end];
}

/** 'struck what it said were bases, an attack that ...': only what the thing is called is on its word. */
const isFreeRelative = ({ deprel, head }: Token): boolean =>
  /^(acl:relcl|ccomp|csubj)$/.test(deprel) && head?.lower === 'what';

const endOfPhrase = (tokens: readonly Token[], from: number, end: number): number => {
  const comma = tokens.findIndex((t) => t.form === ',' && t.index > from);
  return comma > from && comma < end ? comma : end;
};

/** Behind a 'that' which the tree has hung elsewhere. */
function afterThat(tokens: readonly Token[], from: number): number {
  const at = tokens[from]?.upos === 'PUNCT' ? from + 1 : from;
  const isOpening =
    tokens[at]?.lower === 'that' && !/^(AUX|VERB|PUNCT)$/.test(tokens[at + 1]?.upos ?? 'PUNCT');
  return isOpening ? at + 1 : from;
}

/**
 * Where the content ends: a second clause with 'that' and a relative clause behind it belong to it, wherever the tree
 * has hung them; the name of a source at the end does not.
 */
function endOf(tokens: readonly Token[], end: number): number {
  const [first, second] = [tokens[end], tokens[end + 1]];
  const more =
    (first?.upos === 'CCONJ' && second?.lower === 'that') ||
    (first?.form === ',' && /^(which|who|whose|where)$/.test(second?.lower ?? ''));
  const last = more ? tokens.length : end;
  const near = tokens.slice(Math.max(0, last - SOURCE), last);
  const source = near.findLastIndex((t) => isAccording(t) && t.previous?.form === ',');
  return source < 0 || near.slice(source).some((t) => /^(VBD|VBZ|VBP|MD)$/.test(t.xpos))
    ? last
    : last - near.length + source;
}

/** 'told lawmakers that …', where the tree did not see the clause: all that follows, up to a participle that goes on. */
function behindThat(verb: Token): Range | null {
  if (verb.relation === 'amod') return null;
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

/** 'In return, says a diplomat who took part, Athens dropped it': the main clause, which goes on behind what is put in. */
function behindPutIn(verb: Token): Range | null {
  const { head, previous, sentence } = verb;
  const isBefore = head !== null && head.index > verb.index && previous?.form === ',';
  if (!isBefore || !/^(advcl|parataxis)$/.test(verb.relation) || verb.child('mark', 'ccomp', 'obj', 'aux'))
    return null;
  const isInverted = verb.children('nsubj').some((t) => t.index > verb.index);
  const end = verb.subtree().at(-1)?.index ?? verb.index;
  const from = sentence.tokens[end]?.form === ',' ? end : end + 1;
  return isInverted && sentence.tokens[from]?.form === ',' ? [from + 1, sentence.tokens.length] : null;
}

/** '…, adding that': the speaker goes on, wherever the tree has hung the participle. */
const goesOn = (verb: Token): boolean =>
  verb.xpos === 'VBG' &&
  verb.previous?.form === ',' &&
  introducesIndirect(verb) &&
  verb.child('ccomp') !== undefined;

/** The verb of saying that tells the clause which a participle hangs on. */
function goesOnFrom(verb: Token): Token | null {
  const above = goesOn(verb) && verb.head?.relation === 'ccomp' ? verb.head.head : null;
  return above && introducesIndirect(above) ? above : null;
}

/** The speaker by the tree, unless it is a word of the relative clause before the verb. */
function whoSays(verb: Token): Token | null {
  const first = goesOnFrom(verb);
  if (first) return whoSays(first);
  const [speaker, before] = [speakerOf(verb), beforeRelative(verb)];
  return before && (!speaker || speaker.index > before.index) ? before : speaker;
}

/** Who a relative clause right before the verb is about: 'Sudan, which lies between the two, has said'. */
function beforeRelative(verb: Token): Token | null {
  const last = verb.previous?.upos === 'AUX' ? verb.previous.previous : verb.previous;
  if (last?.form !== ',') return null;
  const near = verb.sentence.tokens.slice(Math.max(0, last.index - RELATIVE), last.index);
  const who = near.findLastIndex((t) => /^(who|which)$/.test(t.lower) && t.previous?.form === ',');
  return who < 0 ? null : phraseHead(near.slice(0, who - 1));
}
