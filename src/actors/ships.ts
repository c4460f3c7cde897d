import type { Token } from '../model/sentence.ts';
import { type Cover, type Draft, draft } from './draft.ts';
import { isCapital } from './spellings.ts';
import type { ActorTables } from './tables.ts';

/** 'The USS Franklin', 'HMAS Toowoomba': a ship of the navy whose ships' names begin so. */
export function shipAt(token: Token, { epithets, states }: ActorTables, cover: Cover): Draft | null {
  const epithet = /^\p{Lu}{3,}$/u.test(token.form) ? epithets.get(token.lower) : undefined;
  const [code] = epithet?.kind === 'ship' ? epithet.codes : [];
  const state = code === undefined ? undefined : states.get(code);
  const last = state && lastOfName(token, cover);
  if (!state || !last) return null;
  const party = {
    code: state.code,
    sector: 'MIL',
    name: `${state.adjective} navy`,
    person: null,
    office: null,
  };
  const at = { sentence: token.sentence, first: token.index, last: last.index, core: token.index };
  return draft(at, { kind: 'name', parties: [party], key: `body ${state.code} ${party.name}` });
}

/** Where the name of a ship ends; null where none follows. */
function lastOfName(prefix: Token, cover: Cover): Token | null {
  let last: Token | null = null;
  for (let at = prefix.next; at && isCapital(at.form) && !cover.at(at.index); at = at.next) last = at;
  return last;
}
