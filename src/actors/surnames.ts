import type { Sentence, Token } from '../model/sentence.ts';
import type { Cover } from './draft.ts';
import { COURTESY, PLACE_PREPOSITIONS } from './words.ts';

/** Names of capitals and states that a report uses as somebody's surname ('Valeska Paris … Paris claims') and never as a place. */
export function surnamesAmong(sentences: readonly Sentence[], covers: readonly Cover[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  const places = new Set<string>();
  for (const [i, { tokens }] of sentences.entries())
    for (const token of tokens) {
      const found = covers[i]?.at(token.index);
      if (!/^(capital|name)$/.test(found?.sense?.what ?? '') || found?.first !== found?.last) continue;
      if (isSurname(token, covers[i])) surnames.add(token.form);
      if (
        PLACE_PREPOSITIONS.has(token.previous?.lower ?? '') ||
        /^(to|from|for)$/.test(token.previous?.lower ?? '') ||
        isGoverned(token)
      )
        places.add(token.form);
    }
  for (const place of places) surnames.delete(place);
  return surnames;
}

/** 'Peru's foreign minister': what has a government is no person. */
const isGoverned = ({ next }: Token): boolean =>
  next?.xpos === 'POS' &&
  /^(government|foreign|prime|president|parliament|ambassador)$/.test(next.next?.lower ?? '');

/** The last of the words of a name, the first of which nobody knows for a state, a title or a day. */
function isSurname(token: Token, cover: Cover | undefined): boolean {
  const first = token.deprel === 'flat' ? token.head : null;
  return (
    first !== null &&
    (first === token.previous || isMiddle(token.previous, first)) &&
    first.upos === 'PROPN' &&
    !cover?.at(first.index) &&
    !COURTESY.has(first.lower) &&
    !isAcronym(first) &&
    !/day$/.test(first.lower)
  );
}

/** 'LATAM Peru', 'UNICEF Chad': a firm or body in that state, where the state is not written in capitals. */
const isAcronym = ({ form, next }: Token): boolean =>
  /^\p{Lu}{3,}$/u.test(form) && !/^\p{Lu}+$/u.test(next?.form ?? '');

/** 'Rosa Maria Chad': a name between the first and the last. */
const isMiddle = (token: Token | null, first: Token): boolean =>
  token?.deprel === 'flat' && token.head === first && token.upos === 'PROPN';

/** Takes these surnames out of the names of a sentence. */
export function leaveOut(surnames: ReadonlySet<string>, cover: Cover): void {
  for (const found of [...cover.drafts])
    if (surnames.has(found.sentence.tokens[found.core]?.form ?? '') && found.first === found.last)
      cover.remove(found, false);
}
