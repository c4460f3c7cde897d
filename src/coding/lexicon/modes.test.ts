import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articleOf } from '../../../cases/case.ts';
import { loadReaderData } from '../../cli/data.ts';
import { createReader } from '../../pipeline.ts';

const reader = createReader(loadReaderData());
/** Event, mode, CAMEO code and a plain sentence: every mode once, then the manual's rules on the future, refusals, ends. */
const lines = readFileSync(new URL('./modes.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n');

describe('every event and mode of PLOVER, and its own rules, from plain sentences', () => {
  test.each(lines.map((line) => line.split('\t')))('%s %s %s: %s', (event, mode, cameo, text = '') => {
    const claims = reader.read(articleOf({ text, published: '2018-03-06' }));
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({ cameo, plover: { event, modes: mode === '' ? [] : [mode] } });
    expect(claims[0]?.by).not.toEqual([]);
  });
});
