import { NOUN_TYPES } from '../../src/language/coreference/mentions.ts';
import { Features } from '../../src/language/features.ts';
import { type Clues, cluesOf } from '../../src/language/names/clues.ts';
import { bestSpan, guessesIn } from '../../src/language/names/find.ts';
import { HEAD_FEATURES, headFeatures, mayBeName } from '../../src/language/names/head-features.ts';
import type { Lists } from '../../src/language/names/lists.ts';
import { type FoundHead, Memory } from '../../src/language/names/memory.ts';
import { SPAN_FEATURES, spanFeatures } from '../../src/language/names/span-features.ts';
import { type Candidate, candidatesOf } from '../../src/language/names/spans.ts';
import { scoreAll } from '../../src/language/weights.ts';
import { NAME_TYPES, type NameType } from '../../src/model/named.ts';
import type { Sentence } from '../../src/model/sentence.ts';
import { freeze, thaw } from '../freeze.ts';
import { Perceptron } from '../perceptron.ts';
import { randomFrom, shuffle } from '../random.ts';
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

export const SEED = 20171031;
export const EPOCHS = { heads: 8, spans: 6, nouns: 5 } as const;
/** Steps of a weight of 1, and the weight below which a feature is dropped. */
export const ROUNDING = {
  heads: { scale: 8, least: 0.2 },
  spans: { scale: 32, least: 0.05 },
  nouns: { scale: 8, least: 0.3 },
} as const;
/** By how much the right class has to win. */
const MARGIN = 4;
/** In how many documents a feature has to occur. */
const DOCUMENTS = 3;

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

/**
 * Features that several documents have. A name that one document repeats would otherwise teach its own words and
 * nothing of what stands around it.
 */
export class Common {
  readonly #seen = new Map<number, number>();

  /** Counts a feature once a document, as long as documents come one after the other. */
  note(row: Features, document: number): void {
    for (let k = 0; k < row.length; k++) {
      const feature = row.items[k] as number;
      const seen = this.#seen.get(feature) ?? 0;
      if (seen % 4096 === document + 1) continue;
      this.#seen.set(feature, Math.floor(seen / 4096 + 1) * 4096 + document + 1);
    }
  }

  /** Leaves only the common features in the row. */
  keep(row: Features): void {
    let length = 0;
    for (let k = 0; k < row.length; k++) {
      const feature = row.items[k] as number;
      if ((this.#seen.get(feature) ?? 0) >= DOCUMENTS * 4096) row.items[length++] = feature;
    }
    row.length = length;
  }
}

const headRow = new Features(HEAD_FEATURES);
const spanRow = new Features(SPAN_FEATURES);
const scores = new Int32Array(256);

/** Learns which tokens head names; with memories, those of the same lessons in order. */
export function learnHeads(
  lessons: readonly Lesson[],
  memories: readonly Memory[] | null,
  epochs: number,
): Perceptron {
  const weights = new Perceptron();
  const random = randomFrom(SEED);
  const items = lessons.flatMap((lesson, d) =>
    lesson.clues.map((clues, s) => ({ clues, classes: lesson.classes[s], memory: memories?.[d] ?? null, d })),
  );
  const common = new Common();
  for (const { clues, memory, d } of items) {
    for (let i = 0; i < clues.length; i++) {
      if (!mayBeName(clues, i)) continue;
      headFeatures(clues, i, memory, headRow);
      common.note(headRow, d);
    }
  }
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(items, random);
    for (const { clues, classes, memory } of items) {
      for (let i = 0; i < clues.length; i++) {
        if (!mayBeName(clues, i)) continue;
        headFeatures(clues, i, memory, headRow);
        common.keep(headRow);
        learn(weights, headRow, classes?.[i] ?? 0, NAME_TYPES.length + 1);
      }
    }
  }
  return weights;
}

/** Corrects a decision that is wrong, or right by less than the margin. */
export function learn(weights: Perceptron, row: Features, right: number, classes: number): void {
  scoreAll(weights, row, scores, classes);
  let rival = right === 0 ? 1 : 0;
  for (let c = 0; c < classes; c++) {
    if (c !== right && (scores[c] as number) > (scores[rival] as number)) rival = c;
  }
  weights.tick();
  if ((scores[right] as number) - (scores[rival] as number) < MARGIN) weights.correct(row, right, rival);
}

/** Learns which candidate stretch is the one: the right one has to score above the best of the others. */
export function learnSpans(lessons: readonly Lesson[], epochs: number): Perceptron {
  const weights = new Perceptron();
  const random = randomFrom(SEED + 1);
  const items = lessons.flatMap(({ phrases, clues }) =>
    phrases.flatMap(({ mention, head, type }) => {
      const one = clues[mention.sentence];
      const right = one
        ? candidatesOf(one, head).find(({ first, last }) => first === mention.first && last === mention.last)
        : undefined;
      return one && right ? [{ found: { clues: one, index: head, type }, right }] : [];
    }),
  );
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(items, random);
    for (const { found, right } of items) rank(weights, found, right);
  }
  return weights;
}

function rank(weights: Perceptron, found: FoundHead, right: Candidate): void {
  const guess = bestSpan(found, weights);
  weights.tick();
  if (guess.first === right.first && guess.last === right.last) return;
  const { clues, index, type } = found;
  spanFeatures(clues, index, type, right, spanRow);
  weights.correct(spanRow, 1, 0);
  spanFeatures(clues, index, type, guess, spanRow);
  weights.correct(spanRow, 0, 1);
}

/** What a first reading makes of each lesson, by weights learnt from the other folds. */
export function memoriesByFold(lessons: readonly Lesson[], folds: number): Memory[] {
  const memories: Memory[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const others = lessons.filter((_, i) => i % folds !== fold);
    const weights = thaw(
      freeze(learnHeads(others, null, EPOCHS.heads), ROUNDING.heads.scale, ROUNDING.heads.least),
    );
    lessons.forEach(({ clues }, i) => {
      if (i % folds !== fold) return;
      memories[i] = new Memory(
        clues,
        clues.map((one) => guessesIn(one, weights)),
      );
    });
  }
  return memories;
}
