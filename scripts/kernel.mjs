// Compiles the SIMD kernels from their sources: `npm run build:kernel`. Needed only after a change of a kernel.as.
import { copyFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, run } from './install.mjs';

const COMPILER = join(ROOT, 'node_modules/assemblyscript/bin/asc.js');
const KERNELS = [
  ['src/language/kernel', 'KERNEL'],
  ['train/network', 'TRAINING_KERNEL'],
];

if (!existsSync(COMPILER)) {
  process.stderr.write('build:kernel needs the compiler: npm install --no-save assemblyscript@0.28.20\n');
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'entente-kernel-'));
for (const [place, name] of KERNELS) {
  const source = join(folder, `${name}.ts`);
  const wasm = join(folder, `${name}.wasm`);
  copyFileSync(join(ROOT, place, 'kernel.as'), source);
  const flags = ['-O3', '--enable', 'simd', '--runtime', 'stub', '--importMemory', '--noAssert', '-o', wasm];
  if (run(process.execPath, [COMPILER, source, ...flags]) !== 0) process.exit(1);
  const lines =
    readFileSync(wasm)
      .toString('base64')
      .match(/.{1,100}/g) ?? [];
  const text = lines.map((line) => `  '${line}'`).join(' +\n');
  const head = '/** kernel.as compiled by `npm run build:kernel`, base 64. */';
  writeFileSync(join(ROOT, place, 'wasm.ts'), `${head}\nexport const ${name} =\n${text};\n`);
}
