import { setMaxListeners } from 'node:events';
import { JumpWatch } from './clock.ts';
import type { FeedsFile, WatchedFeed } from './feedsFile.ts';
import { healthOf, type WatchHealth } from './health.ts';
import { Places } from './places.ts';
import { poll } from './poll.ts';
import type { PollTools } from './pollTools.ts';
import { count, type FeedState } from './state.ts';
import type { StateFolder } from './stateFolder.ts';

/** What feeds are watched with. */
export interface WatchOptions extends Omit<PollTools, 'save' | 'seen'> {
  readonly file: FeedsFile;
  readonly folder: StateFolder;
  /** Something good to know. */
  readonly note: (text: string) => void;
}

/** Feeds that are asked at a time. */
const AT_ONCE = 8;

/** Watches feeds: asks each when it is due, and takes what is new into the record. */
export class Watch {
  readonly #feeds: readonly { readonly feed: WatchedFeed; readonly state: FeedState }[];
  readonly #options: WatchOptions;
  readonly #tools: PollTools;
  readonly #places = new Places(AT_ONCE);
  readonly #jumps: JumpWatch;
  #clockJumps = 0;

  constructor(options: WatchOptions) {
    const { file, folder, clock, note } = options;
    this.#options = options;
    this.#jumps = new JumpWatch(clock);
    this.#feeds = file.feeds.map((feed) => {
      const { state, broken } = folder.load(feed.url);
      if (broken !== null) {
        count(state.errors, 'what was kept of it could not be read');
        note(
          `${feed.name}: what was kept of it could not be read and is now ${broken}; its entries are read again`,
        );
      }
      return { feed, state };
    });
    const seen = new Set(
      this.#feeds.flatMap(({ state }) => [...state.seen, ...state.waiting.map(({ key }) => key)]),
    );
    this.#tools = { ...options, seen, save: (state) => folder.save(state) };
  }

  /**
   * Asks every feed once, but for those whose servers or failures ask for patience.
   * @returns whether all went well
   */
  async once(signal: AbortSignal): Promise<boolean> {
    setMaxListeners(0, signal);
    const before = this.#faults();
    await Promise.all(
      this.#feeds.map(async ({ feed, state }) => {
        const wait = state.failures === 0 ? 0 : this.#waitOf(feed, state);
        if (wait > 0)
          this.#options.note(`${feed.name}: left alone until ${new Date(state.due).toISOString()}`);
        else await this.#poll(feed, state, signal);
      }),
    );
    return this.#faults() === before;
  }

  /** Watches until the signal is aborted. */
  async run(signal: AbortSignal): Promise<void> {
    setMaxListeners(0, signal);
    await Promise.all(this.#feeds.map(({ feed, state }) => this.#follow(feed, state, signal)));
  }

  get health(): WatchHealth {
    return {
      feeds: this.#feeds.map(({ feed, state }) => healthOf(feed, state)),
      clockJumps: this.#clockJumps,
    };
  }

  async #follow(feed: WatchedFeed, state: FeedState, signal: AbortSignal): Promise<void> {
    let wait = this.#waitOf(feed, state);
    while (!signal.aborted) {
      await this.#options.clock.sleep(wait, signal);
      if (signal.aborted) return;
      await this.#poll(feed, state, signal);
      wait = state.wait;
    }
  }

  async #poll(feed: WatchedFeed, state: FeedState, signal: AbortSignal): Promise<void> {
    await this.#places.in(async () => {
      this.#noticeJump();
      if (!signal.aborted) await poll(feed, state, this.#tools, signal);
    });
  }

  /** Time until a feed is due. No clock that was set meanwhile makes it longer than it was chosen. */
  #waitOf({ every }: WatchedFeed, state: FeedState): number {
    const wait = state.due - this.#options.clock.now();
    if (wait > state.wait) {
      count(state.errors, 'the clock of this machine was set back');
      state.due = this.#options.clock.now() + Math.min(state.wait, every);
      return Math.min(state.wait, every);
    }
    return Math.max(0, wait);
  }

  #noticeJump(): void {
    const by = this.#jumps.jump();
    if (by === 0) return;
    this.#clockJumps++;
    this.#options.note(
      `The clock of this machine was set ${by > 0 ? 'forward' : 'back'} by ${Math.round(Math.abs(by) / 1000)} s`,
    );
  }

  /** How often something was refused or failed so far. */
  #faults(): number {
    const sum = (counts: Readonly<Record<string, number>>): number =>
      Object.values(counts).reduce((a, b) => a + b, 0);
    return this.#feeds.reduce((total, { state }) => total + sum(state.refused) + sum(state.errors), 0);
  }
}
