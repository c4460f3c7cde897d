import { openEnd, type Reading, type Scene } from '../reading.ts';

const ALONE = new Set(['recent', 'recently', 'lately']);

/** 'recent', 'recently', 'in recent weeks': up to publication, from when is not told. */
export function recent({ line, published }: Scene, at: number): Reading | null {
  if (!ALONE.has(line.word(at)) || line.is(at - 1, 'more', 'most', 'less', 'least')) return null;
  const unit = line.is(at, 'recent') ? line.unit(at + 1) : null;
  return openEnd(unit?.next ?? at + 1, published);
}
