/** Measures the app in a browser: how soon a dossier answers on a slow processor, and whether a busy pair holds it up. */
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'playwright-core';
import { Desk, Eyes } from '../test/web/desk.ts';
import { busyStore } from './busy-store.ts';
import { writeSection } from './results.ts';

const SLOW = 4;
const ROUNDS = 5;
const EXAMPLES = fileURLToPath(new URL('../examples/korea-china', import.meta.url));
const RECORDS = Number(process.argv[2] ?? 20_000);

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds on the processor: what else the machine does meanwhile is not in it. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Milliseconds on the processor of the longest task of the page's own thread, from a trace. */
function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => /RunTask$/.test(name) && threads.has(`${pid} ${tid}`),
  );
  if (tasks.length === 0) throw new Error('the trace has no tasks');
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

async function slowed(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW });
  return session;
}

/** Milliseconds from the question until the state is on the page and a button answers. */
async function interactive(eyes: Eyes, url: string): Promise<number> {
  const page = await eyes.page();
  await slowed(page);
  const started = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator('.state').first().waitFor();
  await page.locator('details summary').first().click();
  await page.locator('details[open] ol').first().waitFor();
  const took = performance.now() - started;
  await page.context().close();
  return took;
}

/** The longest task, ms on the processor, while a busy pair is scrolled through, unfolded and zoomed into. */
async function heldUp(eyes: Eyes, url: string): Promise<number> {
  const page = await eyes.page();
  await page.goto(url);
  // The first answer of so busy a pair takes the server a while
  await page.locator('.plots svg').first().waitFor({ timeout: 300_000 });
  await eyes.browser.startTracing(page, {
    categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  for (let i = 0; i < 10; i++) {
    await page.mouse.wheel(0, 1500);
    const more = page.getByRole('button', { name: /^Show \d+ / }).nth(i % 5);
    if (await more.isVisible()) await more.click();
    await page.waitForTimeout(200);
  }
  await page.locator('.plots').scrollIntoViewIfNeeded();
  const box = await page.locator('.plots').boundingBox();
  if (!box) throw new Error('no curve');
  for (let x = 60; x < box.width; x += 20) await page.mouse.move(box.x + x, box.y + 50);
  await page.mouse.move(box.x + 150, box.y + 50);
  await page.mouse.down();
  await page.mouse.move(box.x + 350, box.y + 50, { steps: 10 });
  await page.mouse.up();
  await page.waitForTimeout(500);
  const longest = longestTask(await eyes.browser.stopTracing());
  await page.context().close();
  return longest;
}

const eyes = await Eyes.open();
const examples = await Desk.open(EXAMPLES);
const times: number[] = [];
for (let i = 0; i < ROUNDS; i++) times.push(await interactive(eyes, examples.at('/dyads/KOR-CHN')));
await examples.close();
const busy = await busyStore(RECORDS);
const desk = await Desk.over(busy.store, busy.folder);
const longest = await heldUp(eyes, desk.at(`/dyads/${busy.pair}`));
await desk.close();
await eyes.close();
writeSection('App', 'npm run bench:web', [
  '| | |',
  '|---|---|',
  `| a dossier of the examples answers, processor slowed ${SLOW} times, median of ${ROUNDS} | ${(median(times) / 1000).toFixed(2)} s |`,
  `| longest task while a pair with ${busy.records.toLocaleString('en')} records is scrolled, unfolded and zoomed | ${Math.round(longest)} ms on the processor |`,
]);
