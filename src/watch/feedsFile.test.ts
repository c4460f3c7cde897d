import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../model/errors.ts';
import { durationOf } from './duration.ts';
import { readFeedsFile } from './feedsFile.ts';

const read = (yaml: string) => readFeedsFile(yaml, 'feeds.yaml');

describe('a feeds file', () => {
  test('gives each feed what stands for all of them, unless it has its own', () => {
    const { feeds, delay, contact } = read(`
every: 30m
delay: 5s
contact: desk@example.org
feeds:
  - https://example.org/world.rss
  - url: https://example.net/atom
    name: Asia
    publisher: Sample Press
    every: 2h
    text: page
`);
    expect(feeds).toEqual([
      {
        url: 'https://example.org/world.rss',
        name: 'https://example.org/world.rss',
        publisher: null,
        every: 1_800_000,
        text: 'auto',
      },
      {
        url: 'https://example.net/atom',
        name: 'Asia',
        publisher: 'Sample Press',
        every: 7_200_000,
        text: 'page',
      },
    ]);
    expect([delay, contact]).toEqual([5000, 'desk@example.org']);
  });

  test('that ships as the example is one', () => {
    const yaml = readFileSync(new URL('../../examples/feeds.yaml', import.meta.url), 'utf8');
    expect(read(yaml).feeds.length).toBeGreaterThan(2);
  });

  test.each<[string, string, RegExp]>([
    ['an unknown field', 'feeds:\n  - url: https://a.org/\n    evry: 2h\n', /^feeds\.yaml:2: .*evry/],
    [
      'a wrong time',
      'feeds:\n  - https://b.org/\n  - url: https://a.org/\n    every: soon\n',
      /^feeds\.yaml:4: feeds\.1\.every: 'soon'/,
    ],
    ['a time too short', 'every: 1s\nfeeds: [https://a.org/]\n', /^feeds\.yaml:1: every: '1s'/],
    [
      'an address of no feed',
      'feeds:\n\n  - file:///etc/passwd\n',
      /^feeds\.yaml:3: feeds\.0: give an address/,
    ],
    ['an address without a name', 'feeds:\n  - url: 7\n', /^feeds\.yaml:2: feeds\.0\.url: give the address/],
    ['no feeds', 'feeds: []\n', /^feeds\.yaml:1: feeds: names no feed/],
    ['nothing', '', /^feeds\.yaml: /],
    [
      'a feed twice',
      'feeds:\n  - https://a.org/x\n  - url: https://A.org/x\n',
      /^feeds\.yaml:3: names https:\/\/a\.org\/x twice/,
    ],
    ['broken YAML', 'feeds:\n  - "https://a.org\n', /^feeds\.yaml:\d+: /],
    ['an alias', 'a: &a [x]\nfeeds: *a\n', /^feeds\.yaml: holds an alias/],
    [
      'a contact with a line end',
      'contact: "a\\r\\nX: y"\nfeeds: [https://a.org/]\n',
      /^feeds\.yaml:1: contact: /,
    ],
    ['many levels', `feeds: ${'['.repeat(100_000)}`, /^feeds\.yaml/],
  ])('with %s is refused, by its line', (_, yaml, message) => {
    expect(() => read(yaml)).toThrow(InputError);
    expect(() => read(yaml)).toThrow(message);
  });

  test('made of anything at all gives feeds or a refusal', () => {
    const piece = fc.constantFrom(
      'feeds:',
      '\n  - ',
      'url: ',
      'https://a.org/',
      '&a ',
      '*a',
      '[',
      ']',
      '{',
      '\n',
      ': ',
      '"',
      '!!js ',
      '<<: ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (parts) => {
        try {
          expect(read(parts.join('')).feeds.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
    );
  });
});

test.each([
  ['30s', 30_000],
  ['15m', 900_000],
  ['2 h', 7_200_000],
  ['1d', 86_400_000],
  ['15', null],
  ['-1m', null],
  ['', null],
])("'%s' is %s ms", (text, ms) => expect(durationOf(text)).toBe(ms));
