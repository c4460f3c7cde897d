import { monthsSpan } from '../calendar.ts';
import { chooseYear } from '../choose.ts';
import { type Reading, type Scene, stated, yearChosen } from '../reading.ts';
import { ORDINALS } from '../vocabulary.ts';
import { yearOfPhrase } from './units.ts';

/** 'the third quarter', 'Q3 2017', 'the first half of 2018', 'the second quarter of last year'. */
export function quarter(scene: Scene, at: number): Reading | null {
  const { line, published } = scene;
  const letter = /^q([1-4])$/.exec(line.word(at));
  const order = letter ? Number(letter[1]) : ORDINALS.get(line.word(at));
  const half = !letter && line.is(at + 1, 'half');
  if (order === undefined || !(letter || half || line.is(at + 1, 'quarter')) || (half && order > 2))
    return null;
  const end = letter ? at + 1 : at + 2;
  const year = yearOfPhrase(scene, end);
  const length = half ? 6 : 3;
  const inYear = (y: number) => monthsSpan(y, (order - 1) * length + 1, length);
  const grain = half ? 'half' : 'quarter';
  if (year) return stated(year.next, inYear(year.value), grain, year.doubtful);
  if (half || line.is(end, 'of') || line.token(end)?.upos === 'NOUN') return null;
  const choice = chooseYear(inYear, published, scene.tense(end - 1));
  return choice && yearChosen(end, choice, grain, true);
}
