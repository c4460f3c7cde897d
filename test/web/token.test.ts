import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Folder } from '../entente.ts';
import { storeOfReport } from '../once.ts';
import { Desk, Eyes, without } from './desk.ts';

const TOKEN = 'a-token-for-this-test-alone';

describe.skipIf(without !== '')(`the app of a server that listens to other machines${without}`, () => {
  let desk: Desk;
  let eyes: Eyes;
  let page: Page;
  const saved = async (label: string): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: label }).click(),
    ]);
    return readFileSync(await download.path(), 'utf8');
  };

  beforeAll(async () => {
    const folder = new Folder();
    const store = await storeOfReport(folder);
    const token = folder.write('token', TOKEN);
    desk = await Desk.over(store, folder, '--host', '0.0.0.0', '--token-file', token);
    eyes = await Eyes.open();
    page = await eyes.page({}, { heard: false });
  });
  afterAll(async () => {
    await eyes?.close();
    await desk?.close();
  });

  test('shows nothing and asks for the token; with it, the dossier', async () => {
    await page.goto(desk.at('/dyads/CHL-NOR').replace('0.0.0.0', '127.0.0.1'));
    const field = page.getByLabel('Token of this server');
    await field.waitFor();
    expect(await page.locator('main').textContent()).not.toContain('Chile');
    await field.fill(TOKEN);
    await page.getByRole('button', { name: 'Use it' }).click();
    await page.getByRole('heading', { level: 1, name: /Chile/ }).waitFor();
  });

  test('saves the dossier and the calendar, as they stand at the day of the page', async () => {
    expect(await saved('Markdown')).toMatch(/^# .*Chile/);
    expect(await saved('HTML')).toContain('<!doctype html>');
    expect(await saved('Calendar (.ics)')).toContain('BEGIN:VEVENT');
    await page.goto(`${page.url()}?asOf=2017-03-08&knownBy=2017-03-08`);
    await page.getByText('The page stands at').waitFor();
    expect(JSON.parse(await saved('JSON'))).toMatchObject({ asOf: '2017-03-08' });
  });
});
