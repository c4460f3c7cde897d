import type { Discourse } from '../discourse/discourse.ts';
import type { Draft, OfficePhrase, Party } from '../draft.ts';
import type { Person } from '../registry.ts';
import { isSpeaker } from '../speaker-for.ts';
import { identity } from './identity.ts';
import { officeParty } from './office-party.ts';

/** Gives an office phrase its owners' codes, its sector, its name and its identity. */
export function assign(
  found: Draft,
  phrase: OfficePhrase,
  owners: readonly Party[],
  discourse: Discourse,
): void {
  found.parties = owners.map((owner) => officeParty(owner, phrase, discourse));
  found.joint = owners.length > 1;
  found.anonymous = isNameless(phrase);
  found.key = found.joint ? null : identity(found, phrase, discourse);
  if (found.joint && phrase.office.rank === 'head' && !phrase.former)
    found.parties = found.parties.map((party) => discourse.holders.heads.get(party.code) ?? party);
  const holder = holderOf(found, phrase, discourse);
  if (!holder) return;
  found.parties = [holder.party];
  found.key = holder.key;
}

/** 'the president', after the report has named him. */
function holderOf({ joint, parties }: Draft, phrase: OfficePhrase, discourse: Discourse): Person | undefined {
  const { office, plural, former, words, determiner } = phrase;
  const code = parties[0]?.code;
  if (joint || plural || former || words !== '' || determiner === 'indefinite' || code === undefined)
    return undefined;
  return office.singleton && office.type === 'person' ? discourse.holders.of(code, office.group) : undefined;
}

const isNameless = ({ office, determiner, plural }: OfficePhrase): boolean =>
  office.type === 'person' &&
  !office.singleton &&
  (office.rank === 'official' ||
    office.rank === 'none' ||
    (office.rank === 'military' && (determiner === 'indefinite' || plural))) &&
  !isSpeaker(office);
