import { MAX_BYTES } from '../../read/index.ts';

/** A line without its end, and its number from 1; null for one that is longer than any report. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

/** The lines of a stream. A line too long is passed over without being held. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let number = 0;
  const open = new OpenLine();
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      open.add(chunk.subarray(from, end));
      yield { number: ++number, bytes: open.take() };
      from = end + 1;
    }
    open.add(chunk.subarray(from));
  }
  if (open.size > 0) yield { number: ++number, bytes: open.take() };
}

/** What there is so far of a line. */
class OpenLine {
  size = 0;
  #parts: Uint8Array[] = [];

  add(part: Uint8Array): void {
    this.size += part.length;
    if (this.size > MAX_BYTES) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }

  take(): Uint8Array | null {
    const [first] = this.#parts;
    const whole = this.#parts.length === 1 && first ? first : Buffer.concat(this.#parts);
    const bytes = this.size > MAX_BYTES ? null : whole.at(-1) === 13 ? whole.subarray(0, -1) : whole;
    this.size = 0;
    this.#parts = [];
    return bytes;
  }
}
