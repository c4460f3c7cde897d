import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ICEWS_COLUMNS, POLECAT_COLUMNS } from './columns.ts';
import { csvLine, tabLine } from './delimited.ts';

it('has the 40 columns of POLECAT and the 20 of ICEWS, none of them twice', () => {
  expect(new Set(POLECAT_COLUMNS).size).toBe(40);
  expect(new Set(ICEWS_COLUMNS).size).toBe(20);
});

it('quotes commas, quotation marks and line ends as RFC 4180 says', () => {
  expect(csvLine(['a', 'b,c', 'd "e"', 'f\ng', null])).toBe('a,"b,c","d ""e""","f\ng",\r\n');
});

it('writes None for what is missing and blanks for control characters', () => {
  expect(tabLine(['a\tb', null, '', 'c\r\nd', '\0'])).toBe('a b\tNone\tNone\tc d\tNone\n');
});

it('gives as many fields as it got, whatever is in them', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (fields) => {
      const line = tabLine(fields);
      expect(line.split('\t')).toHaveLength(fields.length);
      expect(line.indexOf('\n')).toBe(line.length - 1);
    }),
  );
});
