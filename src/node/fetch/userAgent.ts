import { packageVersion } from '../package.ts';

/** The name that robots.txt files know the program by. */
export const ROBOT = 'Entente';

/**
 * How the program names itself to the servers that it asks.
 * @param contact an address of whoever runs it, for those who run the servers
 */
export const userAgent = (contact?: string): string =>
  `${ROBOT}/${packageVersion()} (reads news into a record of relations between states${contact === undefined ? '' : `; ${contact}`})`;
