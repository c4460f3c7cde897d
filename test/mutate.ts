/** What pages, broken conversions and careless hands put into a text. */
const ODD = [
  '"',
  '“',
  '”',
  "'",
  '’',
  '(',
  ')',
  '...',
  '—',
  '--',
  ' - ',
  '\u00a0',
  '\u200b',
  '\u00ad',
  '\r\n',
  '\n\n',
  '\t',
  '\u2028',
  '\ufeff',
  '\ud83e\udd1d',
  '\ufffd',
  'é',
  '한국',
  'U.S.',
  'Mr.',
  ', who said',
  ' not ',
  ' and ',
  ' Tuesday',
  ' Nov. 12-14',
  '2017',
  'SEOUL, Oct. 31 (Example Wire) --',
  'Send to\n',
  '(Yonhap)',
  'By ',
  ' the two sides ',
  ' he ',
  ' it ',
  '\u0000',
  '.',
];

const pick = <T>(random: () => number, from: readonly T[], otherwise: T): T =>
  from[Math.floor(random() * from.length)] ?? otherwise;

/** One damage to a text; `other` is a second text to take pieces from. */
type Mutation = (text: string, other: string, random: () => number) => string;

const between = (text: string, random: () => number): [number, number] => {
  const [a, b] = [Math.floor(random() * text.length), Math.floor(random() * text.length)];
  return a < b ? [a, b] : [b, a];
};

const place = (text: string, random: () => number): number => Math.floor(random() * (text.length + 1));

const words = (text: string, change: (parts: string[]) => string[]): string =>
  change(text.split(/(?<=\s)/)).join('');

const MUTATIONS: readonly Mutation[] = [
  (text, _, random) => text.slice(0, place(text, random)),
  (text, _, random) => text.slice(place(text, random)),
  (text, other, random) => text.slice(0, place(text, random)) + other.slice(place(other, random)),
  (text, _, random) => {
    const [from, to] = between(text, random);
    return text.slice(0, from) + text.slice(Math.min(to, from + 200));
  },
  (text, _, random) => {
    const [from, to] = between(text, random);
    return text.slice(0, to) + text.slice(from, Math.min(to, from + 300)) + text.slice(to);
  },
  (text, _, random) => {
    const at = place(text, random);
    return text.slice(0, at) + pick(random, ODD, '') + text.slice(at);
  },
  (text, _, random) => words(text, (parts) => parts.filter(() => random() > 0.05)),
  (text, _, random) =>
    words(text, (parts) =>
      parts.flatMap((part) => (random() < 0.03 ? [pick(random, ODD, ''), part] : [part])),
    ),
  (text, other, random) => {
    const pool = other.split(/(?<=\s)/);
    return words(text, (parts) => parts.map((part) => (random() < 0.05 ? pick(random, pool, part) : part)));
  },
  (text) => text.replaceAll('. ', ' '),
  (text) => text.replaceAll('\n', ' '),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
];

/** A damaged report: one to four mutations, then sometimes bytes changed or another encoding. */
export function mutate(text: string, other: string, random: () => number): Uint8Array {
  let mutated = text;
  const times = 1 + Math.floor(random() * 4);
  for (let i = 0; i < times; i++)
    mutated = pick(random, MUTATIONS, MUTATIONS[0] as Mutation)(mutated, other, random);
  if (random() < 0.1) return Uint8Array.from(mutated, (c) => c.charCodeAt(0) & 0xff);
  const bytes = new TextEncoder().encode(mutated);
  const damage = random() < 0.1 ? 1 + Math.floor(random() * 5) : 0;
  for (let i = 0; i < damage && bytes.length > 0; i++) {
    bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  }
  return bytes;
}
