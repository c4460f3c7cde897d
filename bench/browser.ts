import { openPage } from '../test/browser.ts';
import { findChromium } from '../test/chromium.ts';
import { exampleTexts } from '../test/fuzz.ts';

/** Seconds from texts to trees in Chromium, and milliseconds to load the model; a reason where there is none. */
export async function timeInBrowser(
  texts: readonly string[],
): Promise<{ readonly seconds: number; readonly loadMs: number } | string> {
  const chromium = findChromium();
  if ('missing' in chromium) return chromium.missing;
  const page = await openPage(chromium.path);
  try {
    const loadMs = await page.call<number>('load');
    const seconds = await page.call<number>('time', [...exampleTexts().values()], texts);
    return { seconds, loadMs };
  } finally {
    await page.close();
  }
}
