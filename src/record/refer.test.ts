import { describe, expect, test } from 'vitest';
import type { Claim } from '../model/claim.ts';
import type { RecordEntry } from '../model/record.ts';
import { foldRecords } from './fold.ts';
import { article, claim, day, state } from './testing.ts';

const spring = article('1', '2021-03-10');
const autumn = article('2', '2021-10-02', 'Sample Press');
const fold = (...claims: Claim[]): RecordEntry[] => foldRecords([spring, autumn], claims);
const stepsOf = (records: readonly RecordEntry[]) =>
  records.map(({ history }) => history.map(({ step }) => step).join()).sort();

describe('papers', () => {
  const pair = { by: [state('TCD', 'Chad'), state('NER', 'Niger')], reciprocal: true };
  const signed = (from: typeof spring, instrument: string, at: number, on: string) =>
    claim('agreement', from, {
      ...pair,
      at,
      quote: `that it signed in ${on}`,
      when: day(on),
      detail: { instrument, step: 'signed' },
    });
  const fate = (instrument: string, step: 'suspended' | 'in force', at: number) =>
    claim('agreement', autumn, {
      by: [state('TCD', 'Chad')],
      to: [state('NER', 'Niger')],
      at,
      quote: `Chad suspended the ${instrument}`,
      act: { lemma: 'suspend', object: { text: instrument, start: 0, end: 1 } },
      when: day('2021-10-01'),
      detail: { instrument, step },
    });
  const first = signed(spring, 'declaration', 0, '2021-03-09');

  test('one that is suspended in the breath that tells when it was signed is that one', () => {
    const again = signed(autumn, 'declaration', 40, '2021-03-09');
    const [record, ...others] = fold(first, fate('declaration', 'suspended', 0), again);
    expect(others).toEqual([]);
    expect(record?.history.map(({ step }) => step)).toEqual(['signed', 'suspended']);
  });
  test('what takes effect is the paper that the report has told to be signed', () => {
    const records = fold(signed(autumn, 'statement', 0, '2021-09-30'), fate('document', 'in force', 80));
    expect(stepsOf(records)).toEqual(['signed,in force']);
  });
  test('another paper that is signed in one breath with it is another', () => {
    const records = fold(fate('declaration', 'suspended', 0), signed(autumn, 'protocol', 40, '2021-10-01'));
    expect(stepsOf(records)).toEqual(['signed', 'suspended']);
  });
  test('what is told far behind in the report is not what was suspended', () => {
    const records = fold(
      fate('declaration', 'suspended', 0),
      signed(autumn, 'declaration', 900, '2021-03-09'),
    );
    expect(records).toHaveLength(2);
  });
});

describe('promises', () => {
  const chad = { by: [state('TCD', 'Chad')] };
  const broken = claim('commitment', autumn, {
    ...chad,
    status: 'alleged',
    quote: 'Chad has broken its promise to admit monitors',
    detail: { what: 'admit monitors', step: 'broken' },
  });
  const that = (quote: string, at: number) =>
    claim('commitment', autumn, {
      ...chad,
      at,
      quote,
      when: day('2021-03-09'),
      detail: { what: 'undertaking' },
    });

  test('that one, told of right behind its fate, is the one that was broken', () => {
    const records = fold(broken, that('Chad had given that undertaking in May', 90));
    expect(stepsOf(records)).toEqual(['made,broken']);
  });
  test('one that is told for the first time is another', () => {
    expect(fold(broken, that('Chad had given an undertaking in May', 90))).toHaveLength(2);
  });
});
