import { defineConfig, type UserConfig } from 'tsdown';

const common: UserConfig = {
  format: 'esm',
  platform: 'node',
  target: 'node20',
  fixedExtension: false,
};

export default defineConfig([
  {
    // The library: one JavaScript file a source file, so that a stack trace and `data/` paths read as in `src/`
    ...common,
    entry: [
      'src/{index,pipeline}.ts',
      'src/{codebook,language,actors,coding,record,assess,read,http}/index.ts',
      'src/store/{memory,duckdb}/index.ts',
      'src/node/language.ts',
    ],
    unbundle: true,
    dts: true,
    // The app of `npm run build` lies in the same folder
    clean: ['dist/*', '!dist/web', '!dist/playground', '!dist/cli'],
  },
  {
    // The command: few files, since to find and open each of hundreds took longer than the work of most calls.
    // All lie in one folder, as deep as a folder of `src`, so that paths to `data/` and to the worker hold
    ...common,
    entry: { index: 'src/cli/index.ts', main: 'src/cli/main.ts', worker: 'src/spread/local/worker.ts' },
    outDir: 'dist/cli',
    hash: false,
    dts: false,
    clean: true,
  },
]);
