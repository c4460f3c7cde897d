import { MAGIC, MODEL_VERSION } from '../src/language/model.ts';
import { seal } from '../src/language/seal.ts';
import { ByteWriter } from './bytes.ts';
import type { Classes } from './classes.ts';

/** The parts of a model file, in the order in which `src/language/model.ts` reads them. */
export interface ModelParts {
  readonly tags: Classes;
  readonly relations: Classes;
  readonly feats: Classes;
  /** Ambiguity class by hash of the word. */
  readonly lexicon: ReadonlyMap<number, number>;
  readonly vocabulary: Uint8Array;
  /** Frozen weights. */
  readonly tagger: Uint8Array;
  readonly network: Uint8Array;
  /** Classes of features that go with each tag. */
  readonly choices: readonly Uint8Array[];
  readonly featWeights: Uint8Array;
  readonly lemmas: string;
}

export function modelFile(parts: ModelParts): Uint8Array {
  const file = new ByteWriter();
  file.raw(new TextEncoder().encode(MAGIC));
  file.unsigned(MODEL_VERSION);
  for (const classes of [parts.tags, parts.relations, parts.feats]) file.text(classes.names.join('\n'));
  file.section(parts.vocabulary);
  file.section(lexiconBytes(parts.lexicon));
  for (const weights of [parts.tagger, parts.network, ...parts.choices, parts.featWeights])
    file.section(weights);
  file.text(parts.lemmas);
  return seal(file.bytes);
}

function lexiconBytes(lexicon: ReadonlyMap<number, number>): Uint8Array {
  const bytes = new ByteWriter();
  let last = 0;
  for (const word of Float64Array.from(lexicon.keys(), (key) => key >>> 0).sort()) {
    bytes.unsigned(word - last);
    bytes.unsigned(lexicon.get(word | 0) ?? 0);
    last = word;
  }
  return bytes.bytes;
}
