import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LanguageModel, parseParagraphs } from '../../src/language/index.ts';
import type { Sentence } from '../../src/model/sentence.ts';
import { type GoldDocument, type GoldMention, namedMention } from './gum.ts';
import { TYPE_OF_LETTER } from './labels.ts';

/** A stretch of the plain text that was marked as a name. */
interface Marked {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** Our own texts with names marked (`train/names/texts/README.md`), read by the model: tags and trees are its own. */
export const readTexts = (folder: string, model: LanguageModel): GoldDocument[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/^# /m).slice(1))
    .map((document) => documentOf(document, model));

function documentOf(document: string, model: LanguageModel): GoldDocument {
  const id = document.slice(0, document.indexOf('\n'));
  const { text, marked } = unmark(document.slice(id.length + 1).trim());
  const regions = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
  const sentences = parseParagraphs(model, { text, regions });
  const mentions = marked.flatMap((one) => sentences.flatMap((sentence) => mentionIn(sentence, one)));
  return { id, genre: id.split('-')[0] ?? '', sentences, mentions };
}

/** Takes the marks out: `[p Ana Rivera] left [l Oslo].` */
export function unmark(source: string): { text: string; marked: Marked[] } {
  const marked: Marked[] = [];
  const open: { type: string; start: number }[] = [];
  let text = '';
  for (const piece of source.split(/(\[[a-z] |\])/)) {
    if (piece === ']') {
      const one = open.pop();
      if (one) marked.push({ ...one, end: text.length });
    } else if (/^\[[a-z] $/.test(piece))
      open.push({ type: TYPE_OF_LETTER[piece[1] ?? ''] ?? '', start: text.length });
    else text += piece;
  }
  return { text, marked };
}

/** The mention of a sentence that is the marked stretch, if tokens begin and end there. */
function mentionIn(sentence: Sentence, { type, start, end }: Marked): GoldMention[] {
  const first = sentence.columns.starts.indexOf(start);
  const last = sentence.columns.ends.indexOf(end);
  if (first < 0 || last < first) return [];
  return [namedMention(sentence, type, first, last)];
}
