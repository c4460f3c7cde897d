import type { Sentence, Token } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import type { Draft, Party } from '../draft.ts';
import type { ActorTables } from '../tables.ts';
import { isAmong, isSubject } from '../traits.ts';
import type { Focus } from './focus.ts';
import { REACH, type Setting } from './setting.ts';

/** Several parties that the report has put side by side: what 'the two' can mean from there on. */
interface Group {
  readonly parties: readonly Party[];
  readonly sentence: number;
  readonly paragraph: number;
  /** Put together as the subject of a clause. */
  readonly leading: boolean;
  /** Put together in direct speech. */
  readonly quoted: boolean;
  /** They have brought others together. */
  readonly between: boolean;
}

/** Sentences that open a report: its headline and the first one below it. */
const LEAD = 2;

/** 'A and B' was only the beginning of 'A, B and C'. */
const isPartOf = (group: Group, parties: readonly Party[], { sentence }: Draft): boolean =>
  group.sentence === sentence.index &&
  group.parties.length < parties.length &&
  group.parties.every((one) => parties.includes(one));

const isPairOfPersons = ({ parties }: Group): boolean =>
  parties.length === 2 && parties.every((party) => party.person !== null);

/** The parties that a report has put side by side, the last ones at the end. */
export class Groups {
  #groups: Group[] = [];
  /** Two states whose joint doing opens the report. */
  #lead: readonly Party[] | null = null;
  /** Three and more that were put together, from the first on. */
  readonly #crowds: (readonly Party[])[] = [];
  /** Two told of last who are no states. */
  #others: Token | null = null;

  constructor(
    readonly tables: ActorTables,
    readonly setting: Setting,
    readonly focus: Focus,
  ) {}

  keep(parties: readonly Party[], { sentence, core }: Draft, leading: boolean, between = false): void {
    const isLead = leading && !between && sentence.index < LEAD && parties.length === 2;
    if (isLead && parties.every(({ code }) => this.tables.states.has(code))) this.#lead ??= parties;
    const { index, paragraph } = sentence;
    const quoted = this.setting.isQuoted(sentence.tokens[core] ?? sentence);
    if (parties.length > 2) this.#crowds.push(parties);
    this.#groups.push({ parties, sentence: index, paragraph, leading, quoted, between });
    if (this.#groups.length > REACH) this.#groups = this.#groups.slice(-REACH);
  }

  /** Leaves out the groups that were only the beginning of one. */
  dropPartsOf(parties: readonly Party[], found: Draft): void {
    this.#groups = this.#groups.filter((group) => !isPartOf(group, parties, found));
    // 'Peru, Chile and Bolivia signed': the first two of them lead nothing.
    if (
      found.sentence.index < LEAD &&
      parties.length > 2 &&
      this.#lead?.every((one) => parties.includes(one))
    )
      this.#lead = null;
  }

  /** Whether a group leads a sentence. */
  isLed(sentence: Sentence): boolean {
    return this.ledIn(sentence) !== null;
  }

  /** The group that leads a sentence. */
  ledIn({ index }: Sentence): readonly Party[] | null {
    return this.#groups.findLast((group) => group.leading && group.sentence === index)?.parties ?? null;
  }

  others(two: Token): void {
    this.#others = two;
  }

  /** 'Two men from A and B were held. Neither was charged': no pair of states, unless one has been put together since. */
  isOfOthers({ index }: Sentence): boolean {
    const told = this.#others?.sentence.index ?? Number.NEGATIVE_INFINITY;
    const since = this.#groups.at(-1)?.sentence ?? -1;
    return index - told < 2 && (since < told || (since === told && isSubject(this.#others ?? undefined)));
  }

  /** The sentence in which so many were put together last. */
  sentenceOf(count: number): number | undefined {
    return this.#last(count)?.sentence;
  }

  #last(count: number): Group | undefined {
    return this.#groups.findLast(({ parties }) => parties.length === count);
  }

  /** The parties that the report has put together within the last sentences. */
  recent(count: number, from: Sentence, at: Span): readonly Party[] | null {
    const last = this.#last(count);
    // Who is quoted speaks of those that he has named, not of those that the report names around it.
    if (!last || (this.setting.isQuoted(at) && !last.quoted)) return null;
    return from.index - last.sentence < 3 ? last.parties : null;
  }

  /** The group that was last put together, of any size, if it is within reach and no mere pair. */
  lastCrowd(sentence: number): readonly Party[] | null {
    const last = this.#groups.at(-1);
    return last && last.parties.length > 2 && sentence - last.sentence <= REACH ? last.parties : null;
  }

  /** 'the three Andean states': so many of a region, put together anywhere before. */
  ofRegion(count: number, among: ReadonlySet<string>): readonly Party[] | null {
    const isOfIt = ({ code }: Party): boolean => among.has(code);
    return this.#crowds.findLast((one) => one.length === count && one.every(isOfIt)) ?? null;
  }

  /** The pair of persons that the report has put together last. */
  lastPersons(sentence: number): readonly Party[] | null {
    const last = this.#groups.findLast(isPairOfPersons);
    return last && sentence - last.sentence <= REACH ? last.parties : null;
  }

  /**
   * The group of `count` that was last put together nearby, else the report's leading pair.
   * @param apart leaves out who leads in the sentence itself: in 'A and B urged both sides' these are others
   * @param sided leaves out who has brought others together: 'A and B brokered a truce. Both sides kept it'
   */
  of(count: number, at: Sentence, apart = false, sided = false): readonly Party[] | null {
    const sentence = at.index;
    const last = this.#groups.findLast(
      (group) =>
        group.parties.length === count &&
        !(apart && group.leading && group.sentence === sentence) &&
        !(sided && group.between),
    );
    const isOthers = (apart && this.#leads(sentence)) || (sided && this.#haveMediated());
    const dyad = isOthers ? [] : this.setting.dyad;
    const isNear = last && sentence - last.sentence <= reachOf(last, dyad, at.paragraph);
    if (last && (isNear || isAmong(last.parties, dyad))) return last.parties;
    const three = count === 3 ? this.#pairAndThird(at) : null;
    if (three) return three;
    if (count === 2 && !apart && this.#lead) return this.#lead;
    // Two that were named in passing are not 'the two countries' of a report that is about another pair.
    if (count === 2 && dyad.length === 2) return dyad;
    return last?.parties ?? null;
  }

  /** 'China is worried by the clashes. In May the three countries agreed': the report's own pair and who the paragraph is about. */
  #pairAndThird({ index, paragraph }: Sentence): readonly Party[] | null {
    const { dyad } = this.setting;
    const subject = this.focus.lastSubject;
    const [third, more] = subject?.parties ?? [];
    if (dyad.length !== 2 || !subject || !third || more || subject.sentence.paragraph !== paragraph)
      return null;
    const state = this.tables.states.get(third.code);
    if (!state || subject.sentence.index >= index || dyad.some(({ code }) => code === third.code))
      return null;
    return [...dyad, { code: third.code, sector: null, name: state.name, person: null, office: null }];
  }

  /** Whether the report's own pair is one that has brought others together. */
  #haveMediated(): boolean {
    const { dyad } = this.setting;
    return this.#groups.some(({ parties, between }) => between && isAmong(parties, dyad));
  }

  /** 'China called on the two allies': one of the report's own pair, who acts here, is none of the two. */
  #leads(sentence: number): boolean {
    const subject = this.focus.lastSubject;
    const { dyad } = this.setting;
    return subject?.sentence.index === sentence && dyad.some(({ code }) => code === subject.parties[0]?.code);
  }
}

/** How far a group is remembered: two that are not the report's own pair are soon forgotten. */
function reachOf(group: Group, dyad: readonly Party[], paragraph: number): number {
  if (group.parties.length !== 2) return REACH;
  if (!group.leading) return 0;
  if (dyad.length !== 2) return REACH;
  return group.paragraph === paragraph ? 1 : 0;
}
