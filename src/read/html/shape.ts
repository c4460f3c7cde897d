/** Elements that have no end, or whose end may be left out: they say nothing of the depth. */
const OPEN_ENDED = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd option optgroup tr td th thead tbody tfoot'
  ).split(' '),
);

/** What stands in these is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title']);

/** How much a parser would make of a page. */
export interface Shape {
  /** How deep its elements stand inside each other. */
  readonly depth: number;
  /** Beginnings and ends of elements, and whatever else parts the text: stray marks, characters given by name. */
  readonly parts: number;
}

/** The shape of a page by its marks alone: in time that its length sets, so that it can be asked first. */
export function shapeOf(html: string): Shape {
  const small = html.toLowerCase();
  let [depth, deepest, parts] = [0, 0, 0];
  for (let at = small.indexOf('<'); at >= 0; at = small.indexOf('<', at)) {
    parts++;
    const { name, isEnd } = tagAt(small, at + 1);
    at = afterTag(small, at, name, isEnd);
    if (name === '' || OPEN_ENDED.has(name) || RAW.has(name)) continue;
    depth = Math.max(0, depth + (isEnd ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return { depth: deepest, parts: parts + marks(html) };
}

const NAME = /(\/?)([a-z][a-z0-9-]*)/y;

function tagAt(small: string, at: number): { readonly name: string; readonly isEnd: boolean } {
  NAME.lastIndex = at;
  const [, end = '', name = ''] = NAME.exec(small) ?? [];
  return { name, isEnd: end === '/' };
}

/** Where to go on: behind the name, or behind a comment or all that is no markup. */
function afterTag(small: string, at: number, name: string, isEnd: boolean): number {
  const end = small.startsWith('!--', at + 1) ? '-->' : !isEnd && RAW.has(name) ? `</${name}` : null;
  if (end === null) return at + 1;
  const next = small.indexOf(end, at + 1);
  return next < 0 ? small.length : next + end.length;
}

/** Characters that are written by their names: each parts the text around it. */
function marks(html: string): number {
  let count = 0;
  for (let at = html.indexOf('&'); at >= 0; at = html.indexOf('&', at + 1)) count++;
  return count;
}
