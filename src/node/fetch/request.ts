import { lookup as systemLookup } from 'node:dns/promises';
import { type IncomingMessage, request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { InputError } from '../../model/errors.ts';
import { isPublic } from './addresses.ts';

/** What may be fetched, and how. */
export interface FetchRules {
  /** All addresses of a name. */
  readonly resolve: (
    name: string,
  ) => Promise<readonly { readonly address: string; readonly family: number }[]>;
  /** Whether an address may be asked. */
  readonly allows: (address: string) => boolean;
  /** Ports that may be asked, `''` for the usual one. */
  readonly ports: ReadonlySet<string>;
  /** Places that may be asked whatever their address and port, since a person named them. */
  readonly trusts?: (url: URL) => boolean;
  /** How a person has a place trusted, where there is a way. */
  readonly remedy?: (url: URL) => string;
  /** Bytes of a page, and ms until it is there, redirects included. */
  readonly most: number;
  readonly within: number;
}

export const RULES: FetchRules = {
  resolve: (name) => systemLookup(name, { all: true }),
  allows: isPublic,
  ports: new Set(['', '80', '443']),
  most: 4 * 1024 * 1024,
  within: 15_000,
};

export const MOST_REDIRECTS = 5;

/** What may be there at another time: a server that is down, slow, or asks to be left alone. */
export class Unreachable extends InputError {
  /** How long the server asked to be left alone, ms; null if it did not. */
  readonly retryAfter: number | null;

  constructor(url: string, problem: string, remedy: string, retryAfter: number | null = null) {
    super(url.slice(0, 200), problem, remedy);
    this.retryAfter = retryAfter;
  }
}

/** What this program does not ask for, whatever is there: nobody was asked. */
export class Forbidden extends InputError {
  constructor(url: URL, problem: string, remedy: string) {
    super(url.href.slice(0, 200), problem, remedy);
  }
}

export const refusal = (url: string, problem: string, remedy: string): InputError =>
  new InputError(url.slice(0, 200), problem, remedy);

/** @throws InputError if it is no address */
export function urlOf(text: string, base: string): URL {
  try {
    return new URL(text, text === base ? undefined : base);
  } catch {
    throw refusal(text, 'is no address', 'give one as https://example.org/report.html');
  }
}

function check(url: URL, rules: FetchRules): void {
  const { ports, allows, trusts, remedy } = rules;
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refusal(url.href, 'is no address of the web', 'give one that begins with https:// or http://');
  if (url.username !== '' || url.password !== '')
    throw refusal(url.href, 'holds a user or a password', 'give the address without them');
  if (trusts?.(url)) return;
  if (!ports.has(url.port))
    throw new Forbidden(url, `asks for port ${url.port}`, remedy?.(url) ?? 'give one with the usual port');
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) !== 0 && !allows(literal)) throw inside(url, rules);
}

const inside = (url: URL, { remedy }: FetchRules): InputError =>
  new Forbidden(
    url,
    'leads into a network that is not open to all',
    remedy?.(url) ?? 'save the page and give its text',
  );

/** Names that resolve to the open network alone; the connection is made to what is returned here. */
const checkedLookup =
  (url: URL, rules: FetchRules): LookupFunction =>
  (name, _, done) => {
    const { resolve, allows, trusts } = rules;
    resolve(name).then(
      (found) => {
        const refused = !trusts?.(url) && found.some(({ address }) => !allows(address));
        if (found.length === 0 || refused) done(inside(url, rules), []);
        else done(null, [...found]);
      },
      () => done(new Unreachable(url.href, 'has a name that is not known', 'check the address'), []),
    );
  };

/** What goes with a request. */
export interface Asked {
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/**
 * Asks for what is at an address of the open network, following no redirect: the name is resolved, all of its addresses
 * are looked at, and the connection goes to just these, so that the name cannot change in between.
 * @throws InputError if it may not be asked or cannot be had
 */
export async function ask(url: URL, rules: FetchRules, { headers, signal }: Asked): Promise<IncomingMessage> {
  check(url, rules);
  const request = url.protocol === 'https:' ? secureRequest : plainRequest;
  return new Promise((resolve, reject) => {
    const options = {
      agent: false as const,
      lookup: checkedLookup(url, rules),
      // The lookup gives all addresses, and each of them was looked at
      autoSelectFamily: true,
      signal,
      maxHeaderSize: 16_384,
      headers: { 'accept-encoding': 'identity', ...headers },
    };
    request(url, options, resolve)
      .on('error', (error) => reject(failure(url, error, signal)))
      .end();
  });
}

function failure(url: URL, error: Error, signal: AbortSignal): InputError {
  if (error instanceof InputError) return error;
  const reason = signal.aborted
    ? 'took too long'
    : `cannot be had (${(error as NodeJS.ErrnoException).code ?? error.message})`;
  return new Unreachable(url.href, reason, 'try it later, or save the page and give its text');
}

/** Where an answer sends one on to; null where it does not. */
export const redirectOf = ({ statusCode = 0, headers }: IncomingMessage): string | null =>
  statusCode >= 300 && statusCode < 400 && headers.location !== undefined ? headers.location : null;

/**
 * All bytes of an answer.
 * @throws InputError if they are too many, take too long, or are packed though they were asked for plain
 */
export async function bytesOf(
  url: URL,
  response: IncomingMessage,
  most: number,
  signal: AbortSignal,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    if ((response.headers['content-encoding'] ?? 'identity') !== 'identity')
      throw refusal(
        url.href,
        'comes packed though it was asked for plain',
        'save the page and give its text',
      );
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > most)
        throw refusal(url.href, `has more than ${most} bytes`, 'save the page and give its text');
      chunks.push(chunk);
    }
  } catch (error) {
    response.destroy();
    throw failure(url, error as Error, signal);
  }
  return Buffer.concat(chunks);
}
