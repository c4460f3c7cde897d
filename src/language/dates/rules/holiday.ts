import { type DaySpan, makeDay } from '../calendar.ts';
import { chooseYear } from '../choose.ts';
import { type Reading, type Scene, stated, yearChosen } from '../reading.ts';
import { NO_TENSE } from '../tense.ts';
import { yearAfter } from './calendar-date.ts';
import { step } from './units.ts';

/**
 * Feasts that fall on the same day everywhere and each year, with month and day. Those that move (Easter, Ramadan)
 * or differ from state to state (Independence Day, Labour Day) tell no date. Source: general knowledge.
 */
const FEASTS: readonly (readonly [string, number, number])[] = [
  ["new year 's day", 1, 1],
  ["new year 's eve", 12, 31],
  ['christmas eve', 12, 24],
  ['christmas day', 12, 25],
  ['christmas', 12, 25],
  ['boxing day', 12, 26],
  ["valentine 's day", 2, 14],
  ['bastille day', 7, 14],
  ['halloween', 10, 31],
  ['may day', 5, 1],
  ["international women 's day", 3, 8],
  ['the fourth of july', 7, 4],
  ['the ides of march', 3, 15],
];
/** Names of feasts with either apostrophe, how many words each has, month and day. */
const NAMES = FEASTS.flatMap(([name, month, day]) =>
  [...new Set([name, name.replace("'", '’')])].map((spelt) => ({
    name: spelt,
    length: spelt.split(' ').length,
    month,
    day,
  })),
);
/** Before a feast that is meant as a day; 'the Christmas truce' and 'a Christmas party' are not. */
const BEFORE = ['on', 'by', 'before', 'after', 'until', 'till', 'since', 'from', 'around', 'at', 'for'];

/** 'on New Year's Day', 'by Christmas', 'Christmas Eve 2014', 'last Christmas'. */
export function holiday(scene: Scene, at: number): Reading | null {
  const { line, published } = scene;
  const shift = step(scene, at);
  const start = shift === undefined ? at : at + 1;
  const feast = feastAt(scene, start);
  if (!feast || !isDay(scene, at, feast.next)) return null;
  const inYear = (year: number): DaySpan | null => {
    const day = makeDay(year, feast.month, feast.day);
    return day === null ? null : { from: day, to: day };
  };
  const year = shift === undefined ? yearAfter(line, feast.next, published) : null;
  const span = year && inYear(year.value);
  if (year && span) return stated(year.next, span, 'day');
  const side =
    shift === undefined
      ? scene.tense(at)
      : { ...NO_TENSE, firm: true, side: shift < 0 ? ('past' as const) : ('future' as const) };
  const choice = chooseYear(inYear, published, side);
  return choice && yearChosen(feast.next, choice, 'day');
}

function feastAt({ line }: Scene, at: number): { month: number; day: number; next: number } | null {
  if (!line.capital(at) && !line.is(at, 'the')) return null;
  const feast = NAMES.find(({ name }) => line.has(at, name));
  return feast ? { month: feast.month, day: feast.day, next: at + feast.length } : null;
}

/** Names that end in Day or Eve are days wherever no noun follows; 'Christmas' only where a day can stand. */
function isDay({ line }: Scene, at: number, next: number): boolean {
  const after = line.token(next)?.upos;
  if (after === 'NOUN' || after === 'PROPN') return false;
  const certain = line.is(next - 1, 'day', 'eve', 'july', 'march') || /^\d{4}$/.test(line.word(next));
  return certain || line.is(at, 'last', 'this', 'next') || line.is(at - 1, ...BEFORE);
}
