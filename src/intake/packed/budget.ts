import { InputError } from '../../model/errors.ts';

/** Below this many bytes what is unpacked is never too much. */
const FREE = 64 * 1024 * 1024;

/** Text packs to a tenth; 200 times smaller is a bomb, or holds nothing that is worth reading. */
const MOST_TIMES = 200;

/** Watches how much comes out of an archive for what goes in. */
export class Budget {
  readonly #name: string;
  #packed = 0;
  #unpacked = 0;

  constructor(name: string) {
    this.#name = name;
  }

  packed(bytes: number): void {
    this.#packed += bytes;
  }

  /** @throws InputError if far more comes out than text ever gives */
  unpacked(bytes: number): void {
    this.#unpacked += bytes;
    if (this.#unpacked < FREE || this.#unpacked < this.#packed * MOST_TIMES) return;
    throw new InputError(
      this.#name,
      `unpacks to more than ${MOST_TIMES} times its size`,
      'unpack it yourself if it can be trusted, and give the files',
    );
  }
}
