import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { Problem } from './problem.ts';

/** Who may do what. */
export interface Access {
  /** What writing takes, and on other addresses than loopback everything. */
  readonly token: string;
  /** Whether the server listens for this machine alone. */
  readonly loopback: boolean;
  /** Names and addresses by which it is reached. */
  readonly hosts: readonly string[];
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/;

export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

/**
 * On loopback, refuses requests that came for another name: a page of the world whose name was made to point here
 * (DNS rebinding) may not read the record. Elsewhere it lets nobody in without the token, but for the app's own files.
 */
export const guard =
  ({ token, loopback, hosts }: Access): MiddlewareHandler =>
  async (c, next) => {
    const host = hostOf(c);
    if (loopback && !isLoopback(host) && !hosts.includes(host))
      throw new Problem(
        421,
        `host '${host.slice(0, 80)}': this server answers for this machine alone; use its address`,
      );
    refuseForeign(c);
    if (!loopback && isData(c.req.path)) requireToken(c, token);
    await next();
  };

/** The name or address in the request, without the port. */
const hostOf = (c: Context): string => new URL(c.req.url).hostname;

/** Whether a path is one of the record, and not of the app that shows it. */
const isData = (path: string): boolean =>
  /^\/(pairs|dossiers|timelines|actors|issues|records|claims|articles|search|calendars|panels|readings|reports|reviews|decisions|store|metrics|watch)(\/|$)/.test(
    path,
  );

/** Pages of other places may not have a browser write here. */
function refuseForeign(c: Context): void {
  const origin = c.req.header('origin');
  if (origin === undefined || c.req.method === 'GET' || c.req.method === 'HEAD') return;
  if (origin !== new URL(c.req.url).origin)
    throw new Problem(403, `origin '${origin.slice(0, 80)}': only pages of this server may send to it`);
}

/** @throws Problem without the token, or with a wrong one */
export function requireToken(c: Context, token: string): void {
  const [, given] = /^Bearer +(\S+) *$/i.exec(c.req.header('authorization') ?? '') ?? [];
  if (given !== undefined && areEqual(given, token)) return;
  throw new Problem(
    401,
    given === undefined
      ? 'This takes a token: send it as `Authorization: Bearer TOKEN`; it is in the file of --token-file, or beside the store'
      : 'The token is not the one of this server; look into the file of --token-file, or beside the store',
    { 'www-authenticate': 'Bearer realm="entente"' },
  );
}

/** In the same time whatever the texts are. */
const areEqual = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
