// Writes docs/data-dictionary.md from the columns in the code: `npm run docs:dictionary`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { register } from 'tsx/esm/api';
import { ROOT } from './install.mjs';

register();
const { dictionary } = await import('../src/export/index.ts');
writeFileSync(join(ROOT, 'docs/data-dictionary.md'), dictionary());
