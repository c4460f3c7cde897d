import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { factsOf, type HtmlFacts } from './facts.ts';
import type { PageTree } from './pageTree.ts';
import { shapeOf } from './shape.ts';

/** What makes a new paragraph. */
const BLOCKS = new Set(
  'P DIV H1 H2 H3 H4 H5 H6 LI BLOCKQUOTE TR PRE FIGCAPTION SECTION ARTICLE UL OL TABLE'.split(' '),
);

/** Pages of the world are some 40 elements deep and have a few thousand; finding the report takes depth times size. */
const MOST_DEEP = 400;
const MOST_PARTS = 60_000;

/** Letters of a page that is taken as it is where no report is found on it. */
const MOST_OF_FRAGMENT = 5000;

/** A node of a page, as far as its text is asked for. */
interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

/** What stands on a page: the report as text, its title ('' if it has none), and what is told of it for machines. */
export interface PageContent {
  readonly text: string;
  readonly title: string;
  readonly facts: HtmlFacts;
}

/** @throws Error if the page is larger or deeper than any page of the world, or no page at all */
export function contentOf(html: string): PageContent {
  const { depth, parts } = shapeOf(html);
  if (depth > MOST_DEEP) throw new Error(`its elements are more than ${MOST_DEEP} deep`);
  if (parts > MOST_PARTS)
    throw new Error(`its markup has ${parts} parts, and a page has at most ${MOST_PARTS}`);
  const { document } = parseHTML(html);
  const facts = plainFacts(factsOf(document as unknown as PageTree));
  // It changes the page that it reads
  const found = new Readability(document as never, { charThreshold: 100 }).parse();
  const title = unescaped(facts.title ?? found?.title ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  const seen = paragraphsIn(found?.content ?? fragmentOf(html));
  const paragraphs = longer(seen, bodyFor(facts)).filter((one) => one !== title);
  return { text: [...(title === '' ? [] : [title]), ...paragraphs, ''].join('\n\n'), title, facts };
}

/** The paragraphs of the text that a page gives for machines. */
const bodyFor = ({ body = '' }: HtmlFacts): string[] =>
  body.split(/\n+/).flatMap((line) => (/<\w|&\w/.test(line) ? paragraphsIn(line) : line.trim() || []));

/** What can be seen, unless most of the text is missing there: pages that draw themselves by a script show little. */
function longer(seen: readonly string[], told: readonly string[]): readonly string[] {
  const letters = (paragraphs: readonly string[]): number =>
    paragraphs.reduce((sum, { length }) => sum + length, 0);
  return letters(told) > 2 * letters(seen) ? told : seen;
}

function paragraphsIn(content: string): string[] {
  const { body } = parseHTML(`<!doctype html><html><body>${content}</body></html>`).document;
  return paragraphsOf(body as unknown as PageNode);
}

/** Facts whose words are written as a person reads them. */
const plainFacts = ({ byline, publisher, ...facts }: HtmlFacts): HtmlFacts => ({
  ...facts,
  ...(byline !== undefined && { byline: unescaped(byline) }),
  ...(publisher !== undefined && { publisher: unescaped(publisher) }),
});

/** `&amp;` and its like, which some pages write twice. */
const unescaped = (text: string): string =>
  /&#?\w+;/.test(text) ? paragraphsIn(text.replaceAll('<', '&lt;')).join(' ') : text;

/** What a short page or a piece of one holds, in which no report can be told from what stands around it. */
function fragmentOf(html: string): string {
  if (html.length > MOST_OF_FRAGMENT) return '';
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  for (const other of document.querySelectorAll('head,script,style,noscript,nav,header,footer,aside,form'))
    other.remove();
  return (document.querySelector('article') ?? document.body).innerHTML;
}

/** The texts of the innermost blocks, white space made one blank. */
function paragraphsOf(root: PageNode): string[] {
  const paragraphs: string[] = [];
  let open = '';
  const close = (): void => {
    const text = open.replace(/\s+/g, ' ').trim();
    if (text !== '') paragraphs.push(text);
    open = '';
  };
  const walk = (node: PageNode): void => {
    if (node.nodeType === 3) open += node.textContent ?? '';
    const parts = BLOCKS.has(node.nodeName);
    if (parts || node.nodeName === 'BR') close();
    for (const child of node.childNodes) walk(child);
    if (parts) close();
  };
  walk(root);
  close();
  return paragraphs;
}
