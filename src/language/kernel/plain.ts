import type { Kernel } from './kernel.ts';

/** What kernel.as does, in plain JavaScript and number for number the same: for machines without SIMD. */
export function plainKernel(memory: ArrayBuffer): Kernel {
  const short = new Int16Array(memory);
  const long = new Int32Array(memory);
  const entry = (table: number, x: number): number =>
    short[(table >> 1) + Math.min(2047, Math.max(0, ((x + 16384) >> 15) + 1024))] as number;
  return {
    project(w, x, start, y, pairs, h) {
      let row = w >> 1;
      for (let block = 0; block < h; block += 16) {
        for (let j = block; j < block + 16; j++) long[(y >> 2) + j] = long[(start >> 2) + j] as number;
        for (let p = 0; p < pairs; p++, row += 32) {
          const a = short[(x >> 1) + 2 * p] as number;
          const b = short[(x >> 1) + 2 * p + 1] as number;
          for (let j = 0; j < 16; j++) {
            const at = (y >> 2) + block + j;
            const more = a * (short[row + 2 * j] as number) + b * (short[row + 2 * j + 1] as number);
            long[at] = ((long[at] as number) + more) | 0;
          }
        }
      }
    },
    gates(z, cell, out, size, sigma, tanh) {
      const from = z >> 2;
      for (let j = 0; j < size; j++) {
        const i = entry(sigma, long[from + j] as number);
        const f = entry(sigma, long[from + size + j] as number);
        const o = entry(sigma, long[from + 2 * size + j] as number);
        const g = entry(tanh, long[from + 3 * size + j] as number);
        const sum = ((i * g) >> 18) + ((f * (long[(cell >> 2) + j] as number)) >> 15);
        const c = Math.min(32767, Math.max(-32768, sum));
        long[(cell >> 2) + j] = c;
        short[(out >> 1) + j] = (o * (short[(tanh >> 1) + (c >> 5) + 1024] as number)) >> 19;
      }
    },
    gather(list, count, out, h, shift) {
      for (let j = 0; j < h; j++) {
        let sum = 0;
        for (let k = 0; k < count; k++)
          sum = (sum + (long[((long[(list >> 2) + k] as number) >> 2) + j] as number)) | 0;
        short[(out >> 1) + j] = Math.min(32767, sum > 0 ? sum >> shift : 0);
      }
    },
    dots(x, rows, out, count, h) {
      for (let r = 0; r < count; r++) {
        let sum = 0;
        for (let j = 0; j < h; j++)
          sum = (sum + (short[(x >> 1) + j] as number) * (short[(rows >> 1) + r * h + j] as number)) | 0;
        long[(out >> 2) + r] = sum;
      }
    },
  };
}
