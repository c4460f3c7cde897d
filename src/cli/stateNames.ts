import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../node/package.ts';

/** `KOR for South Korea`: the states that a word may mean which is no code, by their names. */
export function statesNamed(word: string): readonly string[] {
  const wanted = word.toLowerCase();
  const all = rows().map(({ code, names }) => ({
    code,
    names: names.map((name) => name.toLowerCase()),
    usual: names[0],
  }));
  const usual = all.filter(({ names }) => names[0] === wanted);
  const found = usual.length > 0 ? usual : all.filter(({ names }) => mayMean(wanted, names));
  return found.slice(0, 5).map(({ code, usual }) => `${code} for ${usual}`);
}

/** 'Korea' is another name of the one and a word of the usual name of both. */
const mayMean = (word: string, names: readonly string[]): boolean =>
  names.includes(word) || (names[0] ?? '').split(/[\s-]+/).includes(word);

/** Codes with names, the usual one first. */
function rows(): { readonly code: string; readonly names: readonly string[] }[] {
  const lines = readFileSync(join(packageFolder(), 'data/actors/states.tsv'), 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [code, , name, more] = line.split('\t');
    if (!code || !name || !/^[A-Z]{3}$/.test(code)) return [];
    return [{ code, names: [name, ...(more ?? '').split('|').filter(Boolean)] }];
  });
}
