import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT, run } from './install.mjs';

const TOOLS = join(ROOT, 'node_modules');
const TSDOWN = join(TOOLS, 'tsdown/dist/run.mjs');
const VITE = join(TOOLS, 'vite/bin/vite.js');

/**
 * What is built: the result that tells when, the sources, the files that say how, and the command. Each leaves the
 * other's folder alone: `tsdown` clears what it wrote before, so the program goes first.
 */
const PARTS = [
  {
    name: 'the program',
    built: join(ROOT, 'dist/cli/index.js'),
    sources: join(ROOT, 'src'),
    recipe: ['package.json', 'tsdown.config.ts', 'tsconfig.json'],
    command: [TSDOWN, '--logLevel', 'error'],
  },
  {
    name: 'the app',
    built: join(ROOT, 'dist/web/index.html'),
    sources: join(ROOT, 'web'),
    recipe: ['package.json', 'tsconfig.json'],
    command: [VITE, 'build', '--config', join(ROOT, 'web/vite.config.ts'), '--logLevel', 'warn'],
  },
];

/** Builds what of `dist` is missing or older than a source, and ends the program if that fails. */
export function buildIfOutdated() {
  for (const part of PARTS) if (isOutdated(part)) buildPart(part);
}

/** Builds all of `dist`; the app only if it has changed. */
export function build() {
  const [program, app] = PARTS;
  buildPart(program);
  if (isOutdated(app)) buildPart(app);
}

function buildPart({ name, command }) {
  process.stderr.write(`Building ${name} ...\n`);
  const code = run(process.execPath, command);
  if (code !== 0) process.exit(code);
}

const isOutdated = ({ built, sources, recipe }) =>
  !existsSync(built) || newest(sources, recipe) > statSync(built).mtimeMs;

/** When the newest file under a folder was changed, or the files that say how to build. */
function newest(folder, recipe) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const all = [...files, ...recipe.map((name) => join(ROOT, name))];
  return Math.max(...all.map((file) => statSync(file).mtimeMs));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // `npm install` runs this too, also where the tools to build are left out: then there is nothing to do
  const prepare = process.argv.includes('--prepare');
  if (!prepare) build();
  else if (existsSync(TSDOWN) && existsSync(join(ROOT, 'src'))) buildIfOutdated();
}
