import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Folder, REPORT } from '../entente.ts';
import { barriers, Desk, Eyes, without } from './desk.ts';

interface Decisions {
  readonly items: readonly {
    readonly verdict: string;
    readonly keys: readonly string[];
    readonly set: Record<string, string> | null;
    readonly by: string;
    readonly reason: string;
    readonly standing: string;
  }[];
}
interface Tasks {
  readonly tasks: readonly { readonly key: string; readonly evidence: { readonly quote: string } }[];
  readonly total: number;
}

describe.skipIf(without !== '')(`reviewing in the app${without}`, () => {
  let desk: Desk;
  let eyes: Eyes;
  let page: Page;
  const asked = async <T>(path: string): Promise<T> => (await (await fetch(desk.at(path))).json()) as T;
  const tasks = () => asked<Tasks>('/reviews');
  const latest = async () => (await asked<Decisions>('/decisions')).items[0];
  const mark = () => page.getByRole('article', { name: 'Claim' }).locator('mark').textContent();
  const quote = async (i: number) => (await tasks()).tasks[i]?.evidence.quote.replace(/\s+/g, ' ').trim();

  beforeAll(async () => {
    eyes = await Eyes.open();
    desk = await Desk.ofReport();
    page = await eyes.page();
    await page.goto(desk.at('/'));
    await page.getByRole('link', { name: 'Review' }).click();
    await page.getByRole('article', { name: 'Claim' }).waitFor();
  });
  afterAll(async () => {
    await eyes?.close();
    await desk?.close();
  });

  test('shows the first claim of the worklist in its sentence; j and k go through the list', async () => {
    expect((await tasks()).total).toBeGreaterThan(1);
    expect(await mark()).toBe(await quote(0));
    await page
      .locator('blockquote')
      .getByText(/the (Norwegian foreign )?ministry said\.$/)
      .waitFor();
    await page.keyboard.press('j');
    await expect.poll(mark).toBe(await quote(1));
    await page.keyboard.press('k');
    await expect.poll(mark).toBe(await quote(0));
  });

  test('rejects with the keyboard alone, and undoes', async () => {
    const before = await tasks();
    await page.keyboard.press('r');
    await page.keyboard.type('Ana Lima');
    await page.keyboard.press('Tab');
    await page.keyboard.type('read again: a joke, rather');
    await page.keyboard.press('Enter');
    await page
      .getByRole('status')
      .getByText(/^Rejected: /)
      .waitFor();
    expect(await latest()).toMatchObject({
      verdict: 'reject',
      keys: [before.tasks[0]?.key],
      by: 'Ana Lima',
      reason: 'read again: a joke, rather',
      standing: 'stands',
    });
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.keyboard.type('too hasty');
    await page.keyboard.press('Enter');
    await page
      .getByRole('status')
      .getByText(/^Undone: /)
      .waitFor();
    expect(await tasks()).toEqual(before);
    await expect.poll(mark).toBe(await quote(0));
  });

  test('says what a correction cannot be, and makes one that can', async () => {
    // The browser complains of the refusal itself
    const own = await eyes.page({}, { heard: false });
    await own.goto(desk.at('/desk'));
    await own.getByRole('article', { name: 'Claim' }).waitFor();
    await own.keyboard.press('c');
    await own.getByLabel('Field').fill('status');
    await own.getByLabel('Should be').fill('gossip');
    await own.getByLabel('Your name').fill('Bo Berg');
    await own.getByLabel('Reason').fill('misread');
    await own.keyboard.press('Enter');
    expect(await own.getByRole('alert').textContent()).toContain('gossip');
    await own.getByLabel('Should be').fill('denied');
    await own.keyboard.press('Enter');
    await own
      .getByRole('status')
      .getByText(/^Corrected: /)
      .waitFor();
    expect(await latest()).toMatchObject({ verdict: 'correct', set: { status: 'denied' }, by: 'Bo Berg' });
    await own.context().close();
  });

  test('has no serious barrier, and complains of nothing; what is decided shows in the dossier', async () => {
    await page.reload();
    await page.getByRole('article', { name: 'Claim' }).waitFor();
    await page.keyboard.press('a');
    expect(await page.getByLabel('Your name').inputValue()).toBe('Ana Lima');
    expect(await barriers(page)).toEqual([]);
    await page.getByLabel('Reason').fill('stands so in the text');
    await page.keyboard.press('Enter');
    await page
      .getByRole('status')
      .getByText(/^Accepted: /)
      .waitFor();
    await page.goto(desk.at('/dyads/NOR-CHL'));
    await page.getByText(/unreviewed 0 of [1-9]/).waitFor();
    expect(eyes.complaints).toEqual([]);
  });
});

describe.skipIf(without !== '')(`records that are one, and that are two${without}`, () => {
  let desk: Desk;
  let eyes: Eyes;
  let page: Page;
  let folder: Folder;
  const records = async () =>
    (
      (await (await fetch(desk.at('/records?kind=agreement'))).json()) as {
        items: readonly { claims: readonly string[] }[];
      }
    ).items;
  const latest = async () => ((await (await fetch(desk.at('/decisions'))).json()) as Decisions).items[0];
  const mark = () => page.getByRole('article', { name: 'Claim' }).locator('mark').textContent();
  const settled = (verdict: string) =>
    page
      .getByRole('status')
      .getByText(new RegExp(`^${verdict}: `))
      .waitFor();
  const undo = async (): Promise<void> => {
    await page.keyboard.press('u');
    await page.getByLabel('Reason').fill('too hasty');
    await page.keyboard.press('Enter');
    await settled('Undone');
  };
  /** Goes on with the keyboard until the claim is of such words. */
  const goTo = async (words: RegExp): Promise<void> => {
    await page.reload();
    await page.getByRole('article', { name: 'Claim' }).waitFor();
    for (let i = 0; i < 10 && !words.test((await mark()) ?? ''); i++) await page.keyboard.press('j');
    expect(await mark()).toMatch(words);
  };

  beforeAll(async () => {
    folder = new Folder();
    folder.write('first.txt', REPORT);
    folder.write('again.txt', REPORT.replace('Example Wire', 'Sample Press').replace('10:15', '12:30'));
    folder.write(
      'other.txt',
      `OSLO, June 2 (Example Wire) -- Norway and Chile signed a treaty on whaling on Friday.

Published: June 2, 2017 10:15 GMT
`,
    );
    eyes = await Eyes.open();
    desk = await Desk.open(folder.path);
    page = await eyes.page();
    await page.goto(desk.at('/desk'));
  });
  afterAll(async () => {
    await eyes?.close();
    await desk?.close();
    folder?.remove();
  });

  test('are merged with the keyboard alone, and parted again', async () => {
    const before = await records();
    await goTo(/signed a treaty/);
    await page.keyboard.press('m');
    await page.getByRole('radio', { name: /agreed to extend/ }).waitFor();
    await page.keyboard.press('Space');
    await page.getByLabel('Your name').fill('Ana Lima');
    await page.getByLabel('Reason').fill('one treaty');
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await settled('Merged');
    expect(await latest()).toMatchObject({ verdict: 'merge', by: 'Ana Lima', standing: 'stands' });
    expect(await records()).toHaveLength(before.length - 1);
    await undo();
    expect(await records()).toEqual(before);
  });

  test('are split with the keyboard alone, and joined again', async () => {
    const before = await records();
    await goTo(/agreed to extend/);
    await page.keyboard.press('s');
    await page.getByRole('radio', { name: /agreed to extend/ }).waitFor();
    await page.keyboard.press('Space');
    await page.getByLabel('Reason').fill('two days');
    await page.keyboard.press('Enter');
    await settled('Split');
    expect((await latest())?.keys).toHaveLength(2);
    expect(await records()).toHaveLength(before.length + 1);
    await undo();
    expect(await records()).toEqual(before);
  });

  test('where there is nothing to split from, says so and sends nothing', async () => {
    await goTo(/signed a treaty/);
    await page.keyboard.press('s');
    await page.getByText('Its record has no other claim to split it from.').waitFor();
    expect(await page.getByRole('button', { name: 'Split', exact: true }).isDisabled()).toBe(true);
    expect(eyes.complaints).toEqual([]);
  });
});
