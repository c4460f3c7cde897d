import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { type Call, called, Folder, REPORT } from './entente.ts';

const BIN = fileURLToPath(new URL('../bin/entente.mjs', import.meta.url));
const folder = new Folder();
afterAll(() => folder.remove());
const report = folder.write('report.txt', REPORT);
const shell = existsSync('/bin/bash');

/** Calls `entente` where no file may grow beyond so many kilobytes: a disk that is full, to whoever writes. */
function ententeWithin(kilobytes: number, args: readonly string[]): Call {
  const command = `trap '' XFSZ; ulimit -f ${kilobytes}; exec "$0" "$@"`;
  const { status, stdout, stderr } = spawnSync('/bin/bash', ['-c', command, process.execPath, BIN, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { code: status, out: stdout, err: stderr };
}

describe.skipIf(!shell)('a full disk', () => {
  test('is named with the remedy, what was kept is kept, and the same call goes on once there is room', async () => {
    const store = folder.store();
    await called(['read', report, '--store', store]);
    const before = (await called(['store', 'dump', '--store', store])).out;
    const examples = fileURLToPath(new URL('../examples/mixed', import.meta.url));
    const call = ententeWithin(20, ['read', examples, '--store', store]);
    expect(call.code).toBe(1);
    expect(call.err).toMatch(/^entente: .*\.duckdb: cannot be (written|opened) \(.*\); (make room|check)/m);
    expect((await called(['store', 'dump', '--store', store])).out).toBe(before);
    expect((await called(['read', examples, '--store', store])).code).toBe(0);
    expect((await called(['store', 'check', '--store', store])).code).toBe(0);
  });

  test.skipIf(!existsSync('/dev/full'))('behind standard output ends with one line and 1', () => {
    const command = 'exec "$0" "$@" > /dev/full';
    const call = spawnSync('/bin/bash', ['-c', command, process.execPath, BIN, 'code', report], {
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });
    expect(call.status).toBe(1);
    expect(call.stderr).toBe(
      'entente: standard output: cannot be written (ENOSPC); make room, or send it elsewhere\n',
    );
  });
});
