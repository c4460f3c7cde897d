import { Bodies } from '../bodies.ts';
import { type Draft, headOf, type Party } from '../draft.ts';
import { Firms } from '../firms.ts';
import { type Person, Registry } from '../registry.ts';
import { SeenStates } from '../seen-states.ts';
import type { ActorTables } from '../tables.ts';
import { Focus } from './focus.ts';
import { Groups } from './groups.ts';
import { Holders } from './holders.ts';
import { Nouns } from './nouns.ts';
import { Numbered } from './numbered.ts';
import { REACH, type Setting } from './setting.ts';
import { SideBySide } from './side-by-side.ts';

/**
 * What a reader of the report has in mind at a point of it: who was spoken of last, who spoke, which pair is in
 * focus. It grows in order of the text; nothing in it looks back further than a fixed number of things.
 */
export class Discourse {
  readonly registry: Registry;
  /** The states that were spoken of last. */
  readonly seen = new SeenStates(REACH);
  readonly focus: Focus;
  readonly nouns: Nouns;
  readonly groups: Groups;
  readonly numbered: Numbered;
  readonly holders = new Holders();
  /** Organisations named so far: for 'the commission', 'the bloc'. */
  readonly bodies = new Bodies();
  readonly firms = new Firms();
  /** Two names of one body are one identity. */
  readonly sameAs = new Map<string, string>();
  /** Everybody named, by identity. */
  readonly people = new Map<string, Person>();
  readonly #sideBySide: SideBySide;
  #unnamed = 0;

  constructor(
    readonly tables: ActorTables,
    day: string,
    readonly setting: Setting,
  ) {
    this.registry = new Registry(tables, day);
    this.focus = new Focus(setting);
    this.nouns = new Nouns(this.focus);
    this.groups = new Groups(tables, setting, this.focus);
    this.numbered = new Numbered(this.groups);
    this.#sideBySide = new SideBySide(setting, this.focus, this.groups);
  }

  newKey(): string {
    this.#unnamed += 1;
    return `unnamed ${this.#unnamed}`;
  }

  stateParty(code: string): Party | null {
    const state = this.tables.states.get(code);
    return state ? { code, sector: null, name: state.name, person: null, office: null } : null;
  }

  /** The pair of persons that the report has put together last, else the heads of its own pair if it has named them. */
  twoHeads(sentence: number): readonly Party[] | null {
    const last = this.groups.lastPersons(sentence);
    if (last) return last;
    const { dyad } = this.setting;
    return dyad.length === 2 && dyad.every(({ code }) => this.holders.heads.has(code)) ? dyad : null;
  }

  /** Takes in a mention whose referent is settled. Call in order of the text. */
  record(found: Draft): void {
    const token = found.sentence.tokens[headOf(found)];
    if (!token || found.parties.length === 0) return;
    this.bodies.add(found);
    this.firms.add(found);
    if (found.kind === 'office') this.nouns.record(found, token);
    if (found.kind === 'office' && found.phrase?.plural) this.numbered.record(found, token);
    for (const { code } of found.parties) if (this.tables.states.has(code)) this.seen.add(code, token);
    this.focus.record(found, token);
    this.#sideBySide.record(found);
  }
}
