import type { Party } from '../draft.ts';
import type { Person } from '../registry.ts';

/** Whom the report has named in which office. */
export class Holders {
  /** Last head of state or government named, by code: for 'the two leaders'. */
  readonly heads = new Map<string, Party>();
  readonly #byOffice = new Map<string, Person>();

  /** The person whom the report has named in an office of a state. */
  of(code: string, office: string): Person | undefined {
    return this.#byOffice.get(`${code} ${office}`);
  }

  /** The person whom the report has named in an office, if it has named nobody else in it. */
  only(office: string): Person | undefined {
    const all = [...this.#byOffice].filter(([key]) => key.slice(key.indexOf(' ') + 1) === office);
    return all.length === 1 ? all[0]?.[1] : undefined;
  }

  /** Whether the report has named a minister of one and the same field in each of two states, or one and his counterpart. */
  haveMinistersAlike([one, other, ...more]: readonly string[]): boolean {
    if (one === undefined || other === undefined || more.length > 0) return false;
    return this.#isMet(one, other) || this.#isMet(other, one);
  }

  #isMet(minister: string, peer: string): boolean {
    return [...this.#byOffice].some(([key, { rank, party }]) => {
      const office = key.slice(minister.length);
      const isHis = rank === 'minister' && party.code === minister && key.startsWith(`${minister} `);
      return isHis && (this.#byOffice.has(`${peer}${office}`) || this.#byOffice.has(`${peer} counterpart`));
    });
  }

  remember(person: Person, office: string | null): void {
    const { party, rank } = person;
    if (office !== null) this.#byOffice.set(`${party.code} ${office}`, person);
    const isHead = rank === 'head' || (rank === 'government-head' && !this.heads.has(party.code));
    if (isHead) this.heads.set(party.code, party);
  }
}
