import type { Token } from '../model/sentence.ts';
import type { Discourse } from './discourse/discourse.ts';
import { type Draft, draft, type Party } from './draft.ts';
import { forState } from './pronoun-drafts.ts';

/** 'here': the state in which the report was filed. */
export function here(token: Token, discourse: Discourse): Draft | null {
  const state = discourse.setting.filed === null ? null : discourse.stateParty(discourse.setting.filed);
  if (!state || token.upos !== 'ADV') return null;
  return forState(token, state);
}

/** 'the North', where the report names one state of the North of something. */
export function direction(token: Token, discourse: Discourse): Draft | null {
  const { form, previous, next } = token;
  if (previous?.lower !== 'the' || !/^\p{Lu}/u.test(form)) return null;
  if (next && ['NOUN', 'PROPN', 'ADJ'].includes(next.upos)) return null;
  const states = [...discourse.setting.known].flatMap((code) => discourse.stateParty(code) ?? []);
  const named = states.filter(({ name }) => name.startsWith(`${form} `));
  const [state, ...others] = named.length > 0 ? named : opposites(form, discourse);
  if (!state || others.length > 0) return null;
  const at = { sentence: token.sentence, first: token.index - 1, last: token.index, core: token.index };
  return draft(at, { kind: 'name', parties: [state], key: `state ${state.code}` });
}

const OPPOSITE: Readonly<Record<string, string>> = { North: 'South', South: 'North' };

/** 'South Korea proposed talks with the North': the other half of a state that the report names by its side. */
function opposites(form: string, discourse: Discourse): Party[] {
  const other = OPPOSITE[form];
  if (other === undefined) return [];
  const halves = [...discourse.setting.known]
    .flatMap((code) => discourse.stateParty(code) ?? [])
    .filter(({ name }) => name.startsWith(`${other} `))
    .map(({ name }) => name.replace(other, form));
  return [...discourse.tables.states.values()]
    .filter(({ name }) => halves.includes(name))
    .flatMap(({ code }) => discourse.stateParty(code) ?? []);
}
