import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadEnglish } from '../src/node/language.ts';
import { openPage, type Page } from './browser.ts';
import { findChromium } from './chromium.ts';
import { exampleTexts } from './fuzz.ts';
import { digest } from './page.ts';

const chromium = findChromium();
const path = 'path' in chromium ? chromium.path : '';
const without = 'missing' in chromium ? ` (no Chromium: ${chromium.missing})` : '';
const ODD = [
  '',
  'Norway signed',
  'Lone \ud800 and \udc00, \u0000 and \u0007, \u200eשלום and مرحبا, 한국어, 🇳🇴👩‍👩‍👧.',
  `${'and so on '.repeat(700)}.`,
];

describe.skipIf(without !== '')(`the English reader in a browser${without}`, () => {
  let page: Page;
  beforeAll(async () => {
    page = await openPage(path);
    await page.call('load');
  });
  afterAll(() => page?.close());

  test('finds nothing of Node there, and needs nothing of it', async () => {
    expect(await page.call('ofNode')).toEqual([]);
    expect(page.script).not.toMatch(/from ?["']node:|require\(["']/);
  });

  test('gives the same trees, dates and quotations as in Node', async () => {
    const english = loadEnglish();
    const texts = [...ODD, ...[...exampleTexts().values()].slice(0, 20)];
    for (const text of texts) {
      const here = JSON.stringify(digest(english, text, '2017-10-31'));
      expect(await page.call('read', text, '2017-10-31')).toBe(here);
    }
  });

  test('complains of nothing', () => {
    expect(page.complaints).toEqual([]);
  });
});
