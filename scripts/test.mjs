import { join } from 'node:path';
import { build } from './build.mjs';
import { install, ROOT, run } from './install.mjs';

const bin = (name) => join(ROOT, 'node_modules', name);

/** What `npm test` runs, in this order; the first that fails ends it. */
const STEPS = [
  ['types', bin('typescript/bin/tsc'), ['--noEmit']],
  [
    'types of the app',
    bin('svelte-check/bin/svelte-check'),
    ['--tsconfig', 'web/tsconfig.json', '--fail-on-warnings', '--output', 'human'],
  ],
  ['style and direction of imports', bin('@biomejs/biome/bin/biome'), ['check', '--error-on-warnings', '.']],
  ['unit, property and end-to-end tests', bin('vitest/vitest.mjs'), ['run']],
];

install();
build();
for (const [name, program, args] of STEPS) {
  process.stderr.write(`\n--- ${name}\n`);
  const code = run(process.execPath, [program, ...args], { results: true });
  if (code !== 0) {
    process.stderr.write(`\nFailed: ${name}\n`);
    process.exit(code);
  }
}
process.stderr.write('\nAll passed.\n');
