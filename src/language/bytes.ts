/** Reads numbers from a model file: unsigned numbers as base-128 varints, signed ones folded to unsigned. */
export class ByteReader {
  #at = 0;

  constructor(readonly bytes: Uint8Array) {}

  get done(): boolean {
    return this.#at >= this.bytes.length;
  }

  byte(): number {
    const value = this.bytes[this.#at++];
    if (value === undefined) throw new Error('language model: the file ends too early');
    return value;
  }

  /** An unsigned number up to 2^32 - 1. */
  unsigned(): number {
    let value = 0;
    let shift = 0;
    for (;;) {
      const next = this.byte();
      value |= (next & 127) << shift;
      if (next < 128) return value >>> 0;
      shift += 7;
    }
  }

  /** A signed number, stored as 0, -1, 1, -2, 2 ... */
  signed(): number {
    const folded = this.unsigned();
    return (folded >>> 1) ^ -(folded & 1);
  }

  /** A section: its length, then its bytes. */
  section(): Uint8Array {
    const length = this.unsigned();
    if (this.#at + length > this.bytes.length) throw new Error('language model: the file ends too early');
    this.#at += length;
    return this.bytes.subarray(this.#at - length, this.#at);
  }

  /** A section that is UTF-8 text. */
  text(): string {
    return new TextDecoder().decode(this.section());
  }
}
