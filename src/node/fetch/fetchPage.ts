import { lookup as systemLookup } from 'node:dns/promises';
import { type IncomingMessage, request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { InputError } from '../../model/errors.ts';
import { decodePage } from '../../read/html/charset.ts';
import { isPublic } from './addresses.ts';

/** A page of the open network, decoded. */
export interface FetchedPage {
  /** Where it was in the end, after redirects. */
  readonly url: string;
  readonly text: string;
  readonly isHtml: boolean;
}

/** What a page may be fetched from, and how. */
export interface FetchRules {
  /** All addresses of a name. */
  readonly resolve: (
    name: string,
  ) => Promise<readonly { readonly address: string; readonly family: number }[]>;
  /** Whether an address may be asked. */
  readonly allows: (address: string) => boolean;
  /** Ports that may be asked, `''` for the usual one. */
  readonly ports: ReadonlySet<string>;
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

const MOST_REDIRECTS = 5;

/**
 * Gets pages of the open network and of no other: every name is resolved and all of its addresses are looked at, the
 * connection goes to just these addresses (so that a name cannot change in between), and so again for each redirect.
 */
export const createFetcher =
  (rules: FetchRules = RULES) =>
  async (address: string): Promise<FetchedPage> => {
    const signal = AbortSignal.timeout(rules.within);
    let url = urlOf(address, address);
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      const response = await ask(url, rules, signal);
      const next = redirectOf(response);
      if (next === null) return await pageOf(url, response, rules, signal);
      response.destroy();
      url = urlOf(next, url.href);
    }
    throw refusal(address, `redirects more than ${MOST_REDIRECTS} times`, 'give the address that it ends at');
  };

const refusal = (url: string, problem: string, remedy: string): InputError =>
  new InputError(url.slice(0, 200), problem, remedy);

function urlOf(text: string, base: string): URL {
  try {
    return new URL(text, text === base ? undefined : base);
  } catch {
    throw refusal(text, 'is no address', 'give one as https://example.org/report.html');
  }
}

function check(url: URL, { ports, allows }: FetchRules): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refusal(url.href, 'is no address of the web', 'give one that begins with https:// or http://');
  if (url.username !== '' || url.password !== '')
    throw refusal(url.href, 'holds a user or a password', 'give the address without them');
  if (!ports.has(url.port))
    throw refusal(url.href, `asks for port ${url.port}`, 'give one with the usual port');
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) !== 0 && !allows(literal)) throw inside(url.href);
}

const inside = (url: string): InputError =>
  refusal(url, 'leads into a network that is not open to all', 'save the page and give its text');

/** Names that resolve to the open network alone; the connection is made to what is returned here. */
const checkedLookup =
  (url: URL, { resolve, allows }: FetchRules): LookupFunction =>
  (name, _, done) => {
    resolve(name).then(
      (found) => {
        const refused = found.length === 0 || found.some(({ address }) => !allows(address));
        if (refused) done(inside(url.href), []);
        else done(null, [...found]);
      },
      () => done(refusal(url.href, 'has a name that is not known', 'check the address'), []),
    );
  };

function ask(url: URL, rules: FetchRules, signal: AbortSignal): Promise<IncomingMessage> {
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
      headers: { accept: 'text/html, text/plain', 'accept-encoding': 'identity', 'user-agent': 'Entente' },
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
  return refusal(url.href, reason, 'try it later, or save the page and give its text');
}

const redirectOf = ({ statusCode = 0, headers }: IncomingMessage): string | null =>
  statusCode >= 300 && statusCode < 400 && headers.location !== undefined ? headers.location : null;

async function pageOf(
  url: URL,
  response: IncomingMessage,
  { most }: FetchRules,
  signal: AbortSignal,
): Promise<FetchedPage> {
  const { statusCode = 0, headers } = response;
  const [type = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
  const isHtml = /^\s*(text\/html|application\/xhtml\+xml)\s*$/.test(type);
  const refuse = (problem: string, remedy: string): InputError => {
    response.destroy();
    return refusal(url.href, problem, remedy);
  };
  if (statusCode !== 200) throw refuse(`answers with ${statusCode}`, 'check the address');
  if (!isHtml && type.trim() !== 'text/plain')
    throw refuse(
      `is ${type.trim() || 'of no known type'}`,
      'give the address of a web page or of a plain text',
    );
  if ((headers['content-encoding'] ?? 'identity') !== 'identity')
    throw refuse('comes packed though it was asked for plain', 'save the page and give its text');
  const bytes = await collected(url, response, most, signal);
  const [, charset] = /charset\s*=\s*"?([\w-]+)/.exec(parameters.join(';')) ?? [];
  return { url: url.href, text: decodePage(bytes, charset), isHtml };
}

async function collected(
  url: URL,
  response: IncomingMessage,
  most: number,
  signal: AbortSignal,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > most)
        throw refusal(url.href, `has more than ${most} bytes`, 'save the page and give its text');
      chunks.push(chunk);
    }
  } catch (error) {
    throw failure(url, error as Error, signal);
  }
  return Buffer.concat(chunks);
}
