import type { Token } from '../model/sentence.ts';
import type { Discourse } from './discourse/discourse.ts';
import { type Cover, copy, type Draft, draft, headOf } from './draft.ts';
import { settleOffice } from './owners/settle-office.ts';

/** Firms by the names that a report has given them beside what they are: 'the Croatian pipeline operator Janaf'. */
export class Firms {
  readonly #named = new Map<string, Draft>();

  /** Takes in a firm that is told of by what it is, with its name behind it or before. */
  add(found: Draft): void {
    const { phrase, parties } = found;
    const name = isFirm(phrase) && parties.length === 1 ? nameBeside(found) : undefined;
    if (name) this.#named.set(name.form, found);
  }

  /** The firm that a name means, which stands by itself. */
  called({ form, upos, previous, next }: Token): Draft | undefined {
    if (upos !== 'PROPN' || previous?.upos === 'PROPN' || next?.upos === 'PROPN') return undefined;
    return this.#named.get(form);
  }
}

const isFirm = (phrase: Draft['phrase']): boolean =>
  phrase?.office.sector === 'BUS' && phrase.office.type === 'institution' && !phrase.plural;

/** 'Janaf' once more, or 'MOL' in 'MOL, the Hungarian oil group, said': the firm of that name. */
export function firmAt(token: Token, discourse: Discourse, cover: Cover): Draft | null {
  const before = discourse.firms.called(token) ?? toldBehind(token, discourse, cover);
  if (!before) return null;
  const { sentence, index } = token;
  const made = draft({ sentence, first: index, last: index, core: index }, { kind: 'office' });
  copy(made, before);
  return made;
}

function toldBehind(token: Token, discourse: Discourse, cover: Cover): Draft | undefined {
  const noun = token.upos === 'PROPN' ? token.child('appos') : undefined;
  const found = noun && cover.at(noun.index);
  if (!found?.phrase || !isFirm(found.phrase) || nameBeside(found) !== token) return undefined;
  settleOffice(found, found.phrase, discourse);
  return found.parties.length === 1 ? found : undefined;
}

/** 'the oil group MOL', 'MOL, the oil group,': one word with a capital, the one in apposition to the other. */
function nameBeside(found: Draft): Token | undefined {
  const noun = found.sentence.tokens[headOf(found)];
  const above = noun?.deprel === 'appos' ? noun.head : null;
  const name = above ?? noun?.children('appos', 'flat').find((t) => t.index === found.last + 1);
  const isOneWord = name?.upos === 'PROPN' && !name.child('flat', 'compound') && name.next?.upos !== 'PROPN';
  return isOneWord && /^\p{Lu}/u.test(name.form) ? name : undefined;
}
