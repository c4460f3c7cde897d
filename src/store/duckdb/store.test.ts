import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, describe, expect, test } from 'vitest';
import { conformance } from '../conformance.ts';
import { openDuckDb } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-store-'));
let files = 0;
const freshFile = (): string => join(folder, `${files++}.duckdb`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

conformance('DuckDB', () => openDuckDb(freshFile(), 'create'));

describe('a DuckDB file', () => {
  test('keeps what was added after it is closed, and leaves no lock', async () => {
    const file = freshFile();
    const store = await openDuckDb(file, 'create');
    await store.putRecords('0.1.0', []);
    expect(statSync(`${file}.lock.json`).mode & 0o777).toBe(0o600);
    await store.close();
    expect(existsSync(`${file}.lock.json`)).toBe(false);
    const again = await openDuckDb(file, 'existing');
    expect(await again.records('0.1.0')).toEqual([]);
    await again.close();
  });

  test('that is none is refused and left as it was', async () => {
    const file = freshFile();
    writeFileSync(file, 'this is no database');
    await expect(openDuckDb(file, 'create')).rejects.toThrow(/is no DuckDB file; give another file/);
    expect(statSync(file).size).toBe(19);
  });

  test('that is missing is made only on demand', async () => {
    const file = freshFile();
    await expect(openDuckDb(file, 'existing')).rejects.toThrow(/there is no such store; make it with/);
    expect(existsSync(file)).toBe(false);
    await expect(openDuckDb(join(folder, 'no', 'x.duckdb'), 'create')).rejects.toThrow(
      /folder does not exist/,
    );
    await expect(openDuckDb(folder, 'create')).rejects.toThrow(/is no file/);
  });

  test('of another program, or of another schema, is refused', async () => {
    const foreign = freshFile();
    await sql(foreign, 'create table claims (a integer)');
    await expect(openDuckDb(foreign, 'create')).rejects.toThrow(/of another program/);
    const newer = freshFile();
    await (await openDuckDb(newer, 'create')).close();
    await sql(newer, "update meta set value = '99' where name = 'schema'");
    await expect(openDuckDb(newer, 'create')).rejects.toThrow(/has tables of version 99/);
  });

  test('of an older schema is brought up to date after it was copied', async () => {
    const file = freshFile();
    await (await openDuckDb(file, 'create')).close();
    await sql(
      file,
      `drop table forgotten; drop table decisions; drop table lookup; drop table digest;
       drop table families; drop table kin; drop table unfolded; delete from meta where name in ('summary', 'base'); update meta set value = '1' where name = 'schema'`,
    );
    const store = await openDuckDb(file, 'existing');
    expect(await store.forgotten()).toEqual([]);
    expect(await store.decisions()).toEqual([]);
    await store.close();
    await (await openDuckDb(file, 'existing')).close();
    await expect(sql(`${file}.v1.bak`, 'select * from forgotten')).rejects.toThrow(/forgotten/);
    await sql(`${file}.v1.bak`, 'select * from claims');
  });

  test('that another process holds is refused with the name of the process', async () => {
    const file = freshFile();
    const duckdb = fileURLToPath(import.meta.resolve('@duckdb/node-api'));
    const hold = `const { DuckDBInstance } = await import(${JSON.stringify(duckdb)});
      globalThis.held = await DuckDBInstance.create(${JSON.stringify(file)});
      console.log('held'); setInterval(() => {}, 1000);`;
    const holder = spawn(process.execPath, ['--input-type=module', '-e', hold]);
    await once(holder.stdout, 'data');
    await expect(openDuckDb(file, 'create')).rejects.toThrow(
      new RegExp(`is held by process ${holder.pid}; wait`),
    );
    holder.kill();
    await once(holder, 'exit');
    await (await openDuckDb(file, 'create')).close();
  });
});

async function sql(file: string, statement: string): Promise<void> {
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  await connection.run(statement);
  connection.closeSync();
  instance.closeSync();
}
