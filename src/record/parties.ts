import type { Party } from '../model/record.ts';
import { compare } from './history.ts';
import { sorted } from './sorted.ts';

const samePlayer = (a: Party, b: Party): boolean => a.code === b.code && a.sector === b.sector;

/** Parties once each by code and sector, with the shortest of their names; a state as such stands for its organs. */
export function partiesOf(actors: readonly Party[]): readonly Party[] {
  if (actors.length < 2) return actors;
  const parties = new Map<string, Party>();
  for (const { code, sector, name } of actors) {
    const known = parties.get(`${code} ${sector ?? ''}`);
    if (!known || name.length < known.name.length || (name.length === known.name.length && name < known.name))
      parties.set(`${code} ${sector ?? ''}`, { code, sector, name });
  }
  return sorted(parties.keys(), compare).flatMap((key) => parties.get(key) ?? []);
}

/** Those of some parties that are not among others too. */
export const without = (parties: readonly Party[], others: readonly Party[]): readonly Party[] =>
  parties.filter((party) => !others.some((other) => samePlayer(party, other)));
