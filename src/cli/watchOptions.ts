import { InvalidArgumentError, Option } from 'commander';
import { hostOf } from '../watch/host.ts';

/** What a person set for the watching of feeds. */
export interface WatchingFlags {
  readonly store: string;
  readonly state?: string;
  readonly allowPrivate: readonly string[];
}

export const stateOption = (): Option =>
  new Option(
    '--state <dir>',
    'where it is kept what was seen (default: beside the store, as entente.duckdb.watch)',
  );

export const privateOption = (): Option =>
  new Option(
    '--allow-private <host>',
    'a host of this machine or of the own network that may be asked, as 127.0.0.1:8080; may be given several times',
  )
    .default([], 'none')
    .argParser((text: string, hosts: readonly string[]) => {
      try {
        return [...hosts, hostOf(text)];
      } catch (error) {
        throw new InvalidArgumentError(error instanceof Error ? error.message : '');
      }
    });
