import type { Kernel } from './kernel.ts';

/** What kernel.as does, in plain JavaScript and number for number the same: for machines without SIMD. */
export function plainKernel(memory: ArrayBuffer): Kernel {
  const short = new Int16Array(memory);
  const long = new Int32Array(memory);
  return {
    project(w, x, y, pairs, h) {
      for (let p = 0; p < pairs; p++) {
        const a = short[(x >> 1) + 2 * p] as number;
        const b = short[(x >> 1) + 2 * p + 1] as number;
        if (a === 0 && b === 0) continue;
        const row = (w >> 1) + 2 * p * h;
        for (let j = 0; j < h; j++) {
          const at = (y >> 2) + j;
          const more = a * (short[row + 2 * j] as number) + b * (short[row + 2 * j + 1] as number);
          long[at] = ((long[at] as number) + more) | 0;
        }
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
