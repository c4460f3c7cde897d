import type { IncomingMessage } from 'node:http';
import type { InputError } from '../../model/errors.ts';
import { decodePage } from '../../read/html/charset.ts';
import {
  ask,
  bytesOf,
  type FetchRules,
  MOST_REDIRECTS,
  RULES,
  redirectOf,
  refusal,
  urlOf,
} from './request.ts';
import { userAgent } from './userAgent.ts';

/** A page of the open network, decoded. */
export interface FetchedPage {
  /** Where it was in the end, after redirects. */
  readonly url: string;
  readonly text: string;
  readonly isHtml: boolean;
}

/**
 * Gets pages of the open network and of no other: every name is resolved and all of its addresses are looked at, the
 * connection goes to just these addresses (so that a name cannot change in between), and so again for each redirect.
 */
export const createFetcher =
  (rules: FetchRules = RULES) =>
  async (address: string): Promise<FetchedPage> => {
    const signal = AbortSignal.timeout(rules.within);
    const headers = { accept: 'text/html, text/plain', 'user-agent': userAgent() };
    let url = urlOf(address, address);
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      const response = await ask(url, rules, { headers, signal });
      const next = redirectOf(response);
      if (next === null) return await pageOf(url, response, rules, signal);
      response.destroy();
      url = urlOf(next, url.href);
    }
    throw refusal(address, `redirects more than ${MOST_REDIRECTS} times`, 'give the address that it ends at');
  };

async function pageOf(
  url: URL,
  response: IncomingMessage,
  { most }: FetchRules,
  signal: AbortSignal,
): Promise<FetchedPage> {
  const { statusCode = 0 } = response;
  const refuse = (problem: string, remedy: string): InputError => {
    response.destroy();
    return refusal(url.href, problem, remedy);
  };
  if (statusCode !== 200) throw refuse(`answers with ${statusCode}`, 'check the address');
  const { type, charset } = contentType(response);
  const isHtml = isPage(type);
  if (!isHtml && type !== 'text/plain')
    throw refuse(`is ${type || 'of no known type'}`, 'give the address of a web page or of a plain text');
  const bytes = await bytesOf(url, response, most, signal);
  return { url: url.href, text: decodePage(bytes, charset), isHtml };
}

/** Whether a media type is that of a web page. */
export const isPage = (type: string): boolean => /^(text\/html|application\/xhtml\+xml)$/.test(type);

/** Media type and encoding of an answer by its header; the type is '' where it names none. */
export function contentType({ headers }: Pick<IncomingMessage, 'headers'>): {
  readonly type: string;
  readonly charset?: string;
} {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
  const [, charset] = /charset\s*=\s*"?([\w-]+)/.exec(parameters.join(';')) ?? [];
  return { type: type.trim(), ...(charset !== undefined && { charset }) };
}
