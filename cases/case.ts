import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Actor } from '../src/model/actor.ts';
import type { Article } from '../src/model/article.ts';
import type { Claim } from '../src/model/claim.ts';
import { articleId } from '../src/model/ids.ts';
import type { Reader } from '../src/pipeline.ts';

/** What a claim has to say; fields that are left out are not judged. */
export interface Expected {
  readonly kind: string;
  readonly by?: readonly string[];
  readonly to?: readonly string[];
  readonly reciprocal?: boolean;
  readonly status?: string;
  readonly plover?: string | null;
  readonly trigger?: string;
  readonly when?: { readonly from: string | null; readonly to: string | null } | null;
  readonly said?: readonly (string | null)[];
  readonly stance?: string;
  readonly step?: string;
}

/** A sentence or two with every claim that has to come out; an empty list means that none may. */
export interface Case {
  readonly id: string;
  readonly text: string;
  readonly published: string;
  readonly claims: readonly Expected[];
  readonly note?: string;
}

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** All cases with their file, in order of file name and line. */
export const allCases = (): { file: string; cases: Case[] }[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((file) => ({
      file,
      cases: readFileSync(join(FOLDER, file), 'utf8')
        .split('\n')
        .filter((l) => l.trim() !== '')
        .map((l) => JSON.parse(l) as Case),
    }));

/** A case as an article of one paragraph. */
export const articleOf = (one: Pick<Case, 'text' | 'published'>): Article => ({
  id: articleId(undefined, one.published, one.text),
  text: one.text,
  regions: [{ kind: 'paragraph', start: 0, end: one.text.length }],
  published: one.published,
  language: 'en',
});

/** What is wrong with the claims of a case; an empty list means that it is right. */
export function mistakesOf(one: Case, reader: Reader): string[] {
  const claims = reader.read(articleOf(one));
  const taken = new Set<Claim>();
  const mistakes: string[] = [];
  for (const want of one.claims) {
    const ranked = claims.filter((c) => !taken.has(c)).map((c) => ({ c, wrong: wrongFields(want, c) }));
    const best = ranked.sort((a, b) => a.wrong.length - b.wrong.length)[0];
    if (!best || best.wrong.includes('kind')) mistakes.push(`missing: ${want.kind} ${want.trigger ?? ''}`);
    else {
      taken.add(best.c);
      mistakes.push(...best.wrong.map((f) => `wrong: ${f} of ${want.kind}`));
    }
  }
  for (const c of claims)
    if (!taken.has(c)) mistakes.push(`extra: ${c.kind} ${c.status} '${c.evidence.quote}'`);
  return mistakes;
}

const partyOf = (a: Actor, want: readonly string[]): string =>
  want.some((w) => w.includes(' ')) && a.sector ? `${a.code} ${a.sector}` : a.code;
const setOf = (codes: readonly (string | null)[]): string => [...new Set(codes)].map(String).sort().join(',');

const parties = (actors: readonly Actor[], want: readonly string[]): boolean =>
  setOf(actors.map((a) => partyOf(a, want))) === setOf(want);

/** The fields of a claim that are not as expected, by name. */
export function wrongFields(want: Expected, claim: Claim): string[] {
  const detail = claim.detail as { step?: string; stance?: string };
  const when = claim.when && { from: claim.when.from, to: claim.when.to };
  const checks: readonly (readonly [string, boolean])[] = [
    ['kind', want.kind === claim.kind],
    ['by', want.by === undefined || parties(claim.by, want.by)],
    ['to', want.to === undefined || parties(claim.to, want.to)],
    ['reciprocal', want.reciprocal === undefined || want.reciprocal === claim.reciprocal],
    ['status', want.status === undefined || want.status === claim.status],
    ['plover', want.plover === undefined || want.plover === (claim.plover?.event ?? null)],
    ['trigger', want.trigger === undefined || triggerFits(want.trigger, claim)],
    [
      'when',
      want.when === undefined ||
        JSON.stringify(want.when && { from: want.when.from, to: want.when.to }) === JSON.stringify(when),
    ],
    [
      'said',
      want.said === undefined || JSON.stringify(want.said) === JSON.stringify(claim.said.map((v) => v.code)),
    ],
    ['stance', want.stance === undefined || want.stance === detail.stance],
    ['step', want.step === undefined || want.step === detail.step],
  ];
  return checks.filter(([, right]) => !right).map(([field]) => field);
}

const triggerFits = (word: string, { evidence }: Claim): boolean =>
  evidence.quote.includes(word) || word.includes(evidence.quote);
