import { HOSTILE } from '../src/language/tokenize.testing.ts';
import { sentencesOf } from '../src/language/tokenize.ts';

/** UTF-16 units of the shorter of two texts; the longer one has twice as many. */
const UNITS = 500_000;

/** The best of three runs over a text, in milliseconds. */
function millisecondsOf(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const started = performance.now();
    sentencesOf(text, 0, text.length);
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

/** The lines of the section on hostile text: time for a megabyte of each piece, and how it grows with the length. */
export function growthSection(): string[] {
  const rows = HOSTILE.map((unit) => {
    const text = unit.repeat(Math.ceil((2 * UNITS) / unit.length));
    const [half, whole] = [millisecondsOf(text.slice(0, UNITS)), millisecondsOf(text)];
    return { unit, whole, growth: whole / half };
  });
  const slowest = rows.reduce((a, b) => (b.whole > a.whole ? b : a));
  const steepest = rows.reduce((a, b) => (b.growth > a.growth ? b : a));
  return [
    `${rows.length} kinds of hostile text, each one piece over and over up to a million characters, to tokens and sentences.`,
    'Time that is linear in the length doubles with it, collecting of memory aside.',
    '',
    '| what | piece | million characters | time against half the length |',
    '|---|---|---|---|',
    ...[slowest, steepest].map(
      ({ unit, whole, growth }, i) =>
        `| ${i === 0 ? 'slowest' : 'steepest'} | \`${JSON.stringify(unit)}\` | ${whole.toFixed(0)} ms | ${growth.toFixed(2)} |`,
    ),
  ];
}
