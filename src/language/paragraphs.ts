import type { Span } from '../model/span.ts';
import { isBlank } from './characters.ts';

/**
 * The paragraphs of plain text: what stands between blank lines, without the blanks around it. Single line breaks
 * mean nothing, since text is often broken by hand. Takes time linear in the length of the text.
 */
export function paragraphsIn(text: string): Span[] {
  const found: Span[] = [];
  let start = -1;
  let end = 0;
  let breaks = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      breaks += breaksAt(text, at, code);
      continue;
    }
    if (start >= 0 && breaks >= 2) {
      found.push({ start, end });
      start = -1;
    }
    if (start < 0) start = at;
    end = at + 1;
    breaks = 0;
  }
  if (start >= 0) found.push({ start, end });
  return found;
}

/** How many line breaks a blank counts for: a paragraph separator for two, `\r\n` for one. */
function breaksAt(text: string, at: number, code: number): number {
  if (code === 0x2029) return 2;
  if (code === 10 || code === 0x2028 || code === 0x85) return 1;
  return code === 13 && text.charCodeAt(at + 1) !== 10 ? 1 : 0;
}
