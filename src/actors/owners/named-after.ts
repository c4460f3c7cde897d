import type { Token } from '../../model/sentence.ts';
import type { Discourse } from '../discourse/discourse.ts';
import type { Draft, OfficePhrase } from '../draft.ts';
import { isGenitive } from '../phrase.ts';
import { isSpeaker } from '../speaker-for.ts';
import { assign } from './assign.ts';

/** Offices after whose holder a government is called, whether or not the report names its state. */
const GOVERNING = /^(president|prime minister|premier|chancellor)$/;

/** 'the Abe government', 'a spokesman for Abe', "Abe's envoy": a known leader's name stands for the state. */
export function settleNamedAfter(found: Draft, phrase: OfficePhrase, discourse: Discourse): void {
  if (!phrase.namedAfter) return;
  const isCalled = phrase.office.type === 'institution' || isSpeaker(phrase.office);
  if (isCalled) settleCalledAfter(found, phrase, phrase.namedAfter.form, discourse);
  else settleAide(found, phrase, phrase.namedAfter, discourse);
}

function settleCalledAfter(found: Draft, phrase: OfficePhrase, name: string, discourse: Discourse): void {
  const {
    registry,
    setting: { known },
  } = discourse;
  const person =
    registry.known(name) ??
    registry.byFamily(name, (term) => known.has(term.code), true) ??
    registry.byFamily(name, ({ office }) => GOVERNING.test(office), true);
  const state = person && discourse.stateParty(person.party.code);
  if (state) assign(found, phrase, [state], discourse);
}

/** "Macron's envoy", "Guterres's special adviser", 'an adviser to President Lula': who serves a leader that the report has named, or that is in office. */
function settleAide(found: Draft, phrase: OfficePhrase, name: Token, discourse: Discourse): void {
  if (
    !(isGenitive(name.next ?? undefined) || name.index > found.last) ||
    phrase.office.type !== 'person' ||
    phrase.office.sector !== 'GOV'
  )
    return;
  const { registry } = discourse;
  const person =
    registry.known(name.form) ?? registry.byFamily(name.form, ({ office }) => GOVERNING.test(office));
  if (!person || !/^(head|government-head)$/.test(person.rank)) return;
  assign(found, phrase, [discourse.stateParty(person.party.code) ?? person.party], discourse);
}
