import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names under which systems keep a browser of Chromium's family. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const INSTALL_MS = 300_000;

/**
 * Path of a Chromium for tests. On Debian and its kin one is installed if none is there and the system lets us.
 * @returns the path, or why there is none
 */
export function findChromium(): { readonly path: string } | { readonly missing: string } {
  const found = onPath();
  if (found) return { path: found };
  const reason = install();
  const path = onPath();
  return path ? { path } : { missing: reason ?? 'it was installed under no known name' };
}

function onPath(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return places.find((place) => existsSync(place)) ?? null;
}

/** Tries to install Debian's package; gives the reason if it cannot be had. */
function install(): string | null {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get'))
    return 'it is not installed, and there is no apt-get to install it with';
  if (process.getuid?.() !== 0)
    return 'it is not installed, and only root may: apt-get install --no-install-recommends chromium';
  process.stderr.write('Installing Chromium for the tests in a browser ...\n');
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const { status } = spawnSync('apt-get', args, { stdio: 'ignore', timeout: INSTALL_MS, env });
    if (status !== 0) return `'apt-get ${args.join(' ')}' failed`;
  }
  return null;
}
