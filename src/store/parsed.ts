import { byId } from './order.ts';

/** Turns the stored form of things into the things, by id. */
export const parsed = <T extends { readonly id: string }>(rows: readonly string[]): T[] =>
  rows.map((json) => JSON.parse(json) as T).sort(byId);
