import { expect, test } from 'vitest';
import { HeldStore } from '../held/store.ts';
import { MemoryStore } from '../store/memory/index.ts';
import type { FeedHealth } from '../watch/index.ts';
import { appOver, heldWith, REPORT } from './testing.ts';

const FEED: FeedHealth = {
  name: 'Example "Wire"',
  url: 'https://wire.example/rss',
  state: 'failing',
  lastPoll: '2017-03-09T00:00:00.000Z',
  lastSuccess: '2017-03-08T00:00:00.000Z',
  lastError: null,
  nextPoll: null,
  failures: 2,
  moved: null,
  polls: 9,
  unchanged: 3,
  taken: 4,
  claims: 11,
  known: 0,
  waiting: 5,
  refused: { 'too large': 2, empty: 1 },
  errors: { timeout: 2 },
};

const metricsOf = async (...given: Parameters<typeof appOver>): Promise<string[]> => {
  const answer = await appOver(...given).app.request('/metrics');
  return (await answer.text()).split('\n').filter((line) => line.startsWith('entente_'));
};

test('the metrics say what the store holds', async () => {
  const lines = await metricsOf(await heldWith([REPORT]));
  expect(lines).toContain('entente_store_things{kind="articles"} 1');
  expect(lines.join('\n')).not.toContain('entente_feed_');
});

test('the metrics say how each watched feed is, as it is when they are asked for', async () => {
  const feeds = [FEED];
  const watch = () => ({ feeds, clockJumps: 0 });
  const lines = await metricsOf(await HeldStore.of(new MemoryStore()), { watch });
  const of = (name: string): string => `entente_feed_${name}{feed="Example \\"Wire\\""}`;
  expect(lines).toEqual(
    expect.arrayContaining([
      `${of('failures')} 2`,
      `${of('taken_total')} 4`,
      `${of('waiting')} 5`,
      `${of('refused_total')} 3`,
      `${of('errors_total')} 2`,
      `${of('last_success_seconds')} ${Date.parse('2017-03-08') / 1000}`,
    ]),
  );
});
