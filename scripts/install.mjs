import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The package's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a program in the package's folder and shows what it prints on standard error, so that standard output
 * stays free for results.
 * @returns its exit code
 */
export function run(program, args, { results = false, env = {} } = {}) {
  const shell = process.platform === 'win32';
  const stdio = ['inherit', results ? 'inherit' : 2, 'inherit'];
  const ended = spawnSync(program, args, { cwd: ROOT, stdio, shell, env: { ...process.env, ...env } });
  if (ended.error) process.stderr.write(`${program}: ${ended.error.message}\n`);
  return ended.status ?? 1;
}

/** Installs what the lock file names if it is not there or older than the lock file. Leaves building to others. */
export function install() {
  const lock = `${ROOT}package-lock.json`;
  const installed = `${ROOT}node_modules/.package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  process.stderr.write('Installing the packages that package-lock.json names ...\n');
  // Not `npm ci`: it refuses a lock file that lacks the binaries of some other platform, which every
  // machine that only sees its own platform's packages would write. The locked versions hold all the same.
  const code = run('npm', [
    'install',
    '--no-save',
    '--include=dev',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  if (code !== 0) {
    process.stderr.write('The packages could not be installed: check the connection to the npm registry.\n');
    process.exit(code);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) install();
