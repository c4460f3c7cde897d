import type { Sentence, Token } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';
import { Bodies } from './bodies.ts';
import { type Draft, headOf, type Party } from './draft.ts';
import { type Person, Registry } from './registry.ts';
import { SeenStates } from './seen-states.ts';
import type { ActorTables } from './tables.ts';
import {
  isAmong,
  isAside,
  isCompanion,
  isLinked,
  isPerson,
  isPlural,
  isSource,
  isSpeaking,
  isSubject,
  isWitness,
  nounOf,
  servedBody,
} from './traits.ts';
import { numberOf } from './words.ts';

/** Several parties that the report has put side by side: what 'the two' can mean from there on. */
interface Group {
  readonly parties: readonly Party[];
  readonly sentence: number;
  readonly paragraph: number;
  /** Put together as the subject of a clause. */
  readonly leading: boolean;
  /** Put together in direct speech. */
  readonly quoted: boolean;
}

/** 'A and B' was only the beginning of 'A, B and C'. */
const isPartOf = (group: Group, parties: readonly Party[], { sentence }: Draft): boolean =>
  group.sentence === sentence.index &&
  group.parties.length < parties.length &&
  group.parties.every((one) => parties.includes(one));

/** "Maduro's government does not recognise it": whose government it is leads the sentence. */
const leadsSubject = ({ deprel, head }: Token): boolean =>
  deprel === 'nmod:poss' && head !== null && LED.test(head.lemma) && isSubject(head);

/** 'agreed to send their ambassadors back': the two are those who agreed. */
const isTheirs = (found: Draft): boolean =>
  found.phrase?.possessor?.lower === 'their' && !isSubject(found.sentence.tokens[headOf(found)]);

/** Of whoever is the object of these, the report has put him together with who does it. */
const MEETING = /^(meet|host|receive|join)$/;

const LED = /^(government|administration|cabinet|regime|office|party)$/;

/** What the report as a whole tells about where it stands. */
export interface Setting {
  /** Country of the place or agency the report comes from, if it is a party in it. */
  readonly home: string | null;
  /** Whether the report is written for readers there, and not only filed there. */
  readonly isOwn: boolean;
  /** Where the report was filed, party or not. */
  readonly filed: string | null;
  /** The two states that the report names most. */
  readonly dyad: readonly Party[];
  /** Codes of all states that the report names. */
  readonly known: ReadonlySet<string>;
  /** Codes of those that a sentence calls by name. */
  readonly named: ReadonlyMap<Sentence, ReadonlySet<string>>;
  /** States in which sentences are set ('In Seoul, ...'). */
  readonly scenes: ReadonlyMap<Sentence, string>;
  /** States in whose capital something in a sentence happens. */
  readonly places: ReadonlyMap<Sentence, string>;
  /** States whose own doing is announced in a sentence by somebody without a country. */
  readonly announcers: ReadonlyMap<Sentence, string>;
  readonly isQuoted: (span: Span) => boolean;
  /** 'mr', 'ms' by the last name of whoever is called so. */
  readonly courtesies: ReadonlyMap<string, string>;
}

const REACH = 8;
const NEAR = 4;
/** Sentences that open a report: its headline and the first one below it. */
const LEAD = 2;
/** Sentences over which a noun points back where the report knows one bearer of it only. */
const FAR = 40;

/**
 * What a reader of the report has in mind at a point of it: who was spoken of last, who spoke, which pair is in
 * focus. It grows in order of the text; nothing in it looks back further than a fixed number of things.
 */
export class Discourse {
  readonly registry: Registry;
  /** The states that were spoken of last. */
  readonly seen = new SeenStates(REACH);
  /** Last unnamed or institutional referent by the head noun of its phrase: for 'the ministry', 'the official'. */
  readonly byNoun = new Map<string, Draft>();
  /** Those told of as somebody of a body: 'a Chilean interior ministry official', by noun and body. */
  readonly serving = new Map<string, Draft>();
  /** Organisations named so far: for 'the commission', 'the bloc'. */
  readonly bodies = new Bodies();
  /** Last head of state or government named, by code: for 'the two leaders'. */
  readonly heads = new Map<string, Party>();
  /** Two names of one body are one identity. */
  readonly sameAs = new Map<string, string>();
  /** Everybody named, by identity. */
  readonly people = new Map<string, Person>();
  /** The mention settled last, whatever it is. */
  lastDraft: Draft | null = null;
  lastThing: Draft | null = null;
  lastSubject: Draft | null = null;
  lastSpeaker: Draft | null = null;
  /** Who spoke last in the sentences before that of the last speaker. */
  speakerBefore: Draft | null = null;
  /** Identities that each noun has stood for so far. */
  readonly #bearers = new Map<string, Set<string>>();
  lastPerson: Draft | null = null;
  lastPersonSubject: Draft | null = null;
  /** The last one whom the report has told of by the office alone. */
  lastOfficeSubject: Draft | null = null;
  lastPlural: Draft | null = null;
  /** People of one state told of last, whatever was done to them: for 'sentenced them', 'their release'. */
  lastPeople: Draft | null = null;
  /** Persons spoken of, the last one first. */
  readonly recentPeople: Draft[] = [];
  /** Two told of last who are no states. */
  #others: Token | null = null;
  readonly #subjectByNoun = new Map<string, Draft>();
  #groups: Group[] = [];
  /** Two states whose joint doing opens the report. */
  #lead: readonly Party[] | null = null;
  #previous: Draft | null = null;
  #chain: Draft[] = [];
  #unnamed = 0;
  /** People whom the report has told by their number. */
  #numbered: { readonly count: number; readonly people: Draft }[] = [];
  /** The last referent of a noun for each state. */
  readonly #byState = new Map<string, Draft>();
  /** Sentences in which a noun last stood for somebody whom nobody can place. */
  readonly #unknown = new Map<string, number>();
  readonly #holders = new Map<string, Person>();

  constructor(
    readonly tables: ActorTables,
    day: string,
    readonly setting: Setting,
  ) {
    this.registry = new Registry(tables, day);
  }

  newKey(): string {
    this.#unnamed += 1;
    return `unnamed ${this.#unnamed}`;
  }

  stateParty(code: string): Party | null {
    const state = this.tables.states.get(code);
    return state ? { code, sector: null, name: state.name, person: null, office: null } : null;
  }

  /** The parties that the report has put together within the last sentences. */
  recentGroup(count: number, from: Sentence, at: Span): readonly Party[] | null {
    const last = this.#groups.findLast((group) => group.parties.length === count);
    // Who is quoted speaks of those that he has named, not of those that the report names around it.
    if (!last || (this.setting.isQuoted(at) && !last.quoted)) return null;
    return from.index - last.sentence < 3 ? last.parties : null;
  }

  /** 'The eleven were freed': the people of that number told of last; 'the two' are the pair in focus, save as those acted on. */
  numbered(count: number, found: Draft): Draft | undefined {
    const last = this.#numbered.findLast((one) => one.count === count)?.people;
    const group = this.#groups.findLast((one) => one.parties.length === count);
    if (!last || found.sentence.index - last.sentence.index > REACH) return undefined;
    if (group && group.sentence > last.sentence.index) return undefined;
    const head = found.sentence.tokens[headOf(found)];
    return count > 2 || head?.deprel === 'nsubj:pass' ? last : undefined;
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

  /** The group that was last put together, of any size, if it is within reach and no mere pair. */
  lastCrowd(sentence: number): readonly Party[] | null {
    const last = this.#groups.at(-1);
    return last && last.parties.length > 2 && sentence - last.sentence <= REACH ? last.parties : null;
  }

  /**
   * The group of `count` that was last put together nearby, else the report's leading pair.
   * @param apart leaves out who leads in the sentence itself: in 'A and B urged both sides' these are others
   */
  group(count: number, at: Sentence, apart = false): readonly Party[] | null {
    const sentence = at.index;
    const fitting = this.#groups.filter(
      (group) => group.parties.length === count && !(apart && group.leading && group.sentence === sentence),
    );
    const last = fitting[fitting.length - 1];
    const dyad = apart && this.#leads(sentence) ? [] : this.setting.dyad;
    const isNear = last && sentence - last.sentence <= this.#reachOf(last, dyad, at.paragraph);
    if (last && (isNear || isAmong(last.parties, dyad))) return last.parties;
    if (count === 2 && !apart && this.#lead) return this.#lead;
    // Two that were named in passing are not 'the two countries' of a report that is about another pair.
    if (count === 2 && dyad.length === 2) return dyad;
    return last?.parties ?? null;
  }

  /** How far a group is remembered: two that are not the report's own pair are soon forgotten. */
  #reachOf(group: Group, dyad: readonly Party[], paragraph: number): number {
    if (group.parties.length !== 2) return REACH;
    if (!group.leading) return 0;
    if (dyad.length !== 2) return REACH;
    return group.paragraph === paragraph ? 1 : 0;
  }

  /** 'China called on the two allies': one of the report's own pair, who acts here, is none of the two. */
  #leads(sentence: number): boolean {
    const subject = this.lastSubject;
    const { dyad } = this.setting;
    return subject?.sentence.index === sentence && dyad.some(({ code }) => code === subject.parties[0]?.code);
  }

  /** The pair of persons that the report has put together last, else the heads of its own pair if it has named them. */
  twoHeads(sentence: number): readonly Party[] | null {
    const isPair = ({ parties }: Group): boolean =>
      parties.length === 2 && parties.every((p) => p.person !== null);
    const last = this.#groups.findLast((group) => isPair(group));
    if (last && sentence - last.sentence <= REACH) return last.parties;
    const { dyad } = this.setting;
    return dyad.length === 2 && dyad.every(({ code }) => this.heads.has(code)) ? dyad : null;
  }

  /** Takes in a mention whose referent is settled. Call in order of the text. */
  record(found: Draft): void {
    const token = found.sentence.tokens[headOf(found)];
    if (!token || found.parties.length === 0) return;
    this.lastDraft = found;
    this.bodies.add(found);
    if (found.kind === 'office') this.#recordNoun(found, token);
    if (found.kind === 'office' && found.phrase?.plural) this.#recordPeople(found, token);
    for (const { code } of found.parties) if (this.tables.states.has(code)) this.seen.add(code, token);
    if (isPlural(found)) this.#recordPlural(found, token);
    else if (isPerson(found)) this.#recordPerson(found, token);
    else this.#recordThing(found, token);
    this.#chainUp(found);
  }

  #recordPlural(found: Draft, token: Token): void {
    const trails = isSpeaking(found, token) && this.lastPlural?.sentence === found.sentence;
    if (!trails && (found.joint || isSubject(token) || isSource(token))) this.lastPlural = found;
  }

  #recordNoun(found: Draft, token: Token): void {
    const noun = nounOf(found);
    this.byNoun.set(noun, found);
    const serves = servedBody(found);
    if (serves !== null) this.serving.set(`${noun} ${serves}`, found);
    this.#byState.set(`${noun} ${found.parties[0]?.code}`, found);
    const bearers = this.#bearers.get(noun) ?? new Set();
    this.#bearers.set(noun, bearers.add(found.key ?? `${found.sentence.index}`));
    if (isSubject(token) || isSource(token)) this.#subjectByNoun.set(noun, found);
  }

  #recordPeople(found: Draft, token: Token): void {
    if (found.phrase?.office.type !== 'institution' && !found.joint) this.lastPeople = found;
    const count = numberOf(token.child('nummod')?.lower ?? '');
    if (count !== null && found.parties.length === 1)
      this.#numbered = [...this.#numbered, { count, people: found }].slice(-REACH);
  }

  #recordPerson(found: Draft, token: Token): void {
    this.recentPeople.unshift(found);
    if (this.recentPeople.length > REACH) this.recentPeople.pop();
    this.lastPerson = found;
    if (found.kind === 'office' && isSubject(token)) this.lastOfficeSubject = found;
    if (isSubject(token) || isSource(token) || leadsSubject(token)) this.lastPersonSubject = found;
  }

  #recordThing(found: Draft, token: Token): void {
    if (found.kind === 'adjective') return;
    this.lastThing = found;
    if (isSpeaking(found, token) && !this.setting.isQuoted(token)) {
      if (this.lastSpeaker?.sentence !== found.sentence) this.speakerBefore = this.lastSpeaker;
      this.lastSpeaker = found;
    }
    // 'A and B announced': neither of them alone is in focus.
    if (isSubject(token) && !this.#isRemark(token))
      this.lastSubject = token.relation === 'conj' ? null : found;
  }

  /** 'Peru claims the isle, which a court gave to Chad': what a relative clause tells leaves in focus whom the sentence is about. */
  #isRemark(token: Token): boolean {
    const isInside = token.ancestors().some((t) => t.deprel === 'acl:relcl');
    return isInside && this.lastSubject?.sentence === token.sentence;
  }

  /** Notices 'A and B', 'A-B', 'A, B and C', 'A ... with B' and 'A met B'. */
  #chainUp(found: Draft): void {
    if (found.parties.length > 1 && !this.#isBeside(found) && !isTheirs(found))
      this.#keep(this.#metBy(found, found.parties) ?? found.parties, found, true);
    if (found.parties.length !== 1 || found.kind === 'pronoun') return;
    const linked =
      this.#previous !== null && this.#previous.human === found.human && isLinked(this.#previous, found);
    this.#chain = linked ? [...this.#chain, found] : [found];
    this.#previous = found;
    const parties = this.#chain.map((one) => one.parties[0]).filter((party) => party !== undefined);
    // 'the Greek Cypriot leader and his Turkish Cypriot counterpart' are two of one state.
    if (
      new Set(parties.map(({ code, sector }) => `${code} ${sector}`)).size === parties.length &&
      parties.length > 1
    )
      this.#keepChain(parties, found);
    else this.#withSubject(found);
  }

  /** 'Poland's president met his Latvian and Estonian counterparts': from there on they are three. */
  #metBy(found: Draft, met: readonly Party[]): readonly Party[] | null {
    const head = found.sentence.tokens[headOf(found)];
    if (head?.deprel !== 'obj' || !MEETING.test(head.head?.lemma ?? '')) return null;
    const subject =
      this.lastPersonSubject?.sentence === found.sentence ? this.lastPersonSubject : this.lastSubject;
    const [host] = subject?.sentence === found.sentence ? subject.parties : [];
    return host && !met.some(({ code }) => code === host.code) ? [host, ...met] : null;
  }

  /** 'The two met in the presence of the ministers of A and B': it is others whom the sentence is about. */
  #isBeside(found: Draft): boolean {
    const token = found.sentence.tokens[headOf(found)];
    const { index } = found.sentence;
    const isLed = (): boolean => this.#groups.some((group) => group.leading && group.sentence === index);
    return isWitness(token) || (isAside(token) && isLed());
  }

  #keepChain(parties: readonly Party[], found: Draft): void {
    const [first] = this.#chain;
    const token = first?.sentence.tokens[headOf(first)];
    if (isSubject(token)) this.lastPlural = null;
    const host = first && parties.length === 2 ? this.#metBy(first, parties) : null;
    if (host) {
      this.#keep(host, found, true);
      return;
    }
    this.#groups = this.#groups.filter((group) => !isPartOf(group, parties, found));
    if (first && this.#isBeside(first)) return;
    if (isSubject(token) || isAmong(parties, this.setting.dyad) || !isCompanion(token))
      this.#keep(parties, found, isSubject(token));
  }

  #withSubject(found: Draft): void {
    const head = found.sentence.tokens[headOf(found)];
    const isMet = head?.deprel === 'obj' && MEETING.test(head.head?.lemma ?? '');
    if (!isMet && !head?.children('case').some((c) => c.lower === 'with')) return;
    if (!isMet && this.#withSeveral(found)) return;
    const subject =
      this.lastPersonSubject?.sentence === found.sentence ? this.lastPersonSubject : this.lastSubject;
    const [one, other] = [subject?.parties[0], found.parties[0]];
    const pair = one && other && one.code !== other.code ? [one, other] : null;
    // 'Seoul weighs an alliance with Washington' makes no pair of a report on Seoul and Beijing.
    if (subject?.sentence === found.sentence && pair)
      this.#keep(pair, found, isAmong(pair, this.setting.dyad));
  }

  /** 'The two are to build it together with Congo': then they are three. */
  #withSeveral(found: Draft): boolean {
    const several =
      this.lastPlural?.sentence === found.sentence && this.lastPlural.joint ? this.lastPlural : null;
    const [added] = found.parties;
    if (!several || !added || several.parties.some(({ code }) => code === added.code)) return false;
    this.#keep([...several.parties, added], found, true);
    return true;
  }

  #keep(parties: readonly Party[], found: Draft, leading: boolean): void {
    const { sentence } = found;
    const isLead = leading && sentence.index < LEAD && parties.length === 2;
    if (isLead && parties.every(({ code }) => this.tables.states.has(code))) this.#lead ??= parties;
    const quoted = this.setting.isQuoted(sentence.tokens[found.core] ?? sentence);
    this.#groups.push({ parties, sentence: sentence.index, paragraph: sentence.paragraph, leading, quoted });
    if (this.#groups.length > REACH) this.#groups = this.#groups.slice(-REACH);
  }

  /** Somebody nobody knows has become the subject: `he` is open from here on. */
  stranger(): void {
    this.lastPersonSubject = null;
    this.lastPerson = null;
    this.recentPeople.length = 0;
  }

  /** Something else than an actor speaks ('the account said'): `it` is open from here on. */
  otherSpeaker(): void {
    this.lastSpeaker = null;
    this.lastSubject = null;
  }

  /** Who 'the ministry' can be: the ministry that was a subject lately, else the one mentioned last. */
  antecedent(noun: string, sentence: number): Draft | undefined {
    const focused = this.#inFocus(noun, sentence);
    if (focused) return focused;
    const subject = this.#subjectByNoun.get(noun);
    const distance = (one: Draft): number => sentence - one.sentence.index;
    if (subject && distance(subject) < NEAR) return subject;
    const last = this.byNoun.get(noun);
    const reach = this.#bearers.get(noun)?.size === 1 ? FAR : REACH;
    return last && distance(last) < reach ? last : undefined;
  }

  /** The only bearer of a noun in the report, told of some time before. */
  onlyBearer(noun: string, sentence: number): Draft | undefined {
    const last = this.#bearers.get(noun)?.size === 1 ? this.byNoun.get(noun) : undefined;
    return last && sentence - last.sentence.index < FAR ? last : undefined;
  }

  /** 'An official' of whom nobody can say whose: 'the official' is open from here on. */
  unknown(found: Draft): void {
    this.#unknown.set(nounOf(found), found.sentence.index);
  }

  isUnknown(found: Draft): boolean {
    const since = this.#unknown.get(nounOf(found));
    const known = this.byNoun.get(nounOf(found))?.sentence.index ?? -1;
    return since !== undefined && since >= known && found.sentence.index - since < REACH;
  }

  /** In a paragraph about what Seoul did, 'the ministry' is Seoul's, if the report has told of one. */
  #inFocus(noun: string, sentence: number): Draft | undefined {
    const focus = this.lastSubject;
    const code = focus?.parties[0]?.code;
    if (!focus || isPlural(focus) || focus.kind === 'office' || focus.sentence.index === sentence)
      return undefined;
    const own = this.#byState.get(`${noun} ${code}`);
    const other = this.#bearers.get(noun)?.size === 1 || sentence - focus.sentence.index > 1;
    return own && !other && sentence - own.sentence.index < REACH + 1 ? own : undefined;
  }

  /** Something that is no actor has become the subject of a sentence. */
  otherSubject(): void {
    this.lastSubject = null;
  }

  /** The person whom the report has named in an office of a state. */
  holder(code: string, office: string): Person | undefined {
    return this.#holders.get(`${code} ${office}`);
  }

  /** The person whom the report has named in an office, if it has named nobody else in it. */
  onlyHolder(office: string): Person | undefined {
    const all = [...this.#holders].filter(([key]) => key.slice(key.indexOf(' ') + 1) === office);
    return all.length === 1 ? all[0]?.[1] : undefined;
  }

  remember(person: Person, office: string | null): void {
    if (office !== null) this.#holders.set(`${person.party.code} ${office}`, person);
    if (person.rank === 'head' || person.rank === 'government-head') {
      const known = this.heads.get(person.party.code);
      if (!known || person.rank === 'head') this.heads.set(person.party.code, person.party);
    }
  }
}
