import { InputError } from '../model/errors.ts';
import { EXIT } from './errors.ts';

/** What a person set for all commands. */
export interface TerminalOptions {
  readonly quiet?: boolean;
  readonly debug?: boolean;
}

/** Where results, notes and errors go: results to standard output, all else to standard error. */
export class Terminal {
  readonly #quiet: boolean;
  readonly #debug: boolean;

  constructor({ quiet, debug }: TerminalOptions) {
    this.#quiet = quiet ?? false;
    this.#debug = debug ?? false;
  }

  /** A part of the result. Resolves when standard output can take more, so that a slow pipe sets the pace. */
  async out(text: string): Promise<void> {
    if (!process.stdout.write(text)) await new Promise<void>((done) => process.stdout.once('drain', done));
  }

  /** Something good to know, unless `--quiet`. */
  note(text: string): void {
    if (!this.#quiet) process.stderr.write(`${text}\n`);
  }

  /** An error, in one line; with `--debug` its stack too. */
  error(error: unknown): void {
    process.stderr.write(`${paint('entente:', 31)} ${oneLine(error)}\n`);
    if (this.#debug && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
  }

  /** Whether progress can be drawn. */
  get draws(): boolean {
    return !this.#quiet && process.stderr.isTTY === true && process.env.TERM !== 'dumb';
  }
}

/** Whether a stream shows colours: a terminal, and nobody asked for none (no-color.org). */
export const hasColour = (stream: { readonly isTTY?: boolean }): boolean =>
  stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';

const paint = (text: string, colour: number): string =>
  hasColour(process.stderr) ? `\u001b[${colour}m${text}\u001b[0m` : text;

/** What is wrong in one line; for a failure of the program itself, what to do. */
function oneLine(error: unknown): string {
  const message = (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, ' ');
  const expected = error instanceof InputError || (error instanceof Error && error.name === 'UsageError');
  return expected
    ? message
    : `failed inside (${message}); run it again with --debug and report what it prints`;
}

/**
 * A reader that has had enough (`entente code ... | head`) ends the program without a complaint; a full disk behind
 * standard output ends it with one.
 */
export function endOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(
      `entente: standard output: cannot be written (${error.code ?? error.message}); make room, or send it elsewhere\n`,
    );
    process.exit(EXIT.refused);
  });
}
