// Writes docs/dossier.schema.json, the JSON Schema of `entente dossier --json`, from its types: `npm run docs:schema`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './install.mjs';
import { dossierSchema } from './schemaOf.mjs';

writeFileSync(join(ROOT, 'docs/dossier.schema.json'), dossierSchema());
