import { addDays } from '../calendar.ts';
import { chooseMonth } from '../choose.ts';
import { inferred, type Reading, type Scene, stated } from '../reading.ts';

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['the day before yesterday', -2],
  ['the day after tomorrow', 2],
]);

/** 'today', 'yesterday', 'tomorrow', 'the day after tomorrow', counted from the day of publication. */
export function nearDay({ line, published }: Scene, at: number): Reading | null {
  const phrase = [...SHIFTS.keys()].find((words) => line.has(at, words));
  if (phrase === undefined || (line.capital(at) && line.capital(at - 1))) return null;
  const day = addDays(published, SHIFTS.get(phrase) ?? 0);
  return stated(at + phrase.split(' ').length, { from: day, to: day }, 'day');
}

/** 'on the 12th': a day of the month that its neighbours do not make into anything else. */
export function dayOfThisMonth(scene: Scene, at: number): Reading | null {
  const { line, published } = scene;
  if (!/^\d/.test(line.word(at + 1)) || !line.has(at - 1, 'on the') || !/\D$/.test(line.word(at + 1)))
    return null;
  const day = line.dayNumber(at + 1);
  const after = line.token(at + 2)?.upos;
  if (!day || after === 'NOUN' || after === 'PROPN' || after === 'ADJ' || line.is(at + 2, 'of')) return null;
  const choice = chooseMonth(day.value, published, scene.side(at));
  return choice && inferred(day.next, choice.span, 'day', choice.doubtful);
}
