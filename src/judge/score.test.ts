import { describe, expect, test } from 'vitest';
import { InputError } from '../model/errors.ts';
import { randomFrom } from '../model/random.ts';
import { type Answered, answeredIn } from './answers.ts';
import { FIELDS } from './fields.ts';
import { agreementOf, scoreOf } from './score.ts';
import { COLUMNS } from './sheet.ts';
import { NONE } from './stratum.ts';

const ALL = Object.fromEntries(FIELDS.map((field) => [field, true]));

const row = (more: Partial<Answered>): Answered => ({
  id: 'c_1',
  stratum: 'event',
  size: 10,
  weight: 1,
  isClaim: true,
  right: ALL,
  missed: null,
  beside: null,
  ...more,
});

describe('precision', () => {
  test('counts each row by what it stands for', () => {
    const rows = [
      row({ id: 'a', stratum: 'large', size: 900, weight: 90 }),
      row({ id: 'b', stratum: 'small', size: 100, weight: 10, right: { ...ALL, to: false } }),
    ];
    const { overall, fields, strata, claims } = scoreOf(rows);
    expect([overall.share, fields.to.share, fields.by.share, claims]).toEqual([0.9, 0.9, 1, 1000]);
    expect(strata).toMatchObject([
      { stratum: 'large', size: 900, share: 1, judged: 1 },
      { stratum: 'small', size: 100, share: 0 },
    ]);
  });

  test('has the interval of Wilson where all rows weigh the same, and a wider one where they do not', () => {
    const equal = Array.from({ length: 10 }, (_, i) =>
      row({ id: `${i}`, right: i === 0 ? { ...ALL, by: false } : ALL }),
    );
    expect(scoreOf(equal).overall.interval).toEqual([0.596, 0.982]);
    const [low = 0, high = 0] =
      scoreOf(equal.map((one, i) => ({ ...one, weight: 1 + i * i }))).fields.kind.interval ?? [];
    expect(high).toBe(1);
    expect(low).toBeLessThan(0.72);
  });

  test('leaves out what was left open', () => {
    const { overall, fields } = scoreOf([
      row({}),
      row({ id: 'b', right: { such: true, by: true, to: true } }),
    ]);
    expect([overall.judged, fields.to.judged, fields.status.judged]).toEqual([1, 2, 1]);
    expect(scoreOf([row({ right: {} })]).overall).toEqual({ judged: 0, share: null, interval: null });
  });
});

describe('recall', () => {
  test('is not known where nobody counted what was missed', () =>
    expect(scoreOf([row({})]).recall).toBeNull());

  test('counts what was missed in a paragraph once, through however many of its claims it was drawn', () => {
    const two = [
      row({ id: 'a', missed: 2, beside: 2 }),
      row({ id: 'b', missed: 2, beside: 2 }),
      row({ id: 'p', stratum: NONE, isClaim: false, right: {}, missed: 1, beside: 0, weight: 2 }),
    ];
    expect(scoreOf(two).recall).toMatchObject({ share: 0.333, missed: 4 });
  });

  test('is right in the middle when samples are drawn again and again', () => {
    const random = randomFrom(3);
    // 300 paragraphs with 0 to 4 claims, each of which has missed as many as its number leaves over from four
    const claims = Array.from({ length: 300 }, (_, i) => i % 5).flatMap((n, p) =>
      Array.from({ length: n }, (_, i) => ({ id: `${p}.${i}`, beside: n, missed: 4 - n })),
    );
    const shares: number[] = [];
    for (let time = 0; time < 200; time++) {
      const rows = claims.filter(() => random() < 0.2).map((one) => row({ ...one, weight: 5 }));
      shares.push(
        rows.reduce((sum, { weight, missed, beside }) => sum + (weight * (missed ?? 0)) / (beside ?? 1), 0),
      );
    }
    const mean = shares.reduce((a, b) => a + b, 0) / shares.length;
    // 60 paragraphs each with 3, 2, 1 and 0 missed, beside their 1, 2, 3 and 4 claims
    expect(mean / 360).toBeGreaterThan(0.95);
    expect(mean / 360).toBeLessThan(1.05);
  });

  test('has an interval around it', () => {
    const rows = Array.from({ length: 60 }, (_, i) =>
      row({ id: `${i}`, beside: 1, missed: i % 3 === 0 ? 1 : 0 }),
    );
    const { share = 0, interval } = scoreOf(rows).recall ?? {};
    expect(share).toBe(0.75);
    expect(interval?.[0]).toBeLessThan(0.72);
    expect(interval?.[1]).toBeGreaterThan(0.78);
    expect(scoreOf(rows)).toEqual(scoreOf(rows));
  });
});

test('agreement of two judges is of what both have answered', () => {
  const a = [row({ id: '1' }), row({ id: '2', right: { ...ALL, to: false } }), row({ id: '3', right: {} })];
  const b = [row({ id: '2', right: { ...ALL, to: false } }), row({ id: '1' }), row({ id: '4' })];
  expect(agreementOf(a, b)).toMatchObject({
    to: { alpha: 1, both: 2 },
    overall: { alpha: 1, both: 2 },
    by: { alpha: null },
  });
});

describe('a row of a sheet', () => {
  const given = Object.fromEntries(COLUMNS.map((name) => [name, '']));
  const whole = { ...given, id: 'c_1', stratum: 'event', stratum_size: '12', weight: '2,5' };

  test('may say yes and no as people do', () => {
    const answered = answeredIn(
      { ...whole, ok_such: 'Yes', ok_by: '1', ok_to: '0', ok_status: '?', missed: '2' },
      'sheet.csv:2',
    );
    expect(answered).toMatchObject({
      weight: 2.5,
      size: 12,
      right: { such: true, by: true, to: false },
      missed: 2,
    });
    expect(answered.right).not.toHaveProperty('status');
  });

  test('without such an act has no field right', () =>
    expect(answeredIn({ ...whole, ok_such: '0', ok_by: '1' }, 'x').right).toEqual(
      Object.fromEntries(FIELDS.map((field) => [field, false])),
    ));

  test.each([
    [{ ...whole, ok_by: 'perhaps' }, /^sheet\.csv:2: ok_by is 'perhaps'; answer 1/],
    [{ ...whole, missed: '-1' }, /missed is '-1'/],
    [{ id: 'c_1' }, /has no column stratum/],
  ])('that holds what is no answer is refused', (broken, message) => {
    expect(() => answeredIn(broken, 'sheet.csv:2')).toThrow(InputError);
    expect(() => answeredIn(broken, 'sheet.csv:2')).toThrow(message);
  });
});
