import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';
import { ROOT } from './install.mjs';

let generator;

/** One program for all types: to make it takes most of the time. */
function generate(type) {
  generator ??= createGenerator({
    path: join(ROOT, 'src/{assess/dossier,http/answers}.ts'),
    tsconfig: join(ROOT, 'tsconfig.json'),
    type: '*',
    skipTypeCheck: true,
  });
  return generator.createSchema(type);
}

/** The schema of a dossier as the text of its file. */
export const dossierSchema = () => `${JSON.stringify(generate('Dossier'), null, 2)}\n`;

/** The schemas of all answers of the API as the text of their file: components of an OpenAPI 3.1 document. */
export function answerSchemas() {
  const { Answers, ...definitions } = generate('Answers').definitions;
  const schemas = { ...definitions };
  for (const [name, schema] of Object.entries(Answers.properties))
    if (schema.$ref !== `#/definitions/${name}`) {
      if (schemas[name]) throw new Error(`two types are named ${name}; name the answer otherwise`);
      schemas[name] = schema;
    }
  const sorted = Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted.map(([name, schema]) => [nameOf(name), modern(schema)])), null, 1)}\n`;
}

/** Names of components have letters and digits only: `Page<Claim>` is `PageOfClaim`. */
const nameOf = (name) =>
  decodeURIComponent(name)
    .replace(/</g, 'Of')
    .replace(/[^A-Za-z0-9]+/g, '');

/** A schema of draft 7 as OpenAPI 3.1 has it (draft 2020-12). */
function modern(schema) {
  if (Array.isArray(schema)) return schema.map(modern);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]) => {
      if (key === '$ref')
        return [[key, `#/components/schemas/${nameOf(value.replace('#/definitions/', ''))}`]];
      if (key === 'items' && Array.isArray(value)) return [['prefixItems', modern(value)]];
      if (key === 'additionalItems') return [['items', modern(value)]];
      return [[key, modern(value)]];
    }),
  );
}
