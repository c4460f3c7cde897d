// The inner loops of the parser in whole numbers with 128-bit SIMD. plain.ts does the same without it, number for
// number. Pointers are byte offsets into the memory; rows have `h` numbers, a multiple of 16.

/**
 * y[h] (i32) = start[h] + sum over pairs p of x[2p] * w[p][h][0] + x[2p+1] * w[p][h][1]; x and w are i16, w in blocks of
 * 16 h.
 */
export function project(w: usize, x: usize, start: usize, y: usize, pairs: i32, h: i32): void {
  let row = w;
  for (let j = 0; j < h << 2; j += 64) {
    let a = v128.load(start + j);
    let b = v128.load(start + j, 16);
    let c = v128.load(start + j, 32);
    let d = v128.load(start + j, 48);
    for (let p = 0; p < pairs << 2; p += 4) {
      const f = v128.load32_splat(x + p);
      a = i32x4.add(a, i32x4.dot_i16x8_s(f, v128.load(row)));
      b = i32x4.add(b, i32x4.dot_i16x8_s(f, v128.load(row, 16)));
      c = i32x4.add(c, i32x4.dot_i16x8_s(f, v128.load(row, 32)));
      d = i32x4.add(d, i32x4.dot_i16x8_s(f, v128.load(row, 48)));
      row += 64;
    }
    v128.store(y + j, a);
    v128.store(y + j, b, 16);
    v128.store(y + j, c, 32);
    v128.store(y + j, d, 48);
  }
}

/** The entry of a table of 2048 (i16) for a number with 22 bits behind the point, in steps of 1/128 from -8. */
@inline
function at(table: usize, x: i32): i32 {
  const k = min(max(((x + 16384) >> 15) + 1024, 0), 2047);
  return load<i16>(table + (k << 1));
}

/**
 * One step of a memory of `size` numbers: its four gates `z` (i32, 22 bits behind the point: input, forget, output,
 * candidate), its cell (i32, 12 bits) and what it says, `out` (i16, 11 bits). The tables hold 15 bits.
 */
export function gates(z: usize, cell: usize, out: usize, size: i32, sigma: usize, tanh: usize): void {
  const gate = size << 2;
  for (let j = 0; j < size; j++) {
    const from = z + (j << 2);
    const i = at(sigma, load<i32>(from));
    const f = at(sigma, load<i32>(from + gate));
    const o = at(sigma, load<i32>(from + 2 * gate));
    const g = at(tanh, load<i32>(from + 3 * gate));
    const here = cell + (j << 2);
    const c = min(max(((i * g) >> 18) + ((f * load<i32>(here)) >> 15), -32768), 32767);
    store<i32>(here, c);
    store<i16>(out + (j << 1), (o * load<i16>(tanh + (((c >> 5) + 1024) << 1))) >> 19);
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
