import type { Token } from '../model/sentence.ts';
import { type Draft, draft } from './draft.ts';
import type { ActorTables, Epithet } from './tables.ts';

/** Nouns that stand for a state behind 'the Baltic', 'the island'. */
const NOUNS = new Set(['country', 'nation', 'state', 'republic', 'neighbour', 'neighbor', 'kingdom']);

/** 'the kingdom', 'the North African country': a state that the report has named before. Who is meant comes later. */
export function epithetAt(token: Token, epithets: ReadonlyMap<string, Epithet>): Draft | null {
  const found = asNoun(token, epithets) ?? described(token, epithets);
  if (!found) return null;
  const { tokens } = token.sentence;
  if (tokens[found.first - 1]?.lower !== 'the' || goesOn(token)) return null;
  const at = { sentence: token.sentence, first: found.first - 1, last: token.index, core: token.index };
  const nominal = { count: null, noun: token.lower, owner: null, plural: false, among: found.codes };
  return draft(at, { kind: 'nominal', nominal });
}

/** Which states it can be, and the first of its words behind 'the'. */
interface Found {
  readonly first: number;
  readonly codes: ReadonlySet<string>;
}

function asNoun(token: Token, epithets: ReadonlyMap<string, Epithet>): Found | null {
  const epithet = epithets.get(token.lower);
  return epithet?.kind === 'noun' ? { first: token.index, codes: epithet.codes } : null;
}

function described(token: Token, epithets: ReadonlyMap<string, Epithet>): Found | null {
  if (!NOUNS.has(token.lower)) return null;
  const [second, first] = [token.previous, token.previous?.previous];
  const two = second && first ? epithets.get(`${first.lower} ${second.lower}`) : undefined;
  const found = two ?? epithets.get(second?.lower ?? '');
  return found?.kind === 'adjective' ? { first: token.index - (two ? 2 : 1), codes: found.codes } : null;
}

/** 'the kingdom of God', 'the Kingdom Tower', 'the island nations': a name or another noun. */
const goesOn = ({ next, upos }: Token): boolean =>
  upos === 'PROPN' ? next?.upos === 'PROPN' : next?.lower === 'of' || /^(NOUN|PROPN)$/.test(next?.upos ?? '');

/** 'the two Koreas', 'Franco-Italian': names that stand for several states, or for one before another. */
export function sharedName(token: Token, { epithets, states }: ActorTables): Draft | null {
  const epithet = /^\p{Lu}/u.test(token.form) ? epithets.get(token.lower) : undefined;
  const isPrefix =
    epithet?.kind === 'prefix' && token.next?.form === '-' && /^\p{Lu}/u.test(token.next.next?.form ?? '');
  if (!epithet || !(isPrefix || epithet.kind === 'together')) return null;
  const parties = [...epithet.codes].flatMap((code) => {
    const state = states.get(code);
    return state ? [{ code, sector: null, name: state.name, person: null, office: null }] : [];
  });
  const at = { sentence: token.sentence, first: token.index, last: token.index, core: token.index };
  const made = draft(at, { kind: isPrefix ? 'adjective' : 'nominal', parties });
  if (isPrefix) made.key = `state ${parties[0]?.code}`;
  else made.joint = true;
  return made;
}
