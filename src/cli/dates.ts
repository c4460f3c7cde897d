import { InvalidArgumentError, Option } from 'commander';
import { validDay, validPublished } from '../read/index.ts';

/** An option that takes a day. */
export const dayOption = (flags: string, description: string): Option =>
  new Option(flags, description).argParser((value: string) => {
    if (!validDay(value)) throw new InvalidArgumentError('Give a day, as in 2017-10-31.');
    return value;
  });

/** `--published DATE`. */
export const publishedOption = (): Option =>
  new Option(
    '--published <date>',
    'when the report was published, as 2017-10-31 or 2017-10-31T11:04; overrides the date on the page',
  ).argParser((value: string) => {
    if (!validPublished(value))
      throw new InvalidArgumentError('Give a day, as in 2017-10-31, or 2017-10-31T11:04.');
    return value;
  });

/** The latest day that has begun anywhere on earth (UTC+14): only what is dated after it is in the future. */
export const latestDayOnEarth = (): string =>
  new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
