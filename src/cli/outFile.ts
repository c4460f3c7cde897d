import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { InputError } from '../model/errors.ts';
import { UsageError } from './errors.ts';

/**
 * Says before any work whether `--out` can be a file.
 * @throws UsageError if it names a folder, or a file in a folder that is not there
 */
export function checkOut(path: string): void {
  if (existsSync(path) && statSync(path).isDirectory())
    throw new UsageError(`--out ${path} is a folder; give a file in it`);
  if (!existsSync(dirname(path)))
    throw new UsageError(`--out ${path}: its folder does not exist; make it, or give another file`);
}

/** A file that is there whole or not at all: written beside its place and then moved there. */
export class OutFile {
  readonly #path: string;
  readonly #partial: string;
  readonly #fd: number;

  /** @throws UsageError or InputError if it cannot be written */
  constructor(path: string) {
    checkOut(path);
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
