import { ByteReader } from './bytes.ts';
import { FeatChooser } from './feats.ts';
import { type LemmaRules, lemmaRules } from './lemmas.ts';
import { Lexicon } from './lexicon.ts';
import { Network } from './network/scorer.ts';
import { readWeights } from './network/weights.ts';
import { Parser } from './parser.ts';
import { unseal } from './seal.ts';
import { Tagger } from './tagger.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';
import { WeightTable } from './weights.ts';

/** The first bytes of a model file. */
export const MAGIC = 'ENTENTE-LANGUAGE';
/** Version of the layout; a file of another version is refused. */
export const MODEL_VERSION = 2;

/** Trained weights of the English tagger, lemmatiser and parser, ready to run. Opaque to its users. */
export interface LanguageModel {
  readonly lexicon: Lexicon;
  /** Universal and fine tag of each class of the tagger. */
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly relations: readonly string[];
  readonly feats: readonly string[];
  readonly tagger: Tagger;
  readonly parser: Parser;
  /** Row of the network's words by the hash of the normalised form. */
  readonly rows: ReadonlyMap<number, number>;
  readonly featChooser: FeatChooser;
  readonly lemmas: LemmaRules;
}

/**
 * Reads a model file (`data/models/english.bin`): magic, version, then sections (names of tags, relations and
 * features, vocabulary, lexicon, weights of the tagger, the parser's network, weights of features, lemma rules).
 * @throws Error if the bytes are no model of this version
 */
export function loadLanguageModel(bytes: Uint8Array): LanguageModel {
  checkHead(new ByteReader(bytes));
  const reader = new ByteReader(unseal(bytes));
  checkHead(reader);
  const names = (): string[] => reader.text().split('\n');
  const weights = (): WeightTable => new WeightTable(new ByteReader(reader.section()));
  const tags = names();
  const relations = names();
  const feats = names();
  const upos = tags.map((tag) => tag.slice(0, tag.indexOf('/')));
  const vocabulary = readVocabulary(new ByteReader(reader.section()));
  const lexicon = readLexicon(new ByteReader(reader.section()), vocabulary);
  const tagger = new Tagger(weights(), tags.length);
  const network = readWeights(new ByteReader(reader.section()));
  const choices = tags.map(() => reader.section());
  return {
    upos,
    xpos: tags.map((tag) => tag.slice(tag.indexOf('/') + 1)),
    relations,
    feats,
    lexicon,
    tagger,
    parser: new Parser(new Network(network), relations.indexOf('root')),
    rows: vocabulary.rows,
    featChooser: new FeatChooser(weights(), choices, relations),
    lemmas: lemmaRules(reader.text()),
  };
}

function checkHead(reader: ByteReader): void {
  for (const char of MAGIC) {
    if (reader.done || reader.byte() !== char.charCodeAt(0)) {
      throw new Error(
        'language model: these bytes are no model file of Entente; use data/models/english.bin',
      );
    }
  }
  const version = reader.unsigned();
  if (version === MODEL_VERSION) return;
  throw new Error(
    `language model: the file has layout ${version}, this program reads ${MODEL_VERSION}; ` +
      'use the data/models/english.bin of the same release',
  );
}

function readLexicon(reader: ByteReader, vocabulary: Vocabulary): Lexicon {
  const classes = new Map<number, number>();
  let word = 0;
  while (!reader.done) {
    word = (word + reader.unsigned()) | 0;
    classes.set(word, reader.unsigned());
  }
  return new Lexicon(classes, vocabulary);
}
