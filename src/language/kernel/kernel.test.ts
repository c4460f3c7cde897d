import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Network } from '../network/scorer.ts';
import { Parser } from '../parser.ts';
import { englishModel, sentencesIn } from '../testing.ts';
import { machineOf } from './kernel.ts';
import { treeOf } from './testing.ts';

const model = englishModel();
const plain = new Parser(new Network(model.parser.network.weights, true), model.parser.root);

test('the SIMD kernel is the one in use here, and works on a memory of its own kind', () => {
  expect(machineOf(1000).kernel).not.toEqual(machineOf(1000, true).kernel);
  expect(machineOf(1000).memory.byteLength).toBe(65_536);
});

const BYTES = 65_536;
const COUNT = BYTES / 4;

test('both kernels leave the same memory behind, whatever lies in it', () => {
  const [simd, other] = [machineOf(BYTES), machineOf(BYTES, true)];
  const run = (seed: number, call: (kernel: typeof simd.kernel) => void): void => {
    for (const machine of [simd, other]) {
      const long = new Int32Array(machine.memory);
      for (let i = 0; i < COUNT; i++) long[i] = Math.imul(i + 1, seed | 1) >> (seed & 7);
      for (let k = 0; k < 5; k++) long[k] = 1024 + k * 512;
      call(machine.kernel);
    }
    expect(Buffer.compare(Buffer.from(other.memory), Buffer.from(simd.memory))).toBe(0);
  };
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      run(seed, (kernel) => kernel.project(8192, 4096, 16_384, 256, 7, 48));
      run(seed, (kernel) => kernel.gates(8192, 4096, 256, 32, 16_384, 32_768));
      run(seed, (kernel) => kernel.gather(0, 5, 8192, 64, 12));
      run(seed, (kernel) => kernel.dots(256, 4096, 32_768, 5, 64));
    }),
    { numRuns: 40 },
  );
});

test('the plain kernel gives the same trees as the SIMD kernel on real sentences', () => {
  const text = readFileSync(
    new URL('../../../examples/mixed/2018-11-14-japan-russia-islands-example-wire.txt', import.meta.url),
    'utf8',
  );
  const sentences = sentencesIn(text);
  expect(sentences.length).toBeGreaterThan(10);
  for (const { columns } of sentences)
    expect(treeOf(model, plain, columns.forms)).toEqual(treeOf(model, model.parser, columns.forms));
});

test('the plain kernel gives the same trees as the SIMD kernel on any row of words', () => {
  const word = fc.oneof(fc.constantFrom('the', 'talks', 'said', 'Peru', ',', 'and', 'of', '“'), fc.string());
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 25 }), (words) => {
      const forms = words.map((form) => form || 'x');
      expect(treeOf(model, plain, forms)).toEqual(treeOf(model, model.parser, forms));
    }),
    { numRuns: 60 },
  );
});
