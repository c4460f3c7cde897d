import type { Kind } from '../../model/claim.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import type { Frame } from '../frames/frame.ts';
import { isDay, isVerbal, MONTH } from '../frames/tree.ts';
import type { Lexicon } from '../lexicon/entry.ts';
import { words } from '../words.ts';
import { BORDER } from './border-fights.ts';
import { phraseOf } from './phrase.ts';

/**
 * What a claim is about, named as the text names it: the matter in 'the X issue', 'the dispute over X', 'the deployment
 * of X', else the object of the act where it is one of the things that states dispute or trade.
 */
export function issuesOf(kind: Kind, frame: Frame, resolved: Resolved, lexicon: Lexicon): string[] {
  const tokens = new Set([...new Set([frame.carrier, frame.predicate])].flatMap(ownWords));
  const found = [...tokens].flatMap((t) => issueAt(t, resolved, lexicon));
  const told =
    found.length > 0 || !VOICED.has(kind) || !pointsBack(frame, resolved)
      ? found
      : toldOf(frame, resolved, lexicon);
  return [...new Set(told)].slice(0, 3);
}

/** What hangs on a word, but for another clause beside its own: that is about a matter of its own. */
const ownWords = (token: Token): Token[] => {
  const beside = new Set(
    token
      .children('conj')
      .filter(isVerbal)
      .flatMap((t) => t.subtree()),
  );
  return token.subtree().filter((t) => !beside.has(t));
};

/** Kinds that are about a matter by being uttered. */
const VOICED = new Set<Kind>(['position', 'denial', 'commitment']);

const POINTING = words(
  'matter issue question subject problem topic decision plan move step announcement idea proposal process instruction order report point ' +
    'commitment promise pledge statement remark opposition dissatisfaction objection displeasure concern protest representation',
);

/** 'opposed it', 'was not aware of the matter', 'such an instruction': nothing said of what, save that it was told before. */
function pointsBack({ patients, obliques, complement, predicate }: Frame, resolved: Resolved): boolean {
  const told = [...patients, ...obliques.map((o) => o.token)].filter((t) => t !== predicate);
  return (
    complement === null &&
    told.every((t) => isPointer(t) || resolved.mentionAt(t) || isBare(t) || SIDES.has(t.lemma))
  );
}

/** 'it', but not 'which': that is told in the same breath. */
const isPointer = ({ upos, lower }: Token): boolean =>
  upos === 'PRON' && !/^(which|who|whom|what)$/.test(lower);

const isBare = (noun: Token): boolean =>
  POINTING.has(noun.lemma) &&
  !noun.child('acl', 'acl:relcl', 'compound') &&
  noun.children('nmod').every((t) => SIDES.has(t.lemma));

/** 'a promise to another country': to whom, not what. */
const SIDES = words('country state nation side party government anybody anyone somebody');

/** 'the matter', 'such an instruction': what the report is about. */
const KNOWN = new Set(['the', 'this', 'that', 'these', 'those', 'such']);

/** The matter of the sentence so far, else the one told of last ('it') or that the report opens with ('the matter'). */
function toldOf({ carrier, patients }: Frame, resolved: Resolved, lexicon: Lexicon): string[] {
  const { sentence } = carrier;
  const before = sentence.tokens.slice(0, carrier.index);
  const earlier = resolved.sentences.slice(0, sentence.index).map(({ tokens }) => tokens);
  const known = patients.some((t) => t.children('det', 'det:predet', 'amod').some((d) => KNOWN.has(d.lower)));
  if (!known) earlier.reverse();
  for (const tokens of [before, ...earlier]) {
    const found = tokens.flatMap((t) => issueAt(t, resolved, lexicon));
    if (found.length > 0) return found.slice(0, 1);
  }
  return [];
}

function issueAt(token: Token, resolved: Resolved, lexicon: Lexicon): string[] {
  if (token.upos !== 'NOUN') return [];
  if (lexicon.is(token.lemma, 'matter')) return matter(token, resolved);
  if (!lexicon.is(token.lemma, 'contested')) return [];
  const whole = wholeNoun(token);
  return resolved.mentionAt(whole) ? [] : contested(whole, resolved);
}

/** 'missile' in 'THAAD missile defence system' stands for the whole of it. */
function wholeNoun(token: Token): Token {
  let head = token;
  while (head.deprel === 'compound' && head.head?.upos === 'NOUN') head = head.head;
  return head;
}

/** 'the fisheries issue', 'dispute over the islands', 'issues related to X'. */
function matter(token: Token, resolved: Resolved): string[] {
  const compound = token
    .children('compound', 'amod')
    .filter((t) => !resolved.mentionAt(t) && isNamed(t) && !isHalf(t) && !isDay(t) && !MONTH.test(t.form));
  if (compound.length > 0) return [named(compound.map((t) => shortOf(t)).join(' '))];
  const over = token
    .children('nmod')
    .find((t) => t.children('case').some((c) => ['over', 'about', 'on', 'of'].includes(c.lower)));
  return over && !resolved.mentionAt(over) && isNamed(over) && !isDay(over) ? [named(shortOf(over))] : [];
}

const isNamed = ({ upos }: Token): boolean => upos === 'NOUN' || upos === 'PROPN';

/** 'long-standing issue', 'North American issues': half a word that says nothing by itself. */
const isHalf = (part: Token): boolean =>
  part.previous?.form === '-' ||
  /^(north|south|east|west|day|exploratory|preparatory|preliminary)$/.test(part.lower) ||
  isDay(part);

/** 'deployment of the missile system', 'currency swap', 'group tours', 'North Korean nuclear programme'. */
function contested(token: Token, resolved: Resolved): string[] {
  const of = ofPhrase(token);
  const head = shortOf(token);
  if (of && !resolved.mentionAt(of)) return [`${named(shortOf(of))} ${token.lemma}`];
  return [named(BORDER.test(token.lemma) ? withoutOwners(token, head, resolved) : head)];
}

/** 'the Thai border', 'Cambodia's frontier': the one border of two has many names. */
function withoutOwners(border: Token, phrase: string, resolved: Resolved): string {
  const owners = border.children('amod', 'compound', 'nmod:poss').filter((t) => resolved.mentionAt(t));
  return owners.reduce((rest, { form }) => rest.replace(form, ''), phrase).replace(/^(['’]s?|[-–]|\s)+/u, '');
}

/** What a noun is of; 'exports of certain types of textiles' are of textiles. */
function ofPhrase(noun: Token): Token | undefined {
  const of = noun.children('nmod').find((t) => t.children('case').some((c) => c.lower === 'of'));
  return of && /^(type|kind|sort|range|category|number|amount|variety)$/.test(of.lemma)
    ? (ofPhrase(of) ?? of)
    : of;
}

/** The head with its closest modifiers; a common noun that opens the sentence ('Trade between them') as it is spelt elsewhere. */
function shortOf(head: Token): string {
  const phrase = phraseOf(head, 'short');
  const [first] = head.sentence.tokens;
  return first?.upos === 'NOUN' && /^\p{Lu}\p{Ll}+$/u.test(first.form) && phrase.startsWith(first.form)
    ? first.lower + phrase.slice(first.form.length)
    : phrase;
}

/** Leaves out determiners, possessives, numbers, measures and words that say nothing of the matter itself, at the front of the phrase. */
const named = (phrase: string): string =>
  phrase
    .replace(/^[:;,–—]\s*/u, '')
    .replace(EMPTY_FRONT, '')
    .trim();

const EMPTY_FRONT =
  /^((the|a|an|its|their|his|her|our|my|your|whose|this|these|any|all|each|another|such|and|or|same|certain|other|own|only|several|many|some|most|more|further|new|recent|latest|long-running|longstanding|long-standing|simmering|bitter|nearly|almost|about|two|three|four|five|six|seven|eight|nine|ten|\d[\d.,]*(?:%|-?(?:km|kilometre|kilometer|mile))?)\s+(?=\S))+/i;
