import { Validator } from '@seriousme/openapi-schema-validator';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { App } from './door.ts';
import { appOver, heldWith, type LogLine, REPORT, TOKEN } from './testing.ts';

interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly example?: unknown;
}
interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required?: boolean;
  readonly schema: Schema;
}
interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly content: Record<string, { readonly schema: { readonly properties?: object } }>;
  };
}
interface Document extends Record<string, unknown> {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

let [app, document, lines]: [App, Document, LogLine[]] = [{} as App, {} as Document, []];
beforeAll(async () => {
  const held = await heldWith([REPORT, REPORT.replaceAll('Chile', 'Peru')]);
  ({ app, lines } = appOver(held));
  document = (await (await app.request('/openapi.json')).json()) as Document;
});

test('the OpenAPI document is valid, and of 3.1', async () => {
  const { valid, errors } = await new Validator().validate(
    structuredClone(document) as Parameters<Validator['validate']>[0],
  );
  expect(valid, JSON.stringify(errors)).toBe(true);
  expect(document.openapi).toBe('3.1.0');
});

/** What stands in the store, what the document gives as an example, and anything. */
const values = ({ name, schema }: Parameter): fc.Arbitrary<string> =>
  fc.oneof(
    ...(schema.enum ? [fc.constantFrom(...schema.enum)] : []),
    ...(schema.example === undefined ? [] : [fc.constant(String(schema.example))]),
    ...(name === 'id' ? [fc.constantFrom('a_0', 'k_00', ...known('articles'), ...known('claims'))] : []),
    fc.constantFrom('NOR', 'NOR-CHL', '2017-03-08', '0', '1', '-1', 'fishing', '999999999'),
    fc.string({ unit: 'binary' }),
    fc.integer().map(String),
  );

const known = (list: string): string[] => ids.get(list) ?? [];
const ids = new Map<string, string[]>();

const requestOf = (method: string, path: string, operation: Operation): fc.Arbitrary<Request> => {
  const parameters = operation.parameters ?? [];
  const given = fc.tuple(
    ...parameters.map((one) =>
      one.required ? values(one) : fc.option(values(one), { nil: undefined, freq: 2 }),
    ),
  );
  const content = fc.record(
    {
      text: fc.oneof(fc.constant(REPORT), fc.string()),
      html: fc.string(),
      published: fc.constantFrom('2017-03-08', 'x'),
      claim: fc.string(),
      url: fc.webUrl(),
    },
    { requiredKeys: [] },
  );
  const decision = fc.record(
    {
      verdict: fc.constantFrom('accept', 'reject', 'correct', 'merge', 'split', 'undo'),
      keys: fc.array(fc.constantFrom('k_00', ...known('keys')), { maxLength: 3 }),
      set: fc.dictionary(fc.constantFrom('status', 'when', 'by', '__proto__'), fc.string()),
      by: fc.string(),
      reason: fc.string(),
    },
    { requiredKeys: ['by', 'reason'] },
  );
  const body = operation.requestBody ? fc.oneof(content, decision, fc.jsonValue()) : fc.constant(undefined);
  return fc.tuple(given, body).map(([all, sent]) => {
    const query = new URLSearchParams();
    let at = path;
    parameters.forEach((one, i) => {
      const value = all[i];
      if (value === undefined) return;
      if (one.in === 'path') at = at.replace(`{${one.name}}`, () => encodeURIComponent(value));
      else query.set(one.name, value);
    });
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` };
    return new Request(`http://localhost${at}?${query}`, {
      method: method.toUpperCase(),
      headers,
      ...(sent !== undefined && { body: JSON.stringify(sent) }),
    });
  });
};

test('no request that can be made by the document, well or badly, makes the server fail', async () => {
  for (const list of ['articles', 'claims', 'records']) {
    const page = (await (await app.request(`/${list}`)).json()) as { items: { id: string }[] };
    ids.set(
      list,
      page.items.map(({ id }) => id),
    );
  }
  const { tasks } = (await (await app.request('/reviews')).json()) as { tasks: { key: string }[] };
  ids.set(
    'keys',
    tasks.map(({ key }) => key),
  );
  const operations = Object.entries(document.paths).flatMap(([path, all]) =>
    Object.entries(all).map(([method, one]) => requestOf(method, path, one)),
  );
  const statuses = new Set<number>();
  await fc.assert(
    fc.asyncProperty(fc.oneof(...operations), async (request) => {
      const { status, headers } = await app.request(request);
      statuses.add(status);
      expect(status).toBeLessThan(500);
      if (status >= 400) expect(headers.get('content-type')).toBe('application/problem+json');
    }),
    { numRuns: 400 },
  );
  expect([...statuses]).toEqual(expect.arrayContaining([200, 400, 404]));
  expect(lines.filter(({ err }) => err)).toEqual([]);
}, 240_000);
