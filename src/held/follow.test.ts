import { afterEach, expect, test, vi } from 'vitest';
import { article, claim, state } from '../record/testing.ts';
import { MemoryStore } from '../store/memory/index.ts';
import { follow } from './follow.ts';
import { HeldStore } from './store.ts';

const reports = ['1', '2'].map((id) => article(id, '2021-03-10'));
const codings = reports.map((report) => ({
  article: report,
  version: '0.1.0',
  claims: [claim('measure', report, { by: [state('FRA')], to: [state('EGY')] })],
}));

let end: (() => Promise<void>) | undefined;
afterEach(async () => {
  await end?.();
});

test('what another process adds, and what it decides, is seen by who follows', async () => {
  const store = new MemoryStore();
  const held = await HeldStore.of(store);
  const failed = vi.fn();
  end = follow(held, failed, 5);
  const before = held.revision;
  await store.add(codings);
  await vi.waitFor(() => expect(held.holdings.articles).toHaveLength(2));
  expect(held.revision).not.toBe(before);
  expect(held.holdings.claims.map(({ id }) => held.recordByClaim.get(id))).not.toContain(undefined);
  expect(failed).not.toHaveBeenCalled();
});

test('what has not moved on is not loaded again', async () => {
  const store = new MemoryStore();
  await store.add(codings);
  const held = await HeldStore.of(store);
  const { holdings } = held;
  expect(await held.catchUp()).toBe(false);
  expect(held.holdings).toBe(holdings);
});

test('a store that is away for a while is asked again', async () => {
  const store = new MemoryStore();
  const held = await HeldStore.of(store);
  const failed = vi.fn();
  vi.spyOn(store, 'state').mockRejectedValueOnce(new Error('away'));
  end = follow(held, failed, 5);
  await store.add(codings);
  await vi.waitFor(() => expect(held.holdings.articles).toHaveLength(2));
  expect(failed).toHaveBeenCalledOnce();
});
