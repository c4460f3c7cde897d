import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadReaderData } from '../../src/cli/data.ts';
import { createReader } from '../../src/pipeline.ts';
import { readArticle } from '../../src/read/index.ts';
import { EXAMPLES } from '../once.ts';
import { barriers, Eyes, without } from './desk.ts';

const CONFIG = fileURLToPath(new URL('../../web/playground/vite.config.ts', import.meta.url));
const REPORT = join(EXAMPLES, '2016-11-21-entertainers-example-wire.txt');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

describe.skipIf(without !== '')(`the reader in the browser alone${without}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-playground-'));
  let server: Server;
  let eyes: Eyes;
  let page: Page;
  const asked: string[] = [];

  beforeAll(async () => {
    await build({ configFile: CONFIG, logLevel: 'error', build: { outDir: folder } });
    server = await handOut(folder);
    eyes = await Eyes.open();
    page = await eyes.page();
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/some/place/`);
    await page.getByText('The reader is ready.').waitFor();
  });
  afterAll(async () => {
    await eyes?.close();
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('reads a dropped file and marks the same claims as in Node', async () => {
    const before = asked.length;
    await page.getByLabel('Choose files').setInputFiles(REPORT);
    await page.getByText('Choose a mark').waitFor();
    const article = await readArticle(readFileSync(REPORT), { input: REPORT, today: '2026-01-01' });
    const claims = createReader(loadReaderData()).read(article);
    const marks = await page
      .locator('[data-claim]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-claim')));
    expect(claims.length).toBeGreaterThan(0);
    expect(new Set(marks)).toEqual(new Set(claims.map(({ id }) => id)));
    expect(asked.slice(before)).toEqual([]);
  });

  test('explains a claim with its tree', async () => {
    await page.locator('[data-claim]').first().click();
    const tree = page.getByRole('group', { name: 'Dependency tree' });
    await tree.waitFor();
    expect(await tree.locator('.form').count()).toBeGreaterThan(3);
  });

  test('refuses a text that has no date, and says what to do', async () => {
    await page.getByLabel('A report as text').fill('Norway agreed with Chile.');
    await page.getByRole('button', { name: 'Read' }).click();
    expect(await page.getByRole('alert').textContent()).toMatch(/Refused: .*(date|published)/i);
  });

  test('asks nobody else for anything, has no barrier and complains of nothing', async () => {
    const { origin } = new URL(page.url());
    expect(asked.filter((url) => !url.startsWith(origin))).toEqual([]);
    expect(await barriers(page)).toEqual([]);
    expect(eyes.complaints).toEqual([]);
  });
});

/** Hands out a folder's files under an address that is not the root. */
function handOut(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace('/some/place/', '') || 'index.html';
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
    response.end(readFileSync(join(folder, path)));
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}
