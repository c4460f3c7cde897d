import { createHash } from 'node:crypto';
import type { ReaderData } from '../../pipeline.ts';

/** SHA-256 of each file that the claims depend on, by its name: models, tables of actors and places, patterns. */
export function dataHashes({
  model,
  actors,
  places,
  patterns,
  learned,
  own,
}: ReaderData): Record<string, string> {
  const named = (folder: string, files: readonly { name: string; text: string }[]) =>
    files.map(({ name, text }) => [`${folder}/${name.split(/[\\/]/).at(-1)}`, text] as const);
  const tables = (folder: string, texts: Readonly<Record<string, string>>) =>
    Object.entries(texts).map(([name, text]) => [`${folder}/${name}.tsv`, text] as const);
  const all: (readonly [string, string | Uint8Array])[] = [
    ['models/english.bin', model],
    ['models/claims.json', learned ?? ''],
    ...tables('actors', { ...actors }),
    ...tables('places', { ...places }),
    ...named(
      'patterns',
      patterns.filter(({ name }) => name.endsWith('.jsonl')),
    ),
    ...named(
      'lexicon',
      patterns.filter(({ name }) => !name.endsWith('.jsonl')),
    ),
    ...named('own', [...(own?.patterns ?? []), ...(own?.actors ?? [])]),
  ];
  return Object.fromEntries(all.map(([name, content]) => [name, sha256(content)]).sort());
}

export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** One hash of all of {@link dataHashes}. */
export const dataHash = (data: ReaderData): string => sha256(JSON.stringify(dataHashes(data)));
