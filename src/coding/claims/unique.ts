import type { Actor } from '../../model/actor.ts';
import type { Token } from '../../model/sentence.ts';

export const sameActor = (a: Actor, b: Actor): boolean =>
  a.code === b.code && a.sector === b.sector && a.name === b.name;

export function unique(actors: readonly Actor[]): Actor[] {
  return actors.filter((a, i) => actors.findIndex((b) => sameActor(a, b)) === i);
}

/** In a joint act a state stands once, by its first mention. */
export const onePerState = (actors: readonly Actor[]): Actor[] =>
  actors.filter((a, i) => actors.findIndex((b) => b.code === a.code) === i);

/** Those whom a word means that names none of them: it is where they stand in the text. */
export const meantAt = (
  { form: text, start, end }: Pick<Token, 'form' | 'start' | 'end'>,
  actors: readonly Omit<Actor, 'text' | 'start' | 'end'>[],
): Actor[] => actors.map((one) => ({ ...one, text, start, end }));

/** Those of one other state than the doers; nobody where several are named. */
export const oneOther = (by: readonly Actor[], actors: readonly Actor[]): Actor[] => {
  const others = actors.filter((a) => !by.some((b) => b.code === a.code));
  return new Set(others.map((a) => a.code)).size === 1 ? unique(others) : [];
};
