import { type Document, isNode, LineCounter, parseDocument, type YAMLError } from 'yaml';
import { z } from 'zod';
import { InputError } from '../model/errors.ts';
import { durationOf } from './duration.ts';

/** One feed that is watched. Times in ms. */
export interface WatchedFeed {
  readonly url: string;
  /** What the person calls it; the address where he gave no name. */
  readonly name: string;
  /** Who publishes its reports; null where the pages say it. */
  readonly publisher: string | null;
  /** Time from one poll to the next. */
  readonly every: number;
  /** `page`: every report is fetched; `feed`: the feed's own text is taken; `auto`: that text where it is a whole report. */
  readonly text: 'auto' | 'page' | 'feed';
}

/** What a feeds file holds. */
export interface FeedsFile {
  readonly feeds: readonly WatchedFeed[];
  /** Least time between two requests to one host, ms. */
  readonly delay: number;
  /** Where those who run the servers can write to. */
  readonly contact: string | null;
}

/** Longer files are no lists of feeds. */
const MOST_LETTERS = 1_000_000;
const MOST_FEEDS = 5_000;

/** Brackets inside each other; reading many takes long. */
const MOST_DEEP = 50;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const duration = (least: number, most: number, example: string) =>
  z.string({ error: `give a time, as ${example}` }).transform((text, context) => {
    const ms = durationOf(text);
    if (ms !== null && ms >= least && ms <= most) return ms;
    context.addIssue({
      code: 'custom',
      message: `'${text}' is no time that can be used; give one as ${example}`,
    });
    return z.NEVER;
  });

const line = (most: number) => z.string().trim().min(1, 'is empty').max(most);
const address = z
  .string({ error: 'give the address of a feed' })
  .max(2000)
  .refine(
    (url) => /^https?:\/\//i.test(url) && URL.canParse(url),
    'give an address, as https://example.org/news.rss',
  );

const every = duration(MINUTE, 7 * DAY, '15m (at least 1m)');
const text = z.enum(['auto', 'page', 'feed'], { error: 'give auto, page or feed' });

const feed = z.union([
  address.transform((url) => ({ url })),
  z.strictObject({
    url: address,
    name: line(200).optional(),
    publisher: line(200).optional(),
    every: every.optional(),
    text: text.optional(),
  }),
]);

const file = z.strictObject({
  every: every.default(15 * MINUTE),
  delay: duration(0, 10 * MINUTE, '2s').default(2_000),
  contact: line(200)
    .regex(/^[\x20-\x7e]+$/, 'give an address of mail or of a page')
    .optional(),
  text: text.default('auto'),
  feeds: z.array(feed, { error: 'give a list of feeds' }).min(1, 'names no feed').max(MOST_FEEDS),
});

/**
 * Reads a list of feeds (YAML; `examples/feeds.yaml` shows all that may stand in it).
 * @param name of the file, for the errors
 * @throws InputError that names the line
 */
export function readFeedsFile(yaml: string, name: string): FeedsFile {
  if (yaml.length > MOST_LETTERS)
    throw new InputError(name, 'is no list of feeds: it is too long', 'shorten it');
  if (depthOf(yaml) > MOST_DEEP)
    throw new InputError(name, 'is no list of feeds: it is too deep', 'see examples/feeds.yaml');
  const lines = new LineCounter();
  const document = attempt(name, () => parseDocument(yaml, { lineCounter: lines, schema: 'core' }));
  const [error] = document.errors;
  if (error) throw unparsed(name, error);
  const result = file.safeParse(attempt(name, () => document.toJS({ maxAliasCount: 0 })));
  if (!result.success) throw wrong(name, document, lines, result.error);
  const { feeds, every: usual, text: from, delay, contact } = result.data;
  const made = feeds.map((one) => completed(one, usual, from));
  refuseTwice(name, document, lines, made);
  return { feeds: made, delay, contact: contact ?? null };
}

/** How many brackets stand open at most, by the letters alone: cheap, so that it can be asked first. */
function depthOf(yaml: string): number {
  let [depth, deepest] = [0, 0];
  for (const [bracket] of yaml.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

type Given = Partial<Omit<WatchedFeed, 'url'>> & { readonly url: string };

const completed = (
  given: { [K in keyof Given]?: Given[K] | undefined } & { url: string },
  every: number,
  text: WatchedFeed['text'],
): WatchedFeed => ({
  url: new URL(given.url).href,
  name: given.name ?? given.url,
  publisher: given.publisher ?? null,
  every: given.every ?? every,
  text: given.text ?? text,
});

/** Aliases are refused: a few lines of them can stand for gigabytes. */
function attempt<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const alias = error instanceof ReferenceError;
    const problem = alias ? 'holds an alias (*)' : 'cannot be read as YAML';
    throw new InputError(name, problem, alias ? 'write out what it stands for' : 'see examples/feeds.yaml');
  }
}

const unparsed = (name: string, { linePos, message }: YAMLError): InputError =>
  new InputError(
    placed(name, linePos?.[0].line),
    (message.split('\n')[0] ?? '').replace(/:$/, ''),
    'mend it (YAML)',
  );

function wrong(name: string, document: Document, lines: LineCounter, error: z.ZodError): InputError {
  const issue = deepest(error.issues);
  const place = issue.path.join('.');
  const problem = `${place === '' ? '' : `${place}: `}${issue.message}`;
  return new InputError(
    placed(name, lineAt(document, lines, issue.path)),
    problem,
    'see examples/feeds.yaml',
  );
}

type Issue = Pick<z.core.$ZodIssue, 'path' | 'message'>;

/** Of the forms that a feed may have, what is wrong with the one that was meant: where its fields were looked at. */
function deepest(issues: readonly z.core.$ZodIssue[]): Issue {
  const [issue] = issues;
  if (issue?.code !== 'invalid_union') return issue ?? { path: [], message: 'cannot be used' };
  const forms = issue.errors.flatMap((form) => form.slice(0, 1));
  const meant = forms.find(({ path, code }) => path.length > 0 || code === 'unrecognized_keys') ?? forms[0];
  return { path: [...issue.path, ...(meant?.path ?? [])], message: meant?.message ?? issue.message };
}

/** The line of what is at a path, or of the nearest thing around it. */
function lineAt(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return undefined;
}

const placed = (name: string, at: number | undefined): string => (at === undefined ? name : `${name}:${at}`);

function refuseTwice(
  name: string,
  document: Document,
  lines: LineCounter,
  feeds: readonly WatchedFeed[],
): void {
  const seen = new Set<string>();
  feeds.forEach(({ url }, i) => {
    if (seen.has(url))
      throw new InputError(
        placed(name, lineAt(document, lines, ['feeds', i])),
        `names ${url} twice`,
        'name it once',
      );
    seen.add(url);
  });
}
