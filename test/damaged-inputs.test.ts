import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { intake } from '../src/intake/index.ts';
import { all } from '../src/intake/testing.ts';
import { readDamaged, soundInputs } from './damaged-inputs.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-damaged-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('damaged inputs of every kind give reports or refusals, whatever the damage', async () => {
  const { read, refused, failures } = await readDamaged(await soundInputs(folder), folder, 400);
  expect(failures).toEqual([]);
  expect(read).toBeGreaterThan(0);
  expect(refused).toBeGreaterThan(0);
}, 120_000);

test('inputs that are sound are read, of every kind', async () => {
  const sound = await soundInputs(folder);
  for (const [name, bytes] of sound) {
    writeFileSync(join(folder, name), bytes);
    const items = await all(intake([join(folder, name)], {}));
    expect(items.filter((item) => !('refused' in item)).length, name).toBeGreaterThan(0);
  }
});
