import { servedAt } from './at-office.ts';
import { bodyBefore } from './bodies.ts';
import { settleCounterpart } from './counterparts.ts';
import type { Discourse } from './discourse/discourse.ts';
import { type Cover, copy, type Draft, headOf, type OfficePhrase } from './draft.ts';
import { settleNominal } from './joint.ts';
import { settleOwnCountry } from './own-country.ts';
import { assign } from './owners/assign.ts';
import { ownersOf, settleOffice } from './owners/settle-office.ts';
import { senderOf } from './senders.ts';

/** Settles whom a phrase means that names nobody itself: by whom it belongs to, or by whom it points back to. */
export function settle(
  found: Draft,
  settled: ReadonlyMap<number, Draft>,
  cover: Cover,
  discourse: Discourse,
): void {
  if (found.parties.length > 0) return;
  const bearer = bearerOf(found, settled);
  if (bearer) copy(found, bearer);
  else if (found.phrase) settlePhrase(found, found.phrase, settled, cover, discourse);
  else if (found.nominal?.possessor) settleOwnCountry(found, settled, discourse);
  else if (found.nominal) settleNominal(found, discourse);
}

function settlePhrase(
  found: Draft,
  phrase: OfficePhrase,
  settled: ReadonlyMap<number, Draft>,
  cover: Cover,
  discourse: Discourse,
): void {
  const possessor = phrase.possessor ? settled.get(phrase.possessor.index) : undefined;
  // Whose counterpart somebody is says only of which state he is not.
  const owner = phrase.office.group === 'counterpart' ? undefined : possessor;
  const isBare = phrase.owners.length === 0 && !phrase.possessor;
  const whose =
    servedAt(found, cover) ??
    owner ??
    (isBare ? (senderOf(found, settled) ?? bodyBefore(found, settled, discourse.bodies)) : undefined);
  if (whose) assign(found, phrase, ownersOf(whose, discourse), discourse);
  else if (possessor && phrase.owners.length === 0) settleCounterpart(found, phrase, possessor, discourse);
  else settleOffice(found, phrase, discourse);
}

/** 'Grossi, an Argentine diplomat who': what else somebody is or was who has been named says nothing of whom he acts for. */
function bearerOf(found: Draft, settled: ReadonlyMap<number, Draft>): Draft | undefined {
  const { phrase, sentence } = found;
  if (phrase?.office.type !== 'person' || phrase.plural || phrase.determiner !== 'indefinite')
    return undefined;
  const noun = sentence.tokens[headOf(found)];
  const name = noun?.deprel === 'appos' && noun.head ? settled.get(noun.head.index) : undefined;
  return name?.kind === 'person' && name.parties.length === 1 ? name : undefined;
}
