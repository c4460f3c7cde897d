import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REPORT } from '../entente.ts';
import { barriers, Desk, Eyes, without } from './desk.ts';

const HOSTILE = `Norway, Peru agree <script>alert('headline')</script>

OSLO, March 9 (Example Wire) -- Norway and Peru agreed to share <img src=x onerror="alert('body')"> maps on Thursday, the Norwegian foreign ministry said.

Published: March 9, 2017 10:15 GMT

"The maps are </span><b id="planted">bold</b> \u202e," the ministry said.
`;
const OTHER = REPORT.replaceAll('Chile', 'Peru')
  .replace('March 8 (', 'March 10 (')
  .replace('March 8,', 'March 10,');

describe.skipIf(without !== '')(`reading something in the app${without}`, () => {
  let desk: Desk;
  let eyes: Eyes;
  let page: Page;
  const kept = async (): Promise<number> =>
    ((await (await fetch(desk.at('/health'))).json()) as { articles: number }).articles;
  const paste = async (at: Page, text: string): Promise<void> => {
    await at.getByLabel(/^A report as text/).fill(text);
    await at.getByRole('button', { name: /^(Fetch and read|Read)$/ }).click();
  };

  beforeAll(async () => {
    eyes = await Eyes.open();
    desk = await Desk.ofReport();
    page = await eyes.page();
    await page.goto(desk.at('/add'));
    await page.getByRole('heading', { name: 'Read something' }).waitFor();
  });
  afterAll(async () => {
    await eyes?.close();
    await desk?.close();
  });

  test('shows the stages and the claims of a pasted text, and keeps nothing', async () => {
    await paste(page, OTHER);
    await page.locator('[data-claim]').first().waitFor();
    expect(await page.locator('.stages .reached').count()).toBe(4);
    expect(await kept()).toBe(1);
  });

  test('explains a claim of a text that is not kept', async () => {
    await page.locator('[data-claim]').first().click();
    await page.getByRole('group', { name: 'Dependency tree' }).waitFor();
  });

  test('keeps what one chooses to keep, and says what that changed', async () => {
    await page.getByRole('button', { name: 'Keep' }).click();
    await page.getByText(/^kept: [1-9]\d* records? made/).waitFor();
    expect(await kept()).toBe(2);
  });

  test('leads to the dossier of the pair, which stands at the day of what was kept', async () => {
    await page.getByRole('link', { name: 'NOR-PER' }).click();
    await page.getByRole('heading', { name: 'Norway and Peru' }).waitFor();
    await expect.poll(() => page.getByLabel('As of', { exact: true }).inputValue()).toBe('2017-03-10');
    await page.getByRole('link', { name: 'Read something' }).click();
    await paste(page, OTHER);
    await page.locator('[data-claim]').first().waitFor();
    await page.getByRole('button', { name: 'Keep' }).click();
    await page.getByText(/^kept: /).waitFor();
  });

  test('discards what one chooses to discard', async () => {
    await paste(page, OTHER.replaceAll('fishing', 'shipping'));
    await page.getByRole('button', { name: 'Discard' }).click();
    await expect.poll(() => page.getByRole('list', { name: 'Reports' }).locator('> li').count()).toBe(1);
    expect(await kept()).toBe(2);
  });

  test('shows text of the world as text', async () => {
    await page.getByLabel('Choose files').setInputFiles({
      name: 'hostile.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(HOSTILE),
    });
    await page.getByRole('button', { name: 'hostile.txt' }).click();
    await page.getByText("<script>alert('headline')</script>").first().waitFor();
    await page.locator('.entries > li').last().getByRole('button', { name: 'Keep' }).click();
    await page
      .getByText(/^kept: /)
      .nth(1)
      .waitFor();
    for (const path of ['/dyads/NOR-PER', '/find?q=maps']) {
      await page.goto(desk.at(path));
      await page
        .getByText(/onerror="alert/)
        .first()
        .waitFor();
      expect(await page.locator('#planted, main img, main script').count()).toBe(0);
    }
  });

  test('refuses what cannot be read, and reads the rest', async () => {
    // The browser complains of the refusal itself
    const own = await eyes.page({}, { heard: false });
    await own.goto(desk.at('/add'));
    await own.getByLabel('Choose files').setInputFiles([
      { name: 'undated.txt', mimeType: 'text/plain', buffer: Buffer.from('Norway agreed with Chile.') },
      { name: 'dated.txt', mimeType: 'text/plain', buffer: Buffer.from(OTHER) },
    ]);
    await own.getByRole('button', { name: 'dated.txt' }).waitFor();
    expect(await own.getByRole('alert').textContent()).toMatch(/^Refused: .*(date|published)/i);
    await own.getByRole('button', { name: 'Back to the text' }).click();
    expect(await own.getByLabel(/^A report as text/).inputValue()).toBe('Norway agreed with Chile.');
    expect(await own.getByRole('alert').count()).toBe(0);
    await own.context().close();
  });

  test('does not fetch an address of this machine', async () => {
    const own = await eyes.page({}, { heard: false });
    await own.goto(desk.at('/add'));
    await paste(own, desk.at('/health'));
    expect(await own.getByRole('alert').textContent()).toMatch(/^Refused: /);
    await own.context().close();
  });

  test('has no serious barrier, and complains of nothing', async () => {
    await page.goto(desk.at('/add'));
    await paste(page, OTHER);
    await page.locator('[data-claim]').first().click();
    await page.getByRole('group', { name: 'Dependency tree' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(eyes.complaints).toEqual([]);
  });
});
