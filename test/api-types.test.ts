import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { apiTypes } from '../scripts/apiTypesOf.ts';

test('the app has the types of the OpenAPI document (else: npm run build:api-types)', async () => {
  const written = readFileSync(new URL('../web/src/api/schema.ts', import.meta.url), 'utf8');
  expect(written).toBe(await apiTypes());
});
