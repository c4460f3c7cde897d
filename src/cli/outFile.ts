import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { InputError } from '../model/errors.ts';

/** A file that is there whole or not at all: written beside its place and then moved there. */
export class OutFile {
  readonly #path: string;
  readonly #partial: string;
  readonly #fd: number;

  /** @throws InputError if it cannot be written */
  constructor(path: string) {
    this.#path = path;
    this.#partial = `${path}.${process.pid}.part`;
    try {
      this.#fd = openSync(this.#partial, 'w');
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
      throw new InputError(path, `cannot be written (${code})`, 'give another file with --out');
    }
  }

  async write(text: string): Promise<void> {
    writeSync(this.#fd, text);
  }

  finish(): void {
    fsyncSync(this.#fd);
    closeSync(this.#fd);
    renameSync(this.#partial, this.#path);
  }

  abandon(): void {
    closeSync(this.#fd);
    rmSync(this.#partial, { force: true });
  }
}
