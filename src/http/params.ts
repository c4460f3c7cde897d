import { z } from '@hono/zod-openapi';
import { EVENTS, type EventName, isActorCode } from '../codebook/index.ts';
import { KINDS, STATUSES } from '../model/claim.ts';
import { validDay, validPublished } from '../read/index.ts';

/** A day, as `2017-10-31`. */
export const day = (about: string) =>
  z
    .string()
    .refine(validDay, { error: 'is no day; give one as 2017-10-31' })
    .openapi({ format: 'date', description: about, example: '2017-10-31' });

export const published = z
  .string()
  .refine(validPublished, { error: 'is no time of publication; give one as 2017-10-31 or 2017-10-31T11:04' })
  .openapi({ description: 'When it was published; overrides what the page says.', example: '2017-10-31' });

/** The clocks that a question may be asked by. */
export const clocks = {
  asOf: day('The day that the answer stands at; the newest day of publication without it.').optional(),
  knownBy: day('Only from what was published by that day.').optional(),
};

/** The code of an actor. */
export const actor = z
  .string()
  .transform((code) => code.toUpperCase())
  .refine(isActorCode, { error: 'is no actor; give a code of three letters, as KOR, CHN or EUR' })
  .openapi({ pattern: '^[A-Za-z]{3}$', example: 'KOR', type: 'string' });

/** Two actors, as `KOR-CHN`; gives their codes. */
export const pair = z
  .string()
  .transform((text) => text.toUpperCase().split('-'))
  .refine(
    (codes): codes is [string, string] =>
      codes.length === 2 && codes.every(isActorCode) && codes[0] !== codes[1],
    { error: 'is no pair of two actors; give their codes as KOR-CHN' },
  )
  .openapi({ type: 'string', pattern: '^[A-Za-z]{3}-[A-Za-z]{3}$', example: 'KOR-CHN' });

/** One actor or two, as `KOR` or `KOR-CHN`; gives their codes. */
export const actors = z
  .string()
  .transform((text) => text.toUpperCase().split('-'))
  .refine((codes) => codes.length <= 2 && codes.every(isActorCode) && codes[0] !== codes[1], {
    error: 'is neither an actor nor a pair of two; give codes as KOR or KOR-CHN',
  })
  .openapi({ type: 'string', pattern: '^[A-Za-z]{3}(-[A-Za-z]{3})?$', example: 'KOR-CHN' });

/** What lists of claims, records and articles can be narrowed to. */
export const narrowing = {
  actor: actor.optional(),
  other: actor.optional().openapi({ description: 'A second party.' }),
  kind: z.enum(KINDS).optional(),
  type: z
    .enum(Object.keys(EVENTS) as [EventName, ...EventName[]])
    .optional()
    .openapi({ description: "PLOVER's event type." }),
  status: z.enum(STATUSES).optional(),
  issue: z.string().max(200).optional().openapi({ description: 'Words that one of the issues holds.' }),
  from: day('Not before that day.').optional(),
  to: day('Not after that day.').optional(),
  q: z.string().max(500).optional().openapi({ description: 'Words that it holds, in any order.' }),
};

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, { error: 'is no whole number' })
    .transform(Number)
    .refine((n) => n >= least && n <= most, { error: `has to be from ${least} to ${most}` })
    .openapi({ type: 'integer', minimum: least, maximum: most });

/** How many at once: of a page of a list. */
export const limit = wholeNumber(1, 1000).optional();
export const count = wholeNumber;

export const cursor = z.string().max(200).optional().openapi({
  description: 'Where the page begins: `next` of the one before.',
});

const LIST_FORMS = ['json', 'jsonl', 'csv', 'parquet'] as const;
export type ListForm = (typeof LIST_FORMS)[number];

/** The form of a list. */
export const format = z.enum(LIST_FORMS).default('json');

/** Ids of articles, claims and records, or the beginning of one as the dossier prints it. */
export const id = z
  .string()
  .min(3)
  .max(80)
  .regex(/^[a-z]_[0-9a-f]+(\.\d+)?$/, {
    error: 'is no id; give one as the lists print it, as k_0123456789abcdef0123',
  });
