import { NOUN_TYPES } from '../../src/language/coreference/mentions.ts';
import { type Clues, cluesOf } from '../../src/language/names/clues.ts';
import type { Lists } from '../../src/language/names/lists.ts';
import type { NameType } from '../../src/model/named.ts';
import type { Sentence } from '../../src/model/sentence.ts';
import type { GoldDocument, GoldMention } from './gum.ts';
import { classOf, headIn, isName, typeOf } from './labels.ts';

/** A document as it is learnt from: its clues under predicted trees, and what each token heads. */
export interface Lesson {
  readonly clues: readonly Clues[];
  /** Class by token, for each sentence. */
  readonly classes: readonly Uint8Array[];
  /** Class of what a common noun means, by token, for each sentence. */
  readonly nouns: readonly Uint8Array[];
  /** What spans are learnt from: names, and common nouns that mean a person, place or organisation. */
  readonly phrases: readonly {
    readonly mention: GoldMention;
    readonly head: number;
    readonly type: number;
  }[];
}

/** A document as lessons, seen through the given (predicted) tags and trees. */
export function lessonOf(document: GoldDocument, sentences: readonly Sentence[], lists: Lists): Lesson {
  const clues = sentences.map((sentence) => cluesOf(sentence.columns, lists));
  const rows = (): Uint8Array[] => sentences.map((sentence) => new Uint8Array(sentence.tokens.length));
  const [classes, nouns] = [rows(), rows()];
  const phrases = document.mentions.flatMap((mention) => {
    const [gold, predicted] = [document.sentences[mention.sentence], sentences[mention.sentence]];
    const type = classOf(typeOf(mention));
    if (!gold || !predicted || type === 0) return [];
    const head = headIn(predicted, mention);
    const named = isName(mention, gold);
    const noun = named ? 0 : nounClass(typeOf(mention));
    if (!named && (noun === 0 || gold.columns.upos[mention.head] !== 'NOUN')) return [];
    const row = (named ? classes : nouns)[mention.sentence];
    if (row) row[head] = named ? type : noun;
    return [{ mention, head, type }];
  });
  return { clues, classes, nouns, phrases };
}

/** The class of what a common noun means, 0 for what is not followed. */
function nounClass(type: NameType | null): number {
  const names: readonly (string | null)[] = NOUN_TYPES;
  return Math.max(0, names.indexOf(type));
}
