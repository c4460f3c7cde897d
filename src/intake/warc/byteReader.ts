/** Reads a stream by lines and by numbers of bytes, and can be given back what it gave. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #ahead: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  /** At most so many bytes that come next, without taking them; fewer only at the end. */
  async look(count: number): Promise<Buffer> {
    while (this.#ahead.length < count && (await this.#fill()));
    return this.#ahead.subarray(0, count);
  }

  /** So many bytes; fewer only at the end. */
  async take(count: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    let left = count;
    while (left > 0 && (this.#ahead.length > 0 || (await this.#fill()))) {
      const part = this.#ahead.subarray(0, left);
      this.#ahead = this.#ahead.subarray(part.length);
      left -= part.length;
      parts.push(part);
    }
    return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
  }

  /** A line without its end, at most so long; what is longer comes as the next line. Null at the end. */
  async line(most: number): Promise<string | null> {
    let end = this.#ahead.indexOf(10);
    while (end < 0 && this.#ahead.length < most && (await this.#fill())) end = this.#ahead.indexOf(10);
    if (this.#ahead.length === 0) return null;
    const taken = await this.take(end < 0 ? Math.min(most, this.#ahead.length) : end + 1);
    return taken.toString('latin1').replace(/\r?\n$/, '');
  }

  giveBack(bytes: Buffer): void {
    this.#ahead = Buffer.concat([bytes, this.#ahead]);
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  async #fill(): Promise<boolean> {
    const { value, done } = await this.#chunks.next();
    if (done) return false;
    this.#ahead = this.#ahead.length === 0 ? Buffer.from(value) : Buffer.concat([this.#ahead, value]);
    return true;
  }
}
