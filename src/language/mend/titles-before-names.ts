import type { Token } from '../../model/sentence.ts';
import { OFFICE } from './listed-offices.ts';
import { type Rehung, rehung } from './rehung.ts';

/** With these the name of a state or town begins that has a second word. */
const BEGINS_A_PLACE =
  /^(burkina|costa|sri|sierra|el|saudi|south|north|east|new|cape|puerto|san|saint|st|papua|equatorial|ivory|guinea|timor|united|czech|dominican|marshall|solomon|sao|hong|abu|ho|rio|los|las|tel|the)$/;

/** What belongs to whoever has the office, not to the office. */
const OF_THE_HOLDER = /^(case|cc|conj|punct|appos|acl:relcl)$/;

/**
 * 'President of the Republic of Uzbekistan Shavkat Mirziyoyev': in the English of many agencies the whole title stands before the
 * name, which the parser took for a part of the state's name or of a name told before.
 */
export function titlesBeforeNames(title: Token): readonly Rehung[] {
  if (!OFFICE.test(title.lower) || !/^(NOUN|PROPN)$/.test(title.upos)) return [];
  const name = nameBehind(title);
  if (!name) return [];
  const rest = restOf(name);
  if (rest.length === 0) return [];
  const moved = title
    .children()
    .filter(
      (t) =>
        t !== name &&
        OF_THE_HOLDER.test(t.deprel) &&
        (t.deprel === 'case' || t.deprel === 'cc' || t.index > name.index),
    );
  return [
    rehung(name, title.head, title.deprel),
    rehung(title, name, 'nmod:desc'),
    ...rest.map((t) => rehung(t, name, 'flat')),
    ...moved.map((t) => rehung(t, name, t.deprel)),
  ];
}

/** The first word of the name right behind 'of the Republic of Uzbekistan', if it hangs where no name of a holder does. */
function nameBehind(title: Token): Token | null {
  if (!/^(of|to|for)$/.test(title.next?.lower ?? '')) return null;
  const within = new Set(title.subtree());
  let at = title.next;
  while (at && !beginsName(at, title, within)) {
    if (!within.has(at)) return null;
    at = at.next;
  }
  return at;
}

function beginsName(token: Token, title: Token, within: ReadonlySet<Token>): boolean {
  const before = token.previous;
  if (token.upos !== 'PROPN' || token.child('case', 'det') || !before || !/^(NOUN|PROPN)$/.test(before.upos))
    return false;
  if (before === title || BEGINS_A_PLACE.test(before.lower) || !token.head) return false;
  if (token.deprel === 'nmod') return token.head === title;
  if (token.deprel === 'compound')
    return token.head === token.next && token.head.deprel === 'flat' && token.head.head === title;
  if (token.deprel === 'appos') return within.has(token.head);
  if (token.deprel !== 'flat') return false;
  const isOfPlace = token.head === before || (before.deprel === 'flat' && token.head === before.head);
  return token.head === title || token.head.index < title.index || isOfPlace;
}

/** 'Mirziyoyev': the words of the name behind its first. */
function restOf(name: Token): Token[] {
  const rest: Token[] = [];
  for (
    let at = name.next;
    at && (at.form === '-' || (at.upos === 'PROPN' && at.deprel === 'flat'));
    at = at.next
  )
    if (at.form !== '-') rest.push(at);
  return rest;
}
