import { addDays } from '../calendar.ts';
import { chooseMonth } from '../choose.ts';
import { chosen, type Reading, type Scene, stated } from '../reading.ts';
import { unitAt } from './units.ts';

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['this morning', 0],
  ['this afternoon', 0],
  ['this evening', 0],
  ['last night', -1],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['the day before yesterday', -2],
  ['the day after tomorrow', 2],
]);
const PHRASES = [...SHIFTS.keys()];

/** 'today', 'last night', 'tomorrow', 'the day after tomorrow', counted from the day of publication. */
export function nearDay({ line, published }: Scene, at: number): Reading | null {
  const phrase = PHRASES.find((words) => line.has(at, words));
  if (phrase === undefined || (line.capital(at) && line.capital(at - 1))) return null;
  const day = addDays(published, SHIFTS.get(phrase) ?? 0);
  return stated(at + phrase.split(' ').length, { from: day, to: day }, 'day');
}

/** 'struck the port overnight': between yesterday and today; 'an overnight stay' dates nothing. */
export function overnight({ line, published }: Scene, at: number): Reading | null {
  if (!line.is(at, 'overnight') || line.token(at)?.upos !== 'ADV') return null;
  const after = line.token(at + 1)?.upos;
  if (after === 'NOUN' || after === 'ADJ' || after === 'PROPN') return null;
  return stated(at + 1, { from: addDays(published, -1), to: published }, 'day');
}

/** What stands before a day of the month that is told by its number alone. */
const BEFORE_DAY = ['on', 'by', 'until', 'till', 'since', 'before', 'after', 'from'];

/** 'on the 12th', 'by the 20th of this month': a number that its neighbours do not make into anything else. */
export function dayOfMonth(scene: Scene, at: number): Reading | null {
  const { line, published } = scene;
  const day = line.is(at, 'the') && /\D$/.test(line.word(at + 1)) ? line.dayNumber(at + 1) : null;
  if (!day) return null;
  const shift = line.is(day.next, 'of') ? ['last', 'this', 'next'].indexOf(line.word(day.next + 1)) - 1 : -2;
  if (shift >= -1 && line.is(day.next + 2, 'month')) {
    const first = unitAt(published, shift, 'month').from;
    const told = addDays(first, day.value - 1);
    return told.slice(0, 7) === first.slice(0, 7)
      ? stated(day.next + 3, { from: told, to: told }, 'day')
      : null;
  }
  const after = line.token(day.next)?.upos;
  if (!line.is(at - 1, ...BEFORE_DAY) || line.is(day.next, 'of', '-', '–')) return null;
  if (after === 'NOUN' || after === 'PROPN' || after === 'ADJ' || after === 'NUM') return null;
  const choice = chooseMonth(day.value, published, scene.tense(at + 1));
  return choice && chosen(day.next, choice, 'day');
}
