import { setImmediate } from 'node:timers/promises';
import { type Coverage, claimsOf } from '../coding/index.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { InputError } from '../model/errors.ts';
import type { Reader } from '../pipeline.ts';
import { readArticle } from '../read/index.ts';
import { latestDayOnEarth } from './dates.ts';
import { findInputs, type Input } from './inputs.ts';
import type { Interrupt } from './interrupt.ts';
import { Progress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** An article with the claims found in it. */
export interface Coded {
  readonly article: Article;
  readonly claims: readonly Claim[];
}

/** A run over many reports: what is refused is said and counted, the others are done. */
export class Batch {
  readonly refused: InputError[] = [];
  readonly #terminal: Terminal;
  readonly #reader: Reader;
  readonly #interrupt: Interrupt;
  readonly #coverage: Coverage | null;

  /** @param coverage counts what is coded and what is left, if it is wanted */
  constructor(terminal: Terminal, reader: Reader, interrupt: Interrupt, coverage: Coverage | null = null) {
    this.#terminal = terminal;
    this.#reader = reader;
    this.#interrupt = interrupt;
    this.#coverage = coverage;
  }

  /**
   * Reads and codes the reports under paths, one after the other; an article that comes twice is given once.
   * @throws Interrupted after Ctrl-C, between two reports
   */
  async *code(paths: readonly string[], published: string | undefined): AsyncGenerator<Coded> {
    const { inputs, refused } = findInputs(paths);
    for (const error of refused) this.#refuse(error);
    const progress = new Progress(this.#terminal, inputs.length);
    try {
      yield* this.#codeEach(inputs, published, progress);
    } finally {
      progress.stop();
    }
  }

  async *#codeEach(
    inputs: readonly Input[],
    published: string | undefined,
    progress: Progress,
  ): AsyncGenerator<Coded> {
    const seen = new Set<string>();
    for (const input of inputs) {
      const coded = await this.#codeOne(input, published);
      // Signals are heard only when the loop lets go
      await setImmediate();
      this.#interrupt.check();
      progress.step();
      if (!coded || seen.has(coded.article.id)) continue;
      seen.add(coded.article.id);
      yield coded;
    }
  }

  async #codeOne(input: Input, published: string | undefined): Promise<Coded | null> {
    try {
      const bytes = await input.load(this.#interrupt.signal);
      const article = readArticle(bytes, {
        input: input.name,
        today: latestDayOnEarth(),
        ...(published !== undefined && { published }),
      });
      return { article, claims: this.#claimsOf(article) };
    } catch (error) {
      this.#interrupt.check();
      this.#refuse(error instanceof InputError ? error : crashed(input, error));
      return null;
    }
  }

  #claimsOf(article: Article): Claim[] {
    if (!this.#coverage) return this.#reader.read(article);
    const { resolved, codings } = this.#reader.trace(article);
    this.#coverage.add(resolved, codings);
    return claimsOf(codings);
  }

  #refuse(error: InputError): void {
    this.refused.push(error);
    this.#terminal.error(error);
  }
}

/** A fault of the program on one report must not stop the others. */
function crashed(input: Input, error: unknown): InputError {
  const reason = error instanceof Error ? error.message : String(error);
  const refusal = new InputError(
    input.name,
    `the reader failed on it (${reason})`,
    'run it alone with --debug and report what it prints',
  );
  refusal.cause = error;
  if (error instanceof Error && error.stack) refusal.stack = error.stack;
  return refusal;
}
