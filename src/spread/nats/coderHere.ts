import { setImmediate } from 'node:timers/promises';
import { InputError } from '../../model/errors.ts';
import type { Reader } from '../../pipeline.ts';
import { type RawReport, readReport } from '../../read/report.ts';
import type { Coder, Done } from './work.ts';

/**
 * A coder in this thread, one report after the other.
 * @param today `YYYY-MM-DD`: what is published after it is refused
 */
export const coderHere = (reader: Reader, today: string): Coder => ({
  async *code(reports): AsyncGenerator<Done> {
    let index = 0;
    for await (const raw of reports) {
      yield { index: index++, ...('refused' in raw ? raw : outcomeOf(reader, raw, today)) };
      // Messages and signals are heard only when the loop lets go
      await setImmediate();
    }
  },
  async close() {},
});

function outcomeOf(reader: Reader, raw: RawReport, today: string) {
  try {
    const article = readReport(raw, { today });
    return { article, claims: reader.read(article) };
  } catch (error) {
    return { refused: error instanceof InputError ? error : failedOn(raw.name, error) };
  }
}

function failedOn(name: string, error: unknown): InputError {
  const reason = error instanceof Error ? error.message : String(error);
  return new InputError(name, `the reader failed on it (${reason})`, 'run it alone with --debug');
}
