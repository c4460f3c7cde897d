import type { MentionKind } from '../model/actor.ts';
import type { Sentence, Token } from '../model/sentence.ts';
import type { NameSense, Office } from './tables.ts';

/** Who is meant, apart from where the text says it: an actor without its span. */
export interface Party {
  readonly code: string;
  readonly sector: string | null;
  readonly name: string;
  readonly person: string | null;
  readonly office: string | null;
}

/** How a noun phrase picks its referent: `the` points back, `a` brings in somebody new. */
export type Determiner = 'definite' | 'indefinite' | 'none';

/** What a reading step found out about an office phrase, before anybody knows whose office it is. */
export interface OfficePhrase {
  office: Office;
  determiner: Determiner;
  readonly plural: boolean;
  readonly former: boolean;
  /** How many: 2 for 'the two leaders' and 'both leaders', else null. */
  readonly count: number | null;
  /** Words of rank before the office: `vice`, `assistant`. */
  readonly words: string;
  /** Other words stand before it: 'the largest company' does not point back. */
  readonly modified: boolean;
  /** The proper noun that says after whom it is called: 'the Smith government', 'a spokesman for Smith'. */
  namedAfter: Token | null;
  /** Whose it is. More than one: 'US and South Korean officials'. */
  owners: Draft[];
  /** `its` in 'its foreign ministry'. */
  possessor: Token | null;
  /** It belongs to somebody that the tables do not know: no guess then. */
  foreign: boolean;
  /** The name beside it, where whose it is shows only later ('his counterpart, Eleni Markou'). */
  bearer?: string;
  /** The state on whose ground it is, where that tells whose it is not: 'the embassy in Kathmandu'. */
  seat?: string;
}

/** A mention in the making. Token positions are inclusive. */
export interface Draft {
  readonly sentence: Sentence;
  first: number;
  last: number;
  /** The token that says what it is; the tree may lead to another one (see `headOf`). */
  readonly core: number;
  kind: MentionKind;
  parties: readonly Party[];
  /** Identity in the report; null while unknown, and for joint mentions. */
  key: string | null;
  anonymous: boolean;
  joint: boolean;
  /** The larger mention that carries it, if that one comes to mean somebody. */
  absorbedBy: Draft | null;
  sense: NameSense | null;
  readonly phrase: OfficePhrase | null;
  readonly nominal: NominalPhrase | null;
  /** One human being: what 'he' can mean and 'it' cannot. */
  human: boolean;
}

/** 'the two sides', 'both', 'the Korean side'. */
export interface NominalPhrase {
  /** How many are meant; null for 'the countries'. */
  readonly count: number | null;
  /** The noun's lemma; '' for 'both' and 'the two' alone. */
  readonly noun: string;
  /** The adjective of 'the Korean side'. */
  readonly owner: Draft | null;
  readonly plural: boolean;
  /** Codes of the states that 'the kingdom', 'the Baltic state' can be; null where nothing tells. */
  readonly among?: ReadonlySet<string> | null;
  /** A body of the two states that a report is on: 'the joint commission'. */
  readonly isBody?: boolean;
  /** 'his' of 'his country'. */
  readonly possessor?: Token;
}

type Optional = 'parties' | 'sense' | 'phrase' | 'nominal' | 'key';

export const draft = (
  at: { sentence: Sentence; first: number; last: number; core: number },
  details: Pick<Draft, 'kind'> & Partial<Pick<Draft, Optional>>,
): Draft => ({
  key: null,
  parties: [],
  anonymous: false,
  joint: false,
  human: details.kind === 'person' || details.phrase?.office.type === 'person',
  absorbedBy: null,
  sense: null,
  phrase: null,
  nominal: null,
  ...at,
  ...details,
});

/** Which draft covers a token, for one sentence. A later, larger draft takes the tokens over. */
export class Cover {
  readonly #slots: (Draft | undefined)[] = [];
  readonly #places: (Draft | undefined)[] = [];
  readonly drafts: Draft[] = [];

  at(index: number): Draft | undefined {
    return this.#slots[index];
  }

  add(found: Draft): void {
    this.drafts.push(found);
    this.claim(found);
  }

  claim(found: Draft): void {
    for (let i = found.first; i <= found.last; i++) this.#slots[i] = found;
  }

  /** A name that is only a place here ('in Seoul'): nobody acts, but 'officials in Seoul' are somebody's. */
  place(index: number): Draft | undefined {
    return this.#places[index];
  }

  /** Keeps a name that is only a place. */
  mark(found: Draft): void {
    for (let i = found.first; i <= found.last; i++) this.#places[i] = found;
  }

  /** Takes a name out; `place` keeps it as the place that it is. */
  remove(found: Draft, place: boolean): void {
    this.drafts.splice(this.drafts.indexOf(found), 1);
    for (let i = found.first; i <= found.last; i++) if (this.#slots[i] === found) this.#slots[i] = undefined;
    if (place) this.mark(found);
  }
}

/**
 * The token through which the tree reaches a mention: one whose head lies outside, the core if it is among
 * them. A role before a name hangs on the name ('President Moon': `Moon`), as UD has it.
 */
export const headOf = (found: Draft): number =>
  isDoor(found, found.core) ? found.core : (doorsOf(found)[0] ?? found.core);

/** All tokens of a mention whose head lies outside. A well-made tree has one; a wrong one may tear a name apart. */
export function doorsOf(found: Draft): number[] {
  const doors: number[] = [];
  for (let i = found.first; i <= found.last; i++) if (isDoor(found, i)) doors.push(i);
  return doors;
}

function isDoor({ sentence: { columns }, first, last }: Draft, i: number): boolean {
  const head = columns.heads[i] ?? -1;
  return (head < first || head > last) && columns.deprels[i] !== 'punct';
}

/** Means the same one as an earlier mention does. */
export function copy(found: Draft, before: Draft): void {
  found.parties = before.parties;
  found.key = before.key;
  found.anonymous = before.anonymous;
  found.joint = before.joint;
  found.human = before.human;
}

/** Whether a larger mention stands for it. */
export const isCarried = ({ absorbedBy }: Draft): boolean =>
  absorbedBy !== null && absorbedBy.parties.length > 0;

/** Where a mention of one token stands. */
export const oneToken = (token: Token): Pick<Draft, 'sentence' | 'first' | 'last' | 'core'> => ({
  sentence: token.sentence,
  first: token.index,
  last: token.index,
  core: token.index,
});
