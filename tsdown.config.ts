import { defineConfig } from 'tsdown';

/** One JavaScript file a source file, so that a stack trace and `data/` paths read as in `src/`. */
export default defineConfig({
  entry: [
    'src/{index,pipeline}.ts',
    'src/{cli,codebook,language,actors,coding,record,assess,read,http}/index.ts',
    'src/store/{memory,duckdb}/index.ts',
    'src/node/language.ts',
    'src/spread/local/worker.ts',
  ],
  format: 'esm',
  platform: 'node',
  target: 'node20',
  unbundle: true,
  dts: true,
  fixedExtension: false,
  // The app of `npm run build` lies in the same folder
  clean: ['dist/*', '!dist/web', '!dist/playground'],
});
