import type { EntityMention } from '../../model/named.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import type { Clues } from '../names/clues.ts';
import { PAD } from '../names/clues.ts';
import { LIST } from '../names/lists.ts';
import { type Gender, NOUN_GENDER, PRONOUNS, TITLE_GENDER } from './words.ts';

/** A mention with what the sieves look at. */
export interface Seen {
  readonly mention: EntityMention;
  readonly token: Token;
  /** The words of a name without article, titles and what follows after a comma, in lower case. */
  readonly words: readonly string[];
  /** Words of rank and address before a name: `president` in 'President Rivera'. */
  readonly titles: readonly string[];
  /** What the lists know of the head. */
  readonly bits: number;
  readonly gender: Gender | null;
  readonly plural: boolean | null;
}

const STOPS = new Set([',', '-LRB-', 'WDT', 'WP', ':', '``']);

export function seen(mention: EntityMention, sentence: Sentence, clues: Clues): Seen | null {
  const token = sentence.tokens[mention.head];
  if (!token) return null;
  const { words, titles } = mention.kind === 'name' ? nameWords(mention, sentence, clues) : NO_WORDS;
  const bits = clues.single[mention.head + PAD] as number;
  return {
    mention,
    token,
    words,
    titles,
    bits: bits | (clues.ending[mention.head + PAD] as number),
    gender: genderOf(mention, token, titles, clues),
    plural: pluralOf(mention, token),
  };
}

const NO_WORDS = { words: [], titles: [] } as const;

function nameWords(
  { first, last, type }: EntityMention,
  sentence: Sentence,
  clues: Clues,
): { words: string[]; titles: string[] } {
  const words: string[] = [];
  const titles: string[] = [];
  for (let i = first; i <= last; i++) {
    const token = sentence.tokens[i];
    if (!token || (STOPS.has(token.xpos) && words.length > 0)) break;
    if (token.upos === 'PUNCT' || token.upos === 'DET' || token.xpos === 'POS') continue;
    const isListed = ((clues.single[i + PAD] as number) & LIST.title) !== 0;
    const isTitle = type === 'person' && (isListed || TITLE_GENDER.has(token.lower.replace(/\.$/, '')));
    const isLead = words.length === 0 && token.upos !== 'PROPN' && token.lower === token.form;
    if (words.length === 0 && (isTitle || isLead)) titles.push(token.lower.replace(/\.$/, ''));
    else words.push(token.lower);
  }
  return words.length > 0 ? { words, titles } : { words: titles, titles: [] };
}

function genderOf(
  { kind, type, first, last }: EntityMention,
  token: Token,
  titles: readonly string[],
  { single }: Clues,
): Gender | null {
  if (kind === 'pronoun') return PRONOUNS.get(token.lower)?.gender ?? null;
  if (type !== 'person') return 'neuter';
  if (kind === 'nominal') return NOUN_GENDER.get(token.lemma.toLowerCase()) ?? null;
  const told = titles.map((title) => TITLE_GENDER.get(title)).find((gender) => gender !== undefined);
  if (told) return told;
  for (let i = first; i <= last; i++) {
    const sexes = (single[i + PAD] as number) & (LIST.female | LIST.male);
    if (sexes === LIST.female) return 'feminine';
    if (sexes === LIST.male) return 'masculine';
  }
  return null;
}

function pluralOf({ kind, type }: EntityMention, token: Token): boolean | null {
  if (kind === 'pronoun') return PRONOUNS.get(token.lower)?.plural ?? null;
  if (token.child('conj')) return true;
  if (token.xpos === 'NNS' || token.xpos === 'NNPS')
    return kind === 'name' && type !== 'person' ? null : true;
  return type === 'organisation' ? null : false;
}
