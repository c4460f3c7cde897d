import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadModel } from '../node/language.ts';
import { seal, unseal } from './seal.ts';

const DAMAGED =
  /^language model: the file is damaged or cut off \(\d+ bytes\); fetch data\/models\/english\.bin/;

/** The bytes with the one at a place turned over in some of its bits. */
function damaged(bytes: Uint8Array, at: number, bits = 255): Uint8Array {
  const other = Uint8Array.from(bytes);
  other[at] = (other[at] ?? 0) ^ bits;
  return other;
}

describe('a sealed file', () => {
  test('opens to the bytes that were sealed', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(unseal(seal(bytes))).toEqual(bytes);
      }),
    );
  });

  test('is refused when a byte of it is another, wherever it stands', () => {
    const some = fc.uint8Array({ minLength: 1, maxLength: 64 });
    fc.assert(
      fc.property(some, fc.nat(), fc.integer({ min: 1, max: 255 }), (bytes, place, bits) => {
        const sealed = seal(bytes);
        expect(() => unseal(damaged(sealed, place % sealed.length, bits))).toThrow(DAMAGED);
      }),
    );
  });

  test('is refused when it was cut off or something stands behind it', () => {
    const sealed = seal(Uint8Array.from({ length: 40 }, (_, i) => i));
    for (let length = 0; length < sealed.length; length++)
      expect(() => unseal(sealed.subarray(0, length))).toThrow(DAMAGED);
    expect(() => unseal(Uint8Array.from([...sealed, 0]))).toThrow(DAMAGED);
  });

  test('of the size of the model is read where it lies, and refused for damage in any region', () => {
    const sealed = seal(loadModel());
    expect(unseal(sealed).buffer).toBe(sealed.buffer);
    for (let region = 0; region < 24; region++) {
      const at = Math.floor((region * sealed.length) / 24);
      expect(() => unseal(damaged(sealed, at))).toThrow(DAMAGED);
    }
  });
});
