import { type Article, publicationDay } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Party } from '../model/record.ts';
import { nameStemsOf, type Persons, personsOf } from './called.ts';
import { dayNumber, type Interval, intervalOf } from './interval.ts';
import { isAgain, isDemarche, isFateOfPaper, isNamed, isThatPromise, roundOf } from './marks.ts';
import { detailText, matterOf, phrasesOf } from './matter.ts';
import { isPutOff, occasionWords } from './meeting.ts';
import { type Paper, paperOf } from './paper.ts';
import { partyKey } from './party-key.ts';
import { aroundDay, possibleOf, slipOf } from './possible.ts';
import { sharedFor, sharedSet, sharedText } from './shared.ts';
import { type Told, toldOf } from './told.ts';
import { type Content, contentOf } from './words.ts';

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
  readonly persons: Persons;
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
  /** What sort of paper is agreed on, where its name tells that it is no other. */
  readonly paper: Paper | null;
  /** What it has in common with claims that the same things forbid to be one with it; null until it is asked for. */
  facet: string | null;
}

export function seenOf(claim: Claim, article: Pick<Article, 'id' | 'published'>): Seen {
  const actors = claim.by.concat(claim.to, claim.third);
  const names = actors.flatMap(nameStemsOf);
  const phrases = phrasesOf(claim);
  const named = isNamed(claim, phrases, names);
  const isBare = (named && claim.kind === 'agreement' && !isFateOfPaper(claim)) || isThatPromise(claim);
  const content = isBare ? contentOf([], []) : matterOf(claim, phrases, names);
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
    paper: paperOf(claim),
    facet: null,
  };
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** The words of issues, once for each list of them: many claims share one. */
const issueWords = (issues: readonly string[]): ReadonlySet<string> =>
  sharedFor(wordsOfIssues, issues, () => contentOf(issues, []).words);

const wordsOfIssues = new WeakMap<readonly string[], ReadonlySet<string>>();

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
