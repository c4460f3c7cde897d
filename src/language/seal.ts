import { finish, mix } from '../model/hash.ts';

/** Bytes of the seal at the end of a model file: how many bytes stand before it, and their checksum. */
const LENGTH = 8;

/**
 * Puts the seal behind the bytes of a model file, by which a file that was cut off or damaged is known before a
 * single number in it is believed: a wrong count could cost any time and memory, a wrong weight wrong trees.
 */
export function seal(bytes: Uint8Array): Uint8Array {
  const sealed = new Uint8Array(bytes.length + LENGTH);
  sealed.set(bytes);
  const view = new DataView(sealed.buffer);
  view.setUint32(bytes.length, bytes.length, true);
  view.setInt32(bytes.length + 4, checksum(bytes), true);
  return sealed;
}

/**
 * The bytes before the seal, without a copy.
 * @throws Error if the seal is missing or does not fit them, with what to do
 */
export function unseal(sealed: Uint8Array): Uint8Array {
  const length = sealed.length - LENGTH;
  const view = new DataView(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  const body = sealed.subarray(0, Math.max(0, length));
  if (
    length >= 0 &&
    view.getUint32(length, true) === length &&
    view.getInt32(length + 4, true) === checksum(body)
  )
    return body;
  throw new Error(
    `language model: the file is damaged or cut off (${sealed.length} bytes); ` +
      'fetch data/models/english.bin again, or install the package again',
  );
}

/** Every step is one to one in what it takes in, so no change of a single word of four bytes goes unseen. */
function checksum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 4);
  let hash = bytes.length;
  for (let at = 0; at < whole; at += 4) hash = mix(hash, view.getInt32(at, true));
  for (let at = whole; at < bytes.length; at++) hash = mix(hash, bytes[at] as number);
  return finish(hash);
}
