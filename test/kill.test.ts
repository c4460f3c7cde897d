import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { Folder } from './entente.ts';
import { Killer } from './kill.ts';

const folder = new Folder();
afterAll(() => folder.remove());

test('read, killed at any moment and started again, leaves the record of an undisturbed run', async () => {
  const reports = fileURLToPath(new URL('../examples/mixed', import.meta.url));
  const killer = new Killer(reports, folder.path, 1);
  await killer.measure();
  for (const moment of ['any', 'writing', 'writing'] as const)
    expect(await killer.kill(moment)).toMatchObject({ fault: null });
});
