import { addDays, addUnits } from '../calendar.ts';
import { type Reading, type Scene, stated, unknown } from '../reading.ts';

/**
 * 'fiscal 2018', 'the fiscal year that ended in March 2018'. When a fiscal year begins differs from state to state
 * and so does the calendar year it is named after: without its end it is a time not settled.
 */
export function fiscal(scene: Scene, at: number): Reading | null {
  const { line } = scene;
  const named = yearThenWord(scene, at);
  if (named !== null) return unknown(named, true);
  if (/^fy-?(20)?\d\d$/.test(line.word(at))) return unknown(at + 1, true);
  if (!line.is(at, 'fiscal', 'financial')) return line.is(at, 'fy') ? numbered(scene, at + 1) : null;
  const next = line.skip(at + 1, 'year');
  return ended(scene, next) ?? numbered(scene, next);
}

function numbered({ line }: Scene, at: number): Reading | null {
  const year = line.year(at);
  if (!year) return null;
  const second = line.dash(year.next) && /^\d\d(\d\d)?$/.test(line.word(year.next + 1));
  return unknown(second ? year.next + 2 : year.next, true);
}

/** '2017-18 fiscal year' -> the position after it. */
function yearThenWord({ line }: Scene, at: number): number | null {
  const year = line.year(at);
  if (!year) return null;
  const second = line.dash(year.next) && /^\d\d(\d\d)?$/.test(line.word(year.next + 1));
  const next = second ? year.next + 2 : year.next;
  return line.is(next, 'fiscal', 'financial') && line.is(next + 1, 'year') ? next + 2 : null;
}

/** 'ended March 31, 2015', 'that ends in June 2016': the twelve months up to there. */
function ended(scene: Scene, at: number): Reading | null {
  const { line } = scene;
  const verb = line.skip(at, 'that', 'which');
  if (!line.is(verb, 'ended', 'ending', 'ends', 'end')) return null;
  const last = scene.plain(line.skip(verb + 1, 'in', 'on'));
  if (!last?.to || (last.grain !== 'day' && last.grain !== 'month')) return null;
  const from = addUnits(addDays(last.to, 1), -1, 'year');
  return {
    ...last,
    ...stated(last.next, { from, to: last.to }, 'year', last.doubtful),
    yearInferred: last.yearInferred,
  };
}
