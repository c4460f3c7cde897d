import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseParagraphs } from '../sentences.ts';
import { englishModel } from '../testing.ts';
import { findQuotations } from './index.ts';

/** Quotations of a report whose paragraphs are parted by a line feed, as `kind speaker/verb: words`. */
function told(text: string): string[] {
  const regions = [...text.matchAll(/[^\n]+/g)].map((m) => ({
    kind: 'paragraph' as const,
    start: m.index,
    end: m.index + m[0].length,
  }));
  const article = { id: 'a_1', text, regions, published: '2017-10-31', language: 'en' };
  return findQuotations(article, parseParagraphs(englishModel(), article)).map(
    (q) => `${q.kind} ${q.speaker?.form ?? '-'}/${q.verb?.form ?? '-'}: ${text.slice(q.start, q.end)}`,
  );
}

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['"We will answer," the minister said.', ['direct minister/said: We will answer,']],
  ['“We will answer,” the minister said.', ['direct minister/said: We will answer,']],
  ['The minister said: "We will answer."', ['direct minister/said: We will answer.']],
  ['The minister said, "We will answer."', ['direct minister/said: We will answer.']],
  ['"We will answer," said the minister.', ['direct minister/said: We will answer,']],
  [
    '"We will answer," the minister said. "The ban is wrong."',
    ['direct minister/said: We will answer,', 'direct minister/said: The ban is wrong.'],
  ],
  [
    '"We regret the ban. It will be answered," a spokesman said.',
    ['direct spokesman/said: We regret the ban. It will be answered,'],
  ],
  ['"Why?" he asked.', ['direct he/asked: Why?']],
  ['"We will," he said, "answer the ban."', ['direct he/said: We will,', 'direct he/said: answer the ban.']],
  ['The ministry said that the border was closed.', ['indirect ministry/said: the border was closed']],
  ['The ministry said the border was closed.', ['indirect ministry/said: the border was closed']],
  ['The border was closed, the ministry said.', ['indirect ministry/said: The border was closed']],
  [
    'According to the ministry, the border was closed.',
    ['indirect ministry/According: the border was closed'],
  ],
  [
    'The border was closed, according to the ministry.',
    ['indirect ministry/according: The border was closed'],
  ],
  ['Peru denied that it had closed the border.', []],
  ['Peru told Chile to open the border.', []],
  ['The so-called "friendship bridge" was closed.', []],
  ['The film "Two Rivers" opened on Friday.', []],
  ['A 6" pipe crosses the border.', []],
  [
    'The envoy said Chile was "deeply worried" about the ban.',
    ['indirect envoy/said: Chile was "deeply worried" about the ban', 'direct envoy/said: deeply worried'],
  ],
  [
    '"The ban will stay,\n"and so will the troops," the general said.',
    ['direct general/said: and so will the troops,'],
  ],
  [
    'The general said: "The ban will stay.\n"So will the troops."',
    ['direct general/said: The ban will stay.', 'direct general/said: So will the troops.'],
  ],
];

describe('who is given which words', () => {
  for (const [text, expected] of CASES) test(text, () => expect(told(text)).toEqual(expected));
});

test('any row of marks, names and verbs gives spans inside the text, in order', () => {
  const words = [
    '"',
    '“',
    '”',
    'said',
    'Peru',
    ',',
    '.',
    'the ban',
    'according to',
    'it',
    'added',
    '\n',
    ':',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (row) => {
      const text = row.join(' ');
      const regions = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
      const article = { id: 'a_1', text, regions, published: '2017-10-31', language: 'en' };
      let last = 0;
      for (const { start, end } of findQuotations(article, parseParagraphs(englishModel(), article))) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = start;
      }
    }),
    { numRuns: 200 },
  );
});
