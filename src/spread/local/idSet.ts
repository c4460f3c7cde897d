/** Bytes that are kept of an id: of 10^8 articles, two have the same ones with a chance of 1 in 3,000. */
export const ID_BYTES = 8;

/** The first bytes of the hash in an id such as `a_0f3c…`. */
export const idBytes = (id: string): Uint8Array =>
  Buffer.from(id.slice(id.indexOf('_') + 1), 'hex').subarray(0, ID_BYTES);

/** Ids by the first 64 bits of their hash: 16 bytes each, where a set of strings takes a hundred and ends at 2^24. */
export class IdSet {
  #slots = new BigUint64Array(1024);
  #size = 0;

  /** @param bytes of ids that are in it from the start */
  constructor(bytes: Uint8Array = new Uint8Array()) {
    for (let at = 0; at + ID_BYTES <= bytes.length; at += ID_BYTES)
      this.add(bytes.subarray(at, at + ID_BYTES));
  }

  /** @returns whether it is new */
  add(id: Uint8Array): boolean {
    // Zero marks a free place
    const value = new DataView(id.buffer, id.byteOffset).getBigUint64(0) || 1n;
    const at = this.#placeOf(value, this.#slots);
    if (this.#slots[at] === value) return false;
    this.#slots[at] = value;
    if (++this.#size * 2 > this.#slots.length) this.#grow();
    return true;
  }

  #placeOf(value: bigint, slots: BigUint64Array): number {
    const mask = slots.length - 1;
    let at = Number(value & 0xffffffffn) & mask;
    while (slots[at] !== 0n && slots[at] !== value) at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const larger = new BigUint64Array(this.#slots.length * 2);
    for (const value of this.#slots) if (value !== 0n) larger[this.#placeOf(value, larger)] = value;
    this.#slots = larger;
  }
}
