import { addDays, type DaySpan, unitSpan, weekdayOf } from '../calendar.ts';
import { chooseWeekday } from '../choose.ts';
import type { Read } from '../line.ts';
import { chosen, inferred, type Reading, type Scene, stated, unknown } from '../reading.ts';
import { AFTER_PAPER, BEFORE_FEAST } from '../vocabulary.ts';

/** 'Tuesday', 'last Friday', 'Monday of next week', 'Monday to Wednesday'. */
export function weekday(scene: Scene, at: number): Reading | null {
  const { line } = scene;
  const start = pointerEnd(scene, at);
  const named = line.weekday(start);
  if (!named || isFeast(scene, start)) return null;
  if (start > at) return pointed(scene, named.value, named.next);
  return (
    ofWeek(scene, named.value, named.next) ?? range(scene, at, named.value, named.next) ?? bare(scene, at)
  );
}

/** 'on a Sunday morning' is any Sunday, 'at a Friday ceremony' is not. */
const PARTS = new Set('morning afternoon evening night'.split(' '));

function isFeast({ line }: Scene, at: number): boolean {
  const name = line.token(at + 1)?.form ?? '';
  if (line.is(at - 1, 'a') && (line.token(at + 1)?.upos !== 'NOUN' || PARTS.has(line.word(at + 1))))
    return true;
  return (
    BEFORE_FEAST.has(line.word(at - 1)) ||
    AFTER_PAPER.has(name) ||
    line.is(at - 1, 'every', 'each', 'any', 'except')
  );
}

/** Position after 'last', 'next', 'this', 'this past', 'the coming'. */
function pointerEnd({ line }: Scene, at: number): number {
  if (line.is(at, 'this') && line.is(at + 1, 'past', 'coming')) return at + 2;
  return line.skip(at, 'last', 'next', 'this', 'past', 'coming', 'following', 'previous');
}

function pointed(scene: Scene, day: number, next: number): Reading | null {
  const { published, line } = scene;
  const word = line.word(next - 2);
  if (word === 'following' || word === 'previous') return besideAnchor(scene, word, day, next);
  const today = weekdayOf(published);
  if (word === 'last' || word === 'past') {
    const back = (today - day + 7) % 7 || 7;
    return stated(next, single(addDays(published, -back)), 'day', word === 'last' && back <= today);
  }
  if (word === 'coming') return stated(next, single(addDays(published, (day - today + 7) % 7 || 7)), 'day');
  return word === 'this' ? thisWeek(scene, day, next) : nextWeek(published, day, next);
}

/** 'next Friday' said before Friday may be the one of this week or of the next. */
function nextWeek(published: string, day: number, next: number): Reading {
  const today = weekdayOf(published);
  return stated(next, single(addDays(published, 7 + day - today)), 'day', day > today);
}

/** 'this Monday' is that of the running week, unless that is over and the clause looks ahead. */
function thisWeek({ published, tense }: Scene, day: number, next: number): Reading {
  const gap = day - weekdayOf(published);
  const told = tense(next - 1);
  const turned = gap < 0 && told.side === 'future';
  const reading = stated(
    next,
    single(addDays(published, gap + (turned ? 7 : 0))),
    'day',
    gap < 0 && told.side === null,
  );
  return { ...reading, decidedBy: gap < 0 ? told.verb : null };
}

/** 'the following Monday' is counted from the date told before. */
function besideAnchor(scene: Scene, word: string, day: number, next: number): Reading | null {
  const { anchor } = scene;
  const start = anchor?.when.grain === 'day' ? anchor.when.to : null;
  if (!start || !anchor) return unknown(next);
  const gap =
    word === 'following' ? (day - weekdayOf(start) + 7) % 7 || 7 : -((weekdayOf(start) - day + 7) % 7 || 7);
  const { start: begin, end, when } = anchor;
  const reading = inferred(next, single(addDays(start, gap)), 'day', when.doubtful);
  return { ...reading, anchor: { start: begin, end, text: when.text, when } };
}

const single = (day: string): DaySpan => ({ from: day, to: day });

/** 'Monday last week', 'Friday of next week'. */
function ofWeek({ line, published }: Scene, day: number, next: number): Reading | null {
  const start = line.skip(next, 'of');
  const shift = ['last', 'this', 'next'].indexOf(line.word(start));
  if (shift < 0 || !line.is(start + 1, 'week')) return null;
  const monday = addDays(unitSpan(published, 'week').from, 7 * (shift - 1));
  return stated(start + 2, single(addDays(monday, day)), 'day');
}

/** 'Monday to Wednesday', 'Saturday and Sunday': the end follows the beginning within a week. */
function range(scene: Scene, at: number, day: number, next: number): Reading | null {
  const { line } = scene;
  const second = line.weekday(line.skip(next + 1, 'on'));
  if (!second || second.value === day) return null;
  const length = (second.value - day + 7) % 7;
  const joined = line.is(next, 'and') && (length === 1 || line.is(at - 1, 'between'));
  if (!joined && !line.is(next, 'to', 'through', 'until') && !line.dash(next)) return null;
  const week = ofWeek(scene, day, second.next);
  if (week?.from) return { ...week, to: addDays(week.from, length) };
  return nearRange(scene, at, second, day, length);
}

/** The range nearest to publication on the side that the verb tells. */
function nearRange(scene: Scene, at: number, second: Read<number>, day: number, length: number): Reading {
  const told = scene.tense(at);
  const ahead = told.side === 'future';
  const choice = chooseWeekday(ahead ? day : second.value, scene.published, told);
  const from = ahead ? choice.span.from : addDays(choice.span.from, -length);
  return chosen(second.next, { ...choice, span: { from, to: addDays(from, length) } }, 'day');
}

function bare(scene: Scene, at: number): Reading | null {
  const { line, published } = scene;
  const named = line.weekday(at);
  if (!named) return null;
  return chosen(named.next, chooseWeekday(named.value, published, scene.tense(at)), 'day');
}
