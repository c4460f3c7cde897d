import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** What a person says of a predicate: a line of `train/claims/*.tsv`. */
export interface Label {
  /** The text, as {@link ownText} knows it. */
  readonly source: string;
  /** Where the predicate begins in the text. */
  readonly start: number;
  readonly word: string;
  /** Kind of the record that a strict editor would take from it; `none`. */
  readonly kind: string;
  /** PLOVER root; `-` where none fits. */
  readonly root: string;
  /** Codes of those it is aimed at; `-` for nobody. */
  readonly to: string;
  /** Whether the person would defend it; `wrongdoer` where the program was wrong about who does it. */
  readonly sure: string;
}

/** All labels, in order of the tables and their lines. */
export const readLabels = (): Label[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .flatMap((file) => readFileSync(join(FOLDER, file), 'utf8').trim().split('\n').slice(1).map(labelOf));

function labelOf(line: string): Label {
  const [source = '', start, word = '', kind = '', root = '', to = '', sure = ''] = line.split('\t');
  return { source, start: Number(start), word, kind, root, to, sure };
}
