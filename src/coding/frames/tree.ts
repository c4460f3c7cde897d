import type { Token } from '../../model/sentence.ts';
import { adverbParticle, lostParticle } from './particles.ts';

/** A token and what is coordinated with it: 'Seoul and Beijing' gives both heads. */
export const withConjuncts = (token: Token): Token[] => [
  token,
  ...token.children('conj').filter((t) => !isPassedOver(t)),
];

/** 'chose Lima rather than Quito': what stands there as what was not taken. */
const isPassedOver = (conjunct: Token): boolean =>
  conjunct.children('cc').some((t) => /^(rather|instead)$/.test(t.lower));

/** Words that only measure out what follows: 'some of the curbs', 'a series of strikes'. */
const PARTITIVES = new Set(
  'some most all both each neither many part half lot number majority series round raft range package set couple dozen hundred thousand million score ten one two three several last rest bulk worth batch tonne ton whole entirety swath swathe tract chunk slice parcel'.split(
    ' ',
  ),
);

/** 'Stena Impero, a British tanker': whose and what it is, its description tells. */
const isCraft = ({ lemma }: Token): boolean =>
  /^(ship|vessel|tanker|freighter|carrier|trawler|boat|ferry|yacht|plane|jet|airliner|aircraft|helicopter|frigate|destroyer|submarine|cutter|warship)$/.test(
    lemma,
  );

/** The description of a named craft; any other token itself. */
export const craftOf = (token: Token): Token =>
  (token.upos === 'PROPN' && token.children('appos').find(isCraft)) || token;

/** The noun that is meant where its head only says how much of it: 'some of the curbs' means curbs. */
export function measured(token: Token): Token {
  if (!PARTITIVES.has(token.lemma) && !isStretch(token)) return craftOf(token);
  return token.children('nmod', 'obl').find((t) => t.child('case')?.lower === 'of') ?? token;
}

/** 'four days of drills', 'weeks of shelling', and not 'the opening hours of the crossings': how long it goes on. */
const isStretch = (token: Token): boolean =>
  token.xpos === 'NNS' &&
  /^(hour|day|week|month|year)$/.test(token.lemma) &&
  !token.child('amod', 'compound', 'nmod:poss');

/** The token whose place in the tree a conjunct shares. */
export const firstConjunct = (token: Token): Token => {
  let up = token;
  for (let steps = 0; up.deprel === 'conj' && up.head && steps < 50; steps++) up = up.head;
  return up;
};

const RELATIVE = new Set(['which', 'who', 'that', 'whom']);

/** A relative pronoun stands for the noun that its clause modifies. */
export function antecedent(token: Token, predicate: Token): Token {
  const both = /^(both|all)$/.test(token.lower) && token.children('nmod').some((t) => RELATIVE.has(t.lower));
  if (!both && (!RELATIVE.has(token.lower) || token.upos === 'DET')) return token;
  const clause = firstConjunct(predicate);
  if (clause.deprel === 'acl:relcl' && clause.head) return agreeing(clause.head, predicate);
  return token.lower === 'which' ? (nounBefore(token, predicate) ?? token) : token;
}

/** 'tours to Korea, which have been': a clause hung on the wrong noun is moved to the one its verb agrees with. */
function agreeing(noun: Token, predicate: Token): Token {
  const plural = pluralVerb(predicate);
  if (plural === null || plural === isPlural(noun)) return noun;
  const up = noun.head;
  return up && up.upos === 'NOUN' && noun.deprel === 'nmod' && plural === isPlural(up) ? up : noun;
}

/** Where the tree lost the link, the last noun before the pronoun that agrees with the verb. */
function nounBefore(pronoun: Token, predicate: Token): Token | null {
  const plural = pluralVerb(predicate);
  for (let at = pronoun.previous; at && at.index > pronoun.index - 10; at = at.previous)
    if (at.upos === 'NOUN' && (plural === null || plural === isPlural(at))) return at;
  return null;
}

const isPlural = (noun: Token): boolean =>
  noun.xpos === 'NNS' || noun.xpos === 'NNPS' || noun.children('conj').length > 0;

function pluralVerb(predicate: Token): boolean | null {
  const finite = predicate.children('aux', 'aux:pass', 'cop')[0] ?? predicate;
  if (['have', 'are', 'were'].includes(finite.lower) || finite.xpos === 'VBP') return true;
  return ['has', 'is', 'was'].includes(finite.lower) || finite.xpos === 'VBZ' ? false : null;
}

export const isVerbal = (token: Token): boolean => token.upos === 'VERB' || token.upos === 'AUX';

/** Grammatical subject in the clause itself, passive or not. */
export const ownSubject = (predicate: Token): Token | undefined =>
  nearSubject(predicate) ??
  predicate.children().find(isBareBoth) ??
  freeSubject(predicate) ??
  afterSource(predicate) ??
  afterDate(predicate);

function nearSubject(predicate: Token): Token | undefined {
  const all = predicate.children('nsubj', 'nsubj:pass', 'nsubj:outer').filter((t) => !isDay(t));
  const named = all.filter((t) => !TIMES.has(t.lemma) || all.length === 1);
  // 'Kampala, the minister complained, has broken', 'India: Chinese troops crossed': the nearer of two is the verb's own.
  const [first, last] = named;
  if (
    first &&
    last &&
    /^[,:]$/.test(first.next?.form ?? '') &&
    first.index < last.index &&
    last.index < predicate.index
  )
    return last;
  return (first && innerSubject(first)) ?? first ?? stranded(predicate) ?? rootNoun(predicate);
}

const TIMES = new Set('minute hour day week month year'.split(' '));

/** 'A pact giving troops access to the ports was signed': a noun that has a subject of its own but is no predicate. */
function innerSubject(noun: Token): Token | undefined {
  if (noun.upos !== 'NOUN' || noun.child('cop')) return undefined;
  return noun.children('nsubj').find((t) => t.index < noun.index - 1 && t.upos === 'NOUN');
}

/** 'An agreement that abolishes duties enters into force': the head of the sentence, where a clause behind it took its verb. */
function rootNoun(predicate: Token): Token | undefined {
  const hasTense = /^VB[DZP]$/.test(predicate.xpos) || predicate.children('aux').some((t) => t.xpos !== 'VB');
  const clause = predicate.head;
  if (!hasTense || clause?.deprel !== 'acl:relcl' || predicate.child('mark')) return undefined;
  const noun = clause.head;
  const isRoot = noun?.deprel === 'root' && noun.upos === 'NOUN' && !noun.child('cop');
  return isRoot && predicate.relation === 'advcl' ? noun : undefined;
}

/** 'A meeting, planned for Monday, has been moved': the subject that the tree gave to the clause between commas. */
function stranded(predicate: Token): Token | undefined {
  if (!predicate.children('aux', 'aux:pass').some((t) => t.xpos !== 'VB') && !/^VB[DZ]$/.test(predicate.xpos))
    return undefined;
  const aside = predicate
    .children('advcl', 'ccomp', 'parataxis')
    .find((t) => t.index < predicate.index && !t.child('mark'));
  const subject = aside?.children('nsubj', 'nsubj:pass').find((t) => t.index < aside.index && commaAfter(t));
  return subject;
}

/** A noun phrase before a comma, which what hangs on it may make longer. */
const commaAfter = (noun: Token): boolean => {
  const last =
    noun
      .subtree()
      .filter((t) => t.upos !== 'PUNCT' && t.deprel !== 'acl')
      .at(-1) ?? noun;
  return last.next?.form === ',';
};

/** 'What appear to be Turkish jets bombed a camp': the noun at the bottom of a free relative. */
export function freeSubject(predicate: Token): Token | undefined {
  const clause = predicate.children('csubj', 'csubj:pass', 'csubj:outer')[0];
  if (!clause || clause.index > predicate.index) return undefined;
  const words = predicate.sentence.tokens.slice(0, predicate.index);
  const from = words.findLastIndex((t) => t.lower === 'what');
  return from < 0 ? undefined : words.slice(from).find((t) => t.upos === 'NOUN' && t.next?.upos !== 'NOUN');
}

/** A weekday that the tree took for a subject or object: 'said Monday'. */
export const isDay = (token: Token): boolean =>
  DAY.test(token.form) ||
  (HOURS.test(token.lemma) && token.children('compound', 'nmod:unmarked').some((t) => DAY.test(t.form)));

const DAY = /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const HOURS = /^(morning|afternoon|evening|night)$/;

/** 'turned to the judges on April 28'. */
export const isDate = (token: Token): boolean =>
  (token.upos === 'NUM' &&
    token.children('nmod:unmarked', 'compound', 'nmod').some((t) => MONTH.test(t.form))) ||
  (MONTH.test(token.form) && token.children('nummod', 'nmod:unmarked').some((t) => t.upos === 'NUM'));

export const MONTH =
  /^(Jan(uary)?|Feb(ruary)?|Mar(ch)?|Apr(il)?|May|June?|July?|Aug(ust)?|Sept?(ember)?|Oct(ober)?|Nov(ember)?|Dec(ember)?)\.?$/;

/** 'According to the ministry, A and B agreed': the tree may take the subject for an apposition of the source. */
const afterSource = (predicate: Token): Token | undefined =>
  predicate
    .children('obl')
    .find((t) => t.index < predicate.index && t.children('case').some((c) => c.lower === 'according'))
    ?.children('appos')
    .find((t) => t.index < predicate.index);

/** 'In 2011 Oslo undertook to': the tree may take date and name for one phrase. */
const afterDate = (predicate: Token): Token | undefined =>
  predicate.children('obl').find((t) => {
    const first = t.child('case')?.next;
    const isDated = first !== t && first?.head === t && (isDay(first) || /^\d{4}$/.test(first.form));
    return isDated && t.index < predicate.index && t.upos === 'PROPN';
  });

/** 'Both shared the view': a pronoun, though taggers take it for a determiner. */
const isBareBoth = (token: Token): boolean => token.lower === 'both' && token.next === token.head;

/** The preposition(s) of an oblique as one string: `on`, `because of`, `out of`. */
export function prepositionOf(token: Token): string {
  const mark = token.child('case');
  if (!mark) return '';
  const fixed = mark.children('fixed');
  const next =
    fixed.length === 0 && mark.lower === 'out'
      ? token.children('case').find((t) => t.previous === mark)
      : undefined;
  return [mark, ...fixed, ...(next ? [next] : [])].map((t) => t.lower).join(' ');
}

/** Lemma with its verb particle, or with the bare noun that makes one verb with it ('took place'). */
export function fullLemma(predicate: Token): string {
  const particle =
    predicate.child('compound:prt') ??
    lostParticle(predicate)?.particle ??
    adverbParticle(predicate) ??
    takenPlace(predicate);
  return particle ? `${predicate.lemma} ${particle.lower}` : predicate.lemma;
}

const takenPlace = (verb: Token): Token | undefined =>
  verb.lemma === 'take'
    ? verb.children('obj').find((t) => /^(place|hold)$/.test(t.lower) && t.children().length === 0)
    : undefined;

/** The modifiers of a noun in lower case: adjectives, compounds, participles, and what is coordinated with them. */
export const modifiersOf = (noun: Token): string[] =>
  noun
    .children('amod', 'compound', 'nmod:poss', 'nummod', 'det')
    .flatMap((t) => [t.lower, t.lemma, ...t.children('conj').map((c) => c.lower)]);

/** 'a former ambassador to X': whom he once was sent to has nothing to do with him now. */
export const isFormer = (token: Token): boolean =>
  token.children('amod').some((t) => /^(former|ex|retired|one-time)$/.test(t.lower));
