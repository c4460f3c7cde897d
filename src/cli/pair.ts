import { isActorCode } from '../codebook/index.ts';
import { UsageError } from './errors.ts';
import { statesNamed } from './stateNames.ts';

/** Actors as given on the command line, a pair also as one word: `KOR-CHN`. */
export const sidesOf = (given: readonly (string | undefined)[]): readonly string[] =>
  given.flatMap((word) => word?.split('-') ?? []);

/**
 * The two sides of a pair, as given on the command line.
 * @throws UsageError if they are no pair of actors
 */
export function pairOf(given: readonly string[]): readonly [string, string] {
  const [one, other, ...more] = sidesOf(given).map((code) => code.toUpperCase());
  if (one === undefined || other === undefined || more.length > 0)
    throw new UsageError(`a pair is two actors, not ${given.length}; give codes as KOR CHN`);
  refuseOthers([one, other]);
  if (one === other) throw new UsageError(`a dossier needs two actors, not ${one} twice`);
  return [one, other];
}

/**
 * Up to so many actors, as given on the command line.
 * @throws UsageError if there are more, or one is no actor
 */
export function actorsOf(given: readonly string[], most: number): readonly string[] {
  const sides = sidesOf(given);
  if (sides.length > most) throw new UsageError(`at most ${most} actors, not ${sides.length}`);
  return sides.map((code) => actorOf(code));
}

/** @throws UsageError if it is no actor */
export function actorOf(given: string): string {
  const code = given.toUpperCase();
  refuseOthers([code]);
  return code;
}

/** @throws UsageError if some are no actors, with the codes of the states that are meant */
function refuseOthers(codes: readonly string[]): void {
  const wrong = codes.filter((code) => !isActorCode(code));
  if (wrong.length === 0) return;
  const meant = wrong.flatMap(statesNamed);
  const remedy =
    meant.length > 0
      ? `give codes: ${meant.join(', ')}`
      : 'give a code of three letters, as KOR, CHN or USA (ISO 3166)';
  const are = wrong.length > 1 ? 'are no actors' : 'is no actor';
  throw new UsageError(`${wrong.map((code) => `'${code}'`).join(' and ')} ${are}; ${remedy}`);
}
