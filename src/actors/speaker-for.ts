import type { Token } from '../model/sentence.ts';
import type { Draft } from './draft.ts';
import type { Office } from './tables.ts';

/** A spokesman, spokeswoman or spokesperson. */
export const isSpeaker = ({ name }: Office): boolean => /spokes/.test(name);

/** 'a spokesman for Mr Sunak', 'for Sunak': the name that may turn out to be a leader's. */
export function nameBehind({ sentence: { tokens }, last }: Draft): Token | null {
  const behind = tokens.slice(last + 2, last + 8);
  const end = behind.findIndex((t) => !/^\p{Lu}/u.test(t.form));
  return behind[(end < 0 ? behind.length : end) - 1] ?? null;
}
