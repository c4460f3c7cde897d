import { type Counts, oneMore, reasonOf } from '../intake/index.ts';
import type { InputError } from '../model/errors.ts';
import type { Terminal } from './terminal.ts';

/** Refusals that are kept to be listed: a corpus may have millions. */
const MOST_KEPT = 10_000;

/** What a run refuses: said at once, counted by reason, and the first of it kept. */
export class Refusals {
  readonly kept: Pick<InputError, 'input' | 'problem' | 'remedy'>[] = [];
  reasons: Counts = {};
  count = 0;
  readonly #terminal: Terminal;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  add(refused: InputError): void {
    const { input, problem, remedy } = refused;
    this.count++;
    this.reasons = oneMore(this.reasons, reasonOf(problem));
    if (this.kept.length < MOST_KEPT) this.kept.push({ input, problem, remedy });
    this.#terminal.error(refused);
  }
}
