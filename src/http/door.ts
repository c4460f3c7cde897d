import type { OpenAPIHono } from '@hono/zod-openapi';
import type { LRUCache } from 'lru-cache';
import type { HeldStore } from '../held/store.ts';
import type { Reader } from '../pipeline.ts';
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
  /** Answers that hold as long as the store stays as it is, by entity tag. */
  readonly answers: LRUCache<string, Answer>;
}

export type App = OpenAPIHono;
