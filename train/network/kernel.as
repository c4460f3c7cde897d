// Dense linear algebra on float32 rows with 128-bit SIMD. Pointers are byte offsets into the memory, lengths multiples
// of 16 floats where rows are concerned. A matrix has one row of `h` floats for each of its `d` inputs.

/** y[h] += sum over k of x[k] * w[k][h] */
export function forward(w: usize, x: usize, y: usize, d: i32, h: i32): void {
  for (let j = 0; j < h; j += 16) {
    let a0 = v128.load(y + (j << 2));
    let a1 = v128.load(y + (j << 2), 16);
    let a2 = v128.load(y + (j << 2), 32);
    let a3 = v128.load(y + (j << 2), 48);
    let row = w + (j << 2);
    for (let k = 0; k < d; k++) {
      const f = f32x4.splat(load<f32>(x + (k << 2)));
      a0 = f32x4.add(a0, f32x4.mul(f, v128.load(row)));
      a1 = f32x4.add(a1, f32x4.mul(f, v128.load(row, 16)));
      a2 = f32x4.add(a2, f32x4.mul(f, v128.load(row, 32)));
      a3 = f32x4.add(a3, f32x4.mul(f, v128.load(row, 48)));
      row += h << 2;
    }
    v128.store(y + (j << 2), a0);
    v128.store(y + (j << 2), a1, 16);
    v128.store(y + (j << 2), a2, 32);
    v128.store(y + (j << 2), a3, 48);
  }
}

/** dx[k] += sum over h of w[k][h] * g[h];  dw[k][h] += x[k] * g[h] */
export function backward(w: usize, dw: usize, x: usize, dx: usize, g: usize, d: i32, h: i32): void {
  for (let k = 0; k < d; k++) {
    const f = f32x4.splat(load<f32>(x + (k << 2)));
    let s0 = f32x4.splat(0);
    let s1 = f32x4.splat(0);
    const at = (k * h) << 2;
    for (let j = 0; j < h << 2; j += 32) {
      const g0 = v128.load(g + j);
      const g1 = v128.load(g + j, 16);
      const p = dw + at + j;
      v128.store(p, f32x4.add(v128.load(p), f32x4.mul(f, g0)));
      v128.store(p, f32x4.add(v128.load(p, 16), f32x4.mul(f, g1)), 16);
      s0 = f32x4.add(s0, f32x4.mul(g0, v128.load(w + at + j)));
      s1 = f32x4.add(s1, f32x4.mul(g1, v128.load(w + at + j, 16)));
    }
    const s = f32x4.add(s0, s1);
    const sum =
      f32x4.extract_lane(s, 0) + f32x4.extract_lane(s, 1) + (f32x4.extract_lane(s, 2) + f32x4.extract_lane(s, 3));
    store<f32>(dx + (k << 2), load<f32>(dx + (k << 2)) + sum);
  }
}

/** y += f * x over n floats (a multiple of 4) */
export function axpy(f: f32, x: usize, y: usize, n: i32): void {
  const s = f32x4.splat(f);
  for (let j = 0; j < n << 2; j += 16)
    v128.store(y + j, f32x4.add(v128.load(y + j), f32x4.mul(s, v128.load(x + j))));
}

/** sum of x * y over n floats (a multiple of 4) */
export function dot(x: usize, y: usize, n: i32): f32 {
  let s = f32x4.splat(0);
  for (let j = 0; j < n << 2; j += 16) s = f32x4.add(s, f32x4.mul(v128.load(x + j), v128.load(y + j)));
  return f32x4.extract_lane(s, 0) + f32x4.extract_lane(s, 1) + (f32x4.extract_lane(s, 2) + f32x4.extract_lane(s, 3));
}

/** Adam (Kingma and Ba 2015) on n floats; clears the gradient. `rate` holds the bias correction. */
export function adam(w: usize, g: usize, m: usize, v: usize, n: i32, rate: f32): void {
  const b1 = f32x4.splat(0.9);
  const c1 = f32x4.splat(0.1);
  const b2 = f32x4.splat(0.998);
  const c2 = f32x4.splat(0.002);
  const r = f32x4.splat(rate);
  const e = f32x4.splat(1e-6);
  const zero = f32x4.splat(0);
  for (let j = 0; j < n << 2; j += 16) {
    const grad = v128.load(g + j);
    const mm = f32x4.add(f32x4.mul(b1, v128.load(m + j)), f32x4.mul(c1, grad));
    const vv = f32x4.add(f32x4.mul(b2, v128.load(v + j)), f32x4.mul(c2, f32x4.mul(grad, grad)));
    v128.store(m + j, mm);
    v128.store(v + j, vv);
    v128.store(g + j, zero);
    const step = f32x4.div(f32x4.mul(r, mm), f32x4.add(f32x4.sqrt(vv), e));
    v128.store(w + j, f32x4.sub(v128.load(w + j), step));
  }
}
