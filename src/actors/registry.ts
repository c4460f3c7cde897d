import type { Party } from './draft.ts';
import { bare, nameKey } from './spellings.ts';
import type { ActorTables, OfficeRank, Term } from './tables.ts';
import { pathOf } from './trie.ts';
import { NAME_PARTICLES } from './words.ts';

/** Somebody whom the report, or the table of leaders, knows by name and office. */
export interface Person {
  readonly key: string;
  readonly party: Party;
  readonly rank: OfficeRank;
  gender: 'masculine' | 'feminine' | null;
}

const RANK_OF_OFFICE: readonly [RegExp, OfficeRank][] = [
  [/\bvice\b/, 'none'],
  [/prime minister|premier|chancellor|taoiseach/, 'government-head'],
  [
    /minister|secretary of|(foreign|defence|treasury|cabinet) secretary|adviser|representative|councillor/,
    'minister',
  ],
  [/./, 'head'],
];

const rankOf = (office: string): OfficeRank =>
  RANK_OF_OFFICE.find(([pattern]) => pattern.test(office))?.[1] ?? 'none';

/** The last part of a name with all particles in front of it: 'von der Leyen'. */
function familyOf(parts: readonly string[]): string {
  let from = parts.length - 1;
  while (from > 0 && NAME_PARTICLES.has(parts[from - 1]?.toLowerCase() ?? '')) from--;
  return parts.slice(from).join(' ');
}

/** The people of one report: introduced once in full, known by family name from there on. */
export class Registry {
  readonly #people = new Map<string, Person>();

  constructor(
    readonly tables: ActorTables,
    readonly day: string,
  ) {}

  /**
   * Makes a person known under the full name and both of its ends: the family name stands first in East Asia
   * and last elsewhere, and reports do not keep to it. Of three and more the last two may be the family name.
   */
  introduce(name: string, party: Party, rank: OfficeRank, family = name): Person {
    const known = this.#people.get(nameKey(name));
    if (known && known.party.code === party.code) return known;
    const person: Person = {
      key: `person ${name}`,
      party: { ...party, name, person: name },
      rank,
      gender: null,
    };
    const parts = name.split(/\s+/);
    const [first = name, last = name] = [parts[0], parts.at(-1)];
    const double = parts.length > 2 ? parts.slice(-2).join(' ') : name;
    for (const alias of [name, first, last, double, familyOf(parts), family])
      this.#people.set(nameKey(alias), person);
    return person;
  }

  known(name: string): Person | undefined {
    return this.#people.get(nameKey(name));
  }

  /** A leader of the table under the full name or an alias; with the office held on the day of publication. */
  leader(name: string): Person | undefined {
    const { leaders } = this.tables;
    const term =
      this.#choose(leaders.exactly(pathOf(name))) ?? this.#choose(leaders.exactly(pathOf(bare(name))));
    return term && this.#fromTable(term);
  }

  /**
   * A leader of the table under the family name alone: only one in office, of a state that the report names,
   * and only if nobody else answers to it.
   * @param past with nobody in office of that name, one who was: reports tell of former years too
   */
  byFamily(family: string, fits: (term: Term) => boolean, past = false): Person | undefined {
    const known = (this.tables.families.get(nameKey(family)) ?? []).filter(fits);
    const held = known.filter((term) => this.#holds(term));
    const former = past ? known.filter((term) => term.from <= this.day) : [];
    const terms = held.length > 0 ? held : former;
    // Of two former ones of one state, 'President Bush' is the later one.
    const names = new Set(terms.map(({ code, name }) => (held.length > 0 ? name : code)));
    const term = names.size === 1 ? this.#choose(terms) : undefined;
    return term && this.#fromTable(term);
  }

  /** Whether the table knows who holds an office of a state on the day. */
  isHeld(code: string, fits: (term: Term) => boolean): boolean {
    return (this.tables.terms.get(code) ?? []).some((term) => this.#holds(term) && fits(term));
  }

  #holds(term: Term): boolean {
    return term.from <= this.day && (term.to === null || this.day <= term.to);
  }

  #choose(terms: readonly Term[]): Term | undefined {
    const sorted = [...terms].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
    const held = sorted.filter((term) => this.#holds(term));
    const past = sorted.filter((term) => term.from <= this.day);
    return held[0] ?? past[past.length - 1] ?? sorted[0];
  }

  #fromTable(term: Term): Person {
    const sector = this.#holds(term) ? 'GOV' : 'ELI';
    const party = { code: term.code, sector, name: term.name, person: term.name, office: term.office };
    return this.introduce(term.name, party, rankOf(term.office), term.family);
  }
}
