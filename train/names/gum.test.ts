import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocuments } from './gum.ts';

const row = (id: number, form: string, upos: string, head: number, misc: string): string =>
  [id, form, form, upos, '_', '_', head, head === 0 ? 'root' : 'dep', '_', misc].join('\t');

function documents() {
  const file = join(mkdtempSync(join(tmpdir(), 'entente-gum-')), 'one.conllu');
  const lines = [
    '# newdoc id = GUM_news_one',
    '# meta::genre = news',
    '# sent_id = 1',
    row(1, 'Ports', 'NOUN', 3, 'Entity=(1-place-new-nnnnn-cf1-1-coref'),
    row(2, 'of', 'ADP', 3, '_'),
    row(
      3,
      'Ostrava',
      'PROPN',
      0,
      'Entity=(2-place-new-nnnnn-cf2-1-sgl-Ostrava-Port%2C_East)1)|SpaceAfter=No',
    ),
    row(4, '.', 'PUNCT', 3, '_'),
    '',
    '# sent_id = 2',
    row(1, 'They', 'PRON', 2, 'Entity=(1-place-giv:act-nnnnn-cf1-1-ana)'),
    row(2, 'closed', 'VERB', 0, '_'),
    '',
  ];
  writeFileSync(file, `${lines.join('\n')}\n`);
  return readDocuments(file);
}

describe('readDocuments', () => {
  it('reads nested mentions, their chains, types and identities', () => {
    const [one] = documents();
    expect(one?.genre).toBe('news');
    expect(
      one?.mentions.map(({ chain, type, first, last, head, identity, sentence }) => ({
        chain,
        type,
        first,
        last,
        head,
        identity,
        sentence,
      })),
    ).toEqual([
      { chain: '2', type: 'place', first: 2, last: 2, head: 2, identity: 'Ostrava-Port,_East', sentence: 0 },
      { chain: '1', type: 'place', first: 0, last: 2, head: 2, identity: null, sentence: 0 },
      { chain: '1', type: 'place', first: 0, last: 0, head: 0, identity: null, sentence: 1 },
    ]);
  });

  it('gives words their places in the text, blanks by SpaceAfter', () => {
    const columns = documents()[0]?.sentences.map((sentence) => sentence.columns);
    expect(columns?.[0]?.starts).toEqual([0, 6, 9, 16]);
    expect(columns?.[1]?.starts).toEqual([18, 23]);
  });
});
