import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article } from '../src/model/article.ts';
import type { Claim } from '../src/model/claim.ts';
import { articleId } from '../src/model/ids.ts';
import type { Reader } from '../src/pipeline.ts';
import { type Expected, wrongFields } from './fields.ts';

/** A sentence or two with every claim that has to come out; an empty list means that none may. */
export interface Case {
  readonly id: string;
  readonly text: string;
  readonly published: string;
  readonly claims: readonly Expected[];
  readonly note?: string;
}

export interface CaseFile {
  readonly file: string;
  readonly cases: readonly Case[];
}

/** How the claims of a case compare with those that have to come out. */
export interface Comparison {
  readonly pairs: readonly {
    readonly want: Expected;
    readonly claim: Claim;
    readonly wrong: readonly (keyof Expected)[];
  }[];
  readonly missing: readonly Expected[];
  readonly extra: readonly Claim[];
}

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

const casesIn = (folder: string): CaseFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((file) => ({
      file,
      cases: readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter((l) => l.trim() !== '')
        .map((l) => JSON.parse(l) as Case),
    }));

/** All open cases with their file, in order of file name and line. */
export const allCases = (): CaseFile[] => casesIn(FOLDER);

/** The sealed cases, which nobody who writes rules or lexicon may see; none where the folder is not there. */
export const sealedCases = (folder = join(FOLDER, 'sealed')): CaseFile[] =>
  existsSync(folder) ? casesIn(folder) : [];

/** A case as an article of one paragraph. */
export const articleOf = (one: Pick<Case, 'text' | 'published'>): Article => ({
  id: articleId(undefined, one.published, one.text),
  text: one.text,
  regions: [{ kind: 'paragraph', start: 0, end: one.text.length }],
  published: one.published,
  language: 'en',
});

/** Gives every expected claim the claim that fits it best, of the same kind. */
export function compare(one: Pick<Case, 'claims'>, claims: readonly Claim[]): Comparison {
  const taken = new Set<Claim>();
  const pairs: Comparison['pairs'][number][] = [];
  const missing: Expected[] = [];
  for (const want of one.claims) {
    const ranked = claims
      .filter((c) => !taken.has(c))
      .map((claim) => ({ want, claim, wrong: wrongFields(want, claim) }));
    const best = ranked.sort((a, b) => a.wrong.length - b.wrong.length)[0];
    if (!best || best.wrong.includes('kind')) missing.push(want);
    else {
      taken.add(best.claim);
      pairs.push(best);
    }
  }
  return { pairs, missing, extra: claims.filter((c) => !taken.has(c)) };
}

/** What is wrong with the claims of a case; an empty list means that it is right. */
export function mistakesOf(one: Case, reader: Reader): string[] {
  const { pairs, missing, extra } = compare(one, reader.read(articleOf(one)));
  return [
    ...missing.map((want) => `missing: ${want.kind} ${want.trigger ?? ''}`),
    ...pairs.flatMap(({ want, wrong }) => wrong.map((field) => `wrong: ${field} of ${want.kind}`)),
    ...extra.map((c) => `extra: ${c.kind} ${c.status} '${c.evidence.quote}'`),
  ];
}
