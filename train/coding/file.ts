import { hashText } from '../../src/language/hash.ts';
import { seal } from '../../src/language/seal.ts';
import { RELATE_MAGIC, RELATE_ONE, RELATE_VERSION } from '../../src/relate-model.ts';
import { ByteWriter } from '../bytes.ts';
import type { Learnt } from './learn.ts';

/** What was learnt as `src/coding/relate/model.ts` reads it. */
export function relateFile({ roots, places, weights }: Learnt, temperature: number): Uint8Array {
  const file = new ByteWriter();
  const whole = (value: number): number => Math.round(value * RELATE_ONE);
  const row = (place: number): number[] =>
    roots.map((_, c) => whole(weights[place * roots.length + c] as number));
  file.raw(new TextEncoder().encode(RELATE_MAGIC));
  file.unsigned(RELATE_VERSION);
  file.text(roots.join('\n'));
  file.unsigned(whole(temperature));
  for (const value of row(places.size)) file.signed(value);
  const hashed = [...places].map(([name, place]) => [hashText(name) >>> 0, place] as const);
  const rows = hashed.sort((a, b) => a[0] - b[0]).filter(([, place]) => row(place).some((v) => v !== 0));
  file.unsigned(rows.length);
  let last = 0;
  for (const [hash, place] of rows) {
    file.unsigned(hash - last);
    for (const value of row(place)) file.signed(value);
    last = hash;
  }
  return seal(file.bytes);
}
