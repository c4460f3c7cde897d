import { z } from 'zod';
import { isActorCode } from '../codebook/index.ts';
import { validDay } from '../read/index.ts';

/** A day that is asked for. */
export const day = z.string().refine(validDay, 'give a day, as 2017-10-31');

const code = z
  .string()
  .transform((given) => given.toUpperCase())
  .refine(isActorCode, 'give a code of three letters, as KOR, CHN or EUR');

/** Two actors, and the clocks that the answer stands by. */
export const pair = {
  actor: code.describe('Code of the one side: ISO 3166 alpha-3, as KOR, or EUR, UNO ...'),
  other: code.describe('Code of the other side, as CHN'),
  asOf: day
    .optional()
    .describe('The day that the answer stands at, as 2017-10-31; the newest day of publication without it'),
  knownBy: day.optional().describe('Only from what was published by that day, as 2017-10-31'),
};

/** What every tool says of itself. */
export const READ_ONLY = { annotations: { readOnlyHint: true, openWorldHint: false } };
