import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { FLAGS } from '../browser.ts';
import { findChromium } from '../chromium.ts';
import { called, Folder, start } from '../entente.ts';
import { storeOfExamples, storeOfReport } from '../once.ts';

export const NOTE = 'The reports are synthetic: written for this example.';

const found = findChromium();
const PATH = 'path' in found ? found.path : '';
/** Why the tests in a browser are skipped; empty where they are not. */
export const without = 'missing' in found ? ` (no Chromium: ${found.missing})` : '';

/** How long a page may take to show what is waited for, on a machine that is busy. */
const PATIENCE_MS = 120_000;

/** A browser, with everything that its pages complained of. */
export class Eyes {
  readonly complaints: string[] = [];
  private constructor(readonly browser: Browser) {}

  static async open(): Promise<Eyes> {
    return new Eyes(await chromium.launch({ executablePath: PATH, headless: true, args: [...FLAGS] }));
  }

  /** A page in a profile of its own. */
  async page(options: BrowserContextOptions = {}, { heard } = { heard: true }): Promise<Page> {
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    if (!heard) return page;
    page.on('console', (message) =>
      this.complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`),
    );
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('dialog', (dialog) => {
      this.complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    return page;
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

/** The built server on a store of its own that holds some reports. */
export class Desk {
  private constructor(
    readonly url: string,
    readonly store: string,
    readonly folder: Folder,
    readonly server: ChildProcess,
  ) {}

  static async open(reports: string): Promise<Desk> {
    const folder = new Folder();
    const store = folder.store();
    await called(['read', reports, '--store', store]);
    return Desk.over(store, folder);
  }

  /** The server on the example reports. */
  static async ofExamples(): Promise<Desk> {
    const folder = new Folder();
    return Desk.over(await storeOfExamples(folder), folder);
  }

  /** The server on a store with one report. */
  static async ofReport(): Promise<Desk> {
    const folder = new Folder();
    return Desk.over(await storeOfReport(folder), folder);
  }

  /** The server on a store that is there already. */
  static async over(store: string, folder: Folder, ...more: string[]): Promise<Desk> {
    const server = start(['serve', '--port', '0', '--store', store, '--note', NOTE, ...more]);
    return new Desk(await addressOf(server), store, folder, server);
  }

  at(path: string): string {
    return new URL(path, this.url).href;
  }

  async close(): Promise<void> {
    const ended = new Promise((done) => this.server.once('exit', done));
    this.server.kill('SIGINT');
    await ended;
    this.folder.remove();
  }
}

/** The first line that the server prints. */
const addressOf = (server: ChildProcess): Promise<string> =>
  new Promise((found, fail) => {
    let [out, err] = ['', ''];
    server.stderr?.on('data', (chunk: Buffer) => {
      err += chunk;
    });
    server.stdout?.on('data', (chunk: Buffer) => {
      out += chunk;
      if (out.includes('\n')) found(out.slice(0, out.indexOf('\n')));
    });
    server.once('exit', (code) => fail(new Error(`the server ended with ${code}: ${err}`)));
  });

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe finds on a page that is serious or critical, in words. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const results = (await page.evaluate(
    'axe.run(document, { resultTypes: ["violations"] }).then((found) => found.violations)',
  )) as readonly AxeResult[];
  return results
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.slice(0, 5).map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
}
