// Photographs the HTML dossier of the example reports into docs/dossier.png: `npm run docs:picture`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { register } from 'tsx/esm/api';
import { buildIfOutdated } from './build.mjs';
import { ROOT } from './install.mjs';

register();
const { findChromium } = await import('../test/chromium.ts');
const found = findChromium();
if (!found.path) {
  process.stderr.write(`docs:picture needs a Chromium: ${found.missing}\n`);
  process.exit(1);
}
buildIfOutdated();
const folder = mkdtempSync(join(tmpdir(), 'entente-picture-'));
const store = join(folder, 'picture.duckdb');

/** Calls the command and gives what it prints. */
function entente(...args) {
  const bin = join(ROOT, 'bin/entente.mjs');
  const ended = spawnSync(process.execPath, [bin, ...args, '--quiet', '--store', store], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (ended.status !== 0) throw new Error(`entente ${args.join(' ')} ended with ${ended.status}`);
  return ended.stdout;
}

try {
  entente('read', join(ROOT, 'examples/korea-china'));
  const file = join(folder, 'dossier.html');
  writeFileSync(file, entente('dossier', 'KOR', 'CHN', '--html'));
  const browser = await chromium.launch({
    executablePath: found.path,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage({ viewport: { width: 1080, height: 1500 } });
  await page.goto(pathToFileURL(file).href);
  await page.screenshot({ path: join(ROOT, 'docs/dossier.png') });
  await browser.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
