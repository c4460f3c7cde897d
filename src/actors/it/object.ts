import type { Token } from '../../model/sentence.ts';
import type { Draft } from '../draft.ts';
import { asIt, canBeIt } from '../traits.ts';

/** Whom `it` means as an object: who is spoken to, or for whom the same one has acted before. */
export const itAsObject = (token: Token, settled: ReadonlyMap<number, Draft>): Draft | null =>
  addressee(token, settled) ?? backed(token, settled);

const ADDRESSING = /^(urge|ask|tell|warn|remind|invite|press|advise|assure|exhort|implore|accuse|blame)$/;

/** 'regretted Lima's decision and urged it to think again': the one other state that the sentence has named by then. */
function addressee(token: Token, settled: ReadonlyMap<number, Draft>): Draft | null {
  const verb = token.head;
  if (!verb || !ADDRESSING.test(verb.lemma)) return null;
  let first = verb;
  while (first.deprel === 'conj' && first.head && !first.child('nsubj')) first = first.head;
  const speaker = settled.get(first.child('nsubj')?.index ?? -1);
  if (!speaker) return null;
  const codesOf = ({ parties }: Draft): string => parties.map(({ code }) => code).join();
  const others = [...settled]
    .filter(([at, found]) => at < token.index && codesOf(found) !== codesOf(speaker))
    .map(([, found]) => found);
  const isOne = new Set(others.map(codesOf)).size === 1;
  return isOne ? (others.findLast(canBeIt) ?? null) : null;
}

const GIVING = /^(give|sell|send|lend|grant|award|offer|hand|supply|pay|promise|lease|provide|arm|aid)$/;

/** 'backs Chad and has sold it arms', 'fought alongside Chad and supplied it with arms': for whom the same one has acted. */
function backed(token: Token, settled: ReadonlyMap<number, Draft>): Draft | null {
  const verb = token.head;
  const first = verb?.deprel === 'conj' && GIVING.test(verb.lemma) ? verb.head : null;
  if (!verb || !first || verb.child('nsubj') || first.upos !== 'VERB') return null;
  const all = first
    .children('obj', 'obl')
    .filter((t) => t.index < token.index)
    .flatMap((t) => settled.get(t.index) ?? []);
  const [found, other] = all;
  return other ? null : asIt(found);
}
