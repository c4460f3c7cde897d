import type { Token } from '../../model/sentence.ts';
import { type Draft, headOf, type Party } from '../draft.ts';
import {
  goesBetween,
  isAmong,
  isAside,
  isBesideThem,
  isCompanion,
  isGoBetween,
  isLinked,
  isSubject,
  isWitness,
} from '../traits.ts';
import type { Focus } from './focus.ts';
import type { Groups } from './groups.ts';
import type { Setting } from './setting.ts';

/** Of whoever is the object of these, the report has put him together with who does it. */
const MEETING = /^(meet|host|receive|join|visit|welcome)$/;

/** What is done together with others, who are one's partners from there on. */
const JOINING =
  /^(form|found|create|establish|launch|set|build|sign|conclude|share|ally|cooperate|meet|agree|negotiate|hold|join)$/;

const doorOf = (found: Draft): Token | undefined => found.sentence.tokens[headOf(found)];

/** 'A met B'. */
const isMet = (token: Token | undefined): boolean =>
  token?.deprel === 'obj' && MEETING.test(token.head?.lemma ?? '');

/** 'agreed to send their ambassadors back': the two are those who agreed. */
const isTheirs = (found: Draft): boolean =>
  found.phrase?.possessor?.lower === 'their' && !isSubject(doorOf(found));

/** 'the American measures and those of Japan and the Netherlands': named in passing. */
const isThose = (found: Draft): boolean =>
  /^(those|that)$/.test(found.sentence.tokens[found.core]?.lower ?? '') && !isSubject(doorOf(found));

/** 'with their host between them'. */
const isBetweenThem = (token: Token | undefined): boolean =>
  token?.sentence.tokens.slice(token.index).some((t) => t.lower === 'between' && t.next?.lower === 'them') ??
  false;

const hasCode = (parties: readonly Party[], { code }: Party): boolean =>
  parties.some((one) => one.code === code);

/** Notices whom a report puts side by side, and keeps them as groups. */
export class SideBySide {
  #previous: Draft | null = null;
  /** The mentions of 'A, B and C' so far. */
  #listed: Draft[] = [];
  /** The last one alone that was a subject. */
  #subject: Draft | null = null;

  constructor(
    readonly setting: Setting,
    readonly focus: Focus,
    readonly groups: Groups,
  ) {}

  /** Notices 'A and B', 'A-B', 'A, B and C', 'A ... with B' and 'A met B'. */
  record(found: Draft): void {
    if (found.parties.length > 1 && !this.#isBeside(found) && !isTheirs(found))
      this.groups.keep(this.#withHost(found, found.parties) ?? found.parties, found, !isThose(found));
    if (found.parties.length !== 1 || found.kind === 'pronoun') return;
    if (isSubject(doorOf(found))) this.#subject = found;
    this.#list(found);
    const parties = this.#listed.map((one) => one.parties[0]).filter((party) => party !== undefined);
    // 'the Greek Cypriot leader and his Turkish Cypriot counterpart' are two of one state.
    const different = new Set(parties.map(({ code, sector }) => `${code} ${sector}`));
    if (different.size === parties.length && parties.length > 1) this.#keepListed(parties, found);
    else this.#withSubject(found);
  }

  #list(found: Draft): void {
    const before = this.#previous;
    const linked = before !== null && before.human === found.human && isLinked(before, found);
    // 'Peru's president, Rosa Diaz, and': one and the same.
    const isSame = linked && found.key !== null && found.key === before.key;
    this.#listed = linked ? [...(isSame ? this.#listed.slice(0, -1) : this.#listed), found] : [found];
    this.#previous = found;
  }

  /** 'Poland's president met his Latvian and Estonian counterparts': from there on they are three. */
  #withHost(found: Draft, met: readonly Party[]): readonly Party[] | null {
    const [host] = isMet(doorOf(found)) ? (this.focus.subjectBeside(found)?.parties ?? []) : [];
    return host && !hasCode(met, host) ? [host, ...met] : null;
  }

  /** 'a league that Mali formed with Niger and Chad': whoever has the others as partners is one of them. */
  #partners(first: Draft, others: readonly Party[]): readonly Party[] | null {
    const [door, own] = [doorOf(first), this.#subject && doorOf(this.#subject)];
    const isWith = door !== undefined && door.child('case')?.lower === 'with';
    // 'signed a pact with Chile and Mali'
    const verb = door?.deprel === 'nmod' && door.head?.deprel === 'obj' ? door.head.head : door?.head;
    if (!isWith || !own?.head || own.head !== verb || !JOINING.test(verb.lemma)) return null;
    const [one] = this.#subject?.parties ?? [];
    return one && !hasCode(others, one) ? [one, ...others] : null;
  }

  /** 'The two met in the presence of the ministers of A and B': it is others whom the sentence is about. */
  #isBeside(found: Draft): boolean {
    const token = doorOf(found);
    if (isBesideThem(token)) return !found.parties.some((party) => hasCode(this.setting.dyad, party));
    return isWitness(token) || isGoBetween(token) || (isAside(token) && this.groups.isLed(found.sentence));
  }

  #keepListed(parties: readonly Party[], found: Draft): void {
    const [first] = this.#listed;
    const token = first && doorOf(first);
    if (isSubject(token)) this.focus.lastPlural = null;
    const host =
      first &&
      ((parties.length === 2 ? this.#withHost(first, parties) : null) ?? this.#partners(first, parties));
    if (host) {
      this.groups.dropPartsOf(host, found);
      this.groups.keep(host, found, true);
      return;
    }
    this.groups.dropPartsOf(parties, found);
    if (first && this.#isBeside(first)) return;
    if (isSubject(token) || isAmong(parties, this.setting.dyad) || !isCompanion(token))
      this.groups.keep(parties, found, isSubject(token), goesBetween(token));
  }

  #withSubject(found: Draft): void {
    const door = doorOf(found);
    if (!isMet(door)) {
      if (!door?.children('case').some((c) => c.lower === 'with')) return;
      if (this.#withSeveral(found)) return;
    }
    const [one] = this.focus.subjectBeside(found)?.parties ?? [];
    const [other] = found.parties;
    // 'A and B shook hands with C between them': the two are A and B
    const led = this.groups.ledIn(found.sentence) ?? [];
    if (led.length > 1 && one && other && hasCode(led, one) && !hasCode(led, other)) {
      if (!isBetweenThem(door)) this.groups.keep([...led, other], found, true);
      return;
    }
    const pair = one && other && one.code !== other.code ? [one, other] : null;
    // 'Seoul weighs an alliance with Washington' makes no pair of a report on Seoul and Beijing.
    if (pair) this.groups.keep(pair, found, isAmong(pair, this.setting.dyad));
  }

  /** 'The two are to build it together with Congo': then they are three. */
  #withSeveral(found: Draft): boolean {
    const { lastPlural } = this.focus;
    const several = lastPlural?.sentence === found.sentence && lastPlural.joint ? lastPlural.parties : null;
    const [added] = found.parties;
    if (!several || !added || hasCode(several, added)) return false;
    this.groups.keep([...several, added], found, true);
    return true;
  }
}
