/** Linked data (JSON-LD, schema.org) about the report of a page. */
export interface LinkedFacts {
  readonly title?: unknown;
  readonly published?: unknown;
  readonly modified?: unknown;
  readonly byline?: string;
  readonly publisher?: string;
  /** The whole text, where the page gives it for machines. */
  readonly body?: string;
}

type Linked = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|Posting|Report)$/;
const PAGE = /(?:WebPage|VideoObject|NewsMediaOrganization)$/;
const MOST_DEEP = 5;
const MOST_THINGS = 2000;
const MOST_AUTHORS = 5;

/**
 * What linked data tells of the report: by the first article that is dated, else the first article, else the page.
 * @param scripts the texts of a page's `application/ld+json`
 */
export function linkedFacts(scripts: readonly string[]): LinkedFacts {
  const things: Linked[] = [];
  for (const script of scripts) gather(jsonOf(script), things);
  const articles = things.filter((one) => hasType(one, ARTICLE));
  const dated = articles.find((one) => one.datePublished !== undefined);
  const found =
    dated ?? articles[0] ?? things.find((one) => hasType(one, PAGE) && one.datePublished !== undefined);
  if (!found) return {};
  const byId = new Map(things.map((one) => [one['@id'], one]));
  const author = namesOf(found.author ?? found.creator, byId)
    .slice(0, MOST_AUTHORS)
    .join(', ');
  const [publisher] = namesOf(found.publisher ?? found.sourceOrganization, byId);
  return {
    title: found.headline ?? found.name,
    published: found.datePublished ?? found.dateCreated ?? found.uploadDate,
    modified: found.dateModified,
    ...(author !== '' && { byline: author }),
    ...(publisher !== undefined && { publisher }),
    ...(typeof found.articleBody === 'string' && { body: found.articleBody }),
  };
}

const hasType = (thing: Linked, pattern: RegExp): boolean =>
  [thing['@type']].flat().some((type) => typeof type === 'string' && pattern.test(type));

/** All things that are told of, outer ones first. */
function gather(value: unknown, things: Linked[], depth = 0): void {
  if (typeof value !== 'object' || value === null || depth > MOST_DEEP || things.length > MOST_THINGS) return;
  if (Array.isArray(value)) {
    for (const one of value) gather(one, things, depth + 1);
    return;
  }
  const thing = value as Linked;
  things.push(thing);
  for (const part of Object.values(thing)) gather(part, things, depth + 1);
}

/** Names of persons and bodies: given as text, as things, by reference, or as lists of these. */
function namesOf(value: unknown, byId: ReadonlyMap<unknown, Linked>): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => namesOf(one, byId));
  if (typeof value === 'string') return isName(value) ? [value.trim()] : [];
  if (typeof value !== 'object' || value === null) return [];
  const thing = value as Linked;
  const name = thing.name ?? byId.get(thing['@id'])?.name;
  return namesOf(typeof name === 'object' && !Array.isArray(name) ? null : name, byId);
}

/** No address stands for a name, as that of a profile. */
const isName = (text: string): boolean => text.trim() !== '' && !/^(?:https?:)?\/\/|^@|^\s*#/.test(text);

/** JSON as pages have it: in comments, with line ends inside of texts, with commas too many. */
function jsonOf(script: string): unknown {
  const text = script
    .replace(/^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)/, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*;?\s*$/, '')
    .replace(/;\s*$/, '');
  return parsed(text) ?? parsed(text.replace(/\p{Cc}/gu, ' ').replace(/,(\s*[}\]])/g, '$1'));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
