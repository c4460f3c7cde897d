import { FEW } from '../deny.ts';
import { grown } from '../grown.ts';
import { MOST_SLIP } from '../possible.ts';
import type { Seen } from '../seen.ts';
import { NEAR_DAYS, THRESHOLD, WEIGHTS } from '../weights.ts';
import { dateWeight, deedWeight, meetingWeight, mostCommon, sortWeight, wordsWeight } from './bounds.ts';
import { glance } from './glance.ts';
import {
  ANSWERABLE,
  BLOCK,
  BY,
  DENIED,
  FIELDS,
  FORMAT,
  FROM,
  HAS_GENERIC,
  HAS_OCCASION,
  HAS_PLACE,
  ISSUES,
  LEVEL,
  LOOKED,
  MAY_SLIP,
  MEASURE,
  MEETING,
  OF_ITS_DAY,
  OF_MANY,
  PERSONS,
  POSSIBLY_FROM,
  POSSIBLY_UNTIL,
  SIZE,
  SORT,
  six,
  TO,
  TRAITS,
  UNTIL,
  WORDS,
} from './traits.ts';

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
      if ((both & OF_MANY) !== 0) most += WEIGHTS.parties;
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

const agree = (one: number, other: number): boolean => one === other || one === 0 || other === 0;

/** Days between the dates of two claims; less than 1 where they touch. */
const apart = (own: Int32Array, from: number, until: number, all: Int32Array, at: number): number =>
  Math.max((own[from] ?? 0) - (all[at + until] ?? 0), (all[at + from] ?? 0) - (own[until] ?? 0));
