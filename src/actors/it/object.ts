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
  const subject = subjectOf(verb);
  const speakers = subject ? withConjuncts(subject).flatMap((t) => settled.get(t.index) ?? []) : [];
  if (speakers.length === 0) return null;
  const codesOf = ({ parties }: Draft): string => parties.map(({ code }) => code).join();
  const own = new Set(speakers.flatMap((one) => [codesOf(one), ...one.parties.map(({ code }) => code)]));
  const others = [...settled]
    .filter(([at, found]) => at < token.index && !own.has(codesOf(found)))
    .map(([, found]) => found);
  const isOne = new Set(others.map(codesOf)).size === 1;
  return isOne ? (others.findLast(canBeIt) ?? null) : accusedBefore(verb, settled);
}

/** 'Chad accused Niger of it, and Mali urged it to think again': whom the clause before speaks to. */
function accusedBefore(verb: Token, settled: ReadonlyMap<number, Draft>): Draft | null {
  const before = verb.deprel === 'conj' && verb.child('nsubj') ? verb.head : null;
  const object = before && ADDRESSING.test(before.lemma) ? before.child('obj') : undefined;
  return object ? asIt(settled.get(object.index)) : null;
}

/** Who does what a verb tells: also 'is leaving the bloc, accusing it of', of which a participle tells how it was done. */
function subjectOf(verb: Token): Token | undefined {
  let first = verb;
  while (first.head && !first.child('nsubj') && (first.deprel === 'conj' || isAccompanying(first)))
    first = first.head;
  return first.child('nsubj');
}

const isAccompanying = ({ deprel, xpos, head, index }: Token): boolean =>
  deprel === 'advcl' && xpos === 'VBG' && head !== null && head.index < index;

const withConjuncts = (token: Token): readonly Token[] => [token, ...token.children('conj')];

const GIVING =
  /^(give|sell|send|lend|grant|award|offer|hand|supply|pay|promise|lease|provide|arm|aid|let|allow|help|spare)$/;

/** 'backs Chad and has sold it arms', 'fought alongside Chad and supplied it with arms': for whom the same one has acted. */
function backed(token: Token, settled: ReadonlyMap<number, Draft>): Draft | null {
  const verb = token.head;
  const first = verb?.deprel === 'conj' && GIVING.test(verb.lemma) ? verb.head : null;
  if (!verb || !first || verb.child('nsubj') || first.upos !== 'VERB') return null;
  const all = first
    .children('obj', 'iobj', 'obl')
    .filter((t) => t.index < token.index)
    .flatMap((t) => settled.get(t.index) ?? []);
  const [found, other] = all;
  return other ? null : asIt(found);
}
