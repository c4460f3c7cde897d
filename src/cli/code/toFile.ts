import { canonicalJson } from '../../model/ids.ts';
import { packageVersion } from '../../node/package.ts';
import { isRunning } from '../../node/processes.ts';
import type { CodedReport } from '../../spread/codeReport.ts';
import { Journal, type Mark, markOf, seenOf } from '../../spread/local/index.ts';
import { Batch, type BatchOptions, noteSkipped, type Tally } from '../batch.ts';
import { Interrupted, UsageError } from '../errors.ts';
import type { Interrupt } from '../interrupt.ts';
import { dataHash } from '../manifest/dataHash.ts';
import type { Terminal } from '../terminal.ts';
import type { Form, FormFlags } from './form.ts';
import { OneADay } from './oneADay.ts';

/** What a run to a file is called with. */
export interface ToFile extends BatchOptions, FormFlags {
  readonly out: string;
  readonly oneADay?: true;
  readonly resume?: true;
}

/**
 * Reports into a file that is there whole or not at all. A run that is stopped leaves beside it what is done.
 * @throws Interrupted after Ctrl-C; UsageError where the run that was left was another, or still goes on
 */
export async function toFile(
  paths: readonly string[],
  options: ToFile,
  form: Form,
  terminal: Terminal,
  interrupt: Interrupt,
): Promise<Tally> {
  const { out } = options;
  const call = callOf(options);
  const mark = markToGoOnFrom(options, call);
  const from = mark && { tally: mark.tally, seen: seenOf(out, mark) };
  const batch = new Batch(terminal, interrupt, options, from ?? undefined);
  if (mark) terminal.note(`goes on behind ${mark.tally.place.done} inputs that are done`);
  const journal = new Journal<Tally>(out, call, mark);
  try {
    if (!mark) journal.write(form.head);
    journal.mark(batch.tally);
    const filter = options.oneADay ? new OneADay(from?.seen) : null;
    await writeAll(batch.code(paths), batch, form, journal, filter);
  } catch (error) {
    // Nothing was begun that a call put right could go on from
    if (error instanceof UsageError && !mark) journal.finish(false);
    throw error;
  } finally {
    journal.close();
  }
  if (form.make) await form.make(journal.part, out);
  journal.finish(form.make === null);
  noteSkipped(batch, terminal);
  return batch.tally;
}

async function writeAll(
  coded: AsyncIterable<CodedReport>,
  batch: Batch,
  form: Form,
  journal: Journal<Tally>,
  filter: OneADay | null,
): Promise<void> {
  try {
    for await (const report of coded) {
      const kept = filter?.kept(report);
      journal.write(form.lines(kept?.report ?? report));
      for (const id of [report.article.id, ...(kept?.ids ?? [])]) journal.see(id);
      journal.step(batch.tally);
    }
    journal.mark(batch.tally);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    journal.mark(batch.tally);
    throw new Interrupted('stopped; the same call with --resume goes on from here');
  }
}

/** What must be the same for one run to go on where another was stopped. */
const callOf = ({ format, unit, all, words, oneADay, published, columns, coverage, data }: ToFile): string =>
  canonicalJson({
    version: packageVersion(),
    data: dataHash(data),
    format,
    unit: unit ?? 'claim',
    all: all ?? false,
    words: words ?? true,
    oneADay: oneADay ?? false,
    published: published ?? null,
    columns: columns ?? {},
    coverage: coverage ?? false,
  });

function markToGoOnFrom({ out, resume }: ToFile, call: string): Mark<Tally> | null {
  const mark = markOf<Tally>(out);
  if (mark && mark.pid !== process.pid && isRunning(mark.pid))
    throw new UsageError(`--out ${out}: process ${mark.pid} is writing it; wait for its end, or end it`);
  if (!resume || !mark) return null;
  if (mark.call === call) return mark;
  throw new UsageError(
    `--resume: the run to ${out} was called otherwise, or with other data; call as then, or without --resume to begin anew`,
  );
}
