import { describe, expect, it } from 'vitest';
import { ByteReader } from '../../src/language/bytes.ts';
import { Features } from '../../src/language/features.ts';
import { decide, WeightTable } from '../../src/language/weights.ts';
import { freeze } from '../freeze.ts';
import { SmallNetwork } from './small-network.ts';
import { Softmax } from './softmax.ts';

/** Two classes, told by one feature each; a third feature stands with both. */
const items = Array.from({ length: 60 }, (_, i) => ({
  features: Int32Array.of(-7, 100 + (i % 2)),
  right: i % 2,
  document: i,
}));
const bytes = (): Uint8Array => freeze(new Softmax(items, 2, 1), 32, 0);

describe('Softmax', () => {
  it('learns which features tell the class, and writes what the program reads', () => {
    const table = new WeightTable(new ByteReader(bytes()));
    const row = new Features(2);
    const found = items.slice(0, 2).map(({ features }) => {
      row.items.set(features);
      row.length = features.length;
      return decide(table, row, new Int32Array(2), 2);
    });
    expect(found).toEqual([0, 1]);
  });

  it('reads the same from rows whose classes are bits', () => {
    const learnt = new Softmax(items, 2, 1);
    const scores = (layout: 'listed' | 'bits'): number[] => {
      const table = new WeightTable(new ByteReader(freeze(learnt, 32, 0, layout)), layout);
      const sums = new Int32Array(2);
      for (const feature of [-7, 100, 101]) table.add(feature, sums);
      return [...sums];
    };
    expect(scores('bits')).toEqual(scores('listed'));
  });

  it('is the same to the byte for the same items', () => expect(bytes()).toEqual(bytes()));
});

describe('SmallNetwork', () => {
  /** Class 1 where exactly one of two values is up: no straight line tells. */
  const examples = Array.from({ length: 400 }, (_, i) => {
    const [a, b] = [i & 1, (i >> 1) & 1];
    return { values: Float32Array.of(a * 2 - 1, b * 2 - 1), right: a ^ b };
  });
  const shares = (): number[][] => {
    const network = new SmallNetwork(2, 2, examples, 1);
    return examples.slice(0, 4).map(({ values }) => [...network.shares(values)]);
  };

  it('learns what no straight line tells', () => {
    expect(shares().map(([none = 0, one = 0]) => (one > none ? 1 : 0))).toEqual([0, 1, 1, 0]);
  });

  it('is the same for the same examples and seed', () => expect(shares()).toEqual(shares()));
});
