/** Reads odd texts of growing length: `node --import tsx bench/doubling.ts`. Time that grows as they do is linear. */

import { loadReaderData } from '../src/cli/data.ts';
import { createReader } from '../src/pipeline.ts';
import { ODD_TEXTS } from '../test/odd-texts.ts';
import { pageOf } from '../test/page.ts';
import { writeSection } from './results.ts';

/** Times a unit stands in the texts. */
const SIZES = [4000, 8000, 16_000] as const;
const reader = createReader(loadReaderData());

/** Seconds of processor time from a text to its claims, which other programs on the machine do not change. */
function secondsFor(text: string): number {
  const article = { id: 'a_odd', published: '2017-10-31', language: 'en', ...pageOf(text) };
  const before = process.cpuUsage();
  reader.read(article);
  return process.cpuUsage(before).user / 1e6;
}

const rows = Object.entries(ODD_TEXTS).map(([name, make]) => {
  secondsFor(make(1000));
  const seconds = SIZES.map((times) => secondsFor(make(times)));
  return `| ${name} | ${seconds.map((s) => s.toFixed(2)).join(' | ')} |`;
});
writeSection('Odd texts', 'node --import tsx bench/doubling.ts', [
  'Seconds of processor time from text to claims, by the times that the unit of the text is repeated. Linear is',
  'twice the time for twice the text.',
  '',
  `| text | ${SIZES.join(' | ')} |`,
  `|---|${SIZES.map(() => '---').join('|')}|`,
  ...rows,
]);
