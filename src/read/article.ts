import { type Article, publicationDay, type Region } from '../model/article.ts';
import { InputError } from '../model/errors.ts';
import { articleId } from '../model/ids.ts';
import { validDay, validPublished } from './day.ts';
import { decode } from './decode.ts';
import { requireEnglish } from './language.ts';
import { dateProblem } from './machineDate.ts';
import { type PageFacts, regionsOf } from './regions.ts';

/** What a door knows about a report apart from its bytes. */
export interface ReadOptions {
  /** What the person called it: a path, `-`, an address. Named in errors. */
  readonly input: string;
  /** Date of publication, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM` with or without zone; overrides what the page says. */
  readonly published?: string;
  readonly publisher?: string;
  /** The columns of the table that it is a row of, where none of them was taken for the date. Named in errors. */
  readonly columns?: string;
  /** The latest day that has begun anywhere, `YYYY-MM-DD`: what is published after it is refused. */
  readonly today?: string;
}

/** Letters of a report. A long feature has 50,000; a million take some ten seconds. */
const MOST_LETTERS = 1_000_000;

const COLUMN_REMEDY =
  'name the one that tells it with --published, or give one day to all, as in --published 2017-10-31';
const DATE_REMEDY =
  'give the day it was published, as 2017-10-31 (on the command line: --published 2017-10-31)';
const FUTURE_REMEDY = `${DATE_REMEDY}, or set the clock of this machine if it is behind`;

/**
 * Reads one report as it comes off a page.
 * @throws InputError, and nothing else, if the bytes are no English report with a date of publication
 */
export async function readArticle(bytes: Uint8Array, options: ReadOptions): Promise<Article> {
  const text = decode(bytes, options.input);
  if (text.length > MOST_LETTERS) throw tooLong(options.input, text.length);
  const { regions, facts } = regionsOf(text);
  const body = bodyOf(text, regions);
  requireSentence(body, options.input);
  const language = await requireEnglish(body, options.input);
  const { undated: _, ...known } = facts;
  const published = publishedOf(facts, options);
  return articleOf(text, regions, { ...known, published }, language, options.publisher ?? facts.publisher);
}

/**
 * Makes an article of words given as such (one or a few sentences), with no page around them.
 * @throws InputError if there is no sentence in them, or none in English
 */
export async function readSentence(
  text: string,
  options: ReadOptions & { readonly published: string },
): Promise<Article> {
  if (text.trim() === '') throw new InputError(options.input, 'is empty', 'give a sentence');
  const language = await requireEnglish(text, options.input);
  const published = publishedOf({}, options);
  return articleOf(
    text,
    [{ kind: 'paragraph', start: 0, end: text.length }],
    { published },
    language,
    options.publisher,
  );
}

const tooLong = (input: string, letters: number): InputError =>
  new InputError(
    input,
    `has ${letters} letters, and a report has at most ${MOST_LETTERS}`,
    'split it into its reports',
  );

function articleOf(
  text: string,
  regions: readonly Region[],
  facts: PageFacts & { readonly published: string },
  language: string,
  publisher: string | undefined,
): Article {
  const id = articleId(publisher, facts.published, text);
  return { id, text, regions, ...facts, ...(publisher !== undefined && { publisher }), language };
}

const bodyOf = (text: string, regions: readonly Region[]): string =>
  regions
    .filter((region) => region.kind === 'paragraph')
    .map((region) => text.slice(region.start, region.end))
    .join('\n');

/** Three words and the end of a sentence, in any script. */
function requireSentence(body: string, input: string): void {
  const words = body.slice(0, 20_000).match(/\p{L}+/gu)?.length ?? 0;
  const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{4}/u.test(body);
  if ((words >= 3 || unspaced) && /[.!?…。।؟]/.test(body)) return;
  throw new InputError(input, 'holds no sentence', 'give a report with at least one sentence');
}

function publishedOf(facts: PageFacts, options: ReadOptions): string {
  const { input, published: given, today } = options;
  if (given !== undefined && !validPublished(given)) {
    throw new InputError(input, `'${given}' is no date of publication`, DATE_REMEDY);
  }
  const published = given ?? facts.published;
  if (published === undefined) throw undated(facts, options);
  if (today !== undefined && validDay(today) && publicationDay({ published }) > today) {
    throw new InputError(input, `is dated ${published}, which is in the future`, FUTURE_REMEDY);
  }
  return published;
}

function undated({ undated: told }: PageFacts, { input, columns }: ReadOptions): InputError {
  if (told !== undefined) return new InputError(input, dateProblem(told), DATE_REMEDY);
  const problem = 'has no date of publication';
  if (columns === undefined) return new InputError(input, problem, DATE_REMEDY);
  return new InputError(
    input,
    `${problem}, and no column that looks like one (its columns are: ${columns})`,
    COLUMN_REMEDY,
  );
}
