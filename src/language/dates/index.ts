import type { DateMention } from '../../model/analysed.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { When } from '../../model/when.ts';
import { boundOf } from './bound.ts';
import { Line } from './line.ts';
import { monthNamesOfPersons } from './names.ts';
import type { Reading, Rule, Scene } from './reading.ts';
import { ago, ahead, window } from './rules/ago.ts';
import { beside } from './rules/beside.ts';
import { calendar } from './rules/calendar.ts';
import { dayOfThisMonth, nearDay } from './rules/near.ts';
import { part } from './rules/part.ts';
import { recent } from './rules/recent.ts';
import { slashed } from './rules/slashed.ts';
import { pointedMonth, pointedUnit, quarter, season, weekend } from './rules/unit.ts';
import { weekday } from './rules/weekday.ts';
import { decade, edgeOfYear, year } from './rules/year.ts';
import { sideOf } from './side.ts';

/** Forms of dates; where several fit at one place, the one that takes the most words wins, then the earlier one. */
const RULES: readonly Rule[] = [
  calendar,
  weekday,
  edgeOfYear,
  part,
  slashed,
  nearDay,
  ago,
  window,
  ahead,
  beside,
  pointedUnit,
  pointedMonth,
  weekend,
  season,
  quarter,
  decade,
  year,
  recent,
  dayOfThisMonth,
];

/**
 * The date expressions of a report with the intervals that they stand for, in order of the text, not overlapping.
 * @param published day of publication, `YYYY-MM-DD`; a time after it is left out of account
 */
export function findDates(sentences: readonly Sentence[], published: string): DateMention[] {
  const day = published.slice(0, 10);
  const names = monthNamesOfPersons(sentences);
  const found: DateMention[] = [];
  let before: Sentence | null = null;
  let anchor: When | null = null;
  for (const sentence of sentences) {
    if (before?.paragraph !== sentence.paragraph) anchor = null;
    anchor = readSentence(sentence, day, names, anchor, found);
    before = sentence;
  }
  return found;
}

/** Adds the dates of a sentence and returns the last one told, from which the next may be counted. */
function readSentence(
  sentence: Sentence,
  published: string,
  names: ReadonlySet<string>,
  before: When | null,
  found: DateMention[],
): When | null {
  const line = new Line(sentence);
  let anchor = before;
  let here: When | null = null;
  for (let at = 0; at < line.length; ) {
    const reading = readAt(sceneAt(line, published, names, anchor), at);
    if (reading && reading.next > at) {
      const mention = mentionOf(line, at, reading);
      found.push(mention);
      here = mention.when.grain === 'open' ? here : mention.when;
      anchor = here ?? anchor;
      at = reading.next;
    } else at++;
  }
  return here;
}

const sceneAt = (line: Line, published: string, names: ReadonlySet<string>, anchor: When | null): Scene => ({
  line,
  published,
  anchor,
  side: (at) => {
    const token = line.token(at);
    return token ? sideOf(token) : null;
  },
  isName: (word) => names.has(word),
});

function readAt(scene: Scene, at: number): Reading | null {
  let best: Reading | null = null;
  for (const rule of RULES) {
    const reading = rule(scene, at);
    if (reading && reading.next > (best?.next ?? at)) best = reading;
  }
  return best;
}

function mentionOf(line: Line, first: number, reading: Reading): DateMention {
  const last = reading.next - 1;
  const start = line.token(first)?.start ?? 0;
  const end = line.token(last)?.end ?? start;
  const { sentence } = line;
  const { from, to, grain, basis, doubtful } = reading;
  const text = sentence.tokens.slice(first, last + 1).reduce(join, '');
  return {
    start,
    end,
    sentence: sentence.index,
    when: { from, to, grain, text, basis, doubtful },
    bound: boundOf(line, first),
    first,
    last,
  };
}

/** The words as they stand, single blanks between those that are apart. */
const join = (text: string, token: Sentence['tokens'][number]): string =>
  text === '' || token.previous?.end === token.start ? text + token.form : `${text} ${token.form}`;
