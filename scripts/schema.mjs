// Writes the schemas that are made from types: docs/dossier.schema.json, of `entente dossier --json`, and
// data/openapi/schemas.json, of the answers of the API: `npm run docs:schema`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './install.mjs';
import { answerSchemas, dossierSchema } from './schemaOf.mjs';

writeFileSync(join(ROOT, 'docs/dossier.schema.json'), dossierSchema());
mkdirSync(join(ROOT, 'data/openapi'), { recursive: true });
writeFileSync(join(ROOT, 'data/openapi/schemas.json'), answerSchemas());
