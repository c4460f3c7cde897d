import type { Token } from '../model/sentence.ts';
import type { Discourse } from './discourse/discourse.ts';
import type { Draft, Party } from './draft.ts';
import { saysSomething } from './traits.ts';

/**
 * 'He had lied, the president said': whoever says so has not lied himself, so that the two are not one; nor are they in '"He gave me his
 * word," the president said', where he would say 'I'.
 */
export function isBlamer(candidate: Draft, token: Token, discourse: Discourse): boolean {
  const speaker = discourse.setting.isQuoted(token) ? quotingAbove(token) : blamingAbove(token);
  const [party] = candidate.parties;
  if (!party || !speaker || speaker.index < token.index || !saysSomething(speaker)) return false;
  return isNamed(party, speaker) || isCalledByOffice(party, speaker, discourse);
}

function blamingAbove(token: Token): Token | undefined {
  const clause = token.deprel === 'nsubj' ? token.head : null;
  return clause?.deprel === 'ccomp' && isBlame(clause) ? clause.head?.child('nsubj') : undefined;
}

/** Whose words the quotation is, named behind it. */
const quotingAbove = (token: Token): Token | undefined =>
  token
    .ancestors()
    .find((t) => t.deprel === 'ccomp')
    ?.head?.child('nsubj');

/** What nobody says of himself. From general knowledge of English. */
const BLAME = /^(lie|betray|deceive|mislead|cheat|slander|insult|violate|attack|sabotage|provoke)$/;

const isBlame = (verb: Token): boolean =>
  (BLAME.test(verb.lemma) ||
    (verb.lemma === 'break' &&
      /^(word|promise|pledge|vow|oath|commitment)$/.test(verb.child('obj')?.lemma ?? ''))) &&
  !verb.children('advmod').some((t) => /^(not|n't|n’t|never)$/.test(t.lower));

/** By the family name, also behind an office. */
const isNamed = ({ person }: Party, speaker: Token): boolean =>
  person !== null &&
  [speaker, ...speaker.children('flat', 'appos')].some((t) => t.form === person.split(' ').at(-1));

/** 'the president' of one who is a president, if no other state stands before it. */
function isCalledByOffice({ code, office }: Party, speaker: Token, { tables }: Discourse): boolean {
  if (speaker.upos !== 'NOUN' || !office?.split(' ').includes(speaker.lemma)) return false;
  const state = tables.states.get(code);
  const owners = speaker
    .children('amod', 'compound', 'nmod:poss', 'nmod')
    .filter((t) => /^\p{Lu}/u.test(t.form));
  return owners.every((t) => t.form === state?.adjective || t.form === state?.name);
}
