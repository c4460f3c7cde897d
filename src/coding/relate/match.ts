import type { Token } from '../../model/sentence.ts';
import type { Cue, CueLexicon } from './cue.ts';

/** A cue where it stands in a sentence. */
export interface Match {
  readonly cue: Cue;
  readonly token: Token;
  /** How much the entry asked for: of several that fit a word, the most demanding ones are meant. */
  readonly weight: number;
}

/** How far behind its first word the rest of an expression may stand ('calls the whole thing off'). */
const REACH = 5;
/** How far behind a word its arguments are looked for where the tree has lost them. */
const WINDOW = 6;
/** What an argument adds to an entry's weight, by how it was found. */
const [IN_TREE, IN_WINDOW] = [1.5, 1];

/**
 * Every cue of a sentence, of each word the most demanding ones. Rows with roles were written for the coder, the others
 * for this task: they are asked only where the others know no word of the sentence.
 */
export function matchesOf(tokens: readonly Token[], lexicon: CueLexicon): Match[] {
  const found = matchesAmong(tokens, lexicon, false);
  return found.length > 0 ? found : matchesAmong(tokens, lexicon, true);
}

function matchesAmong(tokens: readonly Token[], lexicon: CueLexicon, framed: boolean): Match[] {
  return tokens.flatMap((token) => {
    const found = cuesAt(token, lexicon)
      .filter((cue) => cue.framed === framed && formFits(cue, token) && restFits(cue, token))
      .map((cue) => ({ cue, token, weight: weightOf(cue, token) }));
    const most = Math.max(0.01, ...found.map((match) => match.weight));
    return firstOfEach(found.filter((match) => match.weight === most));
  });
}

function cuesAt(token: Token, { cues }: CueLexicon): Cue[] {
  return [...new Set(lemmasOf(token))].flatMap((lemma) => cues.get(lemma) ?? []);
}

/** The lemmas that a word may have: the lemmatiser's, and where it changed nothing, what endings suggest. */
function lemmasOf(token: Token): string[] {
  const [lemma, lower] = [token.lemma.toLowerCase(), token.lower];
  if (lemma !== lower) return [lemma, lower];
  const stem = /^(.{3,}?)(ed|ing|s|es)$/.exec(lower)?.[1];
  return stem === undefined ? [lower] : [lower, stem, `${stem}e`];
}

/** More for longer expressions and for arguments, most where the tree says that they are arguments; 0 without them. */
function weightOf(cue: Cue, token: Token): number {
  if (cue.near === null) return cue.words.length;
  const near = nearnessOf(cue.near, token);
  return near === 0 ? 0 : cue.words.length + near;
}

/** One vote an event: an entry that stands in two lines counts once, by the line that has a mode. */
const firstOfEach = (matches: readonly Match[]): Match[] =>
  [...matches]
    .sort((a, b) => Number(b.cue.mode !== null) - Number(a.cue.mode !== null))
    .filter((match, i, all) => all.findIndex((other) => other.cue.event === match.cue.event) === i);

/** The tagger confuses participles with adjectives: 'verb' means anything but a plain noun, and the other way. */
function formFits({ form }: Cue, token: Token): boolean {
  if (form === 'any') return true;
  if (form === 'verb') return token.upos === 'VERB' || token.upos === 'AUX' || token.upos === 'ADJ';
  return token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'ADJ';
}

/** The words of an expression after its first, in order, with a few others between them at most. */
function restFits({ words }: Cue, token: Token): boolean {
  let at = token;
  for (const word of words.slice(1)) {
    const next = within(at, REACH).find((t) => isWord(t, word) && (!isSmall(t) || belongs(t, at, token)));
    if (!next) return false;
    at = next;
  }
  return true;
}

const isWord = (t: Token, word: string): boolean => t.lower === word || t.lemma.toLowerCase() === word;

const isSmall = (t: Token): boolean => t.upos === 'ADP' || t.upos === 'PART' || t.upos === 'SCONJ';

/** Prepositions and particles are everywhere: one counts if it stands next to the word or hangs on it. */
const belongs = (small: Token, before: Token, first: Token): boolean =>
  small.previous === before || small.head === first || (small.upos === 'ADP' && small.head?.head === first);

const within = (token: Token, reach: number): readonly Token[] =>
  token.sentence.tokens.slice(token.index + 1, token.index + 1 + reach);

function nearnessOf(near: ReadonlySet<string>, token: Token): number {
  const names = (t: Token): boolean =>
    near.has(t.lemma.toLowerCase()) ||
    near.has(t.lower) ||
    (t.previous !== null && near.has(`${t.previous.lower} ${t.lower}`));
  if (argumentsOf(token).some(names)) return IN_TREE;
  return within(token, WINDOW).some(names) ? IN_WINDOW : 0;
}

/** What hangs on a word, three steps down, and for a participle the noun that it modifies. */
function argumentsOf(token: Token): Token[] {
  const found: Token[] = [];
  let level: Token[] = [token];
  for (let depth = 0; depth < 3 && found.length < 200; depth++) {
    level = level.flatMap((t) => t.children());
    found.push(...level);
  }
  const modified = /^(acl|amod|compound)/.test(token.deprel) && token.head ? [token.head] : [];
  return [...found, ...modified];
}
