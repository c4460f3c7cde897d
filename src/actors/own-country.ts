import type { Discourse } from './discourse/discourse.ts';
import type { Draft } from './draft.ts';
import { otherOf } from './of-pair.ts';
import { only } from './seen-states.ts';

/** 'his country' is that of the one person whom `his` means. */
export function settleOwnCountry(
  found: Draft,
  settled: ReadonlyMap<number, Draft>,
  discourse: Discourse,
): void {
  const { noun, among, count, possessor } = found.nominal ?? {};
  const whose = only((settled.get(possessor?.index ?? -1)?.parties ?? []).map(({ code }) => code));
  const meant = countriesOf(whose, noun, count ?? 1, found.sentence.index, discourse);
  const states = meant.flatMap((one) => discourse.stateParty(one) ?? []);
  if (noun === 'neighbour' && isNamedBeside(found, meant, discourse)) return;
  if (states.length !== (count ?? 1) || !states.every((one) => among?.has(one.code) ?? true)) return;
  found.parties = states;
  found.joint = states.length > 1;
  found.key = states.length === 1 ? `state ${states[0]?.code}` : null;
}

/** 'Its neighbour accused Poland': who acts on somebody is not the one whom the sentence names as that. */
function isNamedBeside(
  { sentence, core }: Draft,
  meant: readonly string[],
  { setting: { named } }: Discourse,
): boolean {
  const subject = sentence.tokens[core];
  const object = subject?.relation === 'nsubj' ? subject.head?.child('obj') : undefined;
  return object?.upos === 'PROPN' && meant.some((code) => named.get(sentence)?.has(code));
}

/** Codes of the countries that a noun means beside 'his'. */
function countriesOf(
  whose: string | null,
  noun: string | undefined,
  count: number,
  at: number,
  discourse: Discourse,
): string[] {
  if (whose === null) return [];
  if (noun === 'host') return hostOf(whose, at, discourse);
  return noun === 'neighbour' ? othersOf(whose, count, discourse) : [whose];
}

/** 'The envoy left Bern. His hosts': the other of the pair, where nobody else has just been told of who may have received both. */
function hostOf(whose: string, at: number, discourse: Discourse): string[] {
  const other = otherOf(whose, discourse);
  const near = [...discourse.seen.inSentence(at - 1), ...discourse.seen.inSentence(at)];
  return other !== null && near.every(({ code }) => code === other || code === whose) ? [other] : [];
}

/** 'its neighbour' is the other of the report's own pair, 'its two neighbours' are the two others that it spoke of last. */
function othersOf(whose: string, count: number, discourse: Discourse): string[] {
  const other = count === 1 ? otherOf(whose, discourse) : null;
  if (other !== null) return [other];
  return discourse.seen.codes().filter((code) => code !== whose && discourse.stateParty(code));
}
