import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../node/package.ts';
import type { Answers } from './answers.ts';

export type AnswerName = keyof Answers;

/** The place of an answer's schema in the OpenAPI document. */
export const refOf = (name: AnswerName): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });

/** The schemas of all answers, made from their types: `npm run docs:schema`. */
export const loadComponents = (): Record<string, object> =>
  JSON.parse(readFileSync(join(packageFolder(), 'data/openapi/schemas.json'), 'utf8')) as Record<
    string,
    object
  >;
