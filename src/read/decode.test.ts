import { describe, expect, test } from 'vitest';
import { InputError } from '../model/errors.ts';
import { decode, MAX_BYTES } from './decode.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decode', () => {
  test('takes the byte-order mark off UTF-8, ends lines by \\n and leaves the rest', () => {
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0xc2, 0xa0), 'x')).toBe('a\n\u00a0');
  });

  test('keeps a zero-width no-break space that is not at the beginning', () => {
    expect(decode(utf8('a\ufeffb'), 'x')).toBe('a\ufeffb');
  });

  test('reads UTF-16 of either order by its mark', () => {
    expect(decode(bytes(0xff, 0xfe, 0x61, 0, 0x19, 0x20), 'x')).toBe('a\u2019');
    expect(decode(bytes(0xfe, 0xff, 0, 0x61, 0x20, 0x19), 'x')).toBe('a\u2019');
  });

  test('reads what is not UTF-8 as Windows-1252', () => {
    expect(decode(bytes(0x63, 0x61, 0x66, 0xe9, 0x93, 0x96, 0x94), 'x')).toBe('café\u201c\u2013\u201d');
  });

  test.each([
    ['nothing', bytes()],
    ['blanks only', utf8(' \r\n\u00a0')],
    ['NUL bytes', bytes(0x61, 0, 0x62)],
    ['a PDF', utf8('%PDF-1.7 text')],
    ['a page with markup', utf8('<!DOCTYPE html><html><body>Text.</body></html>')],
    ['random bytes', Uint8Array.from({ length: 300 }, (_, i) => (i * 37) % 32 || 1)],
  ])('refuses %s and names the input', (_, input) => {
    expect(() => decode(input, 'report.txt')).toThrow(InputError);
    expect(() => decode(input, 'report.txt')).toThrow(/^report\.txt: /);
  });

  test('refuses what is too large for one report, with its size', () => {
    expect(() => decode(new Uint8Array(MAX_BYTES + 1024 * 1024).fill(0x61), 'x')).toThrow(/has 21 MB.*split/);
  });
});
