/** A text in at most `width` characters: cut at a word boundary, with `…` where something is left out. */
export function shorten(text: string, width: number): string {
  if (text.length <= width) return text;
  const head = text.slice(0, Math.max(1, width - 1));
  const cut = /\s/.test(text.charAt(head.length)) ? head.length : head.search(/\s\S*$/);
  return `${head.slice(0, cut > 0 ? cut : head.length).replace(/[\s,;:.]+$/, '')}…`;
}

/** A text on lines of at most `width` characters; with `most`, the last one shortened where there would be more. */
export function wrap(text: string, width: number, most = Number.POSITIVE_INFINITY): string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest.length > width && lines.length + 1 < most) {
    const space = rest.lastIndexOf(' ', width);
    const end = space > 0 ? space : width;
    lines.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return [...lines, shorten(rest, width)];
}

/** Quoted words on one line: line breaks and runs of blanks of the report become one blank. */
export const quoted = (quote: string): string => `"${quote.replace(/\s+/g, ' ').trim()}"`;

/** Colours of the terminal, or none. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  green(text: string): string;
}

const code =
  (on: boolean, open: number, close: number) =>
  (text: string): string =>
    on && text !== '' ? `\u001b[${open}m${text}\u001b[${close}m` : text;

export const paintOf = (color: boolean): Paint => ({
  bold: code(color, 1, 22),
  dim: code(color, 2, 22),
  red: code(color, 31, 39),
  green: code(color, 32, 39),
});
