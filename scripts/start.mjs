import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildIfOutdated } from './build.mjs';
import { install, ROOT } from './install.mjs';

const EXAMPLES = join(ROOT, 'examples/korea-china');

/**
 * `npm start [-- PATH...] [--no-serve]`: reads reports into a store of its own and prints the dossier; on a terminal it
 * then serves the app until Ctrl-C.
 */
function start(args) {
  install();
  buildIfOutdated();
  const paths = args
    .filter((arg) => arg !== '--no-serve')
    .map((path) => resolve(process.env.INIT_CWD ?? '.', path));
  // What it runs ends by itself on these, which this process gets too and must outlive to clear up
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
  const folder = mkdtempSync(join(tmpdir(), 'entente-'));
  try {
    const store = join(folder, 'entente.duckdb');
    const code = readAndPrint(paths, store);
    const serves = process.stdout.isTTY === true && !args.includes('--no-serve') && existsSync(store);
    return serves ? serve(store, paths.length === 0) || code : code;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The exit code is that of reading; where nothing could be read there is nothing to print. */
function readAndPrint(paths, store) {
  if (paths.length === 0) process.stdout.write(SYNTHETIC);
  const read = entente(['read', ...(paths.length > 0 ? paths : [EXAMPLES]), '--store', store]);
  if (read !== 0 && read !== 1) return read;
  const pair = paths.length === 0 ? ['KOR', 'CHN'] : frequentPair(store);
  if (!pair) {
    process.stderr.write('These reports tell nothing between two actors, so there is no dossier to print.\n');
    return read;
  }
  return entente(['dossier', ...pair, '--store', store]) || read;
}

function serve(store, synthetic) {
  process.stderr.write('\nThe same in a browser, until Ctrl-C:\n');
  const note = synthetic ? ['--note', NOTE] : [];
  return entente(['serve', '--store', store, '--port', '0', '--quiet', ...note]);
}

const NOTE =
  'The reports of this example are synthetic: written for it, by agencies that do not exist, after publicly known events of 2016 and 2017.';

const entente = (args) =>
  spawnSync(process.execPath, [join(ROOT, 'bin/entente.mjs'), ...args], { stdio: 'inherit' }).status ?? 1;

/** The two actors with the most records between them. */
function frequentPair(store) {
  const exported = spawnSync(
    process.execPath,
    [join(ROOT, 'bin/entente.mjs'), 'store', 'export', '--store', store],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    },
  );
  if (exported.status !== 0) return null;
  const counts = new Map();
  for (const record of JSON.parse(exported.stdout)) {
    for (const pair of pairsOf(record)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return first ? first[0].split(' ') : null;
}

/** The pairs of actors a record stands between, each as `AAA BBB`. */
function pairsOf(record) {
  const codes = (parties) => [...new Set(parties.map((party) => party.code))];
  const [by, to] = [codes(record.by), codes(record.to)];
  const pairs = by.flatMap((a) => (record.reciprocal ? by : to).filter((b) => a !== b).map((b) => [a, b]));
  return new Set(pairs.map((pair) => pair.sort().join(' ')));
}

const SYNTHETIC = `
================================================================================
  THE REPORTS OF THIS EXAMPLE ARE SYNTHETIC: written for it, by agencies that
  do not exist, after publicly known events of 2016 and 2017.
================================================================================

`;

process.exitCode = start(process.argv.slice(2));
