import { blocksOf } from '../train/conllu-blocks.ts';

/** A stretch of a document's text in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A document of a treebank as running text, with what a tokenizer should find in it. */
export interface RawDocument {
  /** `news`, `interview`, `email` ... */
  readonly genre: string;
  readonly text: string;
  readonly paragraphs: Span[];
  /** Syntactic words. A multiword token whose words do not spell it (`dunno`) counts as one. */
  readonly words: Span[];
  readonly sentences: Span[];
}

/**
 * The documents of a (gzipped) CoNLL-U file as text: sentences joined by a blank where their last token has no
 * `SpaceAfter=No`, paragraphs (`newpar`) and documents (`newdoc`) parted by a blank line.
 */
export function readDocuments(path: string): RawDocument[] {
  const groups: string[][] = [];
  for (const block of blocksOf(path)) {
    if (groups.length === 0 || block.includes('# newdoc')) groups.push([]);
    groups.at(-1)?.push(block);
  }
  return groups.map(documentOf);
}

/** Text, gold spans and whether a blank follows, as they grow. */
interface Draft {
  text: string;
  blank: string;
  words: Span[];
}

function documentOf(blocks: readonly string[]): RawDocument {
  const draft: Draft = { text: '', blank: '', words: [] };
  const paragraphs: Span[] = [];
  const sentences: Span[] = [];
  for (const block of blocks) {
    const fresh = draft.text === '' || /^# newpar/m.test(block);
    if (draft.text !== '') draft.text += fresh ? '\n\n' : draft.blank;
    const start = draft.text.length;
    addSentence(draft, block);
    const end = draft.text.length;
    sentences.push({ start, end });
    paragraphs.push({ start: fresh ? start : (paragraphs.pop()?.start ?? start), end });
  }
  return { genre: genreOf(blocks[0] ?? ''), text: draft.text, paragraphs, words: draft.words, sentences };
}

/** Appends a sentence's text and its words' spans; `blank` becomes what stands between it and the next. */
function addSentence(draft: Draft, block: string): void {
  const rows = block.split('\n').map((line) => line.split('\t'));
  const base = draft.text.length;
  let covered = 0;
  for (const [i, row] of rows.entries()) {
    const [first, last] = (row[0] ?? '').split('-').map(Number);
    if (!/^\d+(-\d+)?$/.test(row[0] ?? '') || (last === undefined && Number(first) <= covered)) continue;
    if (draft.text.length > base) draft.text += draft.blank;
    const width = last === undefined ? 1 : last - Number(first) + 1;
    addToken(draft, row[1] ?? '', width === 1 ? [] : rows.slice(i + 1, i + 1 + width).map((r) => r[1] ?? ''));
    covered = last ?? covered;
    draft.blank = /(^|\|)SpaceAfter=No(\||$)/.test(row[9] ?? '') ? '' : ' ';
  }
}

function addToken(draft: Draft, form: string, parts: readonly string[]): void {
  let start = draft.text.length;
  draft.text += form;
  for (const part of parts.join('') === form ? parts : [form]) {
    draft.words.push({ start, end: start + part.length });
    start += part.length;
  }
}

/** GUM names the genre second (`GUM_news_...`), EWT first (`weblog-...`). */
function genreOf(block: string): string {
  const id = /^# newdoc id = (.*)$/m.exec(block)?.[1] ?? '';
  return id.startsWith('GUM_') ? (id.split('_')[1] ?? '') : (id.split('-')[0] ?? '');
}
