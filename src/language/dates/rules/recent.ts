import { open, type Reading, type Scene } from '../reading.ts';

const ALONE = new Set(['recent', 'recently', 'lately']);

/** 'recent', 'recently', 'in recent weeks': up to publication, from when is not told. */
export function recent({ line, published }: Scene, at: number): Reading | null {
  if (!ALONE.has(line.word(at)) || line.is(at - 1, 'more', 'most', 'less', 'least')) return null;
  const unit = line.is(at, 'recent') ? line.unit(at + 1) : null;
  return open(unit?.next ?? at + 1, { to: published });
}

/** 'coming weeks', 'in the years ahead', 'in the days to come': from publication on. */
export function coming({ line, published }: Scene, at: number): Reading | null {
  const unit = line.is(at, 'the') && line.word(at + 1).endsWith('s') ? line.unit(at + 1) : null;
  if (!unit || !line.is(at - 1, 'in', 'over', 'for', 'during')) return null;
  if (line.is(unit.next, 'ahead')) return open(unit.next + 1, { from: published });
  return line.has(unit.next, 'to come') ? open(unit.next + 2, { from: published }) : null;
}
