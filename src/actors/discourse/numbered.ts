import type { Token } from '../../model/sentence.ts';
import { type Draft, headOf } from '../draft.ts';
import { numberOf } from '../words.ts';
import type { Groups } from './groups.ts';
import { REACH } from './setting.ts';

/** People whom the report has told by their number. */
export class Numbered {
  #told: { readonly count: number; readonly people: Draft }[] = [];

  constructor(readonly groups: Groups) {}

  /** @param token through which the tree reaches the people */
  record(people: Draft, token: Token): void {
    const count = numberOf(token.child('nummod')?.lower ?? '');
    if (count !== null && people.parties.length === 1)
      this.#told = [...this.#told, { count, people }].slice(-REACH);
  }

  /** 'The eleven were freed': the people of that number told of last; 'the two' are the pair in focus, save as those acted on. */
  of(count: number, found: Draft): Draft | undefined {
    const last = this.#told.findLast((one) => one.count === count)?.people;
    if (!last || found.sentence.index - last.sentence.index > REACH) return undefined;
    if ((this.groups.sentenceOf(count) ?? -1) > last.sentence.index) return undefined;
    const head = found.sentence.tokens[headOf(found)];
    return count > 2 || head?.deprel === 'nsubj:pass' ? last : undefined;
  }
}
