import type { Discourse } from './discourse.ts';
import { copy, type Draft, headOf, type NominalPhrase } from './draft.ts';
import { sideOf } from './home.ts';
import { theCountry } from './the-country.ts';

/** 'the two sides', 'both', 'the Korean side', 'the country'. */
export function settleNominal(found: Draft, discourse: Discourse): void {
  const { nominal } = found;
  if (!nominal) return;
  if (nominal.owner) copy(found, nominal.owner);
  else if (nominal.plural) settlePlural(found, nominal, discourse);
  else settleSingular(found, nominal.among ?? null, discourse);
}

function settlePlural(found: Draft, nominal: NominalPhrase, discourse: Discourse): void {
  const head = found.sentence.tokens[headOf(found)];
  const isTarget = head !== undefined && /^(obj|iobj|obl)$/.test(head.relation);
  const { index } = found.sentence;
  const crowd = nominal.count === null ? discourse.lastCrowd(index) : null;
  const parties = crowd ?? discourse.group(nominal.count ?? 2, found.sentence, isTarget);
  if (!parties?.every(({ code }) => nominal.among?.has(code) ?? true)) return;
  const asStates = nominal.noun !== '';
  found.parties = asStates ? parties.map((party) => sideOf(party.code, discourse.tables) ?? party) : parties;
  found.joint = true;
}

function settleSingular(found: Draft, among: ReadonlySet<string> | null, discourse: Discourse): void {
  const code = among ? discourse.seen.oneOf(among) : theCountry(found, discourse.seen);
  const state = code === null ? null : discourse.stateParty(code);
  if (!state) return;
  found.parties = [state];
  found.key = `state ${state.code}`;
}
