import { addUnits, type DaySpan, type Unit } from '../calendar.ts';
import { inferred, open, type Reading, type Scene, stated } from '../reading.ts';
import { around } from '../relation.ts';
import { climb } from '../tense.ts';
import { amount } from './units.ts';

const AHEAD = ['next', 'coming'];
const BACK = ['last', 'past'];

/**
 * 'the past three years', 'the next two weeks', 'the last decade', 'the coming weeks': a time that ends or begins at
 * publication; without a number the other end stays open.
 */
export function window(scene: Scene, at: number): Reading | null {
  const { line, published } = scene;
  const start = line.skip(at, 'the');
  const forward = line.is(start, ...AHEAD);
  if (!forward && !line.is(start, ...BACK)) return null;
  const told = amount(scene, start + 1);
  const single = told ? null : line.unit(start + 1);
  if (told?.count === null) return open(told.next, forward ? { from: published } : { to: published });
  if (told && told.next > start + 2) {
    const span = stretch(published, forward ? told.count : -told.count, told.unit);
    return stated(told.next, span, told.unit, told.rounded);
  }
  if (
    !single ||
    line.is(single.next, 'of') ||
    start === at ||
    single.value === 'day' ||
    line.is(start, 'next')
  )
    return null;
  return stated(single.next, stretch(published, forward ? 1 : -1, single.value), single.value);
}

function stretch(day: string, count: number, unit: Unit): DaySpan {
  const end = addUnits(day, count, unit);
  return count < 0 ? { from: end, to: day } : { from: day, to: end };
}

/** 'within two years', 'in three weeks', 'two days from now': only of what is to come; of the past it is a duration. */
export function ahead(scene: Scene, at: number): Reading | null {
  const { line, published } = scene;
  const opened = line.is(at, 'within', 'in') ? at + 1 : at;
  const told = amount(scene, line.skip(opened, 'about', 'the', 'next'));
  if (!told || told.count === null) return null;
  const { count, unit } = told;
  if (line.has(told.next, 'from now'))
    return stated(told.next + 2, around(published, count, unit), unit, told.rounded);
  const tense = scene.tense(told.next - 1);
  if (opened === at || !(tense.side === 'future' || isPromised(scene, at)) || isReckoned(scene, at))
    return null;
  const within = line.is(at, 'within');
  const span = within ? stretch(published, count, unit) : around(published, count, unit);
  const reading = inferred(within ? told.next : timeEnd(scene, told.next), span, unit, told.rounded);
  return { ...reading, decidedBy: tense.side === 'future' ? tense.verb : null };
}

/** Position after the rest of 'in ten days' time'. */
const timeEnd = ({ line }: Scene, at: number): number =>
  line.is(at, "'", "'s", '’', '’s') && line.is(at + 1, 'time') ? at + 2 : at;

const PROMISES = new Set(
  'promise pledge vow agree demand order expect commit deadline ultimatum plan undertake'.split(' '),
);

/** 'promised an answer within a week': a span of time that begins when the word is given. */
function isPromised({ line }: Scene, at: number): boolean {
  const token = line.token(at);
  return line.is(at, 'within') && token !== undefined && climb(token).some((t) => PROMISES.has(t.lemma));
}

/** 'for the first time in two years', 'the lowest in a decade': a duration that ranks. */
function isReckoned({ line }: Scene, at: number): boolean {
  const before = [1, 2, 3, 4, 5, 6].map((k) => line.token(at - k));
  return before.some(
    (t) =>
      t && (t.xpos === 'JJS' || t.xpos === 'RBS' || /^(first|second|third|fourth|fifth|only)$/.test(t.lower)),
  );
}
