import type { HeldStore } from '../held/store.ts';
import type { Reader } from '../pipeline.ts';

/** What the tools work with. */
export interface McpOptions {
  /** What the store holds now. */
  readonly held: () => Promise<HeldStore>;
  readonly reader: () => Reader;
  readonly version: string;
  /** The latest day that has begun anywhere. */
  readonly today: () => string;
}
