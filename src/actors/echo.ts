import type { Token } from '../model/sentence.ts';
import type { Discourse } from './discourse/discourse.ts';
import { type Cover, copy, type Draft, draft, type Party } from './draft.ts';
import { firmAt } from './firms.ts';
import { isGenitive } from './phrase.ts';
import { isPlural } from './traits.ts';

/** Bodies that the tables do not name: 'Moon's office', and 'the office', 'the mission' for one told of before. */
export function bodyAgain(
  token: Token,
  settled: ReadonlyMap<number, Draft>,
  discourse: Discourse,
  cover: Cover,
): Draft | null {
  if (token.upos === 'PROPN') return firmAt(token, discourse, cover) ?? capitalised(token, discourse);
  if (token.upos !== 'NOUN' || token.xpos === 'NNS') return null;
  const holder =
    token.lower === 'office' && token.next?.lower === 'of' ? holderBehind(token, cover) : undefined;
  if (holder) return officeHeld(token, holder, discourse);
  if (token.previous?.lower === 'the') return again(token, token.index - 1, discourse);
  const article = BACKED.test(token.previous?.lower ?? '') ? articleBefore(token) : null;
  if (article) return again(token, article.index, discourse);
  return token.lower === 'office' && isGenitive(token.previous ?? undefined)
    ? officeOf(token, settled, discourse)
    : null;
}

/** 'the Iran-backed group', 'the militant movement': words that say whose side it is on, and not which it is. */
const BACKED =
  /^(backed|based|aligned|allied|supported|sponsored|linked|militant|armed|islamist|shiite|jihadist)$/;

function articleBefore(token: Token): Token | null {
  const { tokens } = token.sentence;
  const at = tokens.slice(Math.max(0, token.index - 6), token.index).findLast((t) => t.lower === 'the');
  const between = at ? tokens.slice(at.index + 1, token.index) : [];
  return at && between.every((t) => /^(ADJ|PROPN|VERB|NOUN|PUNCT)$/.test(t.upos) && t.form !== ',')
    ? at
    : null;
}

function again(token: Token, first: number, discourse: Discourse): Draft | null {
  if (isOfAnother(token) || token.next?.upos === 'NOUN' || token.next?.upos === 'PROPN') return null;
  const before = lastBody(token, discourse);
  if (!before) return null;
  const made = bodyAt(token, first);
  copy(made, before);
  return made;
}

/** 'the union of writers', and not 'accused the union of spying': the preposition may be the verb's. */
const isOfAnother = ({ next, head, deprel }: Token): boolean =>
  next?.lower === 'of' &&
  !(deprel === 'obj' && /^(accuse|suspect|inform|notify|remind)$/.test(head?.lemma ?? ''));

/** 'the Commission', 'Council members': an organisation called by its noun, in capitals. */
function capitalised(token: Token, discourse: Discourse): Draft | null {
  const { previous, next, sentence } = token;
  const isPart = previous?.upos === 'PROPN' || next?.upos === 'PROPN' || next?.lower === 'of';
  const isWhole = previous?.lower === 'the' || token.deprel === 'compound';
  const before = isWhole && !isPart ? discourse.bodies.called(token, sentence.index) : undefined;
  if (!before) return null;
  const made = bodyAt(token, previous?.lower === 'the' ? token.index - 1 : token.index);
  copy(made, before);
  return made;
}

/** The body or the organisation, whichever the report has told of last. */
function lastBody(token: Token, discourse: Discourse): Draft | null {
  const { lemma, sentence } = token;
  const office = discourse.nouns.antecedent(lemma.toLowerCase(), sentence.index);
  // 'The source' is somebody, told of as 'a government source'.
  const isBody =
    office?.kind === 'office' && (!office.human || lemma.toLowerCase() === 'source') && !isPlural(office);
  const named = discourse.bodies.called(token, sentence.index);
  if (named && !(isBody && office.sentence.index > named.sentence.index)) return named;
  return isBody ? office : null;
}

/** The office of a head of state or government is a body of the state. */
function officeOf(token: Token, settled: ReadonlyMap<number, Draft>, discourse: Discourse): Draft | null {
  const owner = [...settled.values()].find(
    (one) => one.sentence === token.sentence && one.last === token.index - 2,
  );
  return owner ? officeHeld(token, owner, discourse) : null;
}

/** 'the office of President Moon': who is named behind it. */
const holderBehind = ({ index, next }: Token, cover: Cover): Draft | undefined => {
  const behind = next?.next?.lower === 'the' ? index + 3 : index + 2;
  return cover.drafts.find((one) => one.kind === 'person' && one.first === behind);
};

function officeHeld(token: Token, owner: Draft, discourse: Discourse): Draft | null {
  const person = owner.key ? discourse.people.get(owner.key) : undefined;
  if (person?.rank === 'minister') return officeOfMinister(token, person.party, discourse);
  if (!person || !['head', 'government-head'].includes(person.rank)) return null;
  const { code } = person.party;
  const state = discourse.tables.states.get(code);
  const office = person.rank === 'head' ? 'presidential office' : "prime minister's office";
  const name = `${state?.adjective ?? code} ${office}`;
  const made = bodyAt(token, token.index);
  made.parties = [{ code, sector: 'GOV', name, person: null, office }];
  made.key = `body ${code} ${name}`;
  return made;
}

/** "the minister's office", of one whom the report has named: it speaks for the ministry. */
function officeOfMinister(token: Token, { code, office }: Party, { tables }: Discourse): Draft {
  const name = `${tables.states.get(code)?.adjective ?? code} ${office ?? 'minister'}'s office`;
  const made = bodyAt(token, token.index);
  made.parties = [{ code, sector: 'GOV', name, person: null, office }];
  made.key = `body ${code} ${name}`;
  return made;
}

const bodyAt = (token: Token, first: number): Draft =>
  draft({ sentence: token.sentence, first, last: token.index, core: token.index }, { kind: 'office' });
