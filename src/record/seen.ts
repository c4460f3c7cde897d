import { COUNTRIES } from '../codebook/index.ts';
import type { Actor } from '../model/actor.ts';
import { type Article, publicationDay } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Party } from '../model/record.ts';
import { dayNumber, type Interval, intervalOf, isBounded } from './interval.ts';
import { isPutOff, occasionWords } from './meeting.ts';
import { among, shared, sharedFor, sharedSet, sharedText } from './shared.ts';
import { type Told, toldOf } from './told.ts';
import { type Content, contentOf, contentWithout, restrictedIn, stemsOf } from './words.ts';

/** A claim with what folding compares, computed once. */
export interface Seen {
  readonly claim: Told;
  /** Id of its article. */
  readonly article: string;
  readonly published: string;
  /** The number that its key begins with. */
  readonly order: number;
  /** Where its clause begins in the text of the article. */
  readonly start: number;
  /** Version of the coder that found it. */
  readonly version: string;
  /** Length of the words that say what it is about. */
  readonly fullness: number;
  /** Stated time of the thing. */
  readonly stated: Interval;
  /** The same cut by publication: what was held lies before it, what is planned after. */
  readonly possible: Interval;
  readonly content: Content;
  readonly issues: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  /** Codes only: a measure against companies is one against their country. */
  readonly to: ReadonlySet<string>;
  /** Code of an actor to the names of its persons, each as a set of name parts. */
  readonly persons: ReadonlyMap<string, readonly ReadonlySet<string>[]>;
  /** An agreement that is only named ('the agreement'), a promise of which only the outcome is told, or a meeting of those that are only pointed at ('the two'). */
  readonly named: boolean;
  /** A protest that was made to somebody: an act of its day, where a stance is held on. */
  readonly demarche: boolean;
  /** A measure that is told to have been taken once more, after it had been eased. */
  readonly again: boolean;
  /** A meeting that is told to be moved or called off. */
  readonly putOff: boolean;
  /** Of a meeting that is planned, how many days off its plan it may be held without a word of that. */
  readonly slip: number;
  /** Which round of talks it is told to be; 0 where that is not told. */
  readonly round: number;
  /** Told as not being so. */
  readonly denied: boolean;
  /** What the name of a meeting's occasion tells it from others by. */
  readonly occasion: ReadonlySet<string>;
  /** What it has in common with claims that the same things forbid to be one with it; null until it is asked for. */
  facet: string | null;
}

/** Sectors that act in the name of their state; others are parties of their own (`CHN:BUS`). */
const OFFICIAL = new Set(['GOV', 'MIL', 'LEG', 'JUD', 'COP', 'SPY']);

/** Everybody on either side of a claim. */
export const partiesOf = ({ by, to }: Told): ReadonlySet<string> => sharedSet([...by, ...to].map(partyKey));

/** What reports call the European Union by when it acts as one: 'the EU', 'Brussels', 'the Commission'; its agencies are others. */
const UNION: ReadonlySet<string> = new Set([
  'European Union',
  'European Commission',
  'European Council',
  'Council of the European Union',
  'European External Action Service',
]);

/** A party for comparison: the state with its organs and the Union with its leaders, or by its own name whoever is neither. */
export const partyKey = (party: Party): string =>
  isState(party) || isUnion(party) ? party.code : `${party.code}:${party.sector ?? ''}:${party.name}`;

const isState = ({ code, sector }: Party): boolean =>
  COUNTRIES.has(code) && (sector === null || OFFICIAL.has(sector));

const isUnion = ({ code, sector, name }: Party): boolean =>
  code === 'EUR' && (sector === 'GOV' || (sector === null && UNION.has(name)));

export function seenOf(claim: Claim, article: Pick<Article, 'id' | 'published'>): Seen {
  const actors = claim.by.concat(claim.to, claim.third);
  const names = actors.flatMap(nameStemsOf);
  const phrases = phrasesOf(claim);
  const named = isNamed(claim, phrases, names);
  const content = named && claim.kind === 'agreement' ? contentOf([], []) : matterOf(claim, phrases, names);
  return seenFrom(toldOf(claim), {
    article: article.id,
    published: article.published,
    order: orderOf(claim.key),
    start: claim.evidence.start,
    version: sharedText(claim.coder.version),
    fullness: (detailText(claim) ?? claim.act.object?.text ?? '').length,
    content,
    persons: personsOf(actors),
    named,
    demarche: isDemarche(claim),
    again: isAgain(claim),
    round: roundOf(claim),
  });
}

/** What is seen of a claim that does not follow from what a record takes from it: its words tell it. */
export type Witnessed = Pick<
  Seen,
  | 'article'
  | 'published'
  | 'order'
  | 'start'
  | 'version'
  | 'fullness'
  | 'content'
  | 'persons'
  | 'named'
  | 'demarche'
  | 'again'
  | 'round'
>;

/** All that folding compares, from what a record takes from a claim and what else its words tell. */
export function seenFrom(claim: Told, witnessed: Witnessed): Seen {
  const { article, published, order, start, version, fullness, content, persons } = witnessed;
  const stated = intervalOf(claim.when);
  const putOff = isPutOff(claim);
  const day = dayNumber(publicationDay(witnessed));
  return {
    claim,
    article,
    published,
    order,
    start,
    version,
    fullness,
    stated,
    possible: putOff ? aroundDay(day, stated) : possibleOf(claim, stated, day),
    content,
    issues: issueWords(claim.issues),
    by: ofParties(doers, claim.by, partyKey),
    to: ofParties(targets, claim.to, ({ code }) => code),
    persons,
    named: witnessed.named,
    demarche: witnessed.demarche,
    again: witnessed.again,
    putOff,
    slip: slipOf(claim, stated, day),
    round: witnessed.round,
    denied: claim.kind === 'denial' || claim.status === 'denied',
    occasion: claim.kind === 'meeting' ? occasionWords(claim.detail.occasion) : NO_WORDS,
    facet: null,
  };
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** The words of issues, once for each list of them: many claims share one. */
const issueWords = (issues: readonly string[]): ReadonlySet<string> =>
  sharedFor(wordsOfIssues, issues, () => contentOf(issues, []).words);

const wordsOfIssues = new WeakMap<readonly string[], ReadonlySet<string>>();

/**
 * What an actor is called; of people and bodies ('Peruvian prisoners', 'its envoy'), and of what stands for the state that it
 * lies in ('the system in Peru'), only whose they are: who or what they are tells what it is about.
 */
const namesOf = ({ text, name, person, sector }: Actor): string[] => {
  const whose = text.replace(/(?<!\p{L})\p{Ll}\p{L}*/gu, '');
  const called = sector !== null || text === name ? [whose] : [whose, name];
  if (person) called.push(person);
  return called;
};

/** Somebody as a report calls him, with the stems of that. */
interface Called extends Pick<Actor, 'name' | 'person'> {
  readonly isWhole: boolean;
  readonly stems: readonly string[];
}

/** The stems of what an actor is called. */
const nameStemsOf = (actor: Actor): readonly string[] =>
  among(
    called,
    actor.text,
    ({ name, person, isWhole }) =>
      name === actor.name && person === actor.person && isWhole === (actor.sector === null),
    (): Called => ({
      name: actor.name,
      person: actor.person,
      isWhole: actor.sector === null,
      stems: stemsOf(namesOf(actor)),
    }),
  ).stems;

const called = new Map<string, Called[]>();

/** The first seven hexadecimal digits of a key: so many fit into a small number. */
const orderOf = (key: string): number => Number.parseInt(key.slice(2, 9), 16) || 0;

const doers = new WeakMap<readonly Party[], ReadonlySet<string>>();
const targets = new WeakMap<readonly Party[], ReadonlySet<string>>();

/** Texts of parties, once for each list of them: many claims share one. */
const ofParties = (
  kept: WeakMap<readonly Party[], ReadonlySet<string>>,
  parties: readonly Party[],
  textOf: (party: Party) => string,
): ReadonlySet<string> => sharedFor(kept, parties, () => sharedSet(parties.map(textOf)));

const ONCE_MORE = /\b(again|once more|anew|reimpos\w+|re-impos\w+)\b/i;

const isAgain = ({ kind, detail, evidence }: Claim): boolean =>
  kind === 'measure' && 'step' in detail && detail.step === 'imposed' && ONCE_MORE.test(evidence.quote);

const DEMARCHES: ReadonlySet<string> = new Set(['summon', 'call in', 'protest', 'lodge']);

/** 'was called to the ministry', of an ambassador. */
const isDemarche = ({ kind, act, plover, to }: Claim): boolean =>
  kind === 'position' &&
  (DEMARCHES.has(act.lemma) ||
    (plover?.event === 'ACCUSE' && to.some(({ text }) => /\b(ambassadors?|envoys?|chargé)\b/i.test(text))));

const isNamed = (claim: Claim, phrases: readonly string[], names: readonly string[]): boolean =>
  claim.kind === 'meeting'
    ? isPointedAt(claim)
    : claim.kind === 'denial' || claim.kind === 'position' || isOutcome(claim)
      ? matterless(phrases, names)
      : claim.kind === 'agreement' &&
        claim.detail.instrument !== null &&
        claim.act.object === null &&
        contentWithout([claim.detail.instrument], names).words.size === 0;

/** 'has not entered into an agreement on those points', 'firmly opposed it': about what was told before. */
function matterless(phrases: readonly string[], names: readonly string[]): boolean {
  const { words, generic } = contentWithout(phrases, names, FEELINGS);
  return words.size === 0 && generic.size === 0;
}

/** 'had broken its word', 'did not keep the promise'. */
const isOutcome = ({ kind, detail }: Claim): boolean =>
  kind === 'commitment' && 'step' in detail && OUTCOMES.has(detail.step);

const OUTCOMES: ReadonlySet<string> = new Set(['kept', 'broken', 'dropped']);

const POINTER = /^(they|both|the two|the pair|the sides)\b/i;

/** 'The two met at a hotel': nobody by name, on no day. */
const isPointedAt = (claim: Claim): boolean => {
  const { by, to, when, status, evidence, where } = claim;
  if (status !== 'happened' || when?.from != null) return false;
  const all = [...by, ...to];
  if (all.some(({ person }) => person !== null)) return false;
  const opening = evidence.sentence < 2 && where === null && !SEVERAL.test(evidence.quote);
  return opening || all.every(({ text }) => POINTER.test(text));
};

const SEVERAL = /\b(times|twice|often|repeatedly|regularly|again)\b/i;

/** The issue of an agreement or denial is what it is about; what is agreed or denied are the other words, if any. */
function matterOf(claim: Claim, phrases: readonly string[], names: readonly string[]): Content {
  if (claim.kind === 'position') return stanceMatter(claim, phrases, names);
  if (claim.kind === 'measure') return restrictedIn(contentWithout(phrases, names));
  const apart = claim.kind === 'agreement' || claim.kind === 'commitment' || claim.kind === 'denial';
  const always = apart ? MEETING : NO_WORDS;
  const narrow = contentWithout(phrases, apart ? names.concat(stemsOf(claim.issues)) : names, always);
  if (narrow.words.size > 0) return narrow;
  const wide = contentWithout(phrases, names, always);
  return wide.words.size > 0 || wide.generic.size > 0 || !VOICED.has(claim.kind)
    ? wide
    : contentWithout(claim.issues, names);
}

/** 'agreed that their police chiefs would meet': who is to meet tells which agreement it is, not that they do. */
const MEETING: ReadonlySet<string> = new Set(stemsOf(['meet meeting']));

/** 'voiced strong dissatisfaction and firm opposition': how somebody feels about a thing says not about which. */
function stanceMatter(claim: Claim, phrases: readonly string[], names: readonly string[]): Content {
  const content = contentWithout(phrases, names, FEELINGS);
  return content.words.size > 0 || content.generic.size > 0 ? content : contentWithout(claim.issues, names);
}

const FEELINGS: ReadonlySet<string> = new Set(
  stemsOf([
    'strong strongly firm firmly grave deep serious stern solemn dissatisfaction opposition opposed oppose objection objections',
    'displeasure protest protests representation representations regret process instruction order report such same',
    'word words',
  ]),
);

/** Kinds that are about their issue where they say nothing else ('is not aware of the matter', 'these commitments'). */
const VOICED: ReadonlySet<string> = new Set(['commitment', 'denial', 'position']);

/** The words that say what a claim is about; the whole clause where the coder found nothing narrower. */
function phrasesOf(claim: Claim): string[] {
  const object = claim.act.object?.text;
  const own = object !== undefined && !EACH_OTHER.test(object) ? [object] : [];
  const detail = ownWords(claim) ?? topicOf(claim);
  const phrases = detail === null || detail === own[0] ? own : [detail, ...own];
  return phrases.length > 0 && phrases.some((phrase) => phrase.trim() !== '')
    ? phrases
    : [withoutElsewhen(claim)];
}

/** 'shelled each other around the temple': that says nothing of what it was about. */
const EACH_OTHER = /^(each other|one another)$/i;

/** The clause without its date, which is compared by itself. */
const undated = ({ evidence, when }: Claim): string =>
  when === null || when.text === '' ? evidence.quote : evidence.quote.replace(when.text, ' ');

/** 'agreement on a fish market', 'fish market agreement': what an agreement is told to be on. */
function topicOf(claim: Claim): string | null {
  const instrument = (claim.kind === 'agreement' && claim.detail.instrument) || '';
  const topic = instrument.match(ON)?.[1] ?? instrument.match(BEFORE)?.[1];
  return topic !== undefined && contentOf([topic], []).words.size > 0 ? topic : null;
}

const ON = / (?:on|about|over|for) (.*)$/su;
const BEFORE = /^(?!.* of |.*\d)(.+) \p{L}+$/su;

/** 'met two days after the summit in Oslo': what something came after is another thing, unless it is what is told. */
function withoutElsewhen(claim: Claim): string {
  const clause = undated(claim);
  const { start, trigger } = claim.evidence;
  const told = claim.evidence.quote.slice(trigger.start - start, trigger.end - start);
  const cut = clause.replace(ELSEWHEN, '');
  return cut.includes(told) ? cut : clause;
}

const ELSEWHEN = / (hours?|days?|weeks?|months?|years?) (after|before) .*$/su;

/**
 * A detail may run on into the next clause ('will reopen the bridge and cut tariffs'), which is a claim of its own:
 * what the claim rests on is its clause.
 */
function ownWords(claim: Claim): string | null {
  const detail = detailText(claim);
  const { quote } = claim.evidence;
  return detail !== null && quote !== '' && detail.startsWith(quote) ? quote : detail;
}

/** The phrase of a claim's detail that says what it is about, if its kind has one. */
export function detailText(claim: Told): string | null {
  switch (claim.kind) {
    case 'commitment':
      return claim.detail.what;
    case 'measure':
      return claim.detail.what;
    case 'position':
      return claim.detail.on;
    case 'denial':
      return claim.detail.of;
    case 'assessment':
      return claim.detail.view;
    default:
      return null;
  }
}

/** Days before and behind the report of a decision to put a meeting off, between which it was or is to be. */
const BEFORE_IT = 31;
const BEHIND_IT = 200;

/** 'called off in May a visit that had been planned for February': its own day may be long past. */
const aroundDay = (day: number, stated: Interval): Interval => ({
  from: isBounded(stated) ? Math.min(stated.from, day - BEFORE_IT) : day - BEFORE_IT,
  to: day + BEHIND_IT,
});

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const ROUND = new RegExp(`\\b(${ORDINALS.join('|')}|(\\d+)(?:st|nd|rd|th))\\s+(?:[a-z-]+\\s+)?round\\b`, 'i');

function roundOf({ kind, evidence }: Claim): number {
  const found = kind === 'meeting' ? ROUND.exec(evidence.quote) : null;
  if (!found) return 0;
  return found[2] ? Number(found[2]) : ORDINALS.indexOf((found[1] ?? '').toLowerCase()) + 1;
}

/** The most days by which the day of a meeting slips without a word of it. */
export const MOST_SLIP = 7;

/** The farther ahead a day was named, the more it may slip: by no more than half of the time until then. */
const slipOf = ({ kind, status, detail }: Told, stated: Interval, day: number): number =>
  kind === 'meeting' && status === 'planned' && detail.step === 'planned' && isBounded(stated)
    ? Math.max(0, Math.min(MOST_SLIP, Math.floor((stated.to - day) / 2)))
    : 0;

/** A meeting that is only talked of is one to come within reach, whether or not it is told when. */
const isMooted = ({ kind, status }: Told): boolean =>
  kind === 'meeting' && (status === 'called-for' || status === 'conditional');

/** How many days before a report a meeting may have been that is told without its day: of older ones reports say when they were. */
const LOOKED_BACK = 120;

function possibleOf(claim: Told, stated: Interval, day: number): Interval {
  const past = claim.status === 'happened' || claim.status === 'ongoing';
  if (isMooted(claim) && stated.to > day) {
    const from = Math.max(stated.from, day);
    return { from, to: isBounded(stated) ? stated.to : Math.min(stated.to, from + BEHIND_IT) };
  }
  if (past && stated.to > day) return { from: Math.min(stated.from, day), to: day };
  if (past && claim.kind === 'meeting' && !Number.isFinite(stated.from) && Number.isFinite(stated.to))
    return { from: stated.to - LOOKED_BACK, to: stated.to };
  if (claim.status === 'planned' && stated.from < day)
    return { from: Math.min(day, stated.to), to: stated.to };
  return stated;
}

const NOBODY: Seen['persons'] = new Map();

function personsOf(actors: readonly Actor[]): Seen['persons'] {
  let text = '';
  for (const { code, person } of actors) if (person !== null) text += `${code}\n${person}\n`;
  return text === '' ? NOBODY : shared(personsMet, text, () => newPersons(actors));
}

const personsMet = new Map<string, Seen['persons']>();

function newPersons(actors: readonly Actor[]): Seen['persons'] {
  const persons = new Map<string, ReadonlySet<string>[]>();
  for (const { code, person } of actors) {
    if (person === null) continue;
    const name = sharedSet(person.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
    persons.set(code, [...(persons.get(code) ?? []), name]);
  }
  return persons;
}
