import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Gold } from './treebank.ts';
import { readTreebank } from './treebank.ts';

const FOLDER = fileURLToPath(new URL('./trees', import.meta.url));

/** News reports written for this project, their trees corrected by hand (`train/trees/README.md`). */
export const newsTrees = (): Gold[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.conllu'))
    .sort()
    .flatMap((name) => readTreebank(`${FOLDER}/${name}`));
