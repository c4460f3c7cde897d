import { readFileSync } from 'node:fs';
import { LONGEST_ENDING, lemmaRules, VERBS_LINE } from '../src/language/lemmas.ts';
import { counted } from './classes.ts';
import type { Gold } from './treebank.ts';

interface Entry {
  readonly form: string;
  readonly xpos: string;
  readonly lemma: string;
  readonly script: string;
}

/** Learns the rules of `src/language/lemmas.ts` from the words of the treebanks. */
export function learnLemmas(sentences: readonly Gold[]): string {
  const entries = distinct(sentences);
  const lines = [...endingRules(entries), `${VERBS_LINE}\t\t${verbList().join(' ')}`];
  const rules = lemmaRules(lines.join('\n'));
  const exceptions = new Map<string, Entry>();
  for (const entry of entries) {
    if (rules.lemma(entry.form, entry.xpos) === entry.lemma) continue;
    exceptions.set(`${entry.xpos}\t^${entry.form.toLowerCase()}`, entry);
  }
  return [...lines, ...[...exceptions].map(([key, entry]) => `${key}\t${entry.script}`)].join('\n');
}

/** Base forms of verbs; origin in the file. */
const verbList = (): string[] =>
  readFileSync(new URL('./verbs.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => /^[a-z]+$/.test(line));

/** The most frequent lemma of each form and fine tag; what is misspelt or fused stays out. */
function distinct(sentences: readonly Gold[]): Entry[] {
  const seen = sentences.flatMap((gold) =>
    gold.forms.map((form, i) => `${form}\t${gold.xpos[i]}\t${gold.lemmas[i]}`),
  );
  const found = new Map<string, Entry>();
  for (const [row] of counted(seen)) {
    const [form = '', xpos = '', lemma = ''] = row.split('\t');
    const key = `${form}\t${xpos}`;
    if (lemma === '_' || found.has(key)) continue;
    found.set(key, { form, xpos, lemma, script: scriptOf(form, lemma) });
  }
  return [...found.values()];
}

/** The shortest script that makes the form into the lemma. */
export function scriptOf(form: string, lemma: string): string {
  const scripts = (['=', '-'] as const).map((kind) => {
    const base = kind === '-' ? form.toLowerCase() : form;
    let same = 0;
    while (same < base.length && base[same] === lemma[same]) same++;
    return base.length - same > 9 ? `!${lemma}` : `${kind}${base.length - same}${lemma.slice(same)}`;
  });
  const [kept = '', lowered = ''] = scripts;
  return lowered.length <= kept.length ? lowered : kept;
}

/** For every tag the endings whose most frequent script differs from that of the next shorter ending. */
function endingRules(entries: readonly Entry[]): string[] {
  const byEnding = new Map<string, string[]>();
  for (const entry of entries) {
    const word = `^${entry.form.toLowerCase()}`;
    for (let length = 0; length <= Math.min(LONGEST_ENDING, word.length); length++) {
      const key = `${entry.xpos}\t${word.slice(word.length - length)}`;
      byEnding.set(key, [...(byEnding.get(key) ?? []), entry.script]);
    }
  }
  const chosen = new Map<string, string>();
  const lines: string[] = [];
  for (const [key, scripts] of [...byEnding].sort(
    (a, b) => a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1),
  )) {
    const script = counted(scripts)[0]?.[0] ?? '=0';
    const [xpos = '', ending = ''] = key.split('\t');
    const shorter = ending === '' ? undefined : chosen.get(`${xpos}\t${ending.slice(1)}`);
    const settled = scripts.length >= 2 || ending === '' ? script : shorter;
    chosen.set(key, settled ?? script);
    if (settled !== undefined && settled !== shorter) lines.push(`${key}\t${settled}`);
  }
  return lines;
}

/** Share of words whose lemma the rules get right with the tags given. */
export function lemmaAccuracy(text: string, sentences: readonly Gold[]): number {
  const rules = lemmaRules(text);
  let right = 0;
  let all = 0;
  for (const gold of sentences) {
    gold.forms.forEach((form, i) => {
      all++;
      if (rules.lemma(form, gold.xpos[i] ?? '') === gold.lemmas[i]) right++;
    });
  }
  return right / all;
}
