import type { DateAnchor } from '../../../model/analysed.ts';
import type { Token } from '../../../model/sentence.ts';
import type { When } from '../../../model/when.ts';
import type { Line } from '../line.ts';
import { type Reading, type Scene, stated, unknown } from '../reading.ts';
import { type Offset, spanFrom } from '../relation.ts';
import { type Anchored, anchorAt } from './anchor.ts';
import { amount } from './units.ts';

/** An offset that the words tell and the position where its anchor begins. */
interface Opening {
  readonly offset: Offset;
  readonly next: number;
  readonly rounded: boolean;
}

/**
 * 'three days after the summit', 'the day before the vote', 'two months into the blockade', 'the eve of the talks',
 * 'within 60 days of the ruling', 'a week before Christmas'. Where neither these words nor the rest of the report
 * dates the anchor, the time is named and not settled.
 */
export function event(scene: Scene, at: number): Reading | null {
  const opening = within(scene, at) ?? distance(scene, at) ?? dayBeside(scene, at);
  const anchor = opening && anchorAt(scene, opening.next);
  if (!opening || !anchor) return null;
  const { offset } = opening;
  const isClause = anchor.next === anchor.first && anchor.when === null && offset.count !== null;
  const told = {
    ...unknown(anchor.next, opening.rounded),
    anchor: anchorOf(scene.line, anchor),
    counted: isClause && !opening.rounded ? offset : null,
  };
  const beside = offset.count === null ? null : apposed(scene, at, told);
  if (beside) return beside;
  if (anchor.when) return dated(told, anchor.when, offset);
  return anchor.head ? { ...told, relation: { offset, head: anchor.head } } : told;
}

/** A reading once the time of what it is counted from is known; as it was if that is told too coarsely. */
export function dated(reading: Reading, anchor: When, offset: Offset): Reading {
  const span = spanFrom(anchor, offset);
  if (!span) return reading;
  const { from = null, to = null } = span;
  const doubtful = reading.doubtful || anchor.doubtful;
  const grain = from === null || to === null ? 'open' : offset.unit;
  return { ...reading, from, to, grain, doubtful, basis: 'inferred' };
}

/** 'On April 2, a day after the vote': the date right before says when it is, whatever the vote's day. */
function apposed({ line, anchor }: Scene, at: number, told: Reading): Reading | null {
  const when = anchor?.when;
  if (!anchor || !when || anchor.sentence !== line.sentence.index || when.grain !== 'day') return null;
  if (anchor.last !== at - 2 || !line.is(at - 1, ',') || !when.from || !when.to) return null;
  const { from, to } = when;
  return {
    ...told,
    ...stated(told.next, { from, to }, 'day', when.doubtful),
    basis: 'inferred',
    anchor: told.anchor,
    counted: told.counted,
  };
}

/** 'within 60 days of', 'within a week after'. */
function within(scene: Scene, at: number): Opening | null {
  const { line } = scene;
  const told = line.is(at, 'within') ? amount(scene, at + 1) : null;
  if (!told || told.count === null || !line.is(told.next, 'of', 'after', 'from')) return null;
  return {
    offset: { count: told.count, unit: told.unit, side: 'within' },
    next: told.next + 1,
    rounded: told.rounded,
  };
}

const SIDES: ReadonlyMap<string, Offset['side']> = new Map([
  ['before', 'before'],
  ['after', 'after'],
  ['following', 'after'],
  ['into', 'into'],
]);

/** 'three days after', 'weeks before', 'two months into'. */
function distance(scene: Scene, at: number): Opening | null {
  const told = scene.line.is(at - 1, 'for') ? null : amount(scene, at);
  const side = told && SIDES.get(scene.line.word(told.next));
  if (!told || !side || (side === 'into' && told.count === null)) return null;
  return { offset: { count: told.count, unit: told.unit, side }, next: told.next + 1, rounded: told.rounded };
}

/** 'the day before', 'the week after', 'the eve of', 'the day of'. */
function dayBeside({ line }: Scene, at: number): Opening | null {
  const start = line.skip(at, 'the');
  if (line.is(start, 'eve') && line.is(start + 1, 'of'))
    return { offset: { count: 1, unit: 'day', side: 'before' }, next: start + 2, rounded: false };
  const unit = start > at && !line.word(start).endsWith('s') ? line.unit(start) : null;
  if (!unit) return null;
  const side = SIDES.get(line.word(unit.next));
  if (side === 'before' || side === 'after')
    return { offset: { count: 1, unit: unit.value, side }, next: unit.next + 1, rounded: false };
  const same =
    line.is(unit.next, 'of') &&
    (unit.value === 'day' || unit.value === 'week') &&
    line.is(at - 1, 'on', 'in');
  return same
    ? { offset: { count: 0, unit: unit.value, side: 'same' }, next: unit.next + 1, rounded: false }
    : null;
}

function anchorOf(line: Line, { first, last, when }: Anchored): DateAnchor {
  const [opens, closes]: (Token | undefined)[] = [line.token(first), line.token(last)];
  return { start: opens?.start ?? 0, end: closes?.end ?? 0, text: line.text(first, last), when };
}
