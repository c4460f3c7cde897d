import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadLanguageModel, MAGIC } from './model.ts';

const bytes = readFileSync(new URL('../../data/models/english.bin', import.meta.url));

describe('loadLanguageModel', () => {
  test('loads the shipped model', () => {
    const model = loadLanguageModel(bytes);
    expect(model.upos).toContain('VERB');
    expect(model.relations).toContain('nsubj:pass');
  });

  test.each([
    ['no bytes', new Uint8Array()],
    ['a text', new TextEncoder().encode('South Korea and China have agreed to put their relations back')],
    ['bytes of another kind', new Uint8Array(5000).fill(0x89)],
  ])('refuses %s', (_, foreign) => {
    expect(() => loadLanguageModel(foreign)).toThrow(/no model file of Entente; use data\/models/);
  });

  test('refuses another layout and says which', () => {
    const other = Uint8Array.from([...new TextEncoder().encode(MAGIC), 99, 0, 0]);
    expect(() => loadLanguageModel(other)).toThrow(/layout 99/);
  });

  test.each([40, 5000, 1_000_000])('refuses a file cut off after %i bytes', (length) => {
    expect(() => loadLanguageModel(bytes.subarray(0, length))).toThrow(/language model: /);
  });
});
