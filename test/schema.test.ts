import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, expect, test } from 'vitest';
// @ts-expect-error: a script without types
import { answerSchemas, dossierSchema } from '../scripts/schemaOf.mjs';
import { called, Folder } from './entente.ts';
import { storeOfExamples } from './once.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const schema = readFileSync(at('../docs/dossier.schema.json'), 'utf8');
const folder = new Folder();
let store = '';
beforeAll(async () => {
  store = await storeOfExamples(folder);
});
afterAll(() => folder.remove());

test('docs/dossier.schema.json is what the types say: npm run docs:schema', () => {
  expect(schema).toBe(dossierSchema());
});

test('data/openapi/schemas.json is what the types say: npm run docs:schema', () => {
  expect(readFileSync(at('../data/openapi/schemas.json'), 'utf8')).toBe(answerSchemas());
});

test('dossiers as JSON are valid by it, and others are not', async () => {
  const valid = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(schema));
  const dossier = JSON.parse(
    (await called(['dossier', 'KOR', 'CHN', '--since', '2017-11-01', '--json', '--store', store])).out,
  );
  expect(valid(dossier), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true);
  expect(valid({ ...dossier, pair: ['KOR'] })).toBe(false);
});
