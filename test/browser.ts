import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'tsdown';
import { loadModel } from '../src/node/language.ts';

/** Without a display, a sandbox (root has none) or a word to the network. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const HTML =
  '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="/page.js"></script>';

/** A page in a browser with `test/page.ts` running in it. */
export interface Page {
  /** Calls a function of the page's `entry` with plain data and gives what it returns. */
  call<T>(name: string, ...args: readonly unknown[]): Promise<T>;
  /** What the page has complained of so far. */
  readonly complaints: readonly string[];
  /** The program that runs in the page. */
  readonly script: string;
  close(): Promise<void>;
}

/** Bundles the page and opens it in a browser, served from this machine alone. */
export async function openPage(executablePath: string): Promise<Page> {
  const script = await bundle();
  const server = await serve(
    new Map<string, [string, string | Uint8Array]>([
      ['/', ['text/html', HTML]],
      ['/page.js', ['text/javascript', script]],
      ['/english.bin', ['application/octet-stream', loadModel()]],
    ]),
  );
  const browser = await chromium.launch({ executablePath, headless: true, args: FLAGS });
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`not loaded: ${request.url()}`));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return {
    call: (name, ...args) => page.evaluate(`entry[${JSON.stringify(name)}](...${JSON.stringify(args)})`),
    complaints,
    script,
    close: async () => {
      await browser.close();
      await new Promise((done) => server.close(done));
    },
  };
}

/** The page's program with everything in it, as a browser takes it. */
async function bundle(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'entente-page-'));
  try {
    await build({
      config: false,
      entry: [fileURLToPath(new URL('page.ts', import.meta.url))],
      outDir,
      platform: 'browser',
      format: 'esm',
      target: 'es2022',
      noExternal: /./,
      dts: false,
      logLevel: 'error',
    });
    return readFileSync(join(outDir, 'page.js'), 'utf8');
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

function serve(files: ReadonlyMap<string, readonly [string, string | Uint8Array]>): Promise<Server> {
  const server = createServer((request, response) => {
    const [type, body] = files.get(request.url ?? '') ?? [];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type ?? 'text/plain' });
    response.end(body ?? 'not here');
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}
