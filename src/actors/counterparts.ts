import type { Discourse } from './discourse/discourse.ts';
import { copy, type Draft, type OfficePhrase } from './draft.ts';
import { otherOf } from './of-pair.ts';
import { assign } from './owners/assign.ts';

/** 'Her counterpart, Rosa Quispe': the minister of the other state of a report on two. */
export function settleCounterpart(
  found: Draft,
  phrase: OfficePhrase,
  whose: Draft,
  discourse: Discourse,
): void {
  const codes = new Set(whose.parties.map(({ code }) => code));
  const [code] = codes;
  if (phrase.plural) {
    assignCounterparts(found, phrase, whose, discourse);
    return;
  }
  const before = discourse.nouns.antecedent('counterpart', found.sentence.index);
  const [told] = before?.parties ?? [];
  if (before && told && before.parties.length === 1 && codes.size === 1 && told.code !== code) {
    copy(found, before);
    return;
  }
  const meant = codes.size === 1 && code !== undefined ? otherOf(code, discourse) : null;
  const state = meant === null ? null : discourse.stateParty(meant);
  if (state) assign(found, phrase, [state], discourse);
}

/** 'his two counterparts': those of the pair that the report has put together and he is none of. */
function assignCounterparts(
  found: Draft,
  phrase: OfficePhrase,
  { parties: [whose] }: Draft,
  discourse: Discourse,
): void {
  const group = phrase.count === null ? null : discourse.groups.of(phrase.count, found.sentence, true);
  if (!group || phrase.owners.length > 0 || group.some(({ code }) => code === whose?.code)) return;
  const states = group.map((party) => discourse.stateParty(party.code) ?? party);
  assign(found, phrase, states, discourse);
}
