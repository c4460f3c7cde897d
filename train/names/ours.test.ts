import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { englishModel, sentencesIn } from '../../src/language/testing.ts';
import type { GoldDocument } from './gum.ts';
import { isName } from './labels.ts';
import { markedDocuments } from './marks.ts';
import { readTexts, unmark } from './texts.ts';

const TEXTS = 'train/names/texts';

function fileOf(name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'entente-names-'));
  writeFileSync(join(folder, name), text);
  return folder;
}
const told = ({ sentences, mentions }: GoldDocument): string[] =>
  mentions.map(({ type, sentence, first, last }) => {
    const forms = sentences[sentence]?.columns.forms.slice(first, last + 1) ?? [];
    return `${type}: ${forms.join(' ')}`;
  });

describe('texts with names marked', () => {
  it('are read with their names, one inside another', () => {
    const folder = fileOf(
      'one.txt',
      '# news-one\n[p Ana Rivera] left [o the Port of [l Oslo]].\nIt rained.\n',
    );
    const [one] = readTexts(folder, englishModel());
    expect(one?.genre).toBe('news');
    expect(told(one as GoldDocument)).toEqual([
      'person: Ana Rivera',
      'place: Oslo',
      'organization: the Port of Oslo',
    ]);
  });

  it('have brackets that close in the line, and types that there are', () => {
    for (const name of readdirSync(TEXTS).filter((file) => file.endsWith('.txt')))
      for (const line of readFileSync(join(TEXTS, name), 'utf8').split('\n')) {
        const { text, marked } = unmark(line);
        expect(text).not.toMatch(/[[\]]/);
        expect(marked.filter(({ type }) => type === '')).toEqual([]);
        expect(marked.length).toBe(line.split('[').length - 1);
      }
  });
});

describe('marks', () => {
  const document = {
    id: 'a-1',
    genre: '',
    sentences: sentencesIn('Nobody came. They saw Oslo.'),
    mentions: [],
  };

  it('are put on the sentences of the documents that have any', () => {
    const folder = fileOf('marks.tsv', '# a-1\n2\tl3-3\n');
    const documents = markedDocuments([document, { ...document, id: 'a-2' }], join(folder, 'marks.tsv'));
    expect(documents.map(told)).toEqual([['place: Oslo']]);
    const [mention] = documents[0]?.mentions ?? [];
    expect(mention && isName(mention, document.sentences[1] as (typeof document.sentences)[1])).toBe(true);
  });

  it('are refused where the document has no such words', () => {
    const folder = fileOf('marks.tsv', '# a-1\n2\tl3-9\n');
    expect(() => markedDocuments([document], join(folder, 'marks.tsv'))).toThrow(/l3-9/);
  });
});
