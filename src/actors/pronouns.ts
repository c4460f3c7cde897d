import type { Token } from '../model/sentence.ts';
import { isBlamer } from './blamer.ts';
import type { Discourse } from './discourse/discourse.ts';
import type { Draft } from './draft.ts';
import { isOfAnothersBreach } from './it/breaker.ts';
import { it } from './it/it.ts';
import { ofSpeaker } from './it/speaker.ts';
import { doneByJudged } from './judged.ts';
import { addressed, someOf, told } from './objects.ts';
import { direction, here } from './pointers.ts';
import { forSame, together } from './pronoun-drafts.ts';
import { near } from './reach.ts';
import { joinedTo, they } from './they.ts';
import { isPerson, isPlural, sharedSubject } from './traits.ts';
import { owner } from './whose.ts';
import { DIRECTIONS } from './words.ts';

const PERSONAL = new Map<string, 'masculine' | 'feminine'>([
  ['he', 'masculine'],
  ['him', 'masculine'],
  ['his', 'masculine'],
  ['she', 'feminine'],
  ['her', 'feminine'],
]);

const RELATIVE = new Set(['who', 'which', 'that', 'whose']);

const POINTERS = new Set([
  ...PERSONAL.keys(),
  ...DIRECTIONS,
  ...RELATIVE,
  ...['here', 'it', 'they', 'them', 'its', 'their'],
]);

/** Sentences of a paragraph that may lie between a person and 'he' at the head of the next one. */
const FILLED = 5;

/** Step 4 for pronouns: who `it`, `they`, `he`, `its`, `which`, `here` mean; null where the text leaves it open. */
export function pronounAt(
  token: Token,
  settled: ReadonlyMap<number, Draft>,
  discourse: Discourse,
): Draft | null {
  const { lower } = token;
  if (!POINTERS.has(lower)) return null;
  if (lower === 'here') return here(token, discourse);
  if (RELATIVE.has(lower)) return relative(token, settled);
  if (DIRECTIONS.has(lower)) return direction(token, discourse);
  return token.upos === 'PRON' ? refer(token, meantBy(token, settled, discourse)) : null;
}

/** Whom a personal or possessive pronoun points back to. */
function meantBy(token: Token, settled: ReadonlyMap<number, Draft>, discourse: Discourse): Draft | null {
  const { lower } = token;
  if (lower === 'them')
    return (
      ofTwo(token, discourse) ??
      someOf(token, settled) ??
      peopleDealtWith(token, settled) ??
      addressed(token, settled, discourse)
    );
  if (lower === 'its' || lower === 'their') return owner(token, settled, discourse, lower === 'their');
  const gender = PERSONAL.get(lower);
  if (gender)
    return namedBeside(token, settled) ?? dealtWith(token, settled) ?? person(token, gender, discourse);
  const listener = told(token, settled) ?? addressed(token, settled, discourse);
  if (listener) return listener;
  if (lower === 'it' && isOfAnothersBreach(token)) return null;
  return lower === 'they'
    ? they(token, settled, discourse)
    : (ofSpeaker(token, settled) ?? doneByJudged(token, settled) ?? it(token, settled, discourse));
}

/** 'between the Malian president and his Chadian counterpart': whose he is who is named right before him. */
function namedBeside({ deprel, head }: Token, settled: ReadonlyMap<number, Draft>): Draft | null {
  const first = deprel === 'nmod:poss' && head?.deprel === 'conj' ? head.head : null;
  if (!first || first.children('conj').length > 1) return null;
  const found = settled.get(first.index);
  return found && isPerson(found) ? found : null;
}

/**
 * 'summoned the Polish envoy, handed him a note': whom the same subject has dealt with in the verb before, where that is a person
 * of another state.
 */
function dealtWith(token: Token, settled: ReadonlyMap<number, Draft>): Draft | null {
  const found = objectBefore(token, settled);
  return found && isPerson(found) ? found : null;
}

/** 'put the migrants on lorries and drove them back', 'beat the sailors and held them': people of another state likewise. */
function peopleDealtWith(token: Token, settled: ReadonlyMap<number, Draft>): Draft | null {
  const found = objectBefore(token, settled);
  return found && !found.joint && found.phrase?.office.type !== 'institution' && isPlural(found)
    ? found
    : null;
}

/** Whom of another state the verb before has for its object. */
function objectBefore(token: Token, settled: ReadonlyMap<number, Draft>): Draft | null {
  const verb = /^(obj|iobj)$/.test(token.deprel) && token.head?.deprel === 'conj' ? token.head : null;
  const first = verb?.child('nsubj') ? null : verb?.head;
  const object = first?.children('obj', 'iobj').find((t) => t.index < token.index);
  const subject = first && sharedSubject(first);
  const found =
    object && [...settled.values()].find((one) => one.first <= object.index && object.index <= one.last);
  const own = subject && settled.get(subject.index);
  if (!found) return null;
  return found.parties.length === 1 && own?.parties[0]?.code !== found.parties[0]?.code ? found : null;
}

/** 'Both of them want it', 'neither of them': the pair that the text has put together, unless it tells of two others. */
function ofTwo(token: Token, discourse: Discourse): Draft | null {
  const isOfTwo = token.deprel === 'nmod' && /^(both|neither|each|either)$/.test(token.head?.lower ?? '');
  if (!isOfTwo || token.head?.relation !== 'nsubj' || discourse.groups.isOfOthers(token.sentence))
    return null;
  const parties = discourse.groups.of(2, token.sentence);
  return parties && together(token, parties);
}

const refer = (token: Token, to: Draft | null): Draft | null => to && forSame(token, to);

export function person(token: Token, gender: 'masculine' | 'feminine', discourse: Discourse): Draft | null {
  const candidates = [
    discourse.focus.lastPersonSubject,
    discourse.focus.lastPerson,
    ...discourse.focus.recentPeople,
  ];
  const knownAs = ({ key }: Draft) => (key === null ? undefined : discourse.people.get(key));
  const fits = (candidate: Draft | null): candidate is Draft =>
    candidate !== null &&
    isAtHand(candidate, token) &&
    !isSubjectOf(candidate, token) &&
    !isBlamer(candidate, token, discourse) &&
    (knownAs(candidate)?.gender ?? gender) === gender;
  const first = candidates.find(fits) ?? null;
  // Most whom a report names without a 'Mr.' or 'Ms.' are men: 'she' is rather whoever has been 'she' before
  const isOpen = gender === 'feminine' && first !== null && !leadsSentence(first);
  const before = isOpen ? candidates.find((c) => fits(c) && knownAs(c)?.gender === gender) : undefined;
  const meant = before ?? first;
  const known = meant && knownAs(meant);
  if (known) known.gender = gender;
  return meant;
}

/** The subject of the main clause is who the sentence is about. */
const leadsSentence = ({ sentence, core }: Draft): boolean => {
  const token = sentence.tokens[core];
  return token?.relation === 'nsubj' && token.head?.deprel === 'root';
};

/** Near, or in the paragraph before, which his words may have filled. */
const isAtHand = (candidate: Draft, token: Token): boolean =>
  near(candidate, token) !== null ||
  (near(candidate, token, FILLED) !== null && token.sentence.paragraph - candidate.sentence.paragraph < 2);

/** In 'Park told him' the subject is somebody else than `him`. */
const isSubjectOf = (candidate: Draft, token: Token): boolean => {
  if (token.relation === 'nsubj' || token.deprel === 'nmod:poss') return false;
  const subject = token.head ? sharedSubject(token.head) : undefined;
  return (
    subject?.sentence === candidate.sentence &&
    subject.index >= candidate.first &&
    subject.index <= candidate.last
  );
};

/** 'companies that were hit', 'A and B, both of which': the pronoun means what its clause modifies. */
function relative(token: Token, settled: ReadonlyMap<number, Draft>): Draft | null {
  if (!['PRON', 'DET', 'SCONJ'].includes(token.upos) || token.relation === 'mark' || token.relation === 'det')
    return null;
  const clause = [token, ...token.ancestors()].find((up) => up.deprel === 'acl:relcl');
  const noun = clause?.head;
  if (!noun || noun.index >= token.index) return null;
  if (noun.upos === 'VERB') return refer(token, namedRightBefore(token, settled));
  const all = noun.child('conj') ? joinedTo(noun, settled) : null;
  const several = all && new Set(all.map(({ code }) => code)).size > 1 ? together(token, all) : null;
  return refer(token, several ?? settled.get(noun.index) ?? null);
}

/** 'thanked Qatar, whose envoy': where the tree has hung the clause on the verb, whoever is named right before it. */
function namedRightBefore({ lower, previous }: Token, settled: ReadonlyMap<number, Draft>): Draft | null {
  if (!/^(who|whose)$/.test(lower) || previous?.form !== ',') return null;
  return [...settled.values()].find(({ last }) => last === previous.index - 1) ?? null;
}
