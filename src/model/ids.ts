import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const encoder = new TextEncoder();
const room = new Uint8Array(16_384);

/** A text as UTF-8; a short one only until the next is asked for, since every claim has two to be hashed. */
const utf8Of = (text: string): Uint8Array =>
  3 * text.length > room.length
    ? encoder.encode(text)
    : room.subarray(0, encoder.encodeInto(text, room).written);

/** 80 bits of SHA-256 as hex: short enough to read aloud, long enough for 10^9 things without a collision. */
const digest = (parts: readonly string[]): string =>
  bytesToHex(sha256(utf8Of(JSON.stringify(parts))).subarray(0, 10));

/** Article id: the same text by the same publisher at the same time is the same article. */
export const articleId = (publisher: string | undefined, published: string, text: string): string =>
  `a_${digest([publisher ?? '', published, text])}`;

/** Claim key: free of the coder's version, so that a person's decision outlives recoding. */
export const claimKey = (article: string, trigger: { start: number; end: number }, kind: string): string =>
  `k_${digest([article, String(trigger.start), String(trigger.end), kind])}`;

/** Claim id: a hash of its whole content (as canonical JSON, without the id). */
export const claimId = (content: string): string => `c_${digest([content])}`;

/** Decision id: a hash of its whole content (as canonical JSON, without the id). */
export const decisionId = (content: string): string => `d_${digest([content])}`;

/** JSON with sorted keys: equal content gives equal bytes on every machine. */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value !== 'object' || 'toJSON' in value) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inArray).join(',')}]`;
  const record = value as Readonly<Record<string, unknown>>;
  // Without a comparison of its own, sorting goes by UTF-16 units, as `<` does, and need not call back
  let members = '';
  for (const key of Object.keys(record).sort()) {
    const one = record[key];
    if (one !== undefined) members += `${members && ','}${quoted(key)}:${canonicalJson(one)}`;
  }
  return `{${members}}`;
}

/** Strings in which JSON escapes nothing: no quotes, backslashes, controls or halves of surrogate pairs. */
const PLAIN = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;

const quoted = (text: string): string => (PLAIN.test(text) ? `"${text}"` : JSON.stringify(text));

const inArray = (one: unknown): string => (one === undefined ? 'null' : canonicalJson(one));
