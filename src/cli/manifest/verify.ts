import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { InputError } from '../../model/errors.ts';
import { FORMS, type FormName, formOf, UNITS } from '../code/form.ts';
import { toFile } from '../code/toFile.ts';
import { columnsOf } from '../columns.ts';
import type { Interrupt } from '../interrupt.ts';
import { readerDataWith } from '../reader.ts';
import type { Terminal } from '../terminal.ts';
import { type Manifest, manifestOf, pathIn } from './manifest.ts';

const COLUMNS = ['published', 'text', 'title', 'publisher', 'url', 'byline', 'id'];

const SHAPE = z.object({
  manifest: z.literal(1),
  version: z.string(),
  coder: z.string(),
  paths: z.array(z.string()).min(1),
  options: z.object({
    format: z.enum(FORMS as [FormName, ...FormName[]]),
    unit: z.enum(UNITS).optional(),
    all: z.literal(true).optional(),
    words: z.literal(false).optional(),
    guesses: z.literal(false).optional(),
    oneADay: z.literal(true).optional(),
    ...Object.fromEntries(COLUMNS.map((name) => [name, z.string().optional()])),
    codebook: z.string().optional(),
    actors: z.string().optional(),
  }),
  inputs: z.object({ count: z.number(), sha256: z.string() }),
  data: z.record(z.string(), z.string()),
  counts: z.object({ articles: z.number(), claims: z.number(), refused: z.number() }),
  output: z.string(),
});

/** @throws InputError if there is no manifest under a path */
export function readManifest(place: string): Manifest {
  const text = textAt(place);
  try {
    return SHAPE.parse(JSON.parse(text)) as Manifest;
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String((error as Error).message);
    throw new InputError(
      place,
      `is no manifest (${reason.replace(/\s+/g, ' ')})`,
      'give a file that entente code --manifest has written',
    );
  }
}

function textAt(place: string): string {
  try {
    return readFileSync(place, 'utf8');
  } catch (error) {
    throw new InputError(
      place,
      `cannot be read (${(error as NodeJS.ErrnoException).code})`,
      'check the path',
    );
  }
}

/** Makes the run of a manifest again, with what is there now. */
export async function madeAgain(
  given: Manifest,
  place: string,
  workers: number | undefined,
  terminal: Terminal,
  interrupt: Interrupt,
): Promise<Manifest> {
  const { codebook, actors, ...others } = given.options;
  const flags = {
    ...others,
    ...(codebook !== undefined && { codebook: pathIn(place, codebook) }),
    ...(actors !== undefined && { actors: pathIn(place, actors) }),
  };
  const paths = given.paths.map((path) => pathIn(place, path));
  const data = readerDataWith(flags);
  const folder = mkdtempSync(join(tmpdir(), 'entente-verify-'));
  const out = join(folder, 'claims');
  try {
    const form = formOf(flags);
    const options = { ...flags, ...columnsOf(flags), data, workers, out };
    const tally = await toFile(paths, options, form, terminal, interrupt);
    return await manifestOf({ paths, flags, data, tally, out }, place);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
