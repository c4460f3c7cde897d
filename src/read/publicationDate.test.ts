import { describe, expect, test } from 'vitest';
import { findDate } from './publicationDate.ts';

describe('findDate', () => {
  test.each([
    ['Oct. 31, 2017 - 11:04 By Yonhap', '2017-10-31T11:04'],
    ['Published: March 8, 2017 10:15 KST', '2017-03-08T10:15+09:00'],
    ['2017-03-08', '2017-03-08'],
    ['2017-03-08T10:15:33Z', '2017-03-08T10:15Z'],
    ['2017.10.31 23:59', '2017-10-31T23:59'],
    ['8 March 2017', '2017-03-08'],
    ['Wednesday, 8th March 2017 at 9.05 p.m. GMT', '2017-03-08T21:05Z'],
    ['Tue, Oct 31, 2017 12:30 am EDT', '2017-10-31T00:30-04:00'],
    ['31.10.2017', '2017-10-31'],
    ['10/31/2017', '2017-10-31'],
    ['31/10/2017', '2017-10-31'],
    ['Oct 31, 2017 11:04 GMT+9', '2017-10-31T11:04+09:00'],
    ['29 February 2016', '2016-02-29'],
  ])('%s is %s', (line, iso) => expect(findDate(line)?.iso).toBe(iso));

  test.each([
    '3/8/2017',
    '31 February 2017',
    '29 February 2017',
    'October 2017',
    'Oct. 31',
    '2017-13-01',
    'THAAD 2017',
  ])('%s is no date', (line) => expect(findDate(line)).toBeNull());

  test('leaves out a zone that means several', () => {
    expect(findDate('Oct. 31, 2017 11:04 CST')?.iso).toBe('2017-10-31T11:04');
  });
});
