import { InputError } from '../model/errors.ts';

/** The largest input that is taken for one report, in bytes. A long feature is 50 kB. */
export const MAX_BYTES = 20 * 1024 * 1024;

/** What Windows-1252 puts where Latin-1 has control characters (0x80 to 0x9F); WHATWG Encoding, index windows-1252. */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Beginnings of files that people take for text, and what they are. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP or Word file'],
  ['\u001f\u008b', 'a gzip file'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word file'],
  ['{\\rtf', 'an RTF file'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
];

/**
 * The text of a file: UTF-8, UTF-16 with byte-order mark, or else Windows-1252 (which holds Latin-1). Unchanged but for
 * the byte-order mark and the ends of lines, which are `\n`: a report is one, whichever machine it was saved on.
 * @param input the file's name, for the error
 * @throws InputError if the bytes are too many, none, or no text
 */
export function decode(bytes: Uint8Array, input: string): string {
  if (bytes.length > MAX_BYTES) throw tooLarge(input, bytes.length);
  refuseSignature(bytes, input);
  const text = decodeBytes(bytes).replace(/\r\n?/g, '\n');
  if (isBinary(text)) throw new InputError(input, 'is no text file', 'give a report as plain text (UTF-8)');
  if (/^\s*<(!doctype html|html|\?xml)\b/i.test(text.slice(0, 500))) {
    throw new InputError(input, 'is a page with markup', 'save it as plain text and read that');
  }
  if (text.trim() === '') throw new InputError(input, 'is empty', 'give a report with at least one sentence');
  return text;
}

/** The refusal of an input over {@link MAX_BYTES}: a door that knows the size need not load it to refuse it. */
export function tooLarge(input: string, size: number): InputError {
  const mega = (n: number): string => `${Math.round(n / 1024 / 1024)} MB`;
  return new InputError(
    input,
    `has ${mega(size)}, and a report has at most ${mega(MAX_BYTES)}`,
    'split it into one file a report',
  );
}

function refuseSignature(bytes: Uint8Array, input: string): void {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const found = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (found) throw new InputError(input, `is ${found[1]}, no text`, 'save it as plain text and read that');
}

function decodeBytes(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** Windows-1252, which holds Latin-1; by hand, since engines disagree on 0x80 to 0x9F. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return parts.join('').replace(/[\u0080-\u009f]/g, (c) => WINDOWS_1252.charAt(c.charCodeAt(0) - 0x80));
}

/** Text has no NUL and hardly any other control character; a stray form feed or escape is forgiven. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  const controls = text.match(/[\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffd\uffff]/g);
  return controls !== null && controls.length > Math.max(3, text.length / 200);
}
