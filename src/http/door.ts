import type { OpenAPIHono } from '@hono/zod-openapi';
import type { LRUCache } from 'lru-cache';
import type { HeldStore } from '../held/store.ts';
import type { Turns } from '../held/turns.ts';
import type { FetchedPage } from '../node/fetch/fetchPage.ts';
import type { Reader } from '../pipeline.ts';
import type { WatchHealth } from '../watch/index.ts';
import type { Access } from './access.ts';
import type { Answer } from './answer.ts';

/** What every route works with. */
export interface Door {
  readonly held: HeldStore;
  /** The reader, made when it is first needed. */
  readonly reader: () => Reader;
  /** Correlates of War codes by code of the state. */
  readonly cow: ReadonlyMap<string, string>;
  /** Warnings for the head of every dossier. */
  readonly notes: readonly string[];
  readonly access: Access;
  /** The token for the page that the server itself gives out on loopback; null where it has to be asked for. */
  readonly pageToken: string | null;
  /** Gets a page of the open network. */
  readonly fetchPage: (url: string) => Promise<FetchedPage>;
  /** How the feeds are that this process watches; null if it watches none. */
  readonly watch: (() => WatchHealth) | null;
  /** The latest day that has begun anywhere: what is published after it is refused. */
  readonly today: () => string;
  /** Requests a second from one address; 0 for no limit. */
  readonly rate: number;
  /** Answers that hold as long as the store stays as it is, by entity tag. */
  readonly answers: LRUCache<string, Answer>;
  /** Questions that are not at hand are answered one after the other; between two of them the server reads what others have sent. */
  readonly turns: Turns;
}

export type App = OpenAPIHono;
