import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { InputError } from '../../model/errors.ts';
import { idBytes } from './idSet.ts';

/** How far a run has come: all that stands in its files up to here is whole, and nothing behind it counts. */
export interface Mark<Tally> {
  /** What the run was called with: another call cannot go on from here. */
  readonly call: string;
  /** Which process writes. */
  readonly pid: number;
  /** Bytes of what was written, and of the ids that were seen. */
  readonly bytes: number;
  readonly seen: number;
  /** What the run counts, as of this point. */
  readonly tally: Tally;
}

/** Milliseconds between two marks: what a kill costs at most. */
const STEP = 2000;

/**
 * A file that grows beside its place (`FILE.part`) with a mark of how far it is whole (`FILE.part.json`), so that a run
 * that was ended at any moment goes on from there: files first, then the mark that counts them, each forced to the disk.
 */
export class Journal<Tally> {
  readonly part: string;
  readonly #path: string;
  readonly #call: string;
  readonly #out: Appended;
  readonly #seen: Appended;
  #marked = performance.now();

  /**
   * @param path where the file will be
   * @param from the mark to go on from; without one, the run begins anew
   */
  constructor(path: string, call: string, from: Mark<Tally> | null) {
    this.#path = path;
    this.#call = call;
    const names = namesOf(path);
    this.part = names.part;
    if (!from) for (const name of Object.values(names)) rmSync(name, { force: true });
    this.#out = new Appended(names.part, from?.bytes ?? 0);
    this.#seen = new Appended(names.seen, from?.seen ?? 0);
  }

  /** @throws InputError if the disk is full */
  write(text: string): void {
    this.#out.write(Buffer.from(text));
  }

  /** Keeps an id that was seen. */
  see(id: string): void {
    this.#seen.write(idBytes(id));
  }

  /** Marks how far the run is, if the last mark is some time ago. */
  step(tally: Tally): void {
    if (performance.now() - this.#marked >= STEP) this.mark(tally);
  }

  mark(tally: Tally): void {
    const { call, pid, bytes, seen } = { call: this.#call, pid: process.pid, ...this.#sync() };
    const { mark } = namesOf(this.#path);
    const file = new Appended(`${mark}.new`, 0);
    file.write(Buffer.from(JSON.stringify({ call, pid, bytes, seen, tally } satisfies Mark<Tally>)));
    file.close();
    renameSync(`${mark}.new`, mark);
    this.#marked = performance.now();
  }

  #sync(): { readonly bytes: number; readonly seen: number } {
    this.#out.sync();
    this.#seen.sync();
    return { bytes: this.#out.length, seen: this.#seen.length };
  }

  /** Ends the writing; the files stay. */
  close(): void {
    this.#out.close();
    this.#seen.close();
  }

  /**
   * Takes away what was needed to go on. {@link close} comes first.
   * @param place whether what was written is the file that was wanted: then it comes to its place
   */
  finish(place: boolean): void {
    if (place) renameSync(this.part, this.#path);
    for (const name of Object.values(namesOf(this.#path))) rmSync(name, { force: true });
  }
}

const namesOf = (path: string): { readonly part: string; readonly seen: string; readonly mark: string } => ({
  part: `${path}.part`,
  seen: `${path}.part.seen`,
  mark: `${path}.part.json`,
});

/** The mark that a run to a file has left, if one is there. */
export function markOf<Tally>(path: string): Mark<Tally> | null {
  const { mark, part } = namesOf(path);
  if (!existsSync(mark) || !existsSync(part)) return null;
  try {
    const found = JSON.parse(readFileSync(mark, 'utf8')) as Mark<Tally>;
    if (statSync(part).size >= found.bytes) return found;
  } catch {
    // Said below
  }
  throw new InputError(mark, 'is no mark of a run to this file', 'remove it: the run begins anew');
}

/** The ids that a run to a file has seen up to a mark. */
export const seenOf = (path: string, { seen }: Mark<unknown>): Uint8Array =>
  readFileSync(namesOf(path).seen).subarray(0, seen);

/** A file that is written to its end only. */
class Appended {
  readonly #name: string;
  readonly #fd: number;
  #length: number;

  /** Cuts it to so many bytes, and goes on from there. */
  constructor(name: string, length: number) {
    this.#name = name;
    this.#length = length;
    this.#fd = this.#try(() => openSync(name, length > 0 ? 'r+' : 'w'));
    if (length > 0) this.#try(() => ftruncateSync(this.#fd, length));
  }

  get length(): number {
    return this.#length;
  }

  write(bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length; )
      done += this.#try(() => writeSync(this.#fd, bytes, done, bytes.length - done, this.#length + done));
    this.#length += bytes.length;
  }

  sync(): void {
    this.#try(() => fsyncSync(this.#fd));
  }

  close(): void {
    this.sync();
    closeSync(this.#fd);
  }

  #try<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? String(error);
      throw new InputError(
        this.#name,
        `cannot be written (${code})`,
        'make room, then call again with --resume',
      );
    }
  }
}
