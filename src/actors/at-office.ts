import type { Token } from '../model/sentence.ts';
import type { Cover, Draft } from './draft.ts';
import { isGenitive } from './phrase.ts';

const OFFICE = /^(office|team|staff|cabinet|camp|entourage|secretariat)$/;

/** 'a senior official at the office of Prime Minister X', "an aide in X's cabinet": the person in whose office somebody is. */
export function servedAt({ phrase, last, sentence: { tokens } }: Draft, cover: Cover): Draft | undefined {
  const isAt = /^(at|in|from|with|inside)$/.test(tokens[last + 1]?.lower ?? '');
  if (!isAt || phrase?.office.type !== 'person' || phrase.owners.length > 0) return undefined;
  const at = tokens[last + 2]?.lower === 'the' ? last + 3 : last + 2;
  const isOf = isOffice(tokens[at]) && tokens[at + 1]?.lower === 'of';
  const start = tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2;
  const person = cover.drafts.find(({ kind, first }) => kind === 'person' && first === (isOf ? start : at));
  if (!person || isOf) return person;
  return isGenitive(tokens[person.last + 1]) && isOffice(tokens[person.last + 2]) ? person : undefined;
}

const isOffice = (token: Token | undefined): boolean => OFFICE.test(token?.lower ?? '');
