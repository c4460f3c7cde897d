import type { DateMention } from '../../model/analysed.ts';
import type { Dateline } from '../../model/article.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import type { When } from '../../model/when.ts';
import { boundOf } from './bound.ts';
import type { DaySpan } from './calendar.ts';
import { SAYING } from './choose.ts';
import { bareDate, type Chronology, chronology } from './entries.ts';
import { EventBook } from './events.ts';
import { Line } from './line.ts';
import { type LocalDay, localDay } from './local-day.ts';
import { monthNamesOfPersons } from './names.ts';
import { mayOpen } from './openers.ts';
import type { Reading, Rule, Scene } from './reading.ts';
import { around, type Offset } from './relation.ts';
import { dated, event } from './rules/event.ts';
import { PLAIN_RULES } from './rules/index.ts';
import { climb, NO_TENSE, Tenses } from './tense.ts';

/** Forms of dates; where several fit at one place, the one that takes the most words wins, then the earlier one. */
const RULES: readonly Rule[] = [...PLAIN_RULES, event];

/** A date found, with the reading it was made from: that of an event may be settled by a later sentence. */
interface Found {
  readonly mention: DateMention;
  readonly reading: Reading;
}

/**
 * The date expressions of a report with the intervals that they stand for, in order of the text, not overlapping.
 * @param published ISO 8601, to the day or the minute, with or without a zone
 * @param dateline where (and on which day) the report was filed: 'today' and 'Friday' are counted from the day there
 */
export function findDates(
  sentences: readonly Sentence[],
  published: string,
  dateline?: Dateline,
): DateMention[] {
  const local = localDay(published, dateline);
  const entries = chronology(local.day);
  const names = monthNamesOfPersons(sentences);
  const found: Found[] = [];
  let before: Sentence | null = null;
  let anchor: DateMention | null = null;
  for (const sentence of sentences) {
    if (before?.paragraph !== sentence.paragraph) anchor = null;
    anchor ??= isSameDay(sentence) ? dayToldOf(found) : null;
    const line = new Line(sentence);
    anchor =
      readSentence(line, seenFrom(sentence, local, entries), names, anchor, found) ??
      goingOn(sentence, anchor);
    takeLabel(sentence, local, found, entries);
    before = sentence;
  }
  return settle(sentences, found);
}

/** In an entry of a chronology dates are counted from its end: 'In November' of the year that it tells of. */
function seenFrom(sentence: Sentence, local: LocalDay, entries: Chronology): LocalDay {
  const day = entries.dayOf(sentence)?.to;
  return day && day < local.day ? { day, other: null } : local;
}

/** Gives the date of a label, the last one found, to the entries under it, and its year to dates in them. */
function takeLabel(sentence: Sentence, { day }: LocalDay, found: Found[], entries: Chronology): void {
  const { index, under } = sentence;
  if (under?.kind !== 'day') return;
  if (under.label !== index) {
    for (let at = found.length - 1; found[at]?.mention.sentence === index; at--) {
      const one = found[at] as Found;
      found[at] = { ...one, mention: entries.within(one.mention, sentence) };
    }
    return;
  }
  const bare = found.at(-1)?.mention.sentence === index ? null : bareDate(sentence, day);
  if (bare)
    found.push({ mention: mentionOf(new Line(sentence), bare.at, bare.reading), reading: bare.reading });
  const last = found.at(-1);
  if (last?.mention.sentence !== index) return;
  found.splice(-1, 1, { ...last, mention: entries.told(last.mention) });
}

/** A sentence in the simple past goes on with what was told, on the date that was told before. */
const goingOn = ({ root }: Sentence, anchor: DateMention | null): DateMention | null =>
  root && [root, ...root.children('aux', 'aux:pass', 'cop')].some((t) => t.xpos === 'VBD') ? anchor : null;

/** 'The two met on the same day': the day of what was told of last. */
const isSameDay = ({ tokens }: Sentence): boolean =>
  tokens.some(
    ({ lower, next, previous }) =>
      lower === 'same' && next?.lower === 'day' && /^(the|that)$/.test(previous?.lower ?? ''),
  );

/** The last day on which something was, and not only said. */
const dayToldOf = (found: readonly Found[]): DateMention | null =>
  found.findLast(
    ({ mention }) =>
      mention.when.grain === 'day' &&
      !isEnd(mention) &&
      !(mention.decidedBy && SAYING.has(mention.decidedBy.lemma)),
  )?.mention ?? null;

/** Adds the dates of a sentence and returns the last one told, from which the next may be counted. */
function readSentence(
  line: Line,
  local: LocalDay,
  names: ReadonlySet<string>,
  before: DateMention | null,
  found: Found[],
): DateMention | null {
  const tenses = new Tenses();
  let anchor = before;
  let here: DateMention | null = null;
  for (let at = 0; at < line.length; ) {
    const reading = !mayOpen(line, at) ? null : doubled(line, local, names, anchor, tenses, at);
    if (reading) {
      const mention = mentionOf(line, at, reading);
      found.push({ mention, reading });
      here = mention.when.grain === 'open' || isEnd(mention) ? here : mention;
      anchor = here ?? anchor;
      at = reading.next;
    } else at++;
  }
  return here;
}

/** 'It covered the time until Aug. 2.': the day by which something ends is not the day of what is told. */
const isEnd = ({ bound }: DateMention): boolean => bound === 'until' || bound === 'by';

/** The reading at a position; where the day of publication is not settled and matters, it is doubtful. */
function doubled(
  line: Line,
  { day, other }: LocalDay,
  names: ReadonlySet<string>,
  anchor: DateMention | null,
  tenses: Tenses,
  at: number,
): Reading | null {
  const reading = readAt(RULES, sceneAt(line, day, names, anchor, tenses), at);
  if (!reading || other === null) return reading;
  const second = readAt(RULES, sceneAt(line, other, names, anchor, tenses), at);
  const same = second?.from === reading.from && second.to === reading.to;
  return same ? reading : { ...reading, doubtful: true };
}

function sceneAt(
  line: Line,
  published: string,
  names: ReadonlySet<string>,
  anchor: DateMention | null,
  tenses: Tenses,
): Scene {
  const scene: Scene = {
    line,
    published,
    anchor,
    tense: (at) => {
      const token = line.token(at);
      if (isSince(line, at)) return { ...NO_TENSE, side: 'past', firm: true, certain: true };
      return token ? tenses.at(token) : NO_TENSE;
    },
    isName: (word) => names.has(word),
    plain: (at) => readAt(PLAIN_RULES, scene, at),
  };
  return scene;
}

/** 'China has said since July that it wants': since when can only lie behind. */
const isSince = (line: Line, at: number): boolean =>
  [at - 1, at - 2, at - 3].some((k) => line.is(k, 'since') && !line.is(k + 1, ',')) && !line.is(at - 1, ',');

function readAt(rules: readonly Rule[], scene: Scene, at: number): Reading | null {
  let best: Reading | null = null;
  for (const rule of rules) {
    const reading = rule(scene, at);
    if (reading && reading.next > (best?.next ?? at)) best = reading;
  }
  return best;
}

/** Gives a date that hangs on an event the time which another sentence gives to that event. */
function settle(sentences: readonly Sentence[], found: readonly Found[]): DateMention[] {
  const mentions = found.map(({ mention, reading }) =>
    reading.counted ? withClauseDated(mention, reading.counted, sentences, found) : mention,
  );
  if (!found.some((f) => f.reading.relation)) return mentions;
  const book = new EventBook(sentences, mentions);
  return found.map(({ reading }, i) => {
    const mention = mentions[i] as DateMention;
    const { relation } = reading;
    const when = relation && book.timeOf(relation.head, relation.offset);
    if (!relation || !when || !mention.anchor) return mention;
    const { from, to, grain, basis, doubtful } = dated(reading, when, relation.offset);
    const { text } = mention.when;
    return {
      ...mention,
      when: { from, to, grain, text, basis, doubtful },
      anchor: { ...mention.anchor, when },
    };
  });
}

/** 'left on Monday, four days after Lima had closed the border': the clause behind lies four days before the Monday. */
function withClauseDated(
  mention: DateMention,
  offset: Offset,
  sentences: readonly Sentence[],
  found: readonly Found[],
): DateMention {
  const { anchor, when: own } = mention;
  const sentence = sentences.find(({ index }) => index === mention.sentence);
  if (!anchor || !sentence) return mention;
  const above = own.from ? own : dateAbove(sentence, anchor, found);
  const span = above?.from && above.from === above.to ? backFrom(above.from, offset) : null;
  if (!above || !span) return mention;
  const when: When = { ...above, ...span, grain: offset.unit, basis: 'inferred' };
  return { ...mention, anchor: { ...anchor, when } };
}

/** The day that the sentence gives to the verb above a clause. */
function dateAbove(sentence: Sentence, clause: Span, found: readonly Found[]): When | null {
  const inside = (t: Token): boolean => t.start >= clause.start && t.end <= clause.end;
  const verb = sentence.tokens.find((t) => inside(t) && t.upos === 'VERB' && t.head && !inside(t.head));
  const dates = found.flatMap(({ mention }) => {
    const top = sentence.tokens.slice(mention.first, mention.last + 1).at(-1);
    const isHere = mention.sentence === sentence.index && mention.when.grain === 'day' && !mention.bound;
    return isHere && top && verb?.head && climb(top).includes(verb.head) && !inside(top)
      ? [mention.when]
      : [];
  });
  return dates.length === 1 ? (dates[0] ?? null) : null;
}

function backFrom(day: string, { count, unit, side }: Offset): DaySpan | null {
  if (count === null || (side !== 'after' && side !== 'before')) return null;
  return around(day, side === 'after' ? -count : count, unit);
}

function mentionOf(line: Line, first: number, reading: Reading): DateMention {
  const last = reading.next - 1;
  const start = line.token(first)?.start ?? 0;
  const { from, to, grain, basis, doubtful, yearInferred, decidedBy, anchor } = reading;
  return {
    start,
    end: line.token(last)?.end ?? start,
    sentence: line.sentence.index,
    when: { from, to, grain, text: line.text(first, last), basis, doubtful },
    bound: boundOf(line, first, reading.next),
    yearInferred,
    decidedBy,
    anchor,
    first,
    last,
  };
}
