import { afterAll, expect, test } from 'vitest';
import { Crowd } from './crowd.ts';
import { Folder } from './entente.ts';

const folder = new Folder();
const crowd = await Crowd.gather(folder.path, 200, 2, 1);
const missing = typeof crowd === 'string' ? crowd : null;
afterAll(async () => {
  if (typeof crowd !== 'string') await crowd.scatter();
  folder.remove();
});

test.skipIf(missing !== null)(
  `a corpus coded among killings of all that work on it is the record of an undisturbed run${missing ? ` (${missing})` : ''}`,
  async () => {
    if (typeof crowd === 'string') return;
    expect(await crowd.survive(6, 1500)).toMatchObject({ faults: [] });
  },
  600_000,
);
