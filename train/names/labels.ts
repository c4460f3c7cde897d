import { isCapitalised } from '../../src/language/names/shape.ts';
import { NAME_TYPES, type NameType } from '../../src/model/named.ts';
import type { Sentence } from '../../src/model/sentence.ts';
import { doorsOf, type GoldMention } from './gum.ts';

/** Our types for GUM's; GUM's time, animal, plant and substance have none. */
const TYPE_OF: Readonly<Record<string, NameType>> = {
  person: 'person',
  place: 'place',
  organization: 'organisation',
  event: 'event',
  abstract: 'work',
  object: 'object',
};

/** GUM's type for each letter by which our own texts and marks tell it. */
export const TYPE_OF_LETTER: Readonly<Record<string, string>> = {
  p: 'person',
  l: 'place',
  o: 'organization',
  e: 'event',
  w: 'abstract',
  b: 'object',
};

/** Our type of a gold mention, null where we have none. */
export const typeOf = (mention: GoldMention): NameType | null => TYPE_OF[mention.type] ?? null;

/** The class of a type: its place among the types, from 1; 0 for none. */
export const classOf = (type: NameType | null): number => (type ? NAME_TYPES.indexOf(type) + 1 : 0);

/**
 * Whether a gold mention is a name: headed by a proper noun, or by another word with a capital letter if it
 * carries an identity. What only points at something with an identity ('it', 'the city') is no name.
 */
export function isName(mention: GoldMention, gold: Sentence): boolean {
  const upos = gold.columns.upos[mention.head];
  if (upos === 'PROPN') return true;
  if (!mention.identity || upos === 'PRON' || upos === 'DET' || upos === 'ADV') return false;
  const form = gold.columns.forms[mention.head] ?? '';
  return isCapitalised(form) && mention.head > 0;
}

/** The token that heads a gold mention in a predicted tree. */
export function headIn(predicted: Sentence, mention: GoldMention): number {
  const doors = doorsOf(predicted, mention.first, mention.last);
  if (doors.includes(mention.head)) return mention.head;
  return doors.find((i) => predicted.columns.upos[i] === 'PROPN') ?? doors[0] ?? mention.head;
}
