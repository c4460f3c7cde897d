import { expect, test } from 'vitest';
import { InputError } from '../model/errors.ts';
import { type RawReport, readReport } from '../read/report.ts';
import { countsText, reasonOf } from './index.ts';
import { oneMore } from './reasons.ts';
import { itemsIn, utf8 } from './testing.ts';

const ENGLISH =
  'Norway and Chile agreed on Wednesday to extend their fishing accord, the ministry in Oslo said.';
const FRENCH =
  "La Norvège et le Chili se sont mis d'accord pour prolonger leur accord de pêche, a annoncé mercredi le ministère.";

/** Why the reader refuses a text. */
async function refusalOf(text: string, published?: string): Promise<string> {
  const known = published === undefined ? {} : { published };
  const raw: RawReport = { name: 'x', form: text.startsWith('<') ? 'html' : 'text', body: utf8(text), known };
  try {
    await readReport(raw, { today: '2020-01-01' });
    return '';
  } catch (error) {
    return error instanceof InputError ? error.problem : '';
  }
}

test.each([
  [FRENCH, '2017-03-08', 'not in English'],
  [ENGLISH, undefined, 'without a date'],
  [ENGLISH, 'soon', 'without a date'],
  [ENGLISH, '2999-01-01', 'dated in the future'],
  ['', '2017-03-08', 'without a sentence'],
  ['Share', '2017-03-08', 'without a sentence'],
  ['a\0b', '2017-03-08', 'no text'],
  ['%PDF-1.7', '2017-03-08', 'no text'],
  [`${ENGLISH} `.repeat(20_000), '2017-03-08', 'too large'],
  ['<div>'.repeat(1000), '2017-03-08', 'pages that cannot be read'],
])('a report that the reader refuses is counted by its reason', async (text, published, reason) => {
  expect(reasonOf(await refusalOf(text, published))).toBe(reason);
});

test.each([
  ['c.jsonl', '{"text": "T', 'rows that cannot be read'],
  ['c.csv', 'text\n"One.', 'rows that cannot be read'],
  ['c.jsonl', '{"a": 1}', 'without the column'],
  ['a.txt.gz', 'no gzip', 'damaged'],
  ['cc.warc', 'WARC/1.0\r\nContent-Length: 500\r\n\r\nx', 'cut off'],
  ['cc.warc', 'WARC/1.0\r\nContent-Length: x\r\n\r\nx', 'damaged'],
])('what intake refuses is counted by its reason', async (name, text, reason) => {
  const [item] = await itemsIn(name, utf8(text));
  expect(item && 'refused' in item && reasonOf(item.refused.problem)).toBe(reason);
});

test('the summary tells the most frequent first', () => {
  const counts = ['b', 'a', 'c', 'c'].reduce(oneMore, {});
  expect(countsText(counts)).toBe('2 c, 1 a, 1 b');
});
