import { Coverage, type CoverageCounts } from '../coding/index.ts';
import {
  bytesUnder,
  type Columns,
  type Counts,
  countsText,
  intake,
  type Meter,
  NO_COLUMN,
  oneMore,
  type Refused,
  reasonOf,
} from '../intake/index.ts';
import { InputError } from '../model/errors.ts';
import type { ReaderData } from '../pipeline.ts';
import type { RawReport } from '../read/report.ts';
import type { CodedReport, Done } from '../spread/codeReport.ts';
import { codeAll, IdSet, idBytes, linked, type Place, START } from '../spread/local/index.ts';
import { latestDayOnEarth } from './dates.ts';
import { EXIT, UsageError } from './errors.ts';
import type { Interrupt } from './interrupt.ts';
import { Progress } from './progress.ts';
import { Refusals } from './refusals.ts';
import type { Terminal } from './terminal.ts';

/** What a run is made with. */
export interface BatchOptions {
  readonly data: ReaderData;
  readonly published?: string | undefined;
  /** Which column of a table holds what. */
  readonly columns?: Columns;
  readonly workers?: number | undefined;
  /** Whether to count what is coded and what is left. */
  readonly coverage?: boolean;
}

/** What a run has come to: as plain data, so that another can go on from there. */
export interface Tally {
  /** How many inputs are done with, and a hash of them. */
  readonly place: Place;
  readonly refused: number;
  /** The refused by reason. */
  readonly reasons: Counts;
  readonly articles: number;
  readonly claims: number;
  readonly coverage: CoverageCounts | null;
}

/** A run over many reports: what is refused is said and counted, the others are done. */
export class Batch {
  /** Parts of inputs that were passed over without being refused, by reason. */
  skipped: Counts = {};
  readonly #terminal: Terminal;
  readonly #refusals: Refusals;
  readonly #interrupt: Interrupt;
  readonly #options: BatchOptions;
  readonly #seen: IdSet;
  readonly #coverage: Coverage | null;
  readonly #places: Place[] = [];
  readonly #meter: Meter = { done: 0 };
  #tally: Tally;

  /**
   * @param from what an earlier run had come to, and the bytes of the ids that it had seen: goes on behind it
   */
  constructor(
    terminal: Terminal,
    interrupt: Interrupt,
    options: BatchOptions,
    from?: { readonly tally: Tally; readonly seen: Uint8Array },
  ) {
    this.#terminal = terminal;
    this.#refusals = new Refusals(terminal);
    this.#interrupt = interrupt;
    this.#options = options;
    this.#seen = new IdSet(from?.seen);
    this.#coverage = options.coverage ? new Coverage(from?.tally.coverage ?? undefined) : null;
    this.#tally = from?.tally ?? {
      place: START,
      refused: 0,
      reasons: {},
      articles: 0,
      claims: 0,
      coverage: null,
    };
  }

  /** What this run refused, or the first of it. */
  get refused(): Refusals['kept'] {
    return this.#refusals.kept;
  }

  /** What the run has come to with the report that was given last. */
  get tally(): Tally {
    return { ...this.#tally, coverage: this.#coverage?.counts ?? null };
  }

  /**
   * Reads and codes the reports under paths, in their order; an article that comes twice is given once.
   * @throws Interrupted after Ctrl-C, between two reports; UsageError if own patterns or actors cannot be used, or if
   * the inputs before the place to go on from are others
   */
  async *code(paths: readonly string[]): AsyncGenerator<CodedReport> {
    const { data, published, workers, coverage } = this.#options;
    const progress = new Progress(this.#terminal, this.#meter);
    if (this.#terminal.draws) progress.total = await bytesUnder(paths);
    const options = {
      today: latestDayOnEarth(),
      ...(published !== undefined && { published }),
      ...(workers !== undefined && { workers }),
      ...(coverage !== undefined && { coverage }),
    };
    try {
      for await (const done of codeAll(this.#inputs(paths), data, options)) {
        this.#interrupt.check();
        progress.step();
        const coded = this.#count(done);
        if (coded) yield coded;
      }
      this.#interrupt.check();
    } catch (error) {
      // Reports never end a run: it is own patterns or actors that did
      throw error instanceof InputError ? new UsageError(error.message) : error;
    } finally {
      progress.stop();
    }
  }

  async *#inputs(paths: readonly string[]): AsyncGenerator<RawReport | Refused> {
    const inputs = intake(paths, {
      signal: this.#interrupt.signal,
      columns: this.#options.columns ?? {},
      meter: this.#meter,
      skip: (reason) => {
        this.skipped = oneMore(this.skipped, reason);
      },
    });
    for await (const [input, place] of linked(inputs, this.#tally.place, changed)) {
      this.#places.push(place);
      yield input;
    }
  }

  /** @returns the report, if it is one that was not seen before */
  #count(done: Done): CodedReport | null {
    const place = this.#places.shift() ?? this.#tally.place;
    const { refused, reasons, articles, claims } = this.#tally;
    if ('refused' in done) {
      this.#tally = {
        ...this.#tally,
        place,
        refused: refused + 1,
        reasons: oneMore(reasons, reasonOf(done.refused.problem)),
      };
      this.#refusals.add(done.refused);
      return null;
    }
    const isNew = this.#seen.add(idBytes(done.article.id));
    this.#tally = isNew
      ? { ...this.#tally, place, articles: articles + 1, claims: claims + done.claims.length }
      : { ...this.#tally, place };
    if (isNew && done.coverage) this.#coverage?.add(done.coverage);
    return isNew ? done : null;
  }
}

const changed = (): Error =>
  new UsageError('the inputs are not those that the run began with; call without --resume to begin anew');

/** Says what was passed over and why, if anything was. */
export function noteSkipped({ skipped }: Batch, terminal: Terminal): void {
  if (Object.keys(skipped).length > 0) terminal.note(`passed over: ${countsText(skipped)}`);
}

/** Reports that a run has read, those among them that it had read before. */
export const readIn = ({ place, refused }: Tally): number => place.done - refused;

/** The exit code of a run: of one that found no report since a column was named that is not there, the call was wrong. */
export function exitOf(tally: Tally): number {
  if (tally.refused === 0) return EXIT.done;
  const isMisnamed = Object.keys(tally.reasons).every((reason) => reason === NO_COLUMN);
  return isMisnamed && readIn(tally) === 0 ? EXIT.usage : EXIT.refused;
}
