import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageModel } from '../../src/language/index.ts';
import { annotatedAsFresh } from './annotated.ts';
import { documentsIn, type GoldDocument, readDocuments } from './gum.ts';
import { markedDocuments } from './marks.ts';
import type { Pupil } from './school.ts';
import { readTexts } from './texts.ts';

/** Share of the words hidden from tagger and parser: gives tags and trees about as good as on fresh text. */
const HIDDEN = 0.25;
const TREES = 'train/trees';
const MARKS = 'train/names/marks';
const TEXTS = 'train/names/texts';

/**
 * What names are learnt from: GUM first, the only one in which common nouns are annotated too, then what we marked
 * ourselves: parts of EWT and of our own news, and texts written for it, on which the parser has not learnt.
 * @param treebanks folder of `en_gum-open-train.conllu.gz` and `en_ewt-train.conllu.gz`
 */
export function gatherMaterial(treebanks: string, model: LanguageModel): { gum: Pupil[]; ours: Pupil[] } {
  const fresh = (document: GoldDocument, i: number): Pupil => ({
    document,
    sentences: annotatedAsFresh(model, document.sentences, HIDDEN, i),
  });
  const ewt = readDocuments(join(treebanks, 'en_ewt-train.conllu.gz'));
  const marked = [
    ...markedDocuments(ewt, join(MARKS, 'ewt.tsv')),
    ...markedDocuments(newsDocuments(), join(MARKS, 'news.tsv')),
  ];
  const texts = readTexts(TEXTS, model).map((document) => ({ document, sentences: document.sentences }));
  return {
    gum: readDocuments(join(treebanks, 'en_gum-open-train.conllu.gz')).map(fresh),
    ours: [...marked.map(fresh), ...texts],
  };
}

/** Our own news with trees, each file as one document. */
const newsDocuments = (): GoldDocument[] =>
  readdirSync(TREES)
    .filter((name) => name.endsWith('.conllu'))
    .sort()
    .flatMap((name) => {
      const text = readFileSync(join(TREES, name), 'utf8');
      return documentsIn(`# newdoc id = ${name.replace('.conllu', '')}\n${text}`);
    });
