import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';
import { ROOT } from './install.mjs';

/** The schema as the text of its file. */
export function dossierSchema() {
  const generator = createGenerator({
    path: join(ROOT, 'src/assess/dossier.ts'),
    tsconfig: join(ROOT, 'tsconfig.json'),
    type: 'Dossier',
    skipTypeCheck: true,
  });
  return `${JSON.stringify(generator.createSchema('Dossier'), null, 2)}\n`;
}
