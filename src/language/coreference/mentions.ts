import type { EntityMention, EntityType, NamedThing } from '../../model/named.ts';
import type { Sentence } from '../../model/sentence.ts';
import { Features } from '../features.ts';
import type { Clues } from '../names/clues.ts';
import { bestSpan } from '../names/find.ts';
import { HEAD_FEATURES, headFeatures } from '../names/head-features.ts';
import type { NameModel } from '../names/model.ts';
import { decide } from '../weights.ts';
import { PRONOUNS } from './words.ts';

/** Classes of a common noun. */
export const NOUN_TYPES = ['thing', 'person', 'place', 'organisation'] as const;

const row = new Features(HEAD_FEATURES);
const scores = new Int32Array(256);

/** Everybody and everything that a sentence mentions: its names, its common nouns, its pronouns, in order. */
export function mentionsIn(
  sentence: Sentence,
  clues: Clues,
  names: readonly NamedThing[],
  model: NameModel,
): EntityMention[] {
  const heads = new Set(names.map(({ head }) => head));
  const found: EntityMention[] = names.map((name) => ({ ...name, type: entityType(name), kind: 'name' }));
  for (const { index, upos, lower } of sentence.tokens) {
    if (heads.has(index)) continue;
    if (upos === 'NOUN') found.push(nominal(sentence, clues, index, model));
    else if (upos === 'PRON') found.push(...pronoun(sentence, index, lower));
  }
  return found.sort((a, b) => a.first - b.first || b.last - a.last || a.head - b.head);
}

const entityType = ({ type }: NamedThing): EntityType | 'thing' =>
  type === 'person' || type === 'place' || type === 'organisation' ? type : 'thing';

/** 'I', 'you' and 'he' mean persons from the start; what 'it' and 'they' mean, their antecedents tell. */
function pronoun(sentence: Sentence, index: number, lower: string): EntityMention[] {
  const sense = PRONOUNS.get(lower);
  if (!sense) return [];
  const isPerson = sense.person < 3 || sense.gender === 'feminine' || sense.gender === 'masculine';
  return [at(sentence, isPerson ? 'person' : 'thing', 'pronoun', [index, index, index])];
}

function nominal(sentence: Sentence, clues: Clues, index: number, model: NameModel): EntityMention {
  headFeatures(clues, index, row);
  const type = decide(model.nouns, row, scores, NOUN_TYPES.length);
  const name = NOUN_TYPES[type] ?? 'thing';
  if (type === 0) return at(sentence, name, 'nominal', [index, index, index]);
  const { first, last } = bestSpan({ clues, index, type: SPAN_TYPE[name] }, model.spans);
  return at(sentence, name, 'nominal', [first, last, index]);
}

/** The number of a type as {@link bestSpan} counts them: those of names, and none for what has no name. */
const SPAN_TYPE = { thing: 0, person: 1, place: 2, organisation: 3 } as const;

function at(
  sentence: Sentence,
  type: EntityMention['type'],
  kind: EntityMention['kind'],
  [first, last, head]: readonly [number, number, number],
): EntityMention {
  const start = sentence.columns.starts[first] ?? sentence.start;
  const end = sentence.columns.ends[last] ?? sentence.end;
  return { type, kind, sentence: sentence.index, first, last, head, start, end };
}
