import type { Actor } from '../model/actor.ts';
import { among, shared, sharedSet } from './shared.ts';
import { stemsOf } from './words.ts';

/**
 * What an actor is called; of people and bodies ('Peruvian prisoners', 'its envoy'), and of what stands for the state that it
 * lies in ('the system in Peru'), only whose they are: who or what they are tells what it is about.
 */
const namesOf = ({ text, name, person, sector }: Actor): string[] => {
  const whose = text.replace(/(?<!\p{L})\p{Ll}\p{L}*/gu, '');
  const called = sector !== null || text === name ? [whose] : [whose, name];
  if (person) called.push(person);
  return called;
};

/** Somebody as a report calls him, with the stems of that. */
interface Called extends Pick<Actor, 'name' | 'person'> {
  readonly isWhole: boolean;
  readonly stems: readonly string[];
}

/** The stems of what an actor is called. */
export const nameStemsOf = (actor: Actor): readonly string[] =>
  among(
    called,
    actor.text,
    ({ name, person, isWhole }) =>
      name === actor.name && person === actor.person && isWhole === (actor.sector === null),
    (): Called => ({
      name: actor.name,
      person: actor.person,
      isWhole: actor.sector === null,
      stems: stemsOf(namesOf(actor)),
    }),
  ).stems;

const called = new Map<string, Called[]>();

/** Code of an actor to the names of its persons, each as a set of name parts. */
export type Persons = ReadonlyMap<string, readonly ReadonlySet<string>[]>;

const NOBODY: Persons = new Map();

export function personsOf(actors: readonly Actor[]): Persons {
  let text = '';
  for (const { code, person } of actors) if (person !== null) text += `${code}\n${person}\n`;
  return text === '' ? NOBODY : shared(personsMet, text, () => newPersons(actors));
}

const personsMet = new Map<string, Persons>();

function newPersons(actors: readonly Actor[]): Persons {
  const persons = new Map<string, ReadonlySet<string>[]>();
  for (const { code, person } of actors) {
    if (person === null) continue;
    const name = sharedSet(person.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
    persons.set(code, [...(persons.get(code) ?? []), name]);
  }
  return persons;
}
