import { addUnits, type DaySpan, type Unit, unitSpan } from '../calendar.ts';
import { inferred, openEnd, type Reading, type Scene, stated } from '../reading.ts';

/** 'two weeks ago', 'years ago': counted back from the day of publication, as fine as its unit. */
export function ago({ line, published }: Scene, at: number): Reading | null {
  const count = line.count(at);
  const unit = line.unit(count?.next ?? at);
  if (!unit || !line.is(unit.next, 'ago') || line.is(at - 1, 'half')) return null;
  if (count) return stated(unit.next + 1, around(published, -count.value, unit.value), unit.value);
  if (!line.word(at).endsWith('s')) return null;
  return openEnd(unit.next + 1, published);
}

/** The unit that lies so many units from the day. */
const around = (day: string, count: number, unit: Unit): DaySpan =>
  unitSpan(addUnits(day, count, unit), unit);

/** 'the past three years', 'the next two weeks', 'the last decade': a window that ends or begins at publication. */
export function window({ line, published }: Scene, at: number): Reading | null {
  const start = line.skip(at, 'the');
  const forward = line.is(start, 'next', 'coming', 'following');
  if (!forward && !line.is(start, 'last', 'past', 'previous')) return null;
  const count = line.count(start + 1);
  const unit = line.unit(count?.next ?? start + 1);
  if (!unit || (!count && (start === at || line.is(start, 'next', 'following', 'previous')))) return null;
  if (unit.value === 'day' && !count) return null;
  return stated(
    unit.next,
    stretch(published, (forward ? 1 : -1) * (count?.value ?? 1), unit.value),
    unit.value,
  );
}

function stretch(day: string, count: number, unit: Unit): DaySpan {
  const end = addUnits(day, count, unit);
  return count < 0 ? { from: end, to: day } : { from: day, to: end };
}

/** 'within two years', 'in three weeks', 'two days from now': only of what is to come; of the past it is a duration. */
export function ahead(scene: Scene, at: number): Reading | null {
  const { line, published } = scene;
  const opened = line.is(at, 'within', 'in') ? at + 1 : at;
  const count = line.count(opened);
  const unit = count && line.unit(count.next);
  if (!unit) return null;
  if (line.has(unit.next, 'from now'))
    return stated(unit.next + 2, around(published, count.value, unit.value), unit.value);
  if (opened === at || !(scene.side(at) === 'future' || isPromised(scene, at)) || isReckoned(scene, at))
    return null;
  if (line.is(at, 'within'))
    return inferred(unit.next, stretch(published, count.value, unit.value), unit.value);
  const close =
    line.is(unit.next, "'", "'s", '’', '’s') && line.is(unit.next + 1, 'time') ? unit.next + 2 : unit.next;
  return inferred(close, around(published, count.value, unit.value), unit.value);
}

const PROMISES = new Set(
  'promise pledge vow agree demand order expect commit deadline ultimatum plan undertake'.split(' '),
);

/** 'promised an answer within a week': a span of time that begins when the word is given. */
const isPromised = ({ line }: Scene, at: number): boolean =>
  line.is(at, 'within') && (line.token(at)?.ancestors() ?? []).some((t) => PROMISES.has(t.lemma));

/** 'for the first time in two years', 'the lowest in a decade': a duration that ranks. */
function isReckoned({ line }: Scene, at: number): boolean {
  const before = [1, 2, 3, 4, 5, 6].map((k) => line.token(at - k));
  return before.some(
    (t) =>
      t && (t.xpos === 'JJS' || t.xpos === 'RBS' || /^(first|second|third|fourth|fifth|only)$/.test(t.lower)),
  );
}
