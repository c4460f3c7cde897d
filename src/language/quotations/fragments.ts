import type { Quotation } from '../../model/analysed.ts';
import type { Token } from '../../model/sentence.ts';
import type { Spoken } from './beside.ts';
import type { Marked } from './marks.ts';
import { firstFrom, type Scene } from './scene.ts';
import { isNaming, phraseHead, speakerOf } from './speaker.ts';
import { introducesFragment } from './verbs.ts';

/** How far before the marks the verb may stand, in tokens. */
const REACH = 10;
/** Words before the marks that make a name or a term of what stands in them. From general knowledge of English. */
const NAMING_WORDS = new Set(
  (
    'so-called known named titled entitled dubbed nicknamed codenamed word words term phrase slogan film movie novel ' +
    'book song series play exhibition operation itself themselves himself herself'
  ).split(' '),
);

/**
 * A few words of somebody's own within a sentence that tells: they are the words of whoever the clause around them is
 * told by, or of the one who judges with them ('called it "a mistake"').
 * @param around the told clause that the passage stands in
 */
export function spokenFragment(passage: Marked, scene: Scene, around: Quotation | null): Spoken | null {
  const words = wordsOf(passage, scene);
  const first = words[0];
  if (!first || isTerm(words)) return null;
  const judged = judgedBy(first, scene, passage);
  if (
    around &&
    (!judged?.verb ||
      !around.verb ||
      around.verb.index >= judged.verb.index ||
      around.start > judged.verb.start)
  )
    return { speaker: around.speaker, verb: around.verb };
  return judged;
}

function wordsOf(passage: Marked, scene: Scene): Token[] {
  const sentence = scene.over(passage)[0];
  if (!sentence) return [];
  const from = firstFrom(sentence, passage.start);
  const to = firstFrom(sentence, passage.end);
  return sentence.tokens.slice(from, Math.min(to, from + 40)).filter((t) => t.upos !== 'PUNCT');
}

/** A title, a name or a current term stands between marks, and nobody's words. */
function isTerm(words: readonly Token[]): boolean {
  const first = words[0] as Token;
  const { tokens } = first.sentence;
  const before = tokens.slice(Math.max(0, first.index - 4), first.index).filter((t) => t.upos !== 'PUNCT');
  if (before.slice(-2).some((t) => NAMING_WORDS.has(t.lower))) return true;
  if (
    words.every((t) => /^\p{Lu}/u.test(t.form) || /^(DET|ADP|CCONJ)$/.test(t.upos)) &&
    words.some((t) => t.upos === 'PROPN' || t.upos === 'NOUN')
  )
    return true;
  return before.at(-1)?.upos === 'DET' && isNamed(before.at(-1)?.lower ?? '', words);
}

/** 'the "friendship bridge"', 'a "one nation" policy' name a thing; 'the "cowardly" attack' judges one. */
function isNamed(article: string, words: readonly Token[]): boolean {
  const noun = words.some((t) => t.upos === 'NOUN' || t.upos === 'PROPN');
  const last = words.at(-1) as Token;
  const next = last.sentence.tokens.slice(last.index + 1, last.index + 3).find((t) => t.upos !== 'PUNCT');
  const modifies = next?.upos === 'NOUN' || next?.upos === 'PROPN';
  return noun && (modifies || (article !== 'a' && article !== 'an'));
}

/** The nearest verb before the words, if it is one of judging or speaking that says whose words they are. */
function judgedBy(first: Token, scene: Scene, passage: Marked): Spoken | null {
  const { tokens } = first.sentence;
  for (let at = first.index - 1; at >= Math.max(0, first.index - REACH); at--) {
    const token = tokens[at] as Token;
    if (/^[;:.]$/.test(token.form)) return null;
    if (!token.xpos.startsWith('VB') || token.upos === 'AUX' || token.lemma === 'be') continue;
    return introducesFragment(token) && scene.around(token) === passage.parent
      ? judging(token, passage)
      : null;
  }
  return null;
}

function judging(verb: Token, passage: Marked): Spoken | null {
  const free = (t: Token): boolean => t.end <= passage.start || t.start >= passage.end;
  if (!isPassive(verb)) {
    const before = subjectBefore(verb);
    const speaker = verb.children('nsubj').some((t) => t.index < verb.index)
      ? speakerOf(verb, free)
      : (before ?? speakerOf(verb, free));
    return speaker && speaker.index < verb.index ? { speaker, verb } : null;
  }
  const speaker = byBehind(verb, passage);
  return speaker && { speaker, verb };
}

const isPassive = (verb: Token): boolean =>
  verb.child('aux:pass', 'nsubj:pass') !== undefined ||
  /^(was|were|been|being|is|are)$/.test(verb.previous?.lower ?? '');

/** 'The ministry voiced': the noun right before the verb, where the tree did not see the subject. */
const subjectBefore = (verb: Token): Token | null => {
  const before = verb.previous?.upos === 'ADV' ? verb.previous.previous : verb.previous;
  return before && isNaming(before) ? before : null;
};

/** 'was described as "…" by the ministry'. */
function byBehind(verb: Token, passage: Marked): Token | null {
  const { tokens } = verb.sentence;
  const from = firstFrom(verb.sentence, passage.end);
  const near = [...tokens.slice(verb.index + 1, verb.index + 8), ...tokens.slice(from, from + 8)];
  const by = near.find((t) => t.lower === 'by');
  return by ? phraseHead(tokens.slice(by.index + 1, by.index + 12)) : null;
}
