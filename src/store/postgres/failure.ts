import { StoreAway } from '../store.ts';

/** PostgreSQL's classes of errors that pass: connection, resources (a full disk too), shutting down, undone by another. */
const PASSING = /^(08|40|53|57P|58)/;
/** What the client and the system say of a connection. */
const CONNECTION =
  /^(CONNECTION_(CLOSED|ENDED|DESTROYED)|CONNECT_TIMEOUT|ECONN\w+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN)$/;

/**
 * What a failure of the database means for the person.
 * @param shown the address without its password
 * @returns a StoreAway if it can pass; other errors as they are
 */
export function failureOf(shown: string, error: unknown): unknown {
  const { code, message } = error as { code?: string; message?: string };
  if (code === undefined || !(PASSING.test(code) || CONNECTION.test(code))) return error;
  const reason = [code, message?.split('\n')[0]].filter(Boolean).join(': ');
  const failure = new StoreAway(
    shown,
    `cannot be used (${reason})`,
    'check that it runs and has room; what was kept before is kept, the same call goes on from there',
  );
  failure.cause = error;
  return failure;
}

/** Some work of the database, with its failures as {@link failureOf} tells them. */
export const away = <T>(shown: string, work: Promise<T>): Promise<T> =>
  work.catch((error: unknown) => {
    throw failureOf(shown, error);
  });
