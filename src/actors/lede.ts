import type { Token } from '../model/sentence.ts';
import { type Cover, headOf, type Party } from './draft.ts';
import { presence, sideOf } from './home.ts';
import type { ActorTables } from './tables.ts';

/**
 * 'Peru and Chile signed a treaty': where the first sentence names two states and no third, they lead the report, however
 * often it names another beside one of them.
 */
export function pairOfLede(pair: readonly Party[], covers: readonly Cover[], tables: ActorTables): Party[] {
  const named = presence(covers.slice(0, 1));
  const lede = [...named.keys()].flatMap((code) => sideOf(code, tables) ?? []);
  const shared = pair.filter(({ code }) => named.has(code)).length;
  if (lede.length === 2 && named.size === 2 && shared === 1) return lede;
  return pair.length === 0 ? joinedInLede(covers, tables) : [...pair];
}

/**
 * 'Peru and Chile agreed to let Brazilian monitors in': where no pair leads the report, because a third is named as often, the two
 * that do together what the first sentence tells.
 */
function joinedInLede([lede]: readonly Cover[], tables: ActorTables): Party[] {
  const doing = (lede?.drafts ?? []).filter(({ sense }) => sense?.what === 'name');
  const [one, other, more] = doing.filter((found) => {
    const head = found.sentence.tokens[headOf(found)];
    const first = head?.deprel === 'conj' ? head.head : head;
    return first !== undefined && first !== null && first.child('conj') !== undefined && isOfLede(first);
  });
  const sides = [one, other].flatMap((found) => sideOf(found?.parties[0]?.code ?? '', tables) ?? []);
  return more === undefined && new Set(sides.map(({ code }) => code)).size === 2 ? sides : [];
}

/** 'Peru and Chile agreed', 'A truce between Peru and Chile took effect'. */
function isOfLede(first: Token): boolean {
  const isBetween = first.deprel === 'nmod' && first.child('case')?.lower === 'between';
  const subject = isBetween ? first.head : first;
  return subject?.relation === 'nsubj' && subject.head?.deprel === 'root';
}
