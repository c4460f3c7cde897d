import type { IncomingHttpHeaders } from 'node:http';
import {
  ask,
  bytesOf,
  type FetchRules,
  MOST_REDIRECTS,
  redirectOf,
  refusal,
  Unreachable,
  urlOf,
} from '../../node/fetch/request.ts';
import { userAgent } from '../../node/fetch/userAgent.ts';
import type { Clock } from '../clock.ts';
import { retryAfterOf } from '../schedule.ts';
import { Hosts } from './hosts.ts';
import { type RobotRules, Robots } from './robots.ts';

/** What is asked for. */
export interface Wanted {
  /** Media types, as the header `Accept` has them. */
  readonly accept: string;
  /** What was there last, so that the server need not send it again. */
  readonly etag?: string | null;
  readonly modified?: string | null;
  readonly signal: AbortSignal;
}

/** What a server gave. */
export interface Got {
  /** Where it was in the end. */
  readonly url: string;
  /** Where it has moved for good; null if it has not. */
  readonly moved: string | null;
  readonly headers: IncomingHttpHeaders;
  /** Null where it is as it was (304). */
  readonly bytes: Uint8Array | null;
}

/** Gets what is at an address. */
export type Get = (address: string, wanted: Wanted) => Promise<Got>;

export interface WebOptions {
  readonly rules: FetchRules;
  readonly clock: Clock;
  /** Least time between two requests to one host, ms. */
  readonly delay: number;
  readonly contact: string | null;
}

/** A robots.txt is read up to here (RFC 9309, 2.5, asks for 500 KiB at least). */
const MOST_ROBOTS = 512 * 1024;

/** Answers after which it is worth to ask again. */
const isTrouble = (status: number): boolean => status >= 500 || status === 429 || status === 408;

/**
 * Gets things from the open network as a polite guest: one request to a host at a time with a delay in between, nothing
 * that its robots.txt forbids, nothing again that has not changed, by a name that says who asks. Each redirect is a request
 * of its own.
 * @throws Unreachable for what may be there later, InputError for what may not be had
 */
export function createWeb({ rules, clock, delay, contact }: WebOptions): Get {
  const hosts = new Hosts(clock, delay);
  const agent = { 'user-agent': userAgent(contact ?? undefined) };
  const end = new AbortController().signal;

  const one = (url: URL, headers: Record<string, string>, signal: AbortSignal, most: number) =>
    hosts.turn(url.host, signal, () =>
      askOnce(url, { ...rules, most }, { ...agent, ...headers }, signal, clock),
    );

  const robotsText = async (place: URL): Promise<string | null> => {
    let url = place;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      const answer = await one(url, { accept: 'text/plain' }, end, MOST_ROBOTS);
      if (answer.next === null) return answer.status === 200 ? Buffer.from(answer.bytes).toString() : null;
      url = urlOf(answer.next, url.href);
    }
    return null;
  };
  const robots = new Robots(robotsText, clock);

  return async (address, { accept, etag, modified, signal }) => {
    const headers = {
      accept,
      ...(etag && { 'if-none-match': etag }),
      ...(modified && { 'if-modified-since': modified }),
    };
    let [url, moved] = [urlOf(address, address), true];
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      await permit(url, await robots.of(url), hosts);
      const answer = await one(url, headers, signal, rules.most);
      if (answer.next === null) {
        if (answer.status !== 200 && answer.status !== 304)
          throw refusal(url.href, `answers with ${answer.status}`, 'check the address');
        const bytes = answer.status === 304 ? null : answer.bytes;
        return { url: url.href, moved: moved && hop > 0 ? url.href : null, headers: answer.headers, bytes };
      }
      moved &&= answer.status === 301 || answer.status === 308;
      url = urlOf(answer.next, url.href);
    }
    throw refusal(address, `redirects more than ${MOST_REDIRECTS} times`, 'give the address that it ends at');
  };
}

async function permit(url: URL, { allows, delay }: RobotRules, hosts: Hosts): Promise<void> {
  if (!allows(url)) throw refusal(url.href, 'may not be asked for: robots.txt forbids it', 'leave it out');
  if (delay !== null) hosts.slow(url.host, delay);
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Where a redirect leads. */
  readonly next: string | null;
  readonly bytes: Uint8Array;
}

async function askOnce(
  url: URL,
  rules: FetchRules,
  headers: Record<string, string>,
  signal: AbortSignal,
  clock: Clock,
): Promise<Answer> {
  const within = AbortSignal.any([signal, AbortSignal.timeout(rules.within)]);
  const response = await ask(url, rules, { headers, signal: within });
  const { statusCode: status = 0, headers: told } = response;
  const next = redirectOf(response);
  const wanted = next === null && status === 200;
  const bytes = wanted ? await bytesOf(url, response, rules.most, within) : new Uint8Array();
  if (!wanted) response.destroy();
  if (isTrouble(status))
    throw new Unreachable(
      url.href,
      `answers with ${status}`,
      'it is asked again later',
      retryAfterOf(told['retry-after'], clock.now()),
    );
  return { status, headers: told, next, bytes };
}
