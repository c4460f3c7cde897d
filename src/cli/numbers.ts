import { InvalidArgumentError, Option } from 'commander';

/** An option that takes a whole number from 0 to `most`. */
export const numberOption = (flags: string, description: string, most: number): Option =>
  new Option(flags, description).argParser((text: string) => {
    const n = Number(text);
    if (!/^\d+$/.test(text) || n > most) throw new InvalidArgumentError(`Give a number from 0 to ${most}.`);
    return n;
  });
