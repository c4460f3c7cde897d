import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dossierOf, renderHtml } from '../src/assess/index.ts';
import { findChromium } from './chromium.ts';
import { Folder } from './entente.ts';
import { codedExamples } from './examples.ts';
import { exampleTexts } from './fuzz.ts';

const found = findChromium();
const executablePath = 'path' in found ? found.path : '';
const without = 'missing' in found ? ` (no Chromium: ${found.missing})` : '';
const folder = new Folder();

describe.skipIf(without !== '')(`the page to mail, in a browser${without}`, () => {
  let browser: Browser;
  let file = '';
  const complaints: string[] = [];
  beforeAll(async () => {
    file = folder.write('dossier.html', await pageOfExamples());
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterAll(async () => {
    await browser?.close();
    folder.remove();
  });

  const open = async (width: number, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      if (!/^(file|data):/.test(request.url())) complaints.push(`asks for ${request.url()}`);
    });
    await page.goto(pathToFileURL(file).href);
    return page;
  };

  test('fits on a phone: nothing runs out of it, and no letter is smaller than 11 points of the screen', async () => {
    const page = await open(360);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(360);
    const sizes = `[...document.querySelectorAll('main *')].filter((one) => !one.closest('svg') && one.textContent.trim())
      .map((one) => parseFloat(getComputedStyle(one).fontSize))`;
    expect(Math.min(...(await page.evaluate<number[]>(sizes)))).toBeGreaterThanOrEqual(11);
    await page.close();
  });

  test('has the sides beside one another on a screen and below one another on a phone', async () => {
    const tops = `['.side-1', '.side-2'].map((one) => document.querySelector('.sides ' + one).getBoundingClientRect().top)`;
    const [wide, narrow] = [await open(1200), await open(360)];
    const [left, right] = await wide.evaluate<[number, number]>(tops);
    expect(left).toBe(right);
    const [above, below] = await narrow.evaluate<[number, number]>(tops);
    expect(above).toBeLessThan(below);
    for (const page of [wide, narrow]) await page.close();
  });

  test('prints every record, also those that are folded away on the screen', async () => {
    const page = await open(1200);
    const heights = `[...document.querySelectorAll('.rest > ul > li')].map((one) => one.checkVisibility({ contentVisibilityAuto: true }) && one.getBoundingClientRect().height)`;
    const onScreen = await page.evaluate<(number | false)[]>(heights);
    expect(onScreen.length).toBeGreaterThan(0);
    expect(onScreen.filter(Boolean)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    // The page is laid out for paper a moment after it is told to be
    await page.waitForFunction(`(${heights}).every(Boolean)`, null, { timeout: 120_000 });
    expect((await page.evaluate<(number | false)[]>(heights)).filter((height) => !height)).toEqual([]);
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
    await page.close();
  });

  test.each(['light', 'dark'] as const)('has text that stands out from the page: %s', async (scheme) => {
    const page = await open(1200, scheme);
    const colours = `['.state', '.dim', '.alleged', '.both', '.side-1 h4', '.side-2 h4'].flatMap((one) => {
      const found = document.querySelector(one);
      return found ? [[getComputedStyle(found).color, getComputedStyle(document.body).backgroundColor]] : [];
    })`;
    const pairs = await page.evaluate<[string, string][]>(colours);
    expect(pairs.length).toBeGreaterThan(3);
    for (const [ink, paper] of pairs) expect(contrast(ink, paper)).toBeGreaterThan(4.5);
    await page.close();
  });

  test('complains of nothing and asks for nothing', () => {
    expect(complaints).toEqual([]);
  });
});

/** Contrast of two colours by WCAG 2: 1 to 21, of which text needs 4.5. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

async function pageOfExamples(): Promise<string> {
  const codings = await codedExamples();
  const names = [...exampleTexts().keys()];
  const read = codings.filter((_, i) => names[i]?.startsWith('korea-china'));
  return renderHtml(
    dossierOf({
      articles: read.map(({ article }) => article),
      claims: read.flatMap(({ claims }) => claims),
      pair: ['KOR', 'CHN'],
    }),
  );
}
