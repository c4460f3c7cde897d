import type { Page } from '../model/article.ts';
import { Sentence } from '../model/sentence.ts';
import { annotate } from './annotate.ts';
import type { LanguageModel } from './model.ts';
import { sentencesOf } from './tokenize.ts';

/** The sentences of an article's body (its `paragraph` regions), with tags and trees, numbered from 0. */
export function parseParagraphs(model: LanguageModel, article: Page): Sentence[] {
  const sentences: Sentence[] = [];
  const paragraphs = article.regions.filter((region) => region.kind === 'paragraph');
  for (const [index, paragraph] of paragraphs.entries()) {
    for (const raw of sentencesOf(article.text, paragraph.start, paragraph.end)) {
      const columns = annotate(model, raw.tokens);
      sentences.push(new Sentence(sentences.length, index, raw.start, raw.end, columns));
    }
  }
  return sentences;
}
