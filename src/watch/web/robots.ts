import robotsParser from 'robots-parser';
import { ROBOT } from '../../node/fetch/userAgent.ts';
import type { Clock } from '../clock.ts';

/** What its types call its default is, for Node, the module itself. */
const parse = robotsParser as unknown as (typeof robotsParser)['default'];

/** What a host's robots.txt says. */
export interface RobotRules {
  allows(url: URL): boolean;
  /** Time between two requests that it asks for, ms; null if it does not say. */
  readonly delay: number | null;
}

/** What it says is asked for again after a day (RFC 9309, 2.4), and after minutes if it could not be had. */
const KEPT = 24 * 3_600_000;
const KEPT_FAILURE = 5 * 60_000;

/** Nobody is left alone for longer between two requests, whatever it asks. */
const LONGEST_DELAY = 60_000;

/** Everything may be asked: there is no robots.txt. */
const OPEN: RobotRules = { allows: () => true, delay: null };

/** The text of the robots.txt at an address; null where there is none. Throws if the server is in trouble. */
export type GetRobots = (url: URL) => Promise<string | null>;

/** What hosts say about who may ask them for what (RFC 9309). */
export class Robots {
  readonly #get: GetRobots;
  readonly #clock: Clock;
  readonly #rules = new Map<string, { readonly rules: Promise<RobotRules>; until: number }>();

  constructor(get: GetRobots, clock: Clock) {
    this.#get = get;
    this.#clock = clock;
  }

  /** @throws what getting it throws: while a host's rules cannot be had, nothing of it may be asked */
  async of(url: URL): Promise<RobotRules> {
    const known = this.#rules.get(url.origin);
    if (known && this.#clock.steady() < known.until) return known.rules;
    const entry = { rules: this.#load(url), until: this.#clock.steady() + KEPT };
    this.#rules.set(url.origin, entry);
    entry.rules.catch(() => {
      entry.until = this.#clock.steady() + KEPT_FAILURE;
    });
    return entry.rules;
  }

  async #load(url: URL): Promise<RobotRules> {
    const place = new URL('/robots.txt', url);
    const text = await this.#get(place);
    if (text === null) return OPEN;
    const robots = parse(place.href, text);
    const seconds = robots.getCrawlDelay(ROBOT);
    return {
      allows: ({ href }) => robots.isAllowed(href, ROBOT) !== false,
      delay: Number.isFinite(seconds) ? Math.min(Math.max(0, (seconds ?? 0) * 1000), LONGEST_DELAY) : null,
    };
  }
}
