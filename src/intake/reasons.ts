/** How many of each reason. */
export type Counts = Readonly<Record<string, number>>;

/** The reason of a table that lacks a column that the call named, or that holds the text. */
export const NO_COLUMN = 'without the column';

/** What is said of a refusal, and the reason that it is counted by; the first that fits. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^is in \p{Lu}|^is in no language/u, 'not in English'],
  [/no date|which is no date|could change places/, 'without a date'],
  [/in the future/, 'dated in the future'],
  [/cut off/, 'cut off'],
  [/tells a wrong length|no length that is one|^is damaged|cannot be unpacked/, 'damaged'],
  [/^is empty|no sentence/, 'without a sentence'],
  [/web page/, 'pages that cannot be read'],
  [/at most|more than|too long/, 'too large'],
  [/no column/, NO_COLUMN],
  [/^is no JSON|cells, and the table|quoted cell/, 'rows that cannot be read'],
  [/no text/, 'no text'],
  [
    /no such file|may not be read|^cannot be|holds no|matches no|is no file|is a folder/,
    'that cannot be had',
  ],
];

/** The reason of a refusal in the words of a summary: `not in English`. */
export const reasonOf = (problem: string): string =>
  REASONS.find(([pattern]) => pattern.test(problem))?.[1] ?? 'for other reasons';

export const oneMore = (counts: Counts, reason: string): Counts => ({
  ...counts,
  [reason]: (counts[reason] ?? 0) + 1,
});

/** `30 not in English, 6 without a date`: the most frequent first. */
export const countsText = (counts: Counts): string =>
  Object.entries(counts)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([reason, count]) => `${count} ${reason}`)
    .join(', ');
