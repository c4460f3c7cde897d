import type { Features } from './features.ts';
import type { State } from './state.ts';
import { FIELD, PAD, STRIDE, type Words } from './words.ts';

/** Upper bound of features of a configuration. */
export const PARSE_FEATURES = 112;

/** Words and tags of a sentence as the parser looks at them: rows 0..n-1, the root at n, nothing at n+1. */
export interface Observed {
  readonly word: Int32Array;
  /** Class of the tagger (universal and fine tag). */
  readonly tag: Int32Array;
  readonly upos: Int32Array;
  readonly suffix: Int32Array;
}

const ROOT = 1001;
const NOTHING = 1002;

/** @param upos the universal tag of each class of the tagger */
export function observe(words: Words, tags: Int32Array, upos: Uint8Array): Observed {
  const n = words.length;
  const make = (): Int32Array => {
    const column = new Int32Array(n + 2);
    column[n] = ROOT;
    column[n + 1] = NOTHING;
    return column;
  };
  const seen = { word: make(), tag: make(), upos: make(), suffix: make() };
  for (let i = 0; i < n; i++) {
    seen.word[i] = words.data[(i + PAD) * STRIDE + FIELD.known] as number;
    seen.suffix[i] = words.data[(i + PAD) * STRIDE + FIELD.suffix3] as number;
    seen.tag[i] = tags[i] as number;
    seen.upos[i] = upos[tags[i] as number] as number;
  }
  return seen;
}

/** The features of a configuration (after Zhang and Nivre 2011). */
export function parseFeatures(state: State, seen: Observed, out: Features): void {
  const { none, left1, left2, right1, right2, labels } = state;
  const w = seen.word;
  const t = seen.tag;
  const u = seen.upos;
  const s0 = state.top(0);
  const s1 = state.top(1);
  const s2 = state.top(2);
  const b0 = state.front;
  const b1 = b0 < state.n ? b0 + 1 : none;
  const b2 = b1 < state.n ? b1 + 1 : none;
  const s0w = w[s0] as number;
  const s0t = t[s0] as number;
  const s0u = u[s0] as number;
  const s1w = w[s1] as number;
  const s1t = t[s1] as number;
  const s1u = u[s1] as number;
  const s2w = w[s2] as number;
  const s2t = t[s2] as number;
  const s2u = u[s2] as number;
  const b0w = w[b0] as number;
  const b0t = t[b0] as number;
  const b0u = u[b0] as number;
  const b1w = w[b1] as number;
  const b1t = t[b1] as number;
  const b1u = u[b1] as number;
  const b2w = w[b2] as number;
  const b2t = t[b2] as number;
  const b2u = u[b2] as number;
  const near = s0 === none ? 0 : distance(b0 - s0);
  const far = s1 === none ? 0 : distance(s0 - s1);
  out.clear();

  out.two(s0w, s0t);
  out.one(s0w);
  out.one(s0t);
  out.two(b0w, b0t);
  out.one(b0w);
  out.one(b0t);
  out.two(b1w, b1t);
  out.one(b1w);
  out.one(b1t);
  out.two(b2w, b2t);
  out.one(b2w);
  out.one(b2t);
  out.two(s1w, s1t);
  out.one(s1w);
  out.one(s1t);
  out.two(s2w, s2t);
  out.one(s2w);
  out.one(s2t);

  out.three(s0w, b0w, s0t);
  out.three(s0w, b0w, b0t);
  out.two(s0w, b0w);
  out.three(s0w, s0t, b0t);
  out.three(s0t, b0w, b0t);
  out.two(s0t, b0t);
  out.three(s1w, s0w, s1t);
  out.three(s1w, s0w, s0t);
  out.two(s1w, s0w);
  out.three(s1w, s1t, s0t);
  out.three(s1t, s0w, s0t);
  out.two(s1t, s0t);
  out.two(s1w, b0w);
  out.two(s1t, b0w);
  out.two(s1w, b0t);
  out.two(s1t, b0t);
  out.two(b0t, b1t);
  out.two(b0w, b1w);
  out.two(b0t, b1w);
  out.two(s0w, b1w);
  out.two(s0t, b1w);

  out.three(b0t, b1t, b2u);
  out.three(s0t, b0t, b1t);
  out.three(s1t, s0t, b0t);
  out.three(s2u, s1t, s0t);
  out.three(s1u, s0u, b0w);
  out.three(s1u, s0w, b0u);
  out.three(s1w, s0u, b0u);
  out.three(s0w, b0u, b1u);
  out.three(s0u, b0w, b1u);
  out.three(s0u, b0u, b1w);
  out.three(s2u, s1u, b0u);

  children(s0, s1t, s0t, b0t);
  children(b0, s0t, b0t, s1u);
  children(s1, s1t, s0t, b0t);

  out.two(s0w, near);
  out.two(s0t, near);
  out.two(b0w, near);
  out.two(b0t, near);
  out.three(s0w, b0w, near);
  out.three(s0t, b0t, near);
  out.three(s1t, s0t, far);
  out.three(s1w, s0w, far);
  out.three(s1t, s0w, far);
  out.three(s1w, s0t, far);

  const s0l = state.leftLabels[s0] as number;
  const s0r = state.rightLabels[s0] as number;
  const s1r = state.rightLabels[s1] as number;
  const s1l = state.leftLabels[s1] as number;
  const b0l = state.leftLabels[b0] as number;
  out.two(s0w, s0l);
  out.two(s0t, s0l);
  out.two(s0w, s0r);
  out.two(s0t, s0r);
  out.two(s1w, s1r);
  out.two(s1t, s1r);
  out.two(s1t, s1l);
  out.two(b0w, b0l);
  out.two(b0t, b0l);
  out.three(s0t, b0t, s0l);
  out.three(s0t, b0t, s0r);
  out.three(s1t, s0t, s1r);
  out.three(s0w, (state.leftCount[s0] as number) * 16 + (state.rightCount[s0] as number), 0);
  out.three(s0t, (state.leftCount[s0] as number) * 16 + (state.rightCount[s0] as number), b0t);
  out.two(s1t, (state.leftCount[s1] as number) * 16 + (state.rightCount[s1] as number));
  out.two(b0t, state.leftCount[b0] as number);

  out.two(t[s0 > 0 && s0 < none ? s0 - 1 : none] as number, s0t);
  out.two(t[s0 < state.n ? s0 + 1 : none] as number, s0t);
  out.two(seen.suffix[s0] as number, b0t);
  out.two(s0t, seen.suffix[b0] as number);
  out.three(Math.min(state.depth, 3), s0t, b0t);

  function children(head: number, a: number, b: number, c: number): void {
    const l1 = left1[head] as number;
    const l2 = left2[head] as number;
    const r1 = right1[head] as number;
    const r2 = right2[head] as number;
    out.three(t[head] as number, w[l1] as number, labels[l1] as number);
    out.three(t[head] as number, w[r1] as number, labels[r1] as number);
    out.three(w[head] as number, labels[l1] as number, labels[l2] as number);
    out.three(w[head] as number, labels[r1] as number, labels[r2] as number);
    out.three(mixTags(a, b, c), t[l1] as number, labels[l1] as number);
    out.three(mixTags(a, b, c), t[r1] as number, labels[r1] as number);
  }
}

const mixTags = (a: number, b: number, c: number): number => (a * 1024 + b) * 1024 + c;

/** Distances by bins: 1, 2, 3, 4, 5 to 6, 7 to 10, more. */
function distance(d: number): number {
  if (d <= 4) return d;
  if (d <= 6) return 5;
  return d <= 10 ? 6 : 7;
}
