import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addCounts,
  bestAssignment,
  conllScore,
  type Partition,
  rates,
  scoreDocument,
} from './conll-score.ts';

const chains = (text: string): Partition => text.split(' ').map((chain) => [...chain]);

describe('the worked example of Pradhan et al. 2014 (figures 1 to 4)', () => {
  const counts = scoreDocument(chains('abc defg'), chains('ab cd fghi'));
  const figures = (metric: 'muc' | 'b3' | 'ceafe') => {
    const { recall, precision, f1 } = rates(counts[metric]);
    return [recall, precision, f1].map((x) => x.toFixed(2));
  };

  it('gives MUC 0.40, 0.40, 0.40', () => expect(figures('muc')).toEqual(['0.40', '0.40', '0.40']));
  it('gives B-cubed 0.42, 0.50, 0.45', () => expect(figures('b3')).toEqual(['0.42', '0.50', '0.45']));
  it('gives CEAF-e 0.65, 0.43, 0.52', () => expect(figures('ceafe')).toEqual(['0.65', '0.43', '0.52']));
});

describe('the worked example of Bagga and Baldwin 1998: twelve mentions, two chains wrongly joined', () => {
  const gold = chains('12345 67 89ABC');

  it('gives MUC and B-cubed precision for joining the two long chains', () => {
    const counts = scoreDocument(gold, chains('1234589ABC 67'));
    expect(rates(counts.muc).precision).toBeCloseTo(9 / 10);
    expect(rates(counts.muc).recall).toBe(1);
    expect(rates(counts.b3).precision).toBeCloseTo(7 / 12);
    expect(rates(counts.b3).recall).toBe(1);
  });

  it('punishes the join of a short chain less in B-cubed, the same in MUC', () => {
    const counts = scoreDocument(gold, chains('12345 6789ABC'));
    expect(rates(counts.muc).precision).toBeCloseTo(9 / 10);
    expect(rates(counts.b3).precision).toBeCloseTo((5 + 7 * ((4 + 25) / 49)) / 12);
  });
});

describe('the example of Luo 2005: one chain for three', () => {
  const counts = scoreDocument(chains('12345 67 89ABC'), chains('123456789ABC'));

  it('aligns the one found chain with one of the long ones', () => {
    expect(counts.ceafe.recallRight).toBeCloseTo((2 * 5) / (5 + 12));
    expect(rates(counts.ceafe).recall).toBeCloseTo(10 / 17 / 3);
    expect(rates(counts.ceafe).precision).toBeCloseTo(10 / 17);
  });
});

describe('scoring', () => {
  const partition = fc
    .uniqueArray(fc.integer({ min: 0, max: 30 }).map(String), { minLength: 2, maxLength: 16 })
    .map((mentions) => {
      const size = 2 + (mentions.length % 3);
      return Array.from({ length: Math.ceil(mentions.length / size) }, (_, i) =>
        mentions.slice(i * size, (i + 1) * size),
      ).filter((chain) => chain.length > 1);
    })
    .filter((all) => all.length > 0);

  it('gives a perfect answer 1', () => {
    fc.assert(fc.property(partition, (gold) => Math.abs(conllScore(scoreDocument(gold, gold)) - 1) < 1e-9));
  });

  it('swaps recall and precision when the sides are swapped', () => {
    fc.assert(
      fc.property(partition, partition, (a, b) => {
        const [one, other] = [scoreDocument(a, b), scoreDocument(b, a)];
        for (const metric of ['muc', 'b3', 'ceafe'] as const) {
          expect(rates(one[metric]).recall).toBeCloseTo(rates(other[metric]).precision);
        }
      }),
    );
  });

  it('sums documents', () => {
    const sum = scoreDocument(chains('ab'), chains('ab'));
    addCounts(sum, scoreDocument(chains('cd'), []));
    expect(rates(sum.muc)).toEqual({ recall: 0.5, precision: 1, f1: 2 / 3 });
  });
});

describe('bestAssignment', () => {
  it('is as good as the best of all permutations', () => {
    const square = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 }), {
      minLength: 4,
      maxLength: 4,
    });
    fc.assert(
      fc.property(square, (values) => {
        const sums = permutations([0, 1, 2, 3]).map((p) =>
          p.reduce((sum, j, i) => sum + (values[i]?.[j] ?? 0), 0),
        );
        expect(bestAssignment(values)).toBeCloseTo(Math.max(...sums));
      }),
    );
  });
});

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) =>
    permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  );
}
