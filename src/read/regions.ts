import type { Region, RegionKind } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { type BylineFacts, parseByline } from './byline.ts';
import { isControl } from './controls.ts';
import { findCredit } from './credit.ts';
import { findDateline } from './dateline.ts';
import { isFurniture } from './furniture.ts';
import { type Header, type HeaderFacts, headerOf } from './header.ts';
import { isBody, isCrosshead, isHeadline } from './headline.ts';
import { type Line, linesOf, trimmed } from './lines.ts';
import { endsSentence, paragraphsOf } from './paragraphs.ts';

/** What the furniture of the page tells about the report. */
export type PageFacts = HeaderFacts;

/** A text's regions, in its order and without overlap, and what they tell. */
export interface Page {
  readonly regions: readonly Region[];
  readonly facts: PageFacts;
}

/** A page's lines with what each is; `credit` may begin inside a line. */
interface Marked {
  readonly line: Line;
  readonly kind: RegionKind;
}

/**
 * Marks what each stretch of a text is: page controls, headline, byline, dateline, paragraphs, credits.
 * @param text the whole decoded text
 */
export function regionsOf(text: string): Page {
  const bylines: BylineFacts[] = [];
  const lines = linesOf(text);
  const header = headerOf(lines.filter((line) => !isControl(line.text)));
  const marked = markLines(lines, header, bylines);
  const credits = takeCredits(text, marked);
  const body = paragraphsOf(credits.body);
  const opening = body[0] && findDateline(text.slice(body[0].start, body[0].end), body[0].start);
  const regions = [
    ...marked.flatMap(({ line, kind }) => (kind === 'paragraph' ? [] : [region(kind, line)])),
    ...credits.regions,
    ...body.flatMap((span, i) =>
      i === 0 && opening ? opened(text, span, opening.end) : [region('paragraph', span)],
    ),
  ].sort((a, b) => a.start - b.start);
  return {
    regions,
    facts: { ...factsOf(text, regions, bylines, opening ?? null, credits.agency), ...header?.facts },
  };
}

const region = (kind: RegionKind, { start, end }: Span): Region => ({ kind, start, end });

/** A paragraph that a dateline opens, as two regions. */
function opened(text: string, paragraph: Span, datelineEnd: number): Region[] {
  const rest = trimmed(text, datelineEnd, paragraph.end);
  const dateline = region('dateline', { start: paragraph.start, end: datelineEnd });
  return rest ? [dateline, region('paragraph', rest)] : [dateline];
}

/** Tells what each line is, from top to bottom. Fills `bylines` with what the bylines say. */
function markLines(lines: readonly Line[], header: Header | null, bylines: BylineFacts[]): Marked[] {
  const plain = lines.filter((line) => !isControl(line.text) && !header?.lines.has(line));
  const head = headOf(plain);
  const marked: Marked[] = lines.map((line) => {
    if (isControl(line.text)) return { line, kind: 'control' };
    if (header?.lines.has(line)) return headerLine(line, header);
    const facts = parseByline(line.text);
    if (!facts || (line === plain[0] && !facts.published)) return { line, kind: 'paragraph' };
    bylines.push(facts);
    return { line, kind: 'byline' };
  });
  const named = withoutFurniture(
    marked.map((mark) =>
      mark.kind === 'paragraph' && head.has(mark.line) ? { line: mark.line, kind: 'headline' } : mark,
    ),
  );
  return named.map((mark, i) =>
    mark.kind === 'paragraph' && isCross(named, i) ? { line: mark.line, kind: 'headline' } : mark,
  );
}

/** Below the headline, lines that are no part of the report; what one begins, the next may go on with. */
function withoutFurniture(marked: readonly Marked[]): Marked[] {
  let open: Line | null = null;
  return marked.map((mark) => {
    const { line, kind } = mark;
    const goesOn: boolean = open !== null && line.blanksBefore === 0 && /^\p{Ll}/u.test(line.text);
    const isIdle = kind === 'paragraph' && (goesOn || isFurniture(line.text));
    open = isIdle && !endsSentence(line.text) ? line : null;
    return isIdle ? { line, kind: 'control' } : mark;
  });
}

/** Of the line with the title its value is the headline. */
const headerLine = (line: Line, { title }: Header): Marked =>
  title?.end === line.end ? { line: title, kind: 'headline' } : { line, kind: 'byline' };

/**
 * The lines of the headline: all above the byline if there is one above the body, else the first lines as long as
 * they read as headline.
 */
function headOf(lines: readonly Line[]): ReadonlySet<Line> {
  const body = lines.findIndex(isBody);
  const above = body < 0 ? lines : lines.slice(0, body);
  const byline = above
    .slice(0, Math.min(8, lines.length - 1))
    .findLastIndex((line, i) => i > 0 && parseByline(line.text) !== null);
  if (byline > 0) return new Set(above.slice(0, Math.min(byline, 4)));
  const first = lines.findIndex((line) => parseByline(line.text) === null);
  const line = lines[first];
  return new Set(line && isHeadline(line, lines[first + 1]) ? [line] : []);
}

/** Whether a line of the body, with body on either side, is a crosshead. */
function isCross(marked: readonly Marked[], at: number): boolean {
  const [above, mark, below] = [marked[at - 1], marked[at], marked[at + 1]];
  if (!mark || above?.kind !== 'paragraph' || below?.kind !== 'paragraph') return false;
  return isCrosshead(mark.line, below.line);
}

/** Takes the credits off the end of the body, line by line from the last. */
function takeCredits(
  text: string,
  marked: readonly Marked[],
): { body: Line[]; regions: Region[]; agency?: string } {
  const body = marked.filter((mark) => mark.kind === 'paragraph').map((mark) => mark.line);
  const regions: Region[] = [];
  let agency: string | undefined;
  for (let line = body.pop(); line; line = body.pop()) {
    const credit = body.length > 0 || regions.length > 0 ? findCredit(line.text) : creditInside(line);
    if (!credit) {
      body.push(line);
      break;
    }
    agency ??= credit.agency;
    regions.push(region('credit', { start: line.start + credit.start, end: line.end }));
    const rest = trimmed(text, line.start, line.start + credit.start);
    if (rest) body.push({ ...line, ...rest, text: text.slice(rest.start, rest.end) });
  }
  return { body, regions, ...(agency && { agency }) };
}

/** The only line of a report is not itself a credit. */
function creditInside(line: Line): ReturnType<typeof findCredit> {
  const credit = findCredit(line.text);
  return credit && credit.start > 0 ? credit : null;
}

function factsOf(
  text: string,
  regions: readonly Region[],
  bylines: readonly BylineFacts[],
  opening: ReturnType<typeof findDateline>,
  creditAgency: string | undefined,
): PageFacts {
  const headline = regions.find((r) => r.kind === 'headline');
  const dated = bylines.filter((facts) => facts.published);
  const published = (dated.find((facts) => !facts.updated) ?? dated[0])?.published ?? opening?.published;
  const byline = bylines.find((facts) => facts.byline)?.byline;
  const agency = opening?.agency ?? bylines.find((facts) => facts.agency)?.agency ?? creditAgency;
  return {
    ...(headline && { title: text.slice(headline.start, headline.end) }),
    ...(published && { published }),
    ...(byline && { byline }),
    ...(agency && { agency }),
    ...(opening?.dateline && { dateline: opening.dateline }),
  };
}
