import type { Token } from '../../model/sentence.ts';
import type { Draft } from '../draft.ts';
import { isPlural, isSource, isSubject, nounOf, servedBody, wordingOf } from '../traits.ts';
import type { Focus } from './focus.ts';
import { REACH } from './setting.ts';

const NEAR = 4;
/** Sentences over which a noun points back where the report knows one bearer of it only. */
const FAR = 40;

/** Whom the report has told of by a noun: what 'the ministry', 'the official' can mean from there on. */
export class Nouns {
  /** Last unnamed or institutional referent by the head noun of its phrase. */
  readonly last = new Map<string, Draft>();
  /** Those told of as somebody of a body: 'a Chilean interior ministry official', by noun and body. */
  readonly serving = new Map<string, Draft>();
  /** Identities that each noun has stood for so far. */
  readonly #bearers = new Map<string, Set<string>>();
  readonly #lastSubject = new Map<string, Draft>();
  /** The last referent of a noun for each state. */
  readonly #byState = new Map<string, Draft>();
  /** Bodies by the words by which they were called, and by whose they are. */
  readonly #worded = new Map<string, Map<string, Draft>>();
  /** Those for whom a noun last stood whom nobody can place. */
  readonly #unknown = new Map<string, Draft>();

  constructor(readonly focus: Focus) {}

  /** @param token through which the tree reaches the mention */
  record(found: Draft, token: Token): void {
    const noun = nounOf(found);
    // Nobody calls a prime minister 'the minister'.
    if (noun === 'minister' && found.phrase?.office.rank === 'government-head') return;
    this.last.set(noun, found);
    const serves = servedBody(found);
    if (serves !== null) this.serving.set(`${noun} ${serves}`, found);
    this.#byState.set(`${noun} ${found.parties[0]?.code}`, found);
    const worded = this.#worded.get(wordingOf(found)) ?? new Map();
    this.#worded.set(wordingOf(found), worded.set(found.parties.map(({ code }) => code).join(), found));
    const bearers = this.#bearers.get(noun) ?? new Set();
    this.#bearers.set(noun, bearers.add(found.key ?? `${found.sentence.index}`));
    if (isSubject(token) || isSource(token)) this.#lastSubject.set(noun, found);
  }

  /** Who 'the ministry' can be: the ministry that was a subject lately, else the one mentioned last. */
  antecedent(noun: string, sentence: number): Draft | undefined {
    const focused = this.#inFocus(noun, sentence);
    if (focused) return focused;
    const subject = this.#lastSubject.get(noun);
    const distance = (one: Draft): number => sentence - one.sentence.index;
    if (subject && distance(subject) < NEAR) return subject;
    const last = this.last.get(noun);
    const reach = this.#hasOneBearer(noun) ? FAR : REACH;
    return last && distance(last) < reach ? last : undefined;
  }

  /** The only bearer of a noun in the report, told of some time before. */
  onlyBearer(noun: string, sentence: number): Draft | undefined {
    const last = this.#hasOneBearer(noun) ? this.last.get(noun) : undefined;
    return last && sentence - last.sentence.index < FAR ? last : undefined;
  }

  /** 'The external affairs ministry said': the only one that the report has called so, whatever others it calls in other words. */
  calledSo(found: Draft): Draft | undefined {
    const wording = wordingOf(found);
    const all = wording.includes(' ') ? [...(this.#worded.get(wording)?.values() ?? [])] : [];
    const [only, other] = all;
    return only && !other && found.sentence.index - only.sentence.index < FAR ? only : undefined;
  }

  #hasOneBearer(noun: string): boolean {
    return this.#bearers.get(noun)?.size === 1;
  }

  /** 'An official' of whom nobody can say whose: 'the official' is open from here on. */
  unknown(found: Draft): void {
    this.#unknown.set(nounOf(found), found);
  }

  isUnknown(found: Draft): boolean {
    const unknown = this.#unknown.get(nounOf(found));
    // 'A minister … the defence minister': an office that every state has once is another one.
    const isOther =
      found.phrase?.office.singleton && found.phrase.office.group !== unknown?.phrase?.office.group;
    const since = isOther ? undefined : unknown?.sentence.index;
    const known = this.last.get(nounOf(found))?.sentence.index ?? -1;
    return since !== undefined && since >= known && found.sentence.index - since < REACH;
  }

  /** In a paragraph about what Seoul did, 'the ministry' is Seoul's, if the report has told of one. */
  #inFocus(noun: string, sentence: number): Draft | undefined {
    const focus = this.focus.lastSubject;
    const code = focus?.parties[0]?.code;
    if (!focus || isPlural(focus) || focus.kind === 'office' || focus.sentence.index === sentence)
      return undefined;
    const own = this.#byState.get(`${noun} ${code}`);
    const other = this.#hasOneBearer(noun) || sentence - focus.sentence.index > 1;
    return own && !other && sentence - own.sentence.index < REACH + 1 ? own : undefined;
  }
}
