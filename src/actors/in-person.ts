import type { Token } from '../model/sentence.ts';
import type { Discourse } from './discourse/discourse.ts';
import { type Draft, headOf } from './draft.ts';

/** What only people do together. */
const IN_PERSON = /^(lunch|dine|breakfast|chat|joke|embrace|hug|converse)$/;
const SPEAKING = /^(talk|speak|meet)$/;

/**
 * 'When the two lunched', 'their first meeting since June, when they talked': not two states but the two people of theirs
 * whom the report has put together, where only people do so or the sentence has told of them.
 */
export function meetInPerson(found: Draft, settled: ReadonlyMap<number, Draft>, discourse: Discourse): void {
  const isBare = found.kind === 'pronoun' || found.nominal?.noun === '';
  const token = found.sentence.tokens[headOf(found)];
  const verb = token?.relation === 'nsubj' ? token.head?.lemma : undefined;
  if (!isBare || !token || !verb || !found.joint || found.parties.length !== 2) return;
  if (found.parties.some(({ person }) => person !== null)) return;
  const isTold = SPEAKING.test(verb) && tellsOfPeople(token, settled);
  const people = IN_PERSON.test(verb) || isTold ? discourse.twoHeads(found.sentence.index) : null;
  const own = found.parties.flatMap(({ code }) => people?.find((one) => one.code === code) ?? []);
  if (own.length === 2)
    found.parties = own.map((one) =>
      one.person === null ? (discourse.holders.heads.get(one.code) ?? one) : one,
    );
}

/** 'A and B shook hands in May, when they talked', 'their first meeting since June, when they talked'. */
const tellsOfPeople = (token: Token, settled: ReadonlyMap<number, Draft>): boolean =>
  token.ancestors().some(isTheirMeeting) ||
  [...settled].some(
    ([at, { parties }]) =>
      at < token.index && parties.length === 2 && parties.every((one) => one.person !== null),
  );

const isTheirMeeting = (noun: Token): boolean =>
  /^(meeting|encounter|conversation|handshake)$/.test(noun.lemma) &&
  noun.child('nmod:poss')?.lower === 'their';
