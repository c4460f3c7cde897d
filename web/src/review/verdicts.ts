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
