/** Markup that is safe to put into a page as it is. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = string | number | Markup | null | undefined | false | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A template of markup: whatever is put into it is text and is escaped, unless it is {@link Markup} itself. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(strings.map((text, i) => text + textOf(parts[i])).join(''));

function textOf(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(textOf).join('');
  return visible(String(part)).replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);
}

/** Text in which days and months are not broken at the end of a line. */
export const dated = (text: string): Markup =>
  html`${text.split(/(\b\d{4}-\d{2}(?:-\d{2})?\b)/).map((part, i) => (i % 2 === 0 ? part : html`<time>${part}</time>`))}`;

/** Control characters have no place in a page; what turns the direction of text is shown as a mark. */
const visible = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
