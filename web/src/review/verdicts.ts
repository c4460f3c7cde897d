import type { Settled } from '../api/index.ts';

export type Wanted = Settled['decision']['verdict'];

/** What a person says of a claim. */
export interface Said {
  readonly verdict: Wanted;
  readonly set?: Readonly<Record<string, string>>;
  /** The other claim or record, to merge with or to split from. */
  readonly other?: string;
  readonly by: string;
  readonly reason: string;
}

/** How the value of a field is written when a claim is corrected; the others are a word or a phrase. */
export const WRITTEN: Readonly<Record<string, string>> = {
  by: 'codes, as KOR, CHN or KOR:GOV; none',
  to: 'codes, as KOR, CHN or KOR:GOV; none',
  status: 'happened, ongoing, planned, called-for, conditional, denied, alleged or predicted',
  polarity: '+ or -',
  certainty: 'certain, probable or possible',
  when: 'as 2017, 2017-10, 2017-10-31 or 2017-10-01/2017-10-05; none',
  issues: 'with semicolons between; none',
  event: 'PLOVER’s type, as CONSULT or CONSULT/visit',
};

/** The key for each verdict on a claim. */
export const VERDICTS = [
  ['a', 'accept', 'Accept'],
  ['r', 'reject', 'Reject'],
  ['c', 'correct', 'Correct'],
  ['m', 'merge', 'Merge'],
  ['s', 'split', 'Split'],
] as const;

export const wantedBy = (key: string): Wanted | undefined => VERDICTS.find(([one]) => one === key)?.[1];

export const DONE: Readonly<Record<Settled['decision']['verdict'], string>> = {
  accept: 'Accepted',
  reject: 'Rejected',
  correct: 'Corrected',
  merge: 'Merged',
  split: 'Split',
  undo: 'Undone',
};

/** What a decision made of the records. */
export function changedText({ made, changed, ended }: Settled['changed']): string {
  const parts = [
    [made.length, 'made'],
    [changed.length, 'changed'],
    [ended.length, 'ended'],
  ] as const;
  const told = parts
    .filter(([n]) => n > 0)
    .map(([n, word]) => `${n} ${n === 1 ? 'record' : 'records'} ${word}`);
  return told.join(', ') || 'no record changed';
}
