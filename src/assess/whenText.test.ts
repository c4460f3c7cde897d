import { describe, expect, test } from 'vitest';
import type { Grain, When } from '../model/when.ts';
import { whenText } from './whenText.ts';

const when = (from: string | null, to: string | null, grain: Grain = 'day', doubtful = false): When => ({
  from,
  to,
  grain,
  text: '',
  basis: 'stated',
  doubtful,
});

describe('a date', () => {
  test('is printed as finely as it is told', () => {
    expect(whenText(null)).toBe('no date');
    expect(whenText(when('2017-10-31', '2017-10-31'))).toBe('2017-10-31');
    expect(whenText(when('2017-11-12', '2017-11-14'))).toBe('2017-11-12/14');
    expect(whenText(when('2017-07-01', '2017-07-31', 'month'))).toBe('2017-07');
    expect(whenText(when('2016-02-01', '2016-02-28'))).toBe('2016-02-01/28');
    expect(whenText(when('2016-01-01', '2016-12-31', 'year'))).toBe('2016');
    expect(whenText(when('2017-11-28', '2017-12-02'))).toBe('2017-11-28 to 2017-12-02');
  });

  test('with an open end says which', () => {
    expect(whenText(when(null, '2017-10-31'))).toBe('by 2017-10-31');
    expect(whenText(when('2016-07-01', null, 'month'))).toBe('since 2016-07');
    expect(whenText(when('2016-07-01', null))).toBe('since 2016-07-01');
    expect(whenText(when(null, null, 'open'))).toBe('no date');
  });

  test('that is doubtful says so', () => {
    expect(whenText(when('2017-11-11', '2017-11-11', 'day', true))).toBe('2017-11-11 (doubtful)');
  });
});
