import type { Groups } from './chains.ts';
import type { Seen } from './mention.ts';

/** How many names of a report are compared with one that comes after them; keeps the time linear. */
const REACH = 400;

/** Sieves over names: the same words; an abbreviation; a part of a name that came before. */
export function joinNames(groups: Groups): void {
  const names = groups.mentions.filter(({ mention }) => mention.kind === 'name');
  joinEqual(names, groups);
  for (const [i, name] of names.entries()) {
    const before = names.slice(Math.max(0, i - REACH), i);
    const full = groups.isAlone(name) || name.words.length === 1 ? lastOf(before, name, groups) : undefined;
    if (full) groups.join(full, name);
  }
}

/** Names with the same words mean the same. */
function joinEqual(names: readonly Seen[], groups: Groups): void {
  const known = new Map<string, Seen>();
  for (const name of names) {
    const key = `${name.mention.type} ${name.words.join(' ')}`;
    const before = known.get(key);
    if (!before) known.set(key, name);
    else if (groups.agree(before, name)) groups.join(before, name);
  }
}

function lastOf(before: readonly Seen[], name: Seen, groups: Groups): Seen | undefined {
  for (let i = before.length - 1; i >= 0; i--) {
    const full = before[i] as Seen;
    if (groups.agree(full, name) && (isPart(name, full) || isShort(name, full) || isShort(full, name)))
      return full;
  }
  return undefined;
}

/** 'Rivera' of 'Ana Rivera'; 'the Assembly' of 'the National Assembly'; 'Harvard' of 'Harvard University'. */
function isPart(part: Seen, full: Seen): boolean {
  const [p, f] = [part.words, full.words];
  if (p.length === 0 || p.length >= f.length) return false;
  const starts = p.every((word, i) => word === f[i]);
  const ends = p.every((word, i) => word === f[f.length - p.length + i]);
  if (part.mention.type === 'place') return starts && (f[p.length] === ',' || f.length - p.length <= 1);
  return starts || ends;
}

const SMALL = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'to', 'de', 'la', 'du', 'des']);

/** 'NSO' of 'National Statistics Office'. */
function isShort(short: Seen, full: Seen): boolean {
  const letters = short.words.length === 1 ? (short.words[0] ?? '').replace(/\./g, '') : '';
  if (letters.length < 2 || full.words.length < 2 || short.token.lower === short.token.form) return false;
  if (short.token.form.slice(0, 2) !== short.token.form.slice(0, 2).toUpperCase()) return false;
  const initials = full.words.filter((word) => !SMALL.has(word)).map((word) => word[0]);
  return initials.join('') === letters;
}
