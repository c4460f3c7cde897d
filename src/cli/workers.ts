import { InvalidArgumentError, Option } from 'commander';

/** More threads than any machine has cores would only take memory. */
const MOST = 512;

/** `--workers N`. */
export const workersOption = (): Option =>
  new Option(
    '--workers <n>',
    'how many threads read; one a core if not given. What comes out is the same',
  ).argParser((value: string) => {
    const workers = Number(value);
    if (!Number.isInteger(workers) || workers < 1 || workers > MOST)
      throw new InvalidArgumentError(`Give a whole number from 1 to ${MOST}.`);
    return workers;
  });
