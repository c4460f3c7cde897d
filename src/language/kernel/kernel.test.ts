import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inputOf } from '../network/input.ts';
import { Network } from '../network/scorer.ts';
import { Parser } from '../parser.ts';
import { englishModel, sentencesIn } from '../testing.ts';
import { wordsOf } from '../words.ts';
import { machineOf } from './kernel.ts';

const model = englishModel();
const plain = new Parser(new Network(model.parser.network.weights, true), model.parser.root);

/** Heads and relations by both kernels. */
function trees(forms: readonly string[]): [number[], number[]][] {
  const words = wordsOf(forms, model.lexicon);
  const input = inputOf(words, model.tagger.tag(words), model.xpos.length, model.rows);
  return [model.parser, plain].map((parser) => {
    const { heads, labels } = parser.parse(input);
    return [[...heads], [...labels]];
  });
}

test('the SIMD kernel is the one in use here, and works on a memory of its own kind', () => {
  expect(machineOf(1000).kernel).not.toEqual(machineOf(1000, true).kernel);
  expect(machineOf(1000).memory.byteLength).toBe(65_536);
});

test('the plain kernel gives the same trees as the SIMD kernel on real sentences', () => {
  const text = readFileSync(
    new URL('../../../examples/mixed/2018-11-14-japan-russia-islands-example-wire.txt', import.meta.url),
    'utf8',
  );
  const sentences = sentencesIn(text);
  expect(sentences.length).toBeGreaterThan(10);
  for (const { columns } of sentences) {
    const [simd, other] = trees(columns.forms);
    expect(other).toEqual(simd);
  }
});

test('the plain kernel gives the same trees as the SIMD kernel on any row of words', () => {
  const word = fc.oneof(fc.constantFrom('the', 'talks', 'said', 'Peru', ',', 'and', 'of', '“'), fc.string());
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 25 }), (forms) => {
      const [simd, other] = trees(forms.map((form) => form || 'x'));
      expect(other).toEqual(simd);
    }),
    { numRuns: 60 },
  );
});
