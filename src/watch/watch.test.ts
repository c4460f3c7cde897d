import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { InputError } from '../model/errors.ts';
import { Forbidden } from '../node/fetch/request.ts';
import { hostOf } from './host.ts';
import { Bench, feedsOf, page, report, rss } from './testing.ts';

const FEED = 'https://example.org/feed';
const OTHER = 'https://example.net/feed';
const CHILE = 'https://example.org/chile';
const PERU = 'https://example.org/peru';

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
  bench.site
    .set(FEED, rss([{ url: CHILE }]))
    .set(CHILE, page(report('Chile')))
    .set(PERU, page(report('Peru')));
});
afterEach(() => bench.end());

const MINUTE = 60_000;
const articles = (): number => bench.held?.holdings.articles.length ?? 0;
const timesAsked = (url: string): number => bench.web.asked.filter((one) => one === url).length;

describe('a watch', () => {
  test('reads what is new at each poll, and nothing twice, also when it is started again', async () => {
    const first = await bench.watch(feedsOf(FEED));
    expect(await first.once(bench.signal)).toBe(true);
    expect(articles()).toBe(1);
    expect(bench.held?.holdings.articles[0]).toMatchObject({ published: '2017-03-08T10:15Z', url: CHILE });
    bench.site.set(FEED, rss([{ url: PERU }, { url: `${CHILE}?utm_source=rss#top` }]));
    const second = await bench.watch(feedsOf(FEED));
    await second.once(bench.signal);
    await second.once(bench.signal);
    expect(articles()).toBe(2);
    expect([timesAsked(CHILE), timesAsked(PERU)]).toEqual([1, 1]);
    expect(second.health.feeds).toMatchObject([
      { state: 'well', taken: 2, polls: 3, unchanged: 1, waiting: 0 },
    ]);
  });

  test('asks every feed when it is due, in its own time', async () => {
    const watch = await bench.watch(feedsOf(FEED));
    const running = watch.run(bench.signal);
    await bench.clock.advance(0);
    expect(timesAsked(FEED)).toBe(1);
    await bench.clock.advance(10 * MINUTE);
    expect(timesAsked(FEED)).toBe(1);
    await bench.clock.advance(36 * MINUTE);
    expect(timesAsked(FEED)).toBe(4);
    bench.end();
    await running;
  });

  test('leaves a feed no longer alone that it may not ask by its own rules', async () => {
    const forbidden = async (url: string): Promise<never> => {
      throw new Forbidden(new URL(url), 'leads inside', 'allow it');
    };
    const strict = await bench.watch(feedsOf(FEED), { get: forbidden });
    expect(await strict.once(bench.signal)).toBe(false);
    expect(strict.health.feeds).toMatchObject([{ state: 'failing', failures: 1 }]);
    const open = await bench.watch(feedsOf(FEED));
    expect(await open.once(bench.signal)).toBe(true);
    expect(articles()).toBe(1);
    expect(bench.notes).toEqual([]);
  });

  test('asks a feed that it may not ask in the usual time while it runs', async () => {
    let times = 0;
    const watch = await bench.watch(feedsOf(FEED), {
      get: async (url) => {
        times++;
        throw new Forbidden(new URL(url), 'leads inside', 'allow it');
      },
    });
    const running = watch.run(bench.signal);
    await bench.clock.advance(46 * MINUTE);
    expect(times).toBe(4);
    bench.end();
    await running;
  });

  test('goes on with the others when a feed is broken, and leaves that one alone for longer and longer', async () => {
    bench.site.set(OTHER, 500);
    const watch = await bench.watch(feedsOf(OTHER, FEED));
    const running = watch.run(bench.signal);
    await bench.clock.advance(24 * 60 * MINUTE);
    expect(articles()).toBe(1);
    expect(timesAsked(FEED)).toBeGreaterThan(90);
    expect(timesAsked(OTHER)).toBeLessThan(12);
    const [broken, well] = watch.health.feeds;
    expect(broken).toMatchObject({ state: 'failing', lastSuccess: null, taken: 0 });
    expect(broken?.errors['answers with 500']).toBe(timesAsked(OTHER));
    expect(broken?.lastError?.problem).toContain('https://example.net/feed: answers with 500');
    expect(well).toMatchObject({ state: 'well', errors: {} });
    bench.end();
    await running;
  });

  test('waits as long as a server asks it to, also when it is started again', async () => {
    bench.site.set(FEED, 503);
    const watch = await bench.watch(feedsOf(FEED));
    expect(await watch.once(bench.signal)).toBe(false);
    await bench.clock.advance(100 * MINUTE);
    await (await bench.watch(feedsOf(FEED))).once(bench.signal);
    expect(timesAsked(FEED)).toBe(1);
    expect(bench.notes.at(-1)).toMatch(/left alone until 2026-01-01T02:00/);
    await bench.clock.advance(21 * MINUTE);
    await (await bench.watch(feedsOf(FEED))).once(bench.signal);
    expect(timesAsked(FEED)).toBe(2);
  });

  test('asks again for a page that cannot be had, though the feed no longer names it, and gives up at last', async () => {
    bench.site.set(CHILE, 500);
    const watch = await bench.watch(feedsOf(FEED));
    await watch.once(bench.signal);
    expect(watch.health.feeds[0]).toMatchObject({ state: 'well', waiting: 1, taken: 0, refused: {} });
    bench.site.set(FEED, rss([{ url: PERU }]));
    bench.site.set(CHILE, page(report('Chile')));
    await bench.clock.advance(15 * MINUTE);
    const again = await bench.watch(feedsOf(FEED));
    await again.once(bench.signal);
    expect(again.health.feeds[0]).toMatchObject({ waiting: 0, taken: 2 });
    bench.site.set(FEED, rss([{ url: `${PERU}/gone` }]));
    bench.site.set(`${PERU}/gone`, 500);
    const running = again.run(bench.signal);
    await bench.clock.advance(24 * 60 * MINUTE);
    expect(timesAsked(`${PERU}/gone`)).toBe(6);
    expect(again.health.feeds[0]).toMatchObject({ waiting: 0, refused: { 'answers with 500': 1 } });
    bench.end();
    await running;
  });

  test('counts what it refuses by reason', async () => {
    bench.site
      .set(
        FEED,
        rss([
          { url: CHILE, date: 'Wed, 08 Mar 2056 10:15:00 GMT' },
          { url: `${CHILE}/2`, date: 'Thu, 09 Mar 2056 10:15:00 GMT' },
          { url: PERU, date: 'yesterday' },
          { url: `${PERU}/404` },
          { url: `${PERU}/pdf` },
          { url: `${PERU}/none` },
        ]),
      )
      .set(`${CHILE}/2`, page(report('Chile')))
      .set(`${PERU}/pdf`, { type: 'application/pdf', text: '%PDF' })
      .set(`${PERU}/none`, page('x'));
    const watch = await bench.watch(feedsOf(FEED));
    expect(await watch.once(bench.signal)).toBe(false);
    expect(watch.health.feeds[0]?.refused).toEqual({
      'is dated …, which is in the future': 2,
      'has no date of publication': 1,
      'answers with 404': 1,
      'is application/pdf': 1,
      'holds no sentence': 1,
    });
    expect(bench.refused).toHaveLength(6);
    expect(articles()).toBe(0);
  });

  test('keeps what it has read for the record until that takes it', async () => {
    let away = true;
    const keep = async () => {
      if (away) throw new InputError('postgres://db', 'does not answer', 'start it');
      return { articles: 1, claims: 1, news: null };
    };
    const watch = await bench.watch(feedsOf(FEED), { keep });
    await watch.once(bench.signal);
    expect(watch.health.feeds[0]).toMatchObject({
      taken: 0,
      waiting: 1,
      lastError: { problem: /does not take reports: postgres/ },
    });
    away = false;
    bench.site.set(FEED, rss([]));
    const later = await bench.watch(feedsOf(FEED), { keep });
    await later.once(bench.signal);
    expect(later.health.feeds[0]).toMatchObject({ taken: 1, waiting: 0 });
  });

  test('reads once what two feeds name', async () => {
    bench.site.set(OTHER, rss([{ url: CHILE }]));
    const watch = await bench.watch(feedsOf(FEED, OTHER));
    await watch.once(bench.signal);
    expect([articles(), timesAsked(CHILE)]).toEqual([1, 1]);
  });

  test('reads anew what it has lost the memory of, which adds nothing', async () => {
    await (await bench.watch(feedsOf(FEED))).once(bench.signal);
    for (const name of readdirSync(bench.path)) writeFileSync(join(bench.path, name), '{"url":');
    const watch = await bench.watch(feedsOf(FEED));
    await watch.once(bench.signal);
    expect(articles()).toBe(1);
    expect(watch.health.feeds[0]).toMatchObject({ taken: 0, known: 1 });
    expect(bench.notes[0]).toMatch(/could not be read/);
  });

  test('polls in time though the clock was set back a year, and says that it was', async () => {
    const watch = await bench.watch(feedsOf(FEED));
    const running = watch.run(bench.signal);
    await bench.clock.advance(16 * MINUTE);
    bench.clock.wall -= 365 * 24 * 60 * MINUTE;
    await bench.clock.advance(16 * MINUTE);
    expect([timesAsked(FEED), watch.health.clockJumps]).toEqual([3, 1]);
    bench.clock.wall -= 365 * 24 * 60 * MINUTE;
    bench.end();
    await running;
  });

  test('started after the clock was set back waits no longer than it would have', async () => {
    await (await bench.watch(feedsOf(FEED))).once(bench.signal);
    bench.clock.wall -= 365 * 24 * 60 * MINUTE;
    const watch = await bench.watch(feedsOf(FEED));
    const running = watch.run(bench.signal);
    await bench.clock.advance(16 * MINUTE);
    expect(timesAsked(FEED)).toBe(2);
    expect(watch.health.feeds[0]?.errors).toEqual({ 'the clock of this machine was set back': 1 });
    bench.end();
    await running;
  });

  test('of a thousand entries reads them all, oldest first, and of more the first two thousand', async () => {
    const urls = Array.from({ length: 2100 }, (_, i) => `${CHILE}/${i}`);
    bench.site.set(FEED, rss(urls.map((url) => ({ url }))));
    const watch = await bench.watch(feedsOf(FEED));
    await watch.once(bench.signal);
    expect(bench.web.asked.filter((url) => url.startsWith(`${CHILE}/`))).toEqual(
      urls.slice(0, 2000).reverse(),
    );
    expect(watch.health.feeds[0]?.refused).toEqual({
      'answers with 404': 2000,
      'stands after the first 2000 of its feed': 100,
    });
  });
});

test.each([
  ['127.0.0.1:8080', '127.0.0.1:8080'],
  ['Intranet.example', 'intranet.example'],
  ['[::1]:80', '[::1]'],
])('%s is the host %s', (text, host) => expect(hostOf(text)).toBe(host));

test.each(['http://a/', 'a/b', 'user@a', ''])('%s is no host', (text) =>
  expect(() => hostOf(text)).toThrow(InputError),
);
