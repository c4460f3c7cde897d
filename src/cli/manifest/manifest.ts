import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { CODER_VERSION } from '../../coding/index.ts';
import { isAddress } from '../../intake/index.ts';
import { packageVersion } from '../../node/package.ts';
import type { ReaderData } from '../../pipeline.ts';
import type { Tally } from '../batch.ts';
import type { FormFlags } from '../code/form.ts';
import type { CodeFlags } from '../code/run.ts';
import type { ColumnFlags } from '../columns.ts';
import type { OwnFlags } from '../own.ts';
import { dataHashes } from './dataHash.ts';

/** The flags that claims depend on; `codebook` and `actors` are paths as those of the inputs are. */
export type MadeWith = Pick<CodeFlags, keyof FormFlags | keyof OwnFlags | keyof ColumnFlags | 'oneADay'>;

/** What a run was made of and what it came to: enough to make it again anywhere, and to say what differs. */
export interface Manifest {
  readonly manifest: 1;
  readonly version: string;
  readonly coder: string;
  /** Paths as seen from the manifest's folder, with `/`; addresses as they are. */
  readonly paths: readonly string[];
  readonly options: MadeWith;
  /** How many inputs there are, and a hash of all of them in their order; names have no part in it. */
  readonly inputs: { readonly count: number; readonly sha256: string };
  /** SHA-256 of models, tables of actors and places, patterns and lexicon, by name. */
  readonly data: Readonly<Record<string, string>>;
  readonly counts: { readonly articles: number; readonly claims: number; readonly refused: number };
  /** SHA-256 of the file. */
  readonly output: string;
}

/** A run to a file that is done. */
export interface MadeRun {
  readonly paths: readonly string[];
  readonly flags: MadeWith;
  readonly data: ReaderData;
  readonly tally: Tally;
  readonly out: string;
}

/** @param place where the manifest stands or will stand */
export async function manifestOf(
  { paths, flags, data, tally, out }: MadeRun,
  place: string,
): Promise<Manifest> {
  const { codebook, actors } = flags;
  return {
    manifest: 1,
    version: packageVersion(),
    coder: CODER_VERSION,
    paths: paths.map((path) => pathFrom(place, path)),
    options: {
      ...given(flags),
      ...(codebook !== undefined && { codebook: pathFrom(place, codebook) }),
      ...(actors !== undefined && { actors: pathFrom(place, actors) }),
    },
    inputs: { count: tally.place.done, sha256: tally.place.link },
    data: dataHashes(data),
    counts: { articles: tally.articles, claims: tally.claims, refused: tally.refused },
    output: await hashOf(out),
  };
}

/** Only what claims depend on, and of that only what was given. */
function given(flags: MadeWith): MadeWith {
  const { format, unit, all, words, oneADay, text, title, publisher, url, byline, id, published } = flags;
  const guesses = flags.guesses === false ? false : undefined;
  const chosen = {
    format,
    unit,
    all,
    words,
    oneADay,
    guesses,
    text,
    title,
    publisher,
    url,
    byline,
    id,
    published,
  };
  return JSON.parse(JSON.stringify(chosen)) as MadeWith;
}

/** A path as it is seen from the folder of a manifest. */
const pathFrom = (place: string, path: string): string =>
  isAddress(path)
    ? path
    : relative(dirname(resolve(place)), resolve(path))
        .split(sep)
        .join('/') || '.';

/** The path that a manifest means. */
export const pathIn = (place: string, path: string): string =>
  isAddress(path) ? path : relative('', resolve(dirname(place), path)) || '.';

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}

/** What differs between two manifests, each in one line; of the output last, since all else may be why. */
export function differences(before: Manifest, now: Manifest): string[] {
  const changed = (what: string, a: unknown, b: unknown): string[] =>
    JSON.stringify(a) === JSON.stringify(b) ? [] : [`${what}: ${told(a)} then, ${told(b)} now`];
  const files = [...new Set([...Object.keys(before.data), ...Object.keys(now.data)])].sort();
  return [
    ...changed('version', before.version, now.version),
    ...changed('coder', before.coder, now.coder),
    ...files.flatMap((name) => changed(`data ${name}`, before.data[name], now.data[name])),
    ...changed('inputs', before.inputs.count, now.inputs.count),
    ...changed('hash of the inputs', before.inputs.sha256, now.inputs.sha256),
    ...(['articles', 'claims', 'refused'] as const).flatMap((name) =>
      changed(name, before.counts[name], now.counts[name]),
    ),
    ...changed('output', before.output, now.output),
  ];
}

const told = (value: unknown): string =>
  value === undefined ? 'not there' : String(value).replace(/^([0-9a-f]{12})[0-9a-f]{52}$/, '$1…');
