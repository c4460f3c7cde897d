import { setImmediate } from 'node:timers/promises';
import { type Coverage, claimsOf } from '../coding/index.ts';
import { intake, type Refused } from '../intake/index.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { InputError } from '../model/errors.ts';
import type { Reader } from '../pipeline.ts';
import { type RawReport, readReport } from '../read/report.ts';
import { latestDayOnEarth } from './dates.ts';
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
    const progress = new Progress(this.#terminal);
    try {
      yield* this.#codeEach(paths, published, progress);
    } finally {
      progress.stop();
    }
  }

  async *#codeEach(
    paths: readonly string[],
    published: string | undefined,
    progress: Progress,
  ): AsyncGenerator<Coded> {
    const seen = new Set<string>();
    for await (const raw of intake(paths, { signal: this.#interrupt.signal })) {
      this.#interrupt.check();
      const coded = this.#codeOne(raw, published);
      // Signals are heard only when the loop lets go
      await setImmediate();
      this.#interrupt.check();
      progress.step();
      if (!coded || seen.has(coded.article.id)) continue;
      seen.add(coded.article.id);
      yield coded;
    }
  }

  #codeOne(raw: RawReport | Refused, published: string | undefined): Coded | null {
    if ('refused' in raw) return this.#refuse(raw.refused);
    try {
      const given = published === undefined ? {} : { published };
      const article = readReport(raw, { today: latestDayOnEarth(), ...given });
      return { article, claims: this.#claimsOf(article) };
    } catch (error) {
      return this.#refuse(error instanceof InputError ? error : crashed(raw, error));
    }
  }

  #claimsOf(article: Article): Claim[] {
    if (!this.#coverage) return this.#reader.read(article);
    const { resolved, codings } = this.#reader.trace(article);
    this.#coverage.add(resolved, codings);
    return claimsOf(codings);
  }

  #refuse(error: InputError): null {
    this.refused.push(error);
    this.#terminal.error(error);
    return null;
  }
}

/** A fault of the program on one report must not stop the others. */
function crashed(input: RawReport, error: unknown): InputError {
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
