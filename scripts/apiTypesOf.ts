import { LRUCache } from 'lru-cache';
import openapiTS, { astToString, COMMENT_HEADER, type OpenAPI3 } from 'openapi-typescript';
import { HeldStore } from '../src/held/store.ts';
import type { Answer } from '../src/http/answer.ts';
import { createApp } from '../src/http/app.ts';
import { MemoryStore } from '../src/store/memory/index.ts';

/** The types that the OpenAPI document gives, as the text of their file. */
export async function apiTypes(): Promise<string> {
  const door = {
    held: await HeldStore.of(new MemoryStore()),
    reader: () => {
      throw new Error('nothing is read here');
    },
    cow: new Map(),
    notes: [],
    answers: new LRUCache<string, Answer>({ max: 1 }),
  };
  const app = createApp(door, () => {});
  const document = (await (await app.request('/openapi.json')).json()) as OpenAPI3;
  return (
    COMMENT_HEADER +
    astToString(await openapiTS(document, { immutable: true, alphabetize: true, arrayLength: true }))
  );
}
