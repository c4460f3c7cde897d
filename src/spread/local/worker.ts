/** A thread that codes reports, one after the other: see `Thread` for the other end. */
import { parentPort } from 'node:worker_threads';
import { createReader, type Reader } from '../../pipeline.ts';
import { codeReport } from '../codeReport.ts';
import { type Job, plainOf, type Said, type Setup } from './messages.ts';

const say = (said: Said): void => parentPort?.postMessage(said);

async function codeOne(
  reader: Reader,
  { index, raw }: Job,
  { options }: Pick<Setup, 'options'>,
): Promise<void> {
  const done = await codeReport(reader, raw, options);
  say('refused' in done ? { index, refused: plainOf(done.refused, raw.name) } : { index, coded: done });
}

parentPort?.once('message', ({ data, options }: Setup) => {
  try {
    const reader = createReader(data);
    // One after the other: the pool takes the first answer for that of the job in hand
    let last = Promise.resolve();
    parentPort?.on('message', (job: Job) => {
      last = last.then(() => codeOne(reader, job, { options }));
    });
    say({ ready: true });
  } catch (error) {
    say({ unfit: plainOf(error, 'the models') });
  }
});
