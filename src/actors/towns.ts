import type { Sentence, Token } from '../model/sentence.ts';
import { type Cover, draft, type Party } from './draft.ts';
import { isCapital } from './spellings.ts';
import { NAME_PARTICLES } from './words.ts';

/**
 * The code of the state in which a town lies, by its name, the state that the text puts beside it and all that the report
 * names; null where nobody can say.
 */
export type StateOfTown = (name: string, said: string | null, named: ReadonlySet<string>) => string | null;

/** The state of a town, for one report. */
export type TownOwner = (name: string, said: string | null) => Party | null;

/** Words that a name of a town may have, with what links them. */
const LONGEST = 5;

/**
 * 'a court in Ningbo', 'the mayor of Karonga', 'Meru police': towns that the tables of actors do not know, as places by
 * which a body behind or before them tells whose it is.
 */
export function markTowns({ tokens }: Sentence, cover: Cover, ownerOf: TownOwner): void {
  for (const first of tokens) {
    if (!isNameWord(first, cover) || (first.previous && isNameWord(first.previous, cover))) continue;
    const last = endOf(first, cover);
    if (!last || last.index - first.index >= LONGEST || !isLocating(first, last)) continue;
    const party = ownerOf(nameOf(tokens.slice(first.index, last.index + 1)), stateBehind(last, cover));
    if (!party) continue;
    const { code, name } = party;
    const sense = { what: 'city', code, sector: null, name, kind: null, ambiguous: false } as const;
    const at = { sentence: first.sentence, first: first.index, last: last.index, core: last.index };
    cover.mark(draft(at, { kind: 'name', sense, parties: [party], key: `state ${code}` }));
  }
}

const isNameWord = (token: Token, cover: Cover): boolean =>
  isCapital(token.form) &&
  /^(PROPN|NOUN|ADJ)$/.test(token.upos) &&
  !cover.at(token.index) &&
  !cover.place(token.index);

/** The last word of a name that begins here; null where it runs into what is none. */
function endOf(first: Token, cover: Cover): Token | null {
  let last = first;
  for (let at = first.next; at; at = at.next) {
    if (isNameWord(at, cover)) last = at;
    else if (!NAME_PARTICLES.has(at.lower) && at.form !== '-') break;
  }
  return last.next && cover.at(last.next.index) && isCapital(last.next.form) ? null : last;
}

const nameOf = (words: readonly Token[]): string =>
  words
    .map((t, i) => (i > 0 && words[i - 1]?.end === t.start ? t.form : ` ${t.form}`))
    .join('')
    .trim();

/** 'Tripoli, Lebanon'. */
function stateBehind({ next }: Token, cover: Cover): string | null {
  const sense = next?.form === ',' ? cover.at(next.index + 1)?.sense : undefined;
  return sense?.what === 'name' ? sense.code : null;
}

/** What there is in every town, so that a name beside it is the town's and no person's. */
export const MUNICIPAL =
  /^(police|court|prosecutor|mayor|customs|governor|prefect|council|magistrate|port|airport|garrison)s?$/;
/** Of whom one tells by the town that they are of. */
const TOWNSPEOPLE = /^(resident|inhabitant|people|villager|citizen|fisherman|farmer|bishop|archbishop)s?$/;

function isLocating(first: Token, last: Token): boolean {
  const behind = last.next?.xpos === 'POS' ? last.next.next : last.next;
  if (behind?.upos === 'NOUN' && MUNICIPAL.test(behind.lemma)) return true;
  const [preposition, noun] = [first.previous, first.previous?.previous];
  if (preposition?.upos !== 'ADP' || !/^(NOUN|PROPN|ADJ)$/.test(noun?.upos ?? '')) return false;
  if (/^(in|from|near)$/.test(preposition.lower)) return true;
  return (
    preposition.lower === 'of' && (MUNICIPAL.test(noun?.lemma ?? '') || TOWNSPEOPLE.test(noun?.lemma ?? ''))
  );
}
