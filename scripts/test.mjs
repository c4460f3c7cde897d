import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { install, ROOT } from './install.mjs';

const bin = (name) => join(ROOT, 'node_modules', name);

/** What `npm test` runs beside the tests, one after the other. */
const CHECKS = [
  ['types', bin('typescript/bin/tsc'), ['--noEmit']],
  [
    'types of the app',
    bin('svelte-check/bin/svelte-check'),
    ['--tsconfig', 'web/tsconfig.json', '--fail-on-warnings', '--output', 'human'],
  ],
  ['style and direction of imports', bin('@biomejs/biome/bin/biome'), ['check', '--error-on-warnings', '.']],
];
const TESTS = ['unit, property and end-to-end tests', bin('vitest/vitest.mjs'), ['run']];

const running = new Set();

/**
 * Runs a step to its end.
 * @param quiet whether what it prints is held back until it has failed
 * @returns its exit code
 */
function ended([name, program, args], quiet) {
  return new Promise((done) => {
    const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : ['inherit', 'inherit', 'inherit'];
    const step = spawn(process.execPath, [program, ...args], { cwd: ROOT, stdio });
    running.add(step);
    const said = [];
    for (const stream of [step.stdout, step.stderr]) stream?.on('data', (part) => said.push(part));
    step.on('close', (code, signal) => {
      running.delete(step);
      if (code !== 0 && signal === null) process.stderr.write(Buffer.concat(said));
      done({ name, code: code ?? 1 });
    });
  });
}

/** The first failure of the checks, or that there is none. */
async function checked() {
  for (const check of CHECKS) {
    if (failed) break;
    const result = await ended(check, true);
    if (result.code !== 0) return result;
    process.stderr.write(`--- ${result.name}: well\n`);
  }
  return { name: 'checks', code: 0 };
}

let failed = null;

/** The first failure is said at once and ends the rest, as Ctrl-C would: the tests put away what they started. */
function stopOn({ name, code }) {
  if (code === 0 || failed) return;
  failed = { name, code };
  process.stderr.write(`\nFailed: ${name}\n`);
  for (const step of running) step.kill('SIGINT');
}

install();
build();
process.stderr.write(`\n--- ${TESTS[0]}; beside them ${CHECKS.map(([name]) => name).join(', ')}\n`);
await Promise.all([checked().then(stopOn), ended(TESTS, false).then(stopOn)]);
process.stderr.write(failed ? `\nFailed: ${failed.name}\n` : '\nAll passed.\n');
process.exitCode = failed?.code ?? 0;
