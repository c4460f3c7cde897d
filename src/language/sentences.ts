import type { Page } from '../model/article.ts';
import { Sentence, type TokenColumns, type Under, type UnreadColumns } from '../model/sentence.ts';
import { annotate, annotateLate } from './annotate.ts';
import { type Label, labelAt } from './labels.ts';
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

const isOneOf = (label: Label, labels: readonly (Label | null)[]): boolean =>
  labels.some((other) => other !== label && other?.kind === label.kind);

function sentencesIn(
  { text, regions }: Page,
  columnsOf: (tokens: readonly RawToken[]) => TokenColumns | UnreadColumns,
): Sentence[] {
  const sentences: Sentence[] = [];
  const paragraphs = regions.filter((region) => region.kind === 'paragraph');
  const labels = paragraphs.map(({ start, end }) => labelAt(text, start, end));
  let open: Under | null = null;
  for (const [index, { start, end }] of paragraphs.entries()) {
    const add = (from: number, to: number, under: Under | null): void => {
      for (const raw of sentencesOf(text, from, to))
        sentences.push(
          new Sentence(sentences.length, index, raw.start, raw.end, columnsOf(raw.tokens), under),
        );
    };
    const label = labels[index] ?? null;
    const under: Under | null = label && { kind: label.kind, label: sentences.length };
    if (label) add(start, label.end, under);
    // A label on a line of its own, one of several, holds up to the next
    if (label && label.end >= end) open = isOneOf(label, labels) ? under : null;
    else add(label?.end ?? start, end, under ?? open);
  }
  return sentences;
}
