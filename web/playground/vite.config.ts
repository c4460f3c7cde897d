import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { loadReaderData } from '../../src/cli/data.ts';

/** Puts what the reader works with beside the page: weights as they are, tables in one file. */
function readerData(): Plugin {
  return {
    name: 'reader-data',
    generateBundle() {
      const { model, actors, places, patterns, learned } = loadReaderData();
      this.emitFile({ type: 'asset', fileName: 'data/english.bin', source: model });
      this.emitFile({
        type: 'asset',
        fileName: 'data/tables.json',
        source: JSON.stringify({ actors, places, patterns, learned }),
      });
    },
  };
}

/** A static page in `dist/playground` that any web server can hand out, from any address. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [svelte({ configFile: false }), readerData()],
  worker: { format: 'es' },
  build: {
    outDir: '../../dist/playground',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
