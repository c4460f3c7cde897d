import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { type Decision, isDecision } from '../model/decision.ts';
import { InputError } from '../model/errors.ts';
import { canonicalJson, decisionId } from '../model/ids.ts';
import { byId } from './order.ts';
import type { Added, Coding, Forgotten, Store } from './store.ts';

/** First line of a dump: what it is. Version 1 had no decisions. */
const HEAD = { entente: 'dump', version: 2 } as const;
/** The first line of a dump. */
export const DUMP_HEAD = canonicalJson(HEAD);
const HEADS: readonly string[] = [HEAD, { ...HEAD, version: 1 }].map(canonicalJson);

/**
 * Further lines: an article with all that any version of the coder read in it, one that was taken down, or what a
 * person decided.
 */
type Line =
  | { readonly article: Article; readonly codings: readonly Pick<Coding, 'version' | 'claims'>[] }
  | { readonly forgotten: Forgotten }
  | { readonly decision: Decision };

/** So many articles go into a store at once. */
const BATCH = 200;

/** Everything that a store keeps for good, a line of canonical JSON each; records are made again from it. */
export async function* dumpOf(store: Store): AsyncGenerator<string> {
  yield DUMP_HEAD;
  for (const forgotten of await store.forgotten()) yield canonicalJson({ forgotten });
  for (const decision of await store.decisions()) yield canonicalJson({ decision });
  const claims = grouped([...(await store.claims()), ...(await store.supersededClaims())], readingOf);
  const readings = grouped(await store.readings(), ({ article }) => article);
  for (const article of await store.articles()) {
    const codings = (readings.get(article.id) ?? []).map(({ version }) => ({
      version,
      claims: (claims.get(`${article.id} ${version}`) ?? []).sort(byId),
    }));
    yield canonicalJson({ article, codings });
  }
}

function grouped<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group) group.push(thing);
    else groups.set(keyOf(thing), [thing]);
  }
  return groups;
}

const readingOf = ({ evidence, coder }: Claim): string => `${evidence.article} ${coder.version}`;

/**
 * Adds a dump to a store, which may hold others: what is there stays, and what was taken down in either stays down.
 * @param name of the dump, for errors
 * @throws InputError at the first line that is none of a dump; what stands before it may be in the store by then
 */
export async function addDump(store: Store, lines: AsyncIterable<string>, name: string): Promise<Added> {
  const total = { articles: 0, claims: 0 };
  let waiting: Coding[] = [];
  const flush = async (): Promise<void> => {
    const { articles, claims } = await store.add(waiting);
    total.articles += articles;
    total.claims += claims;
    waiting = [];
  };
  let number = 0;
  for await (const text of lines) {
    number++;
    if (number === 1) refuseOther(text, name);
    if (number === 1 || text === '') continue;
    const line = parse(text, name, number);
    if ('forgotten' in line) await store.forget(line.forgotten);
    else if ('decision' in line) await store.decide([line.decision]);
    else waiting.push(...line.codings.map((coding) => ({ ...coding, article: line.article })));
    if (waiting.length >= BATCH) await flush();
  }
  if (number === 0) refuseOther('', name);
  await flush();
  return total;
}

function refuseOther(first: string, name: string): void {
  if (HEADS.includes(first)) return;
  throw new InputError(
    name,
    'is no dump of a store that this Entente knows',
    'make one with: entente store dump',
  );
}

function parse(text: string, name: string, number: number): Line {
  const line = jsonOf(text);
  if (isLine(line)) return line;
  throw new InputError(name, `line ${number} is none of a dump`, 'make it again with: entente store dump');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isLine(line: unknown): line is Line {
  if (typeof line !== 'object' || line === null) return false;
  if ('forgotten' in line) return hasText(line.forgotten, ['article', 'reason', 'day']);
  if ('decision' in line) return isDecision(line.decision) && hasOwnId(line.decision);
  return (
    'article' in line &&
    hasText(line.article, ['id', 'text', 'published']) &&
    'codings' in line &&
    Array.isArray(line.codings) &&
    line.codings.every(
      (coding) => hasText(coding, ['version']) && isOf(line.article as Article, coding as Coding),
    )
  );
}

/** Whether every claim of a coding was read in its article, by its version. */
const isOf = ({ id }: Article, { version, claims }: Coding): boolean =>
  Array.isArray(claims) &&
  claims.every(
    (claim: Partial<Claim> | null) => claim?.evidence?.article === id && claim.coder?.version === version,
  );

const hasOwnId = ({ id, ...content }: Decision): boolean => id === decisionId(canonicalJson(content));

const hasText = (thing: unknown, fields: readonly string[]): boolean =>
  typeof thing === 'object' &&
  thing !== null &&
  fields.every((field) => typeof (thing as Record<string, unknown>)[field] === 'string');
