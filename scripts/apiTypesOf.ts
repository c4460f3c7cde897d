import openapiTS, { astToString, COMMENT_HEADER, type OpenAPI3 } from 'openapi-typescript';
import { appOver, heldWith } from '../src/http/testing.ts';

/** The types that the OpenAPI document gives, as the text of their file. */
export async function apiTypes(): Promise<string> {
  const { app } = appOver(await heldWith([]));
  const document = (await (await app.request('/openapi.json')).json()) as OpenAPI3;
  return (
    COMMENT_HEADER +
    astToString(await openapiTS(document, { immutable: true, alphabetize: true, arrayLength: true }))
  );
}
