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

/** Every cue of a sentence, of each word the most demanding ones. */
export function matchesOf(tokens: readonly Token[], lexicon: CueLexicon): Match[] {
  return tokens.flatMap((token) => {
    const found = cuesAt(token, lexicon)
      .filter((cue) => formFits(cue, token) && restFits(cue, token) && nearFits(cue, token))
      .map((cue) => ({ cue, token, weight: weightOf(cue) }));
    const most = Math.max(0, ...found.map((match) => match.weight));
    return found.filter((match) => match.weight === most);
  });
}

const cuesAt = (token: Token, { cues }: CueLexicon): readonly Cue[] => [
  ...(cues.get(token.lemma.toLowerCase()) ?? []),
  ...(token.lower === token.lemma.toLowerCase() ? [] : (cues.get(token.lower) ?? [])),
];

const weightOf = (cue: Cue): number => cue.words.length + (cue.near ? 1.5 : 0);

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
    const next = within(at, REACH).find((t) => t.lower === word || t.lemma.toLowerCase() === word);
    if (!next) return false;
    at = next;
  }
  return true;
}

const within = (token: Token, reach: number): readonly Token[] =>
  token.sentence.tokens.slice(token.index + 1, token.index + 1 + reach);

function nearFits({ near }: Cue, token: Token): boolean {
  if (near === null) return true;
  const names = (t: Token): boolean =>
    near.has(t.lemma.toLowerCase()) ||
    near.has(t.lower) ||
    (t.previous !== null && near.has(`${t.previous.lower} ${t.lower}`));
  return argumentsOf(token).some(names) || within(token, WINDOW).some(names);
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
