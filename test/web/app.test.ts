import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dossier } from '../../src/assess/index.ts';
import { barriers, Desk, Eyes, NOTE, without } from './desk.ts';

const KB = 1024;
/** What pages of the app ask for. */
const DATA: Record<string, string> = { read: '/articles/', topic: '/issues/', course: '/timelines/' };

describe.skipIf(without !== '')(`the app on the example reports${without}`, () => {
  let desk: Desk;
  let eyes: Eyes;
  let page: Page;
  let dossier: Dossier;
  const asked: string[] = [];
  /** The same question to the command line, once the server has ended. */
  const dossierOf = async (query = ''): Promise<Dossier> =>
    (await (await fetch(desk.at(`/dossiers/KOR-CHN${query}`))).json()) as Dossier;
  const open = async (path: string): Promise<void> => {
    await page.goto(desk.at(path));
    await page.locator('main h1').waitFor();
  };

  beforeAll(async () => {
    desk = await Desk.ofExamples();
    eyes = await Eyes.open();
    page = await eyes.page();
    page.on('request', (request) => asked.push(request.url()));
    dossier = await dossierOf();
  });
  afterAll(async () => {
    await eyes?.close();
    await desk?.close();
  });

  describe('the dossier of a pair', () => {
    test('opens at the busiest pair, with the state in a sentence and its band', async () => {
      await page.goto(desk.at('/'));
      await page.waitForURL(/\/dyads\/[A-Z]{3}-[A-Z]{3}$/);
      await page.getByText(dossier.state.sentence).waitFor();
      const name = await page.getByRole('heading', { level: 1 }).textContent();
      for (const side of dossier.pair) expect(name).toContain(side.name);
      expect(await page.getByRole('img', { name: /^Index [+−]/ }).count()).toBe(1);
    });

    test('says that the reports are synthetic, how many records nobody has reviewed, and the last report', async () => {
      await open('/dyads/KOR-CHN');
      await page.getByText(dossier.state.sentence).waitFor();
      const text = await page.locator('main').textContent();
      expect(text).toContain(NOTE);
      expect(text).toMatch(new RegExp(`unreviewed ${dossier.review.records} of ${dossier.review.records}`));
      expect(text).toMatch(new RegExp(`Last report\\s*${dossier.corpus.to}`));
      expect(text).toMatch(/3 independent publishers/);
    });

    test('sets the sides beside each other, and says on each line on whose word it stands', async () => {
      const lines = page.locator('li.line');
      // The page is built a stretch at a time; the counts come last
      await page.locator('#counts').waitFor();
      expect(await lines.count()).toBeGreaterThan(20);
      const words = await lines.locator('.badge').allTextContents();
      expect(words).toHaveLength(await lines.count());
      for (const word of words)
        expect(word).toMatch(
          /confirmed by both|one side only: |not both sides|as told by |report’s own word|promise/,
        );
      const [left, right] = await page.locator('#positions .sides').first().locator('.side').all();
      const [a, b] = [await left?.boundingBox(), await right?.boundingBox()];
      expect(a?.y).toBe(b?.y);
      expect(a?.x).toBeLessThan(b?.x ?? 0);
    });

    test('has contradictions above the curve', async () => {
      const places = await page.locator('main section[id]').evaluateAll((parts) => parts.map(({ id }) => id));
      expect(places.indexOf('contradictions')).toBeLessThan(places.indexOf('course'));
    });

    test('leads from a line to the very words in the report', async () => {
      const quote = page.locator('#agreements a.quote').first();
      const words = (await quote.textContent())?.slice(1, -1);
      await quote.click();
      await page.waitForURL(/\/read\/.*claim=/);
      const mark = page.locator('[data-claim][aria-pressed="true"]');
      await mark.waitFor();
      const chosen = (await page.locator('.chosen').allTextContents()).join('').replace(/\s+/g, ' ');
      expect(chosen).toBe(words);
      await page.goBack();
      await page.getByText(dossier.state.sentence).waitFor();
    });

    test('shows every claim behind a line that comes cut', async () => {
      const [line] = [...dossier.agreements, ...dossier.measures].filter(
        ({ evidence }) => evidence.length > 3,
      );
      await open('/dyads/KOR-CHN');
      const behind = page.locator(`[id="${line?.record}"] details`);
      await behind.locator('summary').click();
      const quotes = behind.locator('.claims a.quote');
      await quotes.nth((line?.evidence.length ?? 0) - 1).waitFor();
      const claims = await quotes.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      expect(claims.map((href) => href?.replace(/.*claim=/, ''))).toEqual(
        line?.evidence.map(({ claim }) => claim),
      );
    });

    test('has no link that leads nowhere', async () => {
      await open('/dyads/KOR-CHN');
      await page.getByText(dossier.state.sentence).waitFor();
      const links = (await page.evaluate('[...document.links].map(({ href }) => href)')) as string[];
      const addresses = [...new Set(links.map((link) => link.replace(/#.*/, '')))];
      expect(addresses).toContain(desk.at('/calendars/KOR-CHN.ics'));
      expect(addresses.some((one) => one.includes('/read/'))).toBe(true);
      for (const address of addresses) {
        // A page of the app is the same at every address: what it asks for has to be there
        const data = address.replace(
          /\/(read|topic|course)\/([^?]+).*/,
          (_, page, name) => DATA[page] + name,
        );
        for (const asked of new Set([address, data]))
          expect([asked, (await fetch(asked)).status]).toEqual([asked, 200]);
      }
    });

    test('is rewound as a whole by the slider, and the address keeps the day', async () => {
      await page.getByRole('slider', { name: 'Day at which the page stands' }).fill('240');
      await page.waitForURL(/asOf=(\d{4}-\d{2}-\d{2})&knownBy=\1/);
      const then = await dossierOf(new URL(page.url()).search);
      expect(then.state.sentence).not.toBe(dossier.state.sentence);
      await page.getByText(then.state.sentence).waitFor();
      const address = page.url();
      await page.goto('about:blank');
      await page.goto(address);
      await page.getByText(then.state.sentence).waitFor();
      await page.getByRole('button', { name: 'Newest' }).click();
      await page.getByText(dossier.state.sentence).waitFor();
      expect(new URL(page.url()).search).toBe('');
    });

    test('tells what was so on a day from what was known later, when the clocks part', async () => {
      await open('/dyads/KOR-CHN?asOf=2017-03-20&knownBy=2017-12-30');
      const later = await dossierOf('?asOf=2017-03-20&knownBy=2017-12-30');
      await page.getByText(later.state.sentence).waitFor();
      expect(await page.getByRole('checkbox', { name: /known by then/ }).isChecked()).toBe(false);
      expect(await page.getByLabel('Known by', { exact: true }).inputValue()).toBe('2017-12-30');
    });

    test('says what to do where no report tells of a pair, or the address names none', async () => {
      // The browser complains of the refusal itself
      const visitor = await eyes.page({}, { heard: false });
      const downloads = () => visitor.getByRole('link', { name: /^(HTML|Markdown|JSON)$/ }).count();
      await visitor.goto(desk.at('/dyads/ISL-FJI'));
      await visitor.getByText('No report tells of this pair.').waitFor();
      expect(await downloads()).toBe(0);
      await visitor.goto(desk.at('/dyads/KOR-XXX'));
      await visitor.getByRole('heading', { name: 'No such pair' }).waitFor();
      await visitor.getByText('A pair is two codes of three letters').waitFor();
      expect(await downloads()).toBe(0);
      expect(await visitor.getByRole('slider').count()).toBe(0);
      await visitor.getByRole('link', { name: 'Choose a pair' }).click();
      await visitor.getByRole('heading', { name: 'All pairs' }).waitFor();
      await visitor.context().close();
    });

    test('shows what has changed since the last visit', async () => {
      const visitor = await eyes.page();
      await visitor.addInitScript(`localStorage.setItem('entente:seen:KOR-CHN', '2017-12-01')`);
      await visitor.goto(desk.at('/dyads/KOR-CHN'));
      await visitor.getByText('since your last visit').waitFor();
      const since = await dossierOf('?since=2017-12-01');
      await visitor.getByRole('heading', { name: `What changed ${since.changes?.all.length}` }).waitFor();
      await visitor.context().close();
    });

    test('names the records behind a point of the curve to keyboard and mouse', async () => {
      await open('/dyads/KOR-CHN');
      const behind = page.getByRole('complementary', { name: /^Records behind/ });
      const last = dossier.course.curve.at(-1);
      await behind.getByRole('heading', { name: last?.month ?? '' }).waitFor();
      expect(await behind.getByRole('listitem').count()).toBe(last?.because.length);
      await page.getByRole('slider', { name: 'Month to look into' }).press('ArrowLeft');
      const before = dossier.course.curve.at(-2)?.month ?? '';
      await behind.getByRole('heading', { name: before }).waitFor();
      await page.locator('.plots svg').first().waitFor();
      await page.locator('.plots').hover({ position: { x: 60, y: 60 } });
      const hovered = await behind.getByRole('heading').textContent();
      expect((hovered ?? '9').slice(0, 7) < before).toBe(true);
    });

    test('unfolds what an address names', async () => {
      const last = dossier.meetings.past.at(-1)?.record ?? '';
      await open(`/dyads/KOR-CHN#${last}`);
      const line = page.locator(`[id="${last}"]`);
      await line.waitFor();
      expect(await line.getAttribute('class')).toContain('named');
    });
  });

  describe('the report reader', () => {
    test('marks every claim, and tells of uncoded sentences why', async () => {
      const id = dossier.agreements[0]?.evidence[0]?.article;
      const reading = (await (await fetch(desk.at(`/articles/${id}/reading`))).json()) as {
        claims: { id: string }[];
        sentences: { coded: boolean; reason: string | null }[];
      };
      await open(`/read/${id}`);
      const marks = await page
        .locator('[data-claim]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-claim')));
      expect(new Set(marks)).toEqual(new Set(reading.claims.map((claim) => claim.id)));
      await page.getByLabel('why sentences are uncoded').check();
      const reasons = await page.locator('.reason').allTextContents();
      expect(reasons.map((text) => text.trim().slice(1, -1))).toEqual(
        reading.sentences.flatMap(({ coded, reason }) => (coded ? [] : [reason])),
      );
    });

    test('explains a claim by its voices, its rule and its tree', async () => {
      await page.locator('[data-claim]').first().click();
      await page.waitForURL(/claim=c_/);
      expect(
        await page.getByRole('list', { name: 'On whose word' }).getByRole('listitem').count(),
      ).toBeGreaterThan(1);
      await page.getByRole('group', { name: 'Dependency tree' }).waitFor();
      expect(await page.getByText('Rule', { exact: true }).count()).toBe(1);
    });

    test('goes through the claims by keyboard', async () => {
      const before = page.url();
      await page.getByRole('button', { name: 'Next' }).press('Enter');
      await page.waitForURL((url) => url.href !== before);
      expect(await page.locator('[data-claim][aria-pressed="true"]').count()).toBe(1);
    });
  });

  describe('actors and pairs', () => {
    test('has a matrix whose cells lead to dossiers', async () => {
      await open('/pairs-matrix');
      await page
        .getByRole('link', { name: /^(South Korea and China|China and South Korea): index/ })
        .first()
        .click();
      await page.waitForURL(/\/dyads\//);
    });

    test('has a page for an actor with its pairs and its latest steps', async () => {
      await open('/who/KOR');
      await page.getByRole('heading', { name: 'South Korea', level: 1 }).waitFor();
      expect(await page.getByRole('row').count()).toBeGreaterThan(2);
      await page.getByRole('heading', { name: /^Latest steps/ }).waitFor();
    });

    test('has a page for an issue with where everybody stands', async () => {
      const issue = dossier.positions[0]?.issue ?? '';
      await open(`/topic/${encodeURIComponent(issue)}`);
      for (const { name } of dossier.pair)
        await page.getByRole('heading', { name: new RegExp(`^${name}`) }).waitFor();
    });

    test('has a timeline that an issue and days narrow', async () => {
      await open('/course/KOR-CHN');
      await page.getByText(/^\d+ steps$/).waitFor();
      const all = Number.parseInt((await page.getByText(/^\d+ steps$/).textContent()) ?? '', 10);
      await page.getByLabel('From', { exact: true }).fill('2017-10-01');
      await page.getByLabel('From', { exact: true }).press('Enter');
      await page.waitForURL(/from=2017-10-01/);
      await expect
        .poll(async () => Number.parseInt((await page.getByText(/^\d+ steps$/).textContent()) ?? '', 10))
        .toBeLessThan(all);
    });

    test('finds words, and leads to them', async () => {
      await page.getByRole('searchbox', { name: 'Search the reports' }).fill('group tours');
      await page.getByRole('searchbox', { name: 'Search the reports' }).press('Enter');
      await page.waitForURL(/\/find\?q=group/);
      await page.getByRole('heading', { name: /^Records/ }).waitFor();
      await page.locator('a.quote').first().click();
      await page.locator('[data-claim][aria-pressed="true"]').waitFor();
    });

    test('says so where there is no such page', async () => {
      // Browsers complain of it themselves, rightly
      const stray = await eyes.page({}, { heard: false });
      const answer = await stray.goto(desk.at('/nowhere/at-all'));
      expect(answer?.status()).toBe(404);
      await stray.getByRole('heading', { name: 'There is no such page' }).waitFor();
      await stray.context().close();
    });
  });

  describe('on the way to the reader', () => {
    /** Every page that the app has. */
    const places = (): string[] => [
      '/dyads/KOR-CHN',
      '/pairs-matrix',
      '/who/KOR',
      `/topic/${encodeURIComponent(dossier.positions[0]?.issue ?? '')}`,
      '/course/KOR-CHN',
      '/find?q=tours',
      '/add',
      '/desk',
      `/read/${dossier.agreements[0]?.evidence[0]?.article}?claim=${dossier.agreements[0]?.evidence[0]?.claim}`,
    ];

    test.each(['light', 'dark'] as const)(
      'no page has a serious barrier in %s',
      async (colorScheme) => {
        const own = await eyes.page({ colorScheme });
        for (const path of places()) {
          await own.goto(desk.at(path));
          await own.waitForLoadState('networkidle');
          expect([path, await barriers(own)]).toEqual([path, []]);
        }
        await own.context().close();
      },
      180_000,
    );

    test('nothing is wider than a screen of 360 pixels', async () => {
      const small = await eyes.page({ viewport: { width: 360, height: 740 } });
      for (const path of places()) {
        await small.goto(desk.at(path));
        await small.waitForLoadState('networkidle');
        expect([path, await small.evaluate('document.documentElement.scrollWidth <= innerWidth')]).toEqual([
          path,
          true,
        ]);
      }
      expect(await barriers(small)).toEqual([]);
      await small.context().close();
    });

    test('the keyboard gets everywhere, and one sees where it is', async () => {
      await open('/dyads/KOR-CHN');
      await page.getByText(dossier.state.sentence).waitFor();
      const seen = new Set<string>();
      for (let i = 0; i < 30; i++) {
        await page.keyboard.press('Tab');
        const [name, outline] = (await page.evaluate(
          '[document.activeElement.tagName, getComputedStyle(document.activeElement).outlineStyle]',
        )) as [string, string];
        seen.add(name);
        expect(outline).not.toBe('none');
      }
      for (const name of ['A', 'INPUT', 'BUTTON', 'SUMMARY']) expect(seen).toContain(name);
    });

    test('a first look at a dossier takes less than 250 kB, packed', async () => {
      const own = await eyes.page();
      const bodies: Promise<number>[] = [];
      own.on('response', (response) =>
        bodies.push(
          response
            .body()
            .then((body) => (response.url().endsWith('.woff2') ? body.length : gzipSync(body).length)),
        ),
      );
      await own.goto(desk.at('/dyads/KOR-CHN'));
      await own.waitForLoadState('networkidle');
      const size = (await Promise.all(bodies)).reduce((sum, n) => sum + n, 0);
      expect(size).toBeGreaterThan(50 * KB);
      expect(size).toBeLessThan(250 * KB);
      await own.context().close();
    });

    test('nothing moves while it loads', async () => {
      const own = await eyes.page();
      await own.addInitScript(
        `window.moved = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.moved += entry.value }).observe({ type: 'layout-shift', buffered: true })`,
      );
      await own.goto(desk.at('/dyads/KOR-CHN'));
      await own.locator('.plots svg').first().waitFor();
      expect(await own.evaluate('window.moved')).toBeLessThan(0.1);
      await own.context().close();
    });

    test('paper gets the words without the controls', async () => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('navigation').isVisible()).toBe(false);
      expect(await page.getByRole('slider').first().isVisible()).toBe(false);
      expect(await page.getByText(dossier.state.sentence).isVisible()).toBe(true);
      await page.emulateMedia({ media: 'screen' });
    });

    test('nobody but this server is asked, and nothing is complained of', () => {
      expect(asked.filter((url) => !url.startsWith(desk.url) && url !== 'about:blank')).toEqual([]);
      expect(eyes.complaints).toEqual([]);
    });
  });

  test('the store is as it was: looking changes nothing', async () => {
    const health = (await (await fetch(desk.at('/health'))).json()) as { articles: number };
    expect(health.articles).toBe(dossier.corpus.articles);
  });
});
