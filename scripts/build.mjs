import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT, run } from './install.mjs';

const BUILT = join(ROOT, 'dist/cli/index.js');
const TSDOWN = join(ROOT, 'node_modules/tsdown/dist/run.mjs');

/** Builds `dist` if it is missing or older than a source. */
export function buildIfOutdated() {
  if (existsSync(BUILT) && newest(join(ROOT, 'src')) <= statSync(BUILT).mtimeMs) return;
  build();
}

/** Builds `dist`, and ends the program if that fails. */
export function build() {
  process.stderr.write('Building ...\n');
  const code = run(process.execPath, [TSDOWN, '--logLevel', 'error']);
  if (code !== 0) process.exit(code);
}

/** When the newest file under a folder was changed, or the files that say how to build. */
function newest(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const recipe = ['package.json', 'tsdown.config.ts', 'tsconfig.json'].map((name) => join(ROOT, name));
  return Math.max(...[...files, ...recipe].map((file) => statSync(file).mtimeMs));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // `npm install` runs this too, also where the tools to build are left out: then there is nothing to do
  const prepare = process.argv.includes('--prepare');
  if (!prepare) build();
  else if (existsSync(TSDOWN) && existsSync(join(ROOT, 'src'))) buildIfOutdated();
}
