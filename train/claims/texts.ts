import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ownPairs } from '../coding/pairs.ts';

/** A text of our own whose predicates people have judged. */
export interface OwnText {
  /** As the tables of labels name it. */
  readonly source: string;
  /** Name of a file of its format. */
  readonly input: string;
  readonly bytes: Uint8Array;
  readonly published: string;
}

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Sentences of `train/trees` that are read as one report. */
const STRETCH = 8;
/** For texts that have no day of their own; nothing that is learnt depends on it. */
const ANY_DAY = '2024-03-01';

/** The text of a source that a table of labels names. */
export function ownText(source: string): OwnText {
  const [folder, ...rest] = source.split('/');
  const name = rest.join('/');
  if (folder === 'examples') return fileAt(source, source);
  if (folder === 'reports') return fileAt(source, `train/claims/${source}`);
  return { source, input: 'text.txt', published: ANY_DAY, bytes: Buffer.from(textOf(folder, name)) };
}

const fileAt = (source: string, path: string): OwnText => ({
  source,
  input: path,
  bytes: readFileSync(at(path)),
  published: /\d{4}-\d\d-\d\d/.exec(path)?.[0] ?? ANY_DAY,
});

function textOf(folder: string | undefined, name: string): string {
  if (folder === 'pairs') return pairs().get(name) ?? '';
  const [, file = '', first = ''] = /^(.*)-(\d+)$/.exec(name) ?? [];
  return treeTexts(file)
    .slice(Number(first), Number(first) + STRETCH)
    .join(' ');
}

const known = new Map<string, string[]>();
function treeTexts(file: string): string[] {
  const texts =
    known.get(file) ??
    [...readFileSync(at(`train/trees/${file}.conllu`), 'utf8').matchAll(/^# text = (.*)$/gm)].map(
      ([, text = '']) => text,
    );
  known.set(file, texts);
  return texts;
}

/** Sentences of `train/pairs` by their numbers. */
let sentences: Map<string, string> | null = null;
function pairs(): Map<string, string> {
  sentences ??= new Map(ownPairs().map(({ uid, sentence }) => [uid, sentence]));
  return sentences;
}
