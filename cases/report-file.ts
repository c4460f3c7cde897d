import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Words of a sentence with what they should come to: `its#2 = CHN GOV` gives words `its`, nth 2, is `CHN GOV`. */
export interface Reading {
  readonly words: string;
  readonly nth: number;
  readonly is: string;
}

/** A predicate with the parties that hang on it, each as words of the sentence; null where a role is not judged. */
export interface LinkAnswer {
  readonly predicate: string;
  readonly who: readonly Words[] | null;
  readonly what: readonly Words[] | null;
}

export type Words = Pick<Reading, 'words' | 'nth'>;

/** What a perfect reader finds in one sentence. Quotations stand where they begin, as `kind speaker/verb: words`. */
export interface SentenceAnswer {
  readonly index: number;
  readonly opening: string;
  readonly quotes: string[];
  readonly dates: Reading[];
  readonly who: Reading[];
  readonly links: LinkAnswer[];
}

/** A report with its answers. `source`: path of its text; one that starts with `seed:` is not in the repository. */
export interface ReportAnswer {
  readonly name: string;
  readonly source: string;
  readonly sentences: readonly SentenceAnswer[];
}

const FOLDER = fileURLToPath(new URL('./reports/', import.meta.url));

/** Every answer file of `cases/reports`, in order of name. */
export const allReports = (): ReportAnswer[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => reportOf(basename(name, '.txt'), readFileSync(join(FOLDER, name), 'utf8')));

/** @throws Error that names the line where a line is none of those that `cases/README.md` describes */
export function reportOf(name: string, text: string): ReportAnswer {
  const sentences: SentenceAnswer[] = [];
  let source = '';
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const head = /^(\d+) (.+)$/.exec(line);
    if (line.startsWith('report ')) source = line.slice('report '.length).trim();
    else if (head) sentences.push(sentence(Number(head[1]), head[2] ?? ''));
    else if (!take(line.trim(), sentences.at(-1))) throw new Error(`${name}.txt:${i + 1}: ${line}`);
  }
  return { name, source, sentences };
}

const sentence = (index: number, opening: string): SentenceAnswer => ({
  index,
  opening,
  quotes: [],
  dates: [],
  who: [],
  links: [],
});

function take(line: string, into: SentenceAnswer | undefined): boolean {
  const [, field, rest = ''] = /^(quote|when|who|link) (.+)$/.exec(line) ?? [];
  if (!into || !field) return false;
  if (field === 'quote') into.quotes.push(rest);
  else if (field === 'link') into.links.push(linkOf(rest));
  else (field === 'when' ? into.dates : into.who).push(...rest.split(' | ').map(readingOf));
  return true;
}

function readingOf(text: string): Reading {
  const at = text.lastIndexOf(' = ');
  return { ...wordsOf(text.slice(0, at)), is: text.slice(at + ' = '.length).trim() };
}

function wordsOf(text: string): Words {
  const [, words = '', nth = '1'] = /^(.*?)(?:#(\d+))?$/.exec(text.trim()) ?? [];
  return { words, nth: Number(nth) };
}

function linkOf(text: string): LinkAnswer {
  const [predicate = '', roles = ''] = text.split(/: (.+)/s);
  const role = (name: string): Words[] | null => {
    const found = roles.split('; ').find((part) => part.startsWith(`${name} `));
    return found ? found.slice(name.length).split(',').map(wordsOf) : null;
  };
  return { predicate, who: role('who'), what: role('what') };
}
