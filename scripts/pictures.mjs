// Makes the pictures of the documents from the running app: `npm run docs:pictures`. Needs a Chromium and a built `dist`.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import { FLAGS } from '../test/browser.ts';
import { findChromium } from '../test/chromium.ts';
import { ROOT } from './install.mjs';

const FOLDER = join(ROOT, 'docs/pictures');
const BIN = join(ROOT, 'bin/entente.mjs');
const NOTE = 'The reports of this example are synthetic: written for it, by agencies that do not exist.';

/** What is shown: where, how wide, and what is done before. */
const PICTURES = [
  { name: 'dossier', path: '/dyads/KOR-CHN' },
  { name: 'dossier-dark', path: '/dyads/KOR-CHN', colorScheme: 'dark', at: '#course' },
  { name: 'as-of', path: '/dyads/KOR-CHN?asOf=2017-03-15&knownBy=2017-03-15' },
  { name: 'reader', path: '/dyads/KOR-CHN', click: '#agreements a.quote' },
  { name: 'pairs', path: '/pairs-matrix' },
  { name: 'phone', path: '/dyads/KOR-CHN', width: 360, height: 740 },
];

const chosen = findChromium();
if (!('path' in chosen)) throw new Error(`no Chromium: ${chosen.missing}`);
const folder = mkdtempSync(join(tmpdir(), 'entente-pictures-'));
const store = join(folder, 'store.duckdb');
spawnSync(process.execPath, [BIN, 'read', join(ROOT, 'examples/korea-china'), '--store', store], {
  stdio: 'inherit',
});
const server = spawn(process.execPath, [BIN, 'serve', '--port', '0', '--store', store, '--note', NOTE]);
const [url] = await once(createInterface({ input: server.stdout }), 'line');
const browser = await chromium.launch({ executablePath: chosen.path, headless: true, args: FLAGS });
mkdirSync(FOLDER, { recursive: true });
try {
  for (const picture of PICTURES) await take(picture);
} finally {
  await browser.close();
  server.kill('SIGINT');
  await once(server, 'exit');
  rmSync(folder, { recursive: true, force: true });
}

async function take({ name, path, width = 1280, height = 860, colorScheme = 'light', at, click }) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  await page.goto(new URL(path, url).href);
  await page.waitForLoadState('networkidle');
  if (at) await page.locator(at).evaluate((part) => part.scrollIntoView({ behavior: 'instant' }));
  if (click) {
    await page.locator(click).first().click();
    await page.getByRole('group', { name: 'Dependency tree' }).waitFor();
  }
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await page.close();
}
