import type { Token } from '../model/sentence.ts';
import type { Discourse } from './discourse.ts';
import { copy, type Draft, draft } from './draft.ts';
import { isGenitive } from './phrase.ts';
import { isPlural } from './traits.ts';

/** Bodies that the tables do not name: 'Moon's office', and 'the office', 'the mission' for one told of before. */
export function bodyAgain(
  token: Token,
  settled: ReadonlyMap<number, Draft>,
  discourse: Discourse,
): Draft | null {
  if (token.upos !== 'NOUN' || token.xpos === 'NNS') return null;
  if (token.previous?.lower === 'the') return again(token, discourse);
  return token.lower === 'office' && isGenitive(token.previous ?? undefined)
    ? officeOf(token, settled, discourse)
    : null;
}

function again(token: Token, discourse: Discourse): Draft | null {
  const before = discourse.antecedent(token.lemma.toLowerCase(), token.sentence.index);
  if (before?.kind !== 'office' || before.human || isPlural(before) || token.next?.lower === 'of')
    return null;
  if (token.next?.upos === 'NOUN' || token.next?.upos === 'PROPN') return null;
  const made = bodyAt(token, token.index - 1);
  copy(made, before);
  return made;
}

/** The office of a head of state or government is a body of the state. */
function officeOf(token: Token, settled: ReadonlyMap<number, Draft>, discourse: Discourse): Draft | null {
  const owner = [...settled.values()].find(
    (one) => one.sentence === token.sentence && one.last === token.index - 2,
  );
  const person = owner?.key ? discourse.people.get(owner.key) : undefined;
  if (!owner || !person || !['head', 'government-head'].includes(person.rank)) return null;
  const { code } = person.party;
  const state = discourse.tables.states.get(code);
  const office = person.rank === 'head' ? 'presidential office' : "prime minister's office";
  const name = `${state?.adjective ?? code} ${office}`;
  const made = bodyAt(token, token.index);
  made.parties = [{ code, sector: 'GOV', name, person: null, office }];
  made.key = `body ${code} ${name}`;
  return made;
}

const bodyAt = (token: Token, first: number): Draft =>
  draft({ sentence: token.sentence, first, last: token.index, core: token.index }, { kind: 'office' });
