import type { Discourse } from '../discourse/discourse.ts';
import type { OfficePhrase, Party } from '../draft.ts';

const isState = (party: Party): boolean =>
  party.sector === null && party.office === null && party.person === null;

/** Somebody of a state or body, by the office that he holds in it. */
export function officeParty(owner: Party, phrase: OfficePhrase, discourse: Discourse): Party {
  const state = discourse.tables.states.get(owner.code);
  const title = [phrase.words, phrase.office.name].filter((part) => part !== '').join(' ');
  const plainState = state !== undefined && (isState(owner) || owner.name.startsWith('people of '));
  const prefix = plainState ? state.adjective : (owner.name ?? '');
  return {
    code: owner.code,
    sector: phrase.former ? 'ELI' : sectorOf(owner, phrase, state !== undefined && plainState),
    name: prefix.endsWith(title) ? prefix : `${prefix} ${title}`,
    person: null,
    office: phrase.office.type === 'group' ? null : title,
  };
}

/** The leaders of rebels are no government, and their commanders no army. */
const ARMED = new Set(['REB', 'UAF', 'SEP', 'PRM', 'PRE']);

const sectorOf = (owner: Party, { office }: OfficePhrase, ofState: boolean): string | null => {
  if (ofState) return office.sector;
  if (/^(GOV|MIL)$/.test(office.sector ?? '') && ARMED.has(owner.sector ?? '')) return owner.sector;
  // 'Its army fired. Its police arrested': what every state has once is what it is, whoever `its` came from.
  if (office.type === 'institution' && office.singleton && owner.sector === 'MIL') return office.sector;
  return office.rank === 'official' || office.rank === 'none'
    ? (owner.sector ?? office.sector)
    : office.sector;
};
