import type { Discourse } from '../discourse/discourse.ts';
import type { Draft, OfficePhrase } from '../draft.ts';
import { nounOf } from '../traits.ts';

/** Who it is inside the report: named bodies by name, unnamed people and groups each for themselves. */
export function identity(found: Draft, phrase: OfficePhrase, discourse: Discourse): string {
  const [party] = found.parties;
  const name = `${party?.code} ${party?.name}`;
  if (phrase.office.type === 'institution' && !phrase.plural) return bodyKey(name, found, phrase, discourse);
  if (phrase.office.singleton && !phrase.plural && !phrase.former)
    return `office ${party?.code} ${phrase.words} ${phrase.office.group}`;
  const before = discourse.nouns.antecedent(nounOf(found), found.sentence.index);
  const same =
    phrase.determiner === 'definite' &&
    before?.parties[0]?.code === party?.code &&
    before?.parties[0]?.sector === party?.sector &&
    before?.phrase?.plural === phrase.plural;
  return (same ? before?.key : null) ?? discourse.newKey();
}

/** A body with the name of its seat behind it: from here on both names mean one body. */
function bodyKey(name: string, { parties }: Draft, phrase: OfficePhrase, discourse: Discourse): string {
  const seat = phrase.owners.find(
    (owner) => owner.sense?.what === 'seat' && owner.parties[0]?.code === parties[0]?.code,
  );
  const key = `body ${name}`;
  if (seat?.key && phrase.owners.length > 1) discourse.sameAs.set(seat.key, key);
  return key;
}
