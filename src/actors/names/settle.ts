import type { Cover, Draft } from '../draft.ts';
import { isInPlace, isPartyMetonym } from '../metonyms.ts';
import { isEach } from '../phrase.ts';
import type { ActorTables, NameSense } from '../tables.ts';
import { MUNICIPAL } from '../towns.ts';
import { isEthnic, isGenitiveTag, isMoney, isPlaceParticiple, isPrefixed } from './compounds.ts';
import { insideLargerName } from './larger-name.ts';
import { inStateContext } from './state-context.ts';

/** Drops the names that mean something else here and gives the others their party. Needs all names of the sentence. */
export function settleNames(cover: Cover, tables: ActorTables, known: ReadonlySet<string>): void {
  for (const found of [...cover.drafts]) {
    const sense = found.sense && atHome(found, found.sense, tables, known);
    if (!sense) continue;
    found.sense = sense;
    settle(found, sense, cover, tables);
    if (!isState(found, sense, cover, tables, known)) cover.remove(found, false);
    else if (isOnlyPlace(found, sense, cover)) cover.remove(found, true);
  }
}

/** 'Brussels' is the European Union's, save where the report is about Belgium and not about the Union, or what there is in every town is meant. */
function atHome(
  { sentence, last }: Draft,
  sense: NameSense,
  { states }: ActorTables,
  known: ReadonlySet<string>,
): NameSense {
  const { code, host } = sense;
  const isOfTown = MUNICIPAL.test(sentence.tokens[last + 1]?.lemma ?? '');
  if (!host || !(isOfTown || (!known.has(code) && known.has(host)))) return sense;
  return { ...sense, what: 'capital', code: host, name: states.get(host)?.name ?? host };
}

function settle(found: Draft, sense: NameSense, cover: Cover, tables: ActorTables): void {
  const state = tables.states.get(sense.code);
  const { code, sector, name, what } = sense;
  found.kind =
    what === 'adjective' ? 'adjective' : what === 'seat' || what === 'capital' ? 'metonym' : 'name';
  const canonical = what === 'people' ? `people of ${state?.name ?? code}` : name;
  const isAnyone = what === 'adjective' && isOneOf(found) && !isOfKindBehind(found, cover);
  found.parties = [
    isAnyone
      ? { code, sector: 'CVL', name: `people of ${state?.name ?? code}`, person: null, office: null }
      : { code, sector, name: canonical, person: null, office: null },
  ];
  found.key =
    sector === null && state && what !== 'organisation' ? `state ${code}` : `body ${code} ${canonical}`;
}

/** 'a demented Algerian', 'an Iranian': somebody of that state. */
function isOneOf({ sentence, last }: Draft): boolean {
  const token = sentence.tokens[last];
  return (
    token !== undefined &&
    !/^(amod|compound|flat|nmod:poss)$/.test(token.deprel) &&
    token.next?.upos !== 'NOUN' &&
    token.next?.form !== '-' &&
    token.children('det').some((t) => /^(an?|another|one)$/.test(t.lower))
  );
}

/** 'a Chadian and a Malian officer': both are what the noun behind the second one says. */
function isOfKindBehind({ sentence: { tokens }, last }: Draft, cover: Cover): boolean {
  const second =
    tokens[last + 1]?.lower === 'and' && isEach(tokens[last + 2]) ? cover.at(last + 3) : undefined;
  return second?.sense?.what === 'adjective' && tokens[second.last + 1]?.upos === 'NOUN';
}

function isState(
  found: Draft,
  sense: NameSense,
  cover: Cover,
  tables: ActorTables,
  known: ReadonlySet<string>,
): boolean {
  const { tokens } = found.sentence;
  const before = tokens[found.first - 1];
  const after = tokens[found.last + 1];
  if (isPrefixed(before, tokens) || isPlaceParticiple(after, tokens) || isMoney(after) || isEthnic(before))
    return false;
  if (sense.what === 'organisation')
    return (
      !isLettersAlone(found, sense, tables, known) && (sense.code !== 'UNO' || !isOthers(found, sense, cover))
    );
  if (sense.what === 'seat' && sense.ambiguous && isOthers(found, sense, cover)) return false;
  if (insideLargerName(found, sense, cover, tables)) return false;
  if (sense.what === 'seat' && isAnyOffice(found) && known.size > 0 && !known.has(sense.code)) return false;
  if (!sense.ambiguous || known.has(sense.code)) return true;
  // 'a ban on Georgian wine', beside another state.
  return (sense.what === 'adjective' && known.size > 0) || inStateContext(found, sense, cover, tables, known);
}

/** 'sanctions on NIS' in a report on Serbia: three letters mean a body of a state only where the report tells of that state. */
const isLettersAlone = (
  found: Draft,
  { code }: NameSense,
  { states }: ActorTables,
  known: ReadonlySet<string>,
): boolean => isOfLetters(found) && states.has(code) && known.size > 0 && !known.has(code);

/** 'NIS', 'FSB': others, too, may be called by the letters of a body. */
export const isOfLetters = ({ sense, sentence: { tokens }, first, last }: Draft): boolean =>
  sense?.what === 'organisation' && first === last && /^[A-Z]{2,4}$/.test(tokens[first]?.form ?? '');

/** 'Foreign Office spokesman', where nothing else speaks of Britain: other states call theirs so too. */
const isAnyOffice = ({ sentence: { tokens }, first, last }: Draft): boolean =>
  last === first + 1 && tokens[first]?.lower === 'foreign' && tokens[last]?.lower === 'office';

const isOnlyPlace = (found: Draft, sense: NameSense, cover: Cover): boolean =>
  sense.what === 'city' ||
  (sense.what === 'capital' && !isPartyMetonym(found, cover)) ||
  (sense.what === 'seat' && (sense.host ? !isPartyMetonym(found, cover) : isInPlace(found)));

/** 'Afghanistan's National Security Council', 'the Security Council of Armenia': a body of that name which another state has too. */
function isOthers(
  { first, last, sentence: { tokens } }: Draft,
  { code, what }: NameSense,
  cover: Cover,
): boolean {
  const before = tokens[first - 1];
  const owner = before && cover.at(isGenitiveTag(before) ? before.index - 1 : before.index);
  if (owner?.sense && owner.sense.code !== code) return true;
  if (what !== 'organisation' || tokens[last + 1]?.lower !== 'of') return false;
  const behind = cover.at(tokens[last + 2]?.lower === 'the' ? last + 3 : last + 2);
  return behind?.sense?.what === 'name' && behind.sense.code !== code;
}
