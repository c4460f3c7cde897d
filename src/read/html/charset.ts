import { decodeWindows1252 } from '../decode.ts';

/** How far into a page its own word on its encoding is looked for; browsers look at the first 1024 bytes. */
const HEAD = 2048;

/**
 * The text of a page: by its byte-order mark, else by what the server said, else by what the page says of itself,
 * else UTF-8, and where the bytes are none, Windows-1252.
 * @param told the encoding that a header names, if any
 */
export function decodePage(bytes: Uint8Array, told?: string): string {
  const marked = markOf(bytes);
  const named = marked ?? told ?? ownWord(bytes);
  const text = (named === undefined ? null : attempt(named, bytes)) ?? attempt('utf-8', bytes);
  return text ?? decodeWindows1252(bytes);
}

function markOf([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8' : undefined;
}

function ownWord(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
}

/** Null where the encoding is not known or the bytes are not in it. */
function attempt(encoding: string, bytes: Uint8Array): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    return null;
  }
}
