import type { TreeToken } from '../api/index.ts';

export interface Word {
  readonly token: TreeToken;
  /** Left edge, middle and width in pixels. */
  readonly x: number;
  readonly middle: number;
  readonly width: number;
}

export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly height: number;
}

const LETTER = 7.3;
const GAP = 14;
const STEP = 16;

/** Words in a row with room for their names; arcs from heads to dependents, the longer the higher. */
export function layOut(tokens: readonly TreeToken[]): {
  words: Word[];
  arcs: Arc[];
  width: number;
  height: number;
} {
  let x = 4;
  const words = tokens.map((token) => {
    const width = Math.max(token.form.length, token.upos.length) * LETTER;
    const word = { token, x, middle: x + width / 2, width };
    x += width + GAP;
    return word;
  });
  const spans = tokens
    .flatMap(({ index, head, deprel }) => (head === null ? [] : [{ index, head, deprel }]))
    .sort((a, b) => Math.abs(a.index - a.head) - Math.abs(b.index - b.head));
  const levels: { low: number; high: number; level: number }[] = [];
  const arcs = spans.map(({ index, head, deprel }) => {
    const [low, high] = [Math.min(index, head), Math.max(index, head)];
    const inside = levels.filter((one) => one.low >= low && one.high <= high);
    const level = 1 + Math.max(0, ...inside.map((one) => one.level));
    levels.push({ low, high, level });
    return {
      from: words[head]?.middle ?? 0,
      to: words[index]?.middle ?? 0,
      label: deprel,
      height: level * STEP,
    };
  });
  const height = Math.max(STEP, ...arcs.map((arc) => arc.height)) + 14;
  return { words, arcs, width: x, height };
}
