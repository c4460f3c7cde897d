import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { called, entente, Folder, REPORT, start } from '../entente.ts';

const folder = new Folder();
const report = folder.write('report.txt', REPORT);
afterAll(() => folder.remove());

describe('a store', () => {
  test('that another process holds is refused with its name', async () => {
    const held = folder.store();
    const duckdb = fileURLToPath(import.meta.resolve('@duckdb/node-api'));
    const script = `const { DuckDBInstance } = await import(${JSON.stringify(duckdb)});
      globalThis.held = await DuckDBInstance.create(${JSON.stringify(held)}); console.log('held'); setInterval(() => {}, 999);`;
    const holder = spawn(process.execPath, ['--input-type=module', '-e', script]);
    await once(holder.stdout, 'data');
    const call = entente(['read', report, '--store', held]);
    expect(call).toMatchObject({ code: 1, out: '' });
    expect(call.err).toMatch(new RegExp(`is held by process ${holder.pid}; wait until it is done`));
    holder.kill();
    await once(holder, 'exit');
    expect((await called(['read', report, '--store', held])).code).toBe(0);
  });

  test('is closed and usable after Ctrl-C, and the program ends with 130', async () => {
    const stopped = folder.store();
    // Standard input stays open, so the program waits for it
    const child = start(['read', report, '-', '--store', stopped]);
    while (!existsSync(`${stopped}.lock.json`)) await new Promise((done) => setTimeout(done, 20));
    await new Promise((done) => setTimeout(done, 1500));
    child.kill('SIGINT');
    const [code] = (await once(child, 'exit')) as [number | null];
    expect(code).toBe(130);
    expect(existsSync(`${stopped}.lock.json`)).toBe(false);
    expect((await called(['store', 'export', '--store', stopped])).code).toBe(0);
  });
});
