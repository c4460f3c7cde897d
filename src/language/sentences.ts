import type { Page } from '../model/article.ts';
import { Sentence, type TokenColumns, type UnreadColumns } from '../model/sentence.ts';
import { annotate, annotateLate } from './annotate.ts';
import { mendedColumns } from './mend/index.ts';
import type { LanguageModel } from './model.ts';
import { type RawToken, sentencesOf } from './tokenize.ts';

/** The sentences of an article's body (its `paragraph` regions), with tags and trees, numbered from 0. */
export const parseParagraphs = (model: LanguageModel, article: Page): Sentence[] =>
  sentencesIn(article, (tokens) => annotate(model, tokens));

/**
 * The sentences of a report, each with its tags and its tree, mended, once somebody asks for them: most sentences of most
 * texts name nobody, and nobody asks.
 */
export const unreadParagraphs = (model: LanguageModel, article: Page): Sentence[] =>
  sentencesIn(article, (tokens) => ({
    forms: tokens.map((token) => token.form),
    starts: tokens.map((token) => token.start),
    ends: tokens.map((token) => token.end),
    read: () => mendedColumns(annotateLate(model, tokens)),
  }));

function sentencesIn(
  article: Page,
  columnsOf: (tokens: readonly RawToken[]) => TokenColumns | UnreadColumns,
): Sentence[] {
  const sentences: Sentence[] = [];
  const paragraphs = article.regions.filter((region) => region.kind === 'paragraph');
  for (const [index, { start, end }] of paragraphs.entries())
    for (const raw of sentencesOf(article.text, start, end))
      sentences.push(new Sentence(sentences.length, index, raw.start, raw.end, columnsOf(raw.tokens)));
  return sentences;
}
