import type { Features } from './features.ts';
import type { Observed } from './parse-features.ts';
import type { State } from './state.ts';

/** Upper bound of features of an arc. */
export const LABEL_FEATURES = 56;

/** The features of the relation of an arc about to be made; `child` has all its children by then. */
export function labelFeatures(
  state: State,
  seen: Observed,
  head: number,
  child: number,
  out: Features,
): void {
  const { word: w, tag: t, upos: u, suffix } = seen;
  const { left1, left2, right1, right2, labels, none } = state;
  const hw = w[head] as number;
  const ht = t[head] as number;
  const hu = u[head] as number;
  const cw = w[child] as number;
  const ct = t[child] as number;
  const cu = u[child] as number;
  const side = head > child ? 1 : 2;
  const c1 = left1[child] as number;
  const c2 = left2[child] as number;
  const c3 = right1[child] as number;
  const h1 = left1[head] as number;
  const h3 = right1[head] as number;
  const ht1 = ht * 4 + side;
  const hs = hu * 4 + side;
  const before = child > 0 ? child - 1 : none;
  const after = child + 1;
  out.clear();
  out.one(side);
  out.two(hw, side);
  out.one(ht1);
  out.two(cw, side);
  out.two(ct, side);
  out.three(hw, cw, side);
  out.two(ht1, ct);
  out.two(ht1, cw);
  out.three(hw, ct, side);
  out.three(hw, cu, side);
  out.two(hs, cw);
  out.two(hs, suffix[child] as number);
  out.three(suffix[head] as number, ct, side);
  for (const [tag, of] of [
    [ct, child],
    [ht, head],
  ] as const) {
    const other = of === child ? ht1 : ct;
    out.two(tag, (state.leftLabels[of] as number) * 4 + side);
    out.two(tag, (state.rightLabels[of] as number) * 4 + side);
    out.three(tag, other, state.leftLabels[of] as number);
    out.three(tag, other, state.rightLabels[of] as number);
  }
  out.three(hw, cu, state.leftLabels[child] as number);
  out.three(hu, cw, state.leftLabels[child] as number);
  out.three(hw, cu, state.leftLabels[head] as number);
  out.three(ht1, ct, w[c1] as number);
  out.three(hw, cu, w[c1] as number);
  out.three(ht1, cw, w[c1] as number);
  out.three(ht1, ct, w[c2] as number);
  out.three(ht1, ct, w[c3] as number);
  out.three(t[c1] as number, ct, hs);
  out.three(t[c3] as number, ct, hs);
  out.three(labels[c1] as number, ct, ht1);
  out.three(labels[h1] as number, ct, ht1);
  out.three(labels[h3] as number, ct, ht1);
  out.three(labels[h3] as number, hw, ct);
  out.three(w[h3] as number, ht1, ct);
  out.three(w[h1] as number, ht1, ct);
  out.three(labels[right2[head] as number] as number, labels[h3] as number, ht1);
  out.three(t[before] as number, ct, hs);
  out.three(t[after] as number, ct, hs);
  out.three(w[before] as number, ct, side);
  out.three(w[after] as number, ct, side);
  out.three(Math.min(Math.abs(head - child), 6), ct, ht1);
  out.three(cu, hw, w[c3] as number);
  out.three(suffix[child] as number, ct, side);
}
