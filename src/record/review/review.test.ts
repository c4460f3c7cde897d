import { describe, expect, test } from 'vitest';
import { foldRecords } from '../fold.ts';
import { article, claim, day, state } from '../testing.ts';
import { checkCorrection, corrected } from './correct.ts';
import { Review } from './review.ts';
import { decision } from './testing.ts';

const report = article('1', '2021-03-10');
const other = article('2', '2021-03-12');
const banned = claim('measure', report, { by: [state('FRA', 'France')], to: [state('EGY', 'Egypt')] });
const denial = claim('denial', report, { at: 5 });

describe('a correction', () => {
  test('sets fields of the claim, which stays the same claim', () => {
    const set = {
      status: 'alleged',
      step: 'lifted',
      when: '2021-02',
      by: 'EGY',
      to: 'FRA',
      issues: 'dam; grain',
    };
    const made = corrected(banned, set);
    expect(made).toMatchObject({
      id: banned.id,
      key: banned.key,
      status: 'alleged',
      detail: { step: 'lifted', what: 'ban on grain' },
      when: { from: '2021-02-01', to: '2021-02-28', grain: 'month' },
      by: [{ code: 'EGY', name: 'Egypt' }],
      issues: ['dam', 'grain'],
    });
    expect(corrected(made, set)).toEqual(made);
    checkCorrection(banned, set);
  });

  test('takes times with one end or two, and none', () => {
    const whenOf = (text: string) => corrected(banned, { when: text }).when;
    expect(whenOf('2020-02-28/2020-02-29')).toMatchObject({ from: '2020-02-28', to: '2020-02-29' });
    expect(whenOf('2017')).toMatchObject({ from: '2017-01-01', to: '2017-12-31', grain: 'year' });
    expect(whenOf('2017-11/')).toMatchObject({ from: '2017-11-01', to: null, grain: 'open' });
    expect(whenOf('/2017-11')).toMatchObject({ from: null, to: '2017-11-30', grain: 'open' });
    expect(whenOf('none')).toBeNull();
  });

  test.each([
    [{ status: 'maybe' }, /^status: 'maybe' is none of: happened, ongoing/],
    [{ stance: 'opposes' }, /^stance: a measure has no such field; it has by, to, .*, step$/],
    [{ by: 'XXX' }, /^by: 'XXX' is no actor code/],
    [{ by: 'FRA:NO' }, /^by: 'NO' is no PLOVER sector/],
    [{ by: 'none' }, /^by: an act needs somebody/],
    [{ to: 'FRA' }, /^to: FRA would stand on both sides/],
    [{ when: '2021-02-30' }, /^when: '2021-02-30' is no day of the calendar/],
    [{ when: '2021-03-02/2021-03-01' }, /^when: .* is no time such as/],
    [{ when: '/' }, /^when: '\/' is no time/],
    [{ event: 'NOPE' }, /^event: 'NOPE' is no PLOVER event/],
    [{ cameo: '99999' }, /^cameo: '99999' is no CAMEO code/],
    [{ what: ' ' }, /^what: it may not be empty/],
    [{ constructor: 'x' }, /^constructor: a measure has no such field/],
  ])('that cannot be is refused with the field: %j', (set, message) => {
    expect(() => checkCorrection(banned, set as Record<string, string>)).toThrow(message);
  });
});

describe('of several decisions', () => {
  test('the latest verdict on a claim holds, and corrections add up', () => {
    const { key } = banned;
    const reject = decision('reject', [key], 1);
    const correct = decision('correct', [key], 2, { set: { status: 'alleged', step: 'eased' } });
    const again = decision('correct', [key], 3, { set: { step: 'lifted' } });
    expect(new Review([reject]).claims([banned, denial])).toEqual([denial]);
    const review = new Review([again, correct, reject]);
    expect(review.claims([banned])).toMatchObject([{ status: 'alleged', detail: { step: 'lifted' } }]);
    expect(review.on(key)).toEqual([reject, correct, again]);
    const undo = decision('undo', [], 4, { undoes: again.id });
    const undone = new Review([again, correct, reject, undo]);
    expect(undone.claims([banned])).toMatchObject([{ detail: { step: 'eased' } }]);
    expect(undone.standingOf(again)).toBe('undone');
  });

  test('a later merge or split overrules the one that it contradicts, which says so', () => {
    const merge = decision('merge', ['k_a', 'k_b'], 1);
    const further = decision('merge', ['k_b', 'k_c'], 2);
    const split = decision('split', ['k_a', 'k_c'], 3);
    const review = new Review([split, merge, further]);
    expect(review.bindings.apartFrom('k_a')).toEqual(new Set(['k_c']));
    expect(review.bindings.groupOf('k_b')).toEqual(new Set(['k_b', 'k_c']));
    expect([merge, further, split].map((one) => review.standingOf(one))).toEqual([
      'overruled',
      'stands',
      'stands',
    ]);
    expect(review.on('k_a')).toEqual([split]);
    expect(new Review([merge, further]).bindings.conflictsWith(split)).toBe(true);
    expect(new Review([merge, split]).bindings.conflictsWith(further)).toBe(true);
    expect(new Review([split]).bindings.conflictsWith(further)).toBe(false);
  });

  test('a rejected claim of the newest coder does not bring back what an older one said', () => {
    const older = claim('measure', report, { detail: { what: 'ban on sand' }, at: 9 });
    const newer = claim('measure', report, { coder: { version: '0.2.0', rule: 'test' } });
    const review = new Review([decision('reject', [newer.key], 1)]);
    expect(foldRecords([report], [older, newer], review)).toEqual([]);
  });
});

describe('a merge and a split', () => {
  const one = claim('meeting', report, { when: day('2021-03-09'), detail: { occasion: 'G20' } });
  const two = claim('meeting', other, { when: day('2021-05-09'), detail: { occasion: 'APEC' } });
  const same = claim('meeting', other, { when: day('2021-03-09'), detail: { occasion: 'G20' }, at: 7 });

  test('put together what nothing binds, and part what everything does', () => {
    const fold = (...decisions: Parameters<typeof decision>[]) =>
      foldRecords([report, other], [one, two, same], new Review(decisions.map((d) => decision(...d)))).map(
        ({ claims }) => claims.length,
      );
    expect(fold().sort()).toEqual([1, 2]);
    expect(fold(['merge', [one.key, two.key, same.key], 1])).toEqual([3]);
    expect(fold(['split', [one.key, same.key], 1])).toEqual([1, 1, 1]);
    expect(fold(['split', [one.key, same.key], 1], ['merge', [two.key, same.key], 2]).sort()).toEqual([1, 2]);
  });
});
