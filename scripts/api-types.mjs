// Writes the types of the app's questions and answers, web/src/api/schema.ts, from the OpenAPI document of the server:
// `npm run build:api-types`. Needed after a change of the API.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiTypes } from './apiTypesOf.ts';
import { ROOT } from './install.mjs';

writeFileSync(join(ROOT, 'web/src/api/schema.ts'), await apiTypes());
