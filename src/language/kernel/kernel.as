// The inner loops of the parser in integer arithmetic with 128-bit SIMD. plain.ts does the same without it, number for
// number. Pointers are byte offsets into the memory; rows have `h` numbers, a multiple of 8.

/**
 * y[h] (i32) += sum over pairs p of x[2p] * w[p][h][0] + x[2p+1] * w[p][h][1]; x and w are i16.
 */
export function project(w: usize, x: usize, y: usize, pairs: i32, h: i32): void {
  for (let j = 0; j < h; j += 8) {
    let a = v128.load(y + (j << 2));
    let b = v128.load(y + (j << 2), 16);
    let row = w + (j << 2);
    for (let p = 0; p < pairs; p++) {
      const f = v128.load32_splat(x + (p << 2));
      a = i32x4.add(a, i32x4.dot_i16x8_s(f, v128.load(row)));
      b = i32x4.add(b, i32x4.dot_i16x8_s(f, v128.load(row, 16)));
      row += h << 2;
    }
    v128.store(y + (j << 2), a);
    v128.store(y + (j << 2), b, 16);
  }
}

/** out[h] (i16) = the sum of the rows (i32) at the addresses in the list, negative ones 0, shifted right, saturated. */
export function gather(list: usize, count: i32, out: usize, h: i32, shift: i32): void {
  const zero = i32x4.splat(0);
  for (let j = 0; j < h; j += 8) {
    let a = zero;
    let b = zero;
    for (let k = 0; k < count; k++) {
      const row = <usize>load<u32>(list + (k << 2)) + (j << 2);
      a = i32x4.add(a, v128.load(row));
      b = i32x4.add(b, v128.load(row, 16));
    }
    a = i32x4.shr_s(i32x4.max_s(a, zero), shift);
    b = i32x4.shr_s(i32x4.max_s(b, zero), shift);
    v128.store(out + (j << 1), i16x8.narrow_i32x4_s(a, b));
  }
}

/** out[r] (i32) = sum over h of x[h] * rows[r][h]; x and rows are i16. */
export function dots(x: usize, rows: usize, out: usize, count: i32, h: i32): void {
  for (let r = 0; r < count; r++) {
    let s = i32x4.splat(0);
    const row = rows + ((r * h) << 1);
    for (let j = 0; j < h << 1; j += 16)
      s = i32x4.add(s, i32x4.dot_i16x8_s(v128.load(x + j), v128.load(row + j)));
    store<i32>(
      out + (r << 2),
      i32x4.extract_lane(s, 0) + i32x4.extract_lane(s, 1) + i32x4.extract_lane(s, 2) + i32x4.extract_lane(s, 3),
    );
  }
}
