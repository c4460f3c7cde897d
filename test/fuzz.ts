import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadReaderData } from '../src/cli/data.ts';
import { isActorCode, isSector } from '../src/codebook/index.ts';
import type { Article } from '../src/model/article.ts';
import type { Claim } from '../src/model/claim.ts';
import { InputError } from '../src/model/errors.ts';
import { randomFrom } from '../src/model/random.ts';
import { packageFolder } from '../src/node/package.ts';
import { createReader, type Reader } from '../src/pipeline.ts';
import { readArticle } from '../src/read/index.ts';
import type { Coding } from '../src/store/store.ts';
import { mutate } from './mutate.ts';

/** The example reports, read and coded. */
export const exampleCodings = (reader: Reader): Promise<Coding[]> =>
  Promise.all(
    [...exampleTexts()].map(async ([input, text]) => {
      const article = await readArticle(new TextEncoder().encode(text), { input });
      return { article, version: '0.1.0', claims: reader.read(article) };
    }),
  );

/** The reader as the command line makes it. */
export const makeReader = (): Reader => createReader(loadReaderData());

/** The texts of the example reports, by path. */
export function exampleTexts(): Map<string, string> {
  const folder = join(packageFolder(), 'examples');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.txt'),
  );
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** What a fuzz run came to. */
export interface FuzzResult {
  readonly read: number;
  readonly refused: number;
  readonly claims: number;
  readonly failures: readonly Failure[];
  /** Most seconds of the processor that one input took. */
  readonly slowest: number;
}

/** The seed of an input that broke something, and what. */
export interface Failure {
  readonly seed: number;
  readonly what: string;
}

/** Seconds of the processor that one input may take at most. */
export const SLOW = 2;

export function secondsSince(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1_000_000;
}

/**
 * Reads damaged reports: every one has to be refused with an InputError or to give claims that hold what the
 * design promises, within the time that one may take.
 * @param first seed of the first; the others follow
 */
export async function fuzz(reader: Reader, count: number, first = 1): Promise<FuzzResult> {
  const texts = [...exampleTexts().values()];
  const result = { read: 0, refused: 0, claims: 0, failures: [] as Failure[], slowest: 0 };
  for (let seed = first; seed < first + count; seed++) {
    const started = process.cpuUsage();
    try {
      const claims = await readMutated(reader, texts, seed);
      result.read += claims ? 1 : 0;
      result.refused += claims ? 0 : 1;
      result.claims += claims?.length ?? 0;
    } catch (error) {
      result.failures.push({
        seed,
        what: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    }
    const seconds = secondsSince(started);
    if (seconds > SLOW) result.failures.push({ seed, what: `took ${seconds} s` });
    result.slowest = Math.max(result.slowest, seconds);
  }
  return result;
}

/** The claims of the damaged report of a seed; null if it was refused as it should be. */
async function readMutated(reader: Reader, texts: readonly string[], seed: number): Promise<Claim[] | null> {
  const random = randomFrom(seed);
  const text = (): string => texts[Math.floor(random() * texts.length)] ?? '';
  const bytes = mutate(text(), text(), random);
  const article = await articleOf(bytes);
  if (!article) return null;
  const claims = reader.read(article);
  for (const claim of claims) {
    const broken = brokenPromise(article, claim);
    if (broken) throw new Error(`${broken}: ${JSON.stringify(claim)}`);
  }
  return claims;
}

async function articleOf(bytes: Uint8Array): Promise<Article | null> {
  try {
    return await readArticle(bytes, { input: 'mutated', published: '2017-10-31' });
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

/** Which promise of the design a claim breaks, if one: the exact quote, codes of the codebook, two distinct sides. */
export function brokenPromise(article: Article, claim: Claim): string | null {
  const { start, end, quote, trigger } = claim.evidence;
  if (article.text.slice(start, end) !== quote || quote === '') return 'the quote is not the slice';
  if (trigger.start >= trigger.end || trigger.end > article.text.length)
    return 'the trigger is no span of the text';
  const actors = [...claim.by, ...claim.to, ...claim.third];
  const foreign = actors.find(
    ({ code, sector }) => !isActorCode(code) || (sector !== null && !isSector(sector)),
  );
  if (foreign) return `code ${foreign.code} ${foreign.sector} is not in the codebook`;
  if (actors.some((actor) => article.text.slice(actor.start, actor.end) !== actor.text))
    return 'an actor is not the slice';
  const key = (actor: (typeof actors)[number]): string =>
    JSON.stringify([actor.code, actor.sector, actor.name]);
  const by = new Set(claim.by.map(key));
  if (claim.to.some((actor) => by.has(key(actor)))) return 'an actor stands on both sides';
  if (!(claim.confidence >= 0 && claim.confidence <= 1)) return 'the confidence is no share';
  return null;
}
