import { hashText } from '../model/hash.ts';
import { FEW, mayBeAnswered } from './deny.ts';
import { grown } from './grown.ts';
import { siteOf } from './meeting.ts';
import { MOST_SLIP } from './possible.ts';
import type { Seen } from './seen.ts';
import type { Told } from './told.ts';
import { bareName, bodyOf, likenessOfLength } from './weigh.ts';
import { NEAR_DAYS, THRESHOLD, WEIGHTS } from './weights.ts';

/**
 * Numbers that a claim has here: its block, and in which search it was last looked at; bits of its words, doers,
 * targets, issues and persons; its dates; its traits. What is looked at first stands side by side.
 */
const FIELDS = 12;
const [BLOCK, LOOKED, TRAITS, WORDS, BY, TO, ISSUES, FROM, UNTIL, POSSIBLY_FROM, POSSIBLY_UNTIL, PERSONS] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
] as const;

/** Traits: flags, then numbers of a few bits each. */
const MEETING = 1;
const MEASURE = 2;
const HAS_GENERIC = 4;
const BOUNDED = 8;
/** How many words it has, and how many of them have no bit of their own. */
const SIZE = 4;
const SIZE_LOST = 10;
/** What stance, event or instrument it has, as a small number; 0 for none. Of a meeting the level and the format. */
const SORT = 16;
/** More traits: told as not being so; what a meeting is known by. */
const DENIED = 1 << 22;
const HAS_OCCASION = 1 << 23;
const HAS_PLACE = 1 << 24;
const HAS_ROUND = 1 << 25;
/** What somebody is said to have done or promised: he may answer in the same report. */
const ANSWERABLE = 1 << 26;
/** An agreement; an event done by a body; an event that is of the days that are possible for it, and of no others. */
const AGREEMENT = 1 << 27;
const HAS_BODY = 1 << 28;
const OF_ITS_DAY = 1 << 29;
/** A meeting that is planned, and may slip. */
const MAY_SLIP = 1 << 30;
const SIX_BITS = 63;

/** Days that stand for an open end. */
const OPEN = 1_000_000_000;

/** Less than any difference of two weights. */
const A_LITTLE = 0.001;

/**
 * What is seen of many claims at a glance, side by side in memory: comparing is what folding does most, and looking
 * each claim up takes longer than the comparison.
 */
export class Glances {
  #all = new Int32Array(4 * FIELDS);
  readonly #one = new Int32Array(FIELDS);
  #searches = 0;

  /** Takes in what is searched for as the claim of a slot. */
  keep(slot: number): void {
    this.#all = grown(this.#all, (slot + 1) * FIELDS);
    this.#one[LOOKED] = 0;
    this.#all.set(this.#one, slot * FIELDS);
  }

  /** Takes the claim of a slot out. */
  clear(slot: number): void {
    this.#all.fill(0, slot * FIELDS, (slot + 1) * FIELDS);
  }

  /** The block of the claim of a slot. */
  blockOf(slot: number): number {
    return this.#all[slot * FIELDS + BLOCK] ?? 0;
  }

  /** Begins a search for what could be bound to a claim of a block. */
  search(block: number, seen: Seen): void {
    this.#searches++;
    this.#one[BLOCK] = block;
    glance(seen, this.#one, 0);
  }

  /** Whether the claim of a slot is of the block, could be bound, and was not found in this search already. */
  isNew(slot: number): boolean {
    const at = slot * FIELDS;
    if (this.#all[at + BLOCK] !== this.#one[BLOCK] || this.#all[at + LOOKED] === this.#searches) return false;
    this.#all[at + LOOKED] = this.#searches;
    return this.mayReach(slot);
  }

  /**
   * Whether the claim of a slot could be bound to the one that is searched for. Never false for a pair that reaches the
   * threshold and is not forbidden.
   */
  mayReach(slot: number): boolean {
    const own = this.#one;
    const all = this.#all;
    const at = slot * FIELDS;
    const ownTraits = own[TRAITS] ?? 0;
    const traits = all[at + TRAITS] ?? 0;
    const both = ownTraits & traits;
    if (((ownTraits ^ traits) & DENIED) !== 0) return false;
    const isMeeting = (both & MEETING) !== 0;
    if (isMeeting && !this.#mayMeet(at, both, ownTraits | traits)) return false;
    if ((both & OF_ITS_DAY) !== 0 && apart(own, POSSIBLY_FROM, POSSIBLY_UNTIL, all, at) > 1) return false;
    const ownTo = own[TO] ?? 0;
    const othersTo = all[at + TO] ?? 0;
    const to = ownTo & othersTo;
    if (!isMeeting && to === 0 && ownTo !== 0 && othersTo !== 0)
      if (((own[BY] ?? 0) & othersTo) === 0 || ((all[at + BY] ?? 0) & ownTo) === 0) return false;
    let most = to === 0 ? 0 : WEIGHTS.to;
    if (((own[ISSUES] ?? 0) & (all[at + ISSUES] ?? 0)) !== 0) most += WEIGHTS.issue;
    const sort = six(ownTraits, SORT);
    const othersSort = six(traits, SORT);
    if (isMeeting)
      most += meetingWeight(both, sort, othersSort, (own[PERSONS] ?? 0) & (all[at + PERSONS] ?? 0));
    else {
      if (sort !== 0 && sort === othersSort) most += sortWeight(both);
      if ((both & HAS_PLACE) !== 0) most += WEIGHTS.site;
    }
    const common = (own[WORDS] ?? 0) & (all[at + WORDS] ?? 0);
    most += Math.max(
      (both & HAS_GENERIC) === 0 ? 0 : WEIGHTS.generic,
      common === 0 ? 0 : wordsWeight(common, ownTraits, traits) + deedWeight(both),
    );
    if (most + A_LITTLE >= THRESHOLD) return true;
    if (apart(own, FROM, UNTIL, all, at) > 0) return false;
    const longer =
      Math.max((own[UNTIL] ?? 0) - (own[FROM] ?? 0), (all[at + UNTIL] ?? 0) - (all[at + FROM] ?? 0)) + 1;
    return most + dateWeight(longer, both) + A_LITTLE >= THRESHOLD;
  }

  /**
   * Whether a claim could answer one of a record. Never false for one that does.
   * @param ofMeasure whether the record is that of a measure
   */
  mayAnswer(no: number, yes: number, ofMeasure: boolean): boolean {
    const all = this.#all;
    const denial = no * FIELDS;
    const told = yes * FIELDS;
    const traits = all[denial + TRAITS] ?? 0;
    const others = all[told + TRAITS] ?? 0;
    const size = six(traits, SIZE);
    const othersSize = six(others, SIZE);
    const isAnswerable = (others & ANSWERABLE) !== 0;
    if (size === 0 && !isAnswerable) return ofMeasure;
    if (((all[denial + BY] ?? 0) & (all[told + BY] ?? 0)) === 0) return false;
    const to = all[denial + TO] ?? 0;
    const othersTo = all[told + TO] ?? 0;
    if (to !== 0 && othersTo !== 0 && (to & othersTo) === 0) return false;
    // Generic words of a measure count there and have no bits
    if ((others & MEASURE) !== 0 && (others & HAS_GENERIC) !== 0) return true;
    if (isAnswerable && size <= FEW) return true;
    const bits = (all[denial + WORDS] ?? 0) & (all[told + WORDS] ?? 0);
    if (bits === 0) return false;
    const common = mostCommon(bits, traits, others);
    const enough = ofMeasure && size === 1 ? 1 : 2;
    return isAnswerable || (common >= enough && common * 2 >= Math.min(size, othersSize));
  }

  /** Whether dates, levels and formats leave it open that two meetings are one. */
  #mayMeet(at: number, both: number, either: number): boolean {
    const own = this.#one;
    const all = this.#all;
    const near = (both & (HAS_OCCASION | HAS_PLACE)) === 0 ? 0 : NEAR_DAYS;
    const slack = (either & MAY_SLIP) === 0 ? near : Math.max(near, MOST_SLIP);
    if (apart(own, POSSIBLY_FROM, POSSIBLY_UNTIL, all, at) > slack) return false;
    const sort = six(own[TRAITS] ?? 0, SORT);
    const other = six(all[at + TRAITS] ?? 0, SORT);
    return agree(sort >> FORMAT, other >> FORMAT) && agree(sort & LEVEL, other & LEVEL);
  }
}

/** The level of a meeting in its lowest bits, the format above them; one that goes with all others is 0. */
const LEVEL = 3;
const FORMAT = 2;
const LEVELS: readonly string[] = ['military', 'heads', 'ministers', 'officials'];
const FORMATS: readonly string[] = ['talks', 'visit', 'call', 'sidelines'];

const agree = (one: number, other: number): boolean => one === other || one === 0 || other === 0;

/** The most that two meetings can weigh by what they are known by. Any number of persons may stand behind one bit. */
function meetingWeight(both: number, sort: number, other: number, persons: number): number {
  if (persons !== 0) return Number.POSITIVE_INFINITY;
  let most = 0;
  if ((sort & LEVEL) === (other & LEVEL)) most += WEIGHTS.level;
  if (sort >> FORMAT === other >> FORMAT) most += WEIGHTS.format;
  if ((both & HAS_OCCASION) !== 0) most += WEIGHTS.occasion;
  if ((both & HAS_PLACE) !== 0) most += WEIGHTS.place;
  if ((both & HAS_ROUND) !== 0) most += WEIGHTS.round;
  return most;
}

/** Days between the dates of two claims; less than 1 where they touch. */
const apart = (own: Int32Array, from: number, until: number, all: Int32Array, at: number): number =>
  Math.max((own[from] ?? 0) - (all[at + until] ?? 0), (all[at + from] ?? 0) - (own[until] ?? 0));

const six = (traits: number, at: number): number => (traits >>> at) & SIX_BITS;

/** The most that one stance, type of event or instrument can weigh. */
function sortWeight(both: number): number {
  if ((both & AGREEMENT) !== 0) return WEIGHTS.instrument + WEIGHTS.recalled;
  return Math.max(WEIGHTS.stance, WEIGHTS.event + ((both & HAS_BODY) === 0 ? 0 : WEIGHTS.body));
}

/** The most that common words can weigh: no more are common than bits are, and words that share a bit. */
function wordsWeight(bits: number, one: number, other: number): number {
  const [small, large] = [
    Math.min(six(one, SIZE), six(other, SIZE)),
    Math.max(six(one, SIZE), six(other, SIZE)),
  ];
  const common = mostCommon(bits, one, other);
  return (common > 1 || large === 1 ? WEIGHTS.words : WEIGHTS.word) * (common / small);
}

/** The most words that two claims can share, by the bits that they share. */
const mostCommon = (bits: number, one: number, other: number): number =>
  Math.min(
    six(one, SIZE),
    six(other, SIZE),
    countOf(bits) + Math.min(six(one, SIZE_LOST), six(other, SIZE_LOST)),
  );

const deedWeight = (both: number): number =>
  (both & HAS_GENERIC) !== 0 && (both & MEASURE) !== 0 ? WEIGHTS.deed : 0;

/** Number of bits that are set (Warren, Hacker's Delight, 5-1). */
function countOf(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** A measure lives on: that it is told of one day says less. */
function dateWeight(longer: number, traits: number): number {
  if ((traits & MEASURE) === 0) return WEIGHTS[likenessOfLength(longer)];
  return (traits & BOUNDED) === 0 ? 0 : Math.max(WEIGHTS.month, WEIGHTS.quarter);
}

function glance(seen: Seen, into: Int32Array, at: number): void {
  into[at + WORDS] = wordBits(seen);
  into[at + BY] = bitsOf(seen.by);
  into[at + TO] = bitsOf(seen.to);
  into[at + ISSUES] = bitsOf(seen.issues);
  into[at + FROM] = dayOf(seen.stated.from);
  into[at + UNTIL] = dayOf(seen.stated.to);
  into[at + POSSIBLY_FROM] = dayOf(seen.possible.from);
  into[at + POSSIBLY_UNTIL] = dayOf(seen.possible.to);
  into[at + TRAITS] = traitsOf(seen);
  into[at + PERSONS] = personBits(seen);
}

/** A bit for each part of a person's name, with the side. */
function personBits({ persons }: Seen): number {
  let bits = 0;
  for (const [code, names] of persons)
    for (const name of names) for (const part of name) bits |= 1 << (hashText(code + part) & 31);
  return bits;
}

const dayOf = (day: number): number => Math.max(-OPEN, Math.min(OPEN, day));

function traitsOf(seen: Seen): number {
  const { claim, content, stated, denied, round } = seen;
  const isMeeting = claim.kind === 'meeting';
  const size = Math.min(SIX_BITS, content.words.size);
  return (
    (isMeeting ? MEETING : 0) |
    (isMeeting && claim.detail.occasion !== null ? HAS_OCCASION : 0) |
    ((isMeeting && claim.where !== null) || siteOf(claim) !== null ? HAS_PLACE : 0) |
    (round > 0 ? HAS_ROUND : 0) |
    (seen.slip > 0 ? MAY_SLIP : 0) |
    (denied ? DENIED : 0) |
    (mayBeAnswered(seen) ? ANSWERABLE : 0) |
    (claim.kind === 'event' && claim.when?.basis !== 'speech' ? OF_ITS_DAY : 0) |
    (claim.kind === 'agreement' ? AGREEMENT : 0) |
    (bodyOf(claim) === null ? 0 : HAS_BODY) |
    (claim.kind === 'measure' ? MEASURE : 0) |
    (content.generic.size > 0 ? HAS_GENERIC : 0) |
    (Number.isFinite(stated.from) && Number.isFinite(stated.to) ? BOUNDED : 0) |
    (size << SIZE) |
    // Of so many words nothing is known.
    ((size === SIX_BITS ? SIX_BITS : size - countOf(bitsOfHashes(content.hashes))) << SIZE_LOST) |
    (sortOf(claim) << SORT)
  );
}

function sortOf(claim: Told): number {
  if (claim.kind === 'meeting')
    return Math.max(0, LEVELS.indexOf(claim.detail.level)) | (FORMATS.indexOf(claim.detail.format) << FORMAT);
  const sort =
    claim.kind === 'position'
      ? claim.detail.stance
      : claim.kind === 'event'
        ? claim.plover?.event
        : claim.kind === 'agreement'
          ? claim.detail.instrument && bareName(claim.detail.instrument)
          : null;
  return sort ? 1 + ((hashText(sort) >>> 1) % SIX_BITS) : 0;
}

const wordBits = ({ content }: Seen): number => bitsOfHashes(content.hashes);

function bitsOfHashes(hashes: readonly number[]): number {
  let bits = 0;
  for (const hash of hashes) bits |= 1 << (hash & 31);
  return bits;
}

/** A bit for each text: sets that have none in common share no text. */
function bitsOf(texts: ReadonlySet<string>): number {
  let bits = 0;
  for (const text of texts) bits |= 1 << (hashText(text) & 31);
  return bits;
}
