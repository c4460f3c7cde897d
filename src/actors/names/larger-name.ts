import type { Token } from '../../model/sentence.ts';
import type { Cover, Draft } from '../draft.ts';
import { isCapital, lemmasIn, spellings } from '../spellings.ts';
import type { ActorTables, NameSense } from '../tables.ts';
import { isOfTitle } from '../titles.ts';
import { DIRECTIONS, NAME_PARTICLES, PLACE_OR_THING, POSTED, STATE_WORDS, TIME_NAMES } from '../words.ts';

/** 'China Daily', 'Bank of China', 'Latin America': the name is part of another one. */
export function insideLargerName(found: Draft, sense: NameSense, cover: Cover, tables: ActorTables): boolean {
  const { tokens } = found.sentence;
  const after = tokens[found.last + 1];
  if (after && PLACE_OR_THING.has(after.lower) && isCapital(after.form)) return true;
  const adjectival = sense.what === 'adjective' || sense.what === 'people';
  if (!adjectival && isPlainProper(after, cover) && !isPost(found) && !isOfTitle(tokens[found.last], after))
    if (!startsKnown(after, tables)) return true;
  const before = tokens[found.first - 1];
  if (before && isCapital(before.form) && DIRECTIONS.has(before.lower.replace(/ern$/, ''))) return true;
  if (before?.form === 'New' && !adjectival) return true;
  if (sense.code === 'USA' && before && isOtherAmerica(before)) return true;
  if (before?.lower === 'of') return isPlainTitle(tokens[found.first - 2], cover, tables);
  if (adjectival || !isPlainProper(before, cover) || before.upos !== 'PROPN') return false;
  return !startsKnown(before, tables);
}

/** 'Ambassador to Germany Jan Novak': where somebody is posted, and then his name. */
function isPost({ first, sentence: { tokens } }: Draft): boolean {
  const at = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  return /^(to|in)$/.test(tokens[at]?.lower ?? '') && POSTED.test(tokens[at - 1]?.lower ?? '');
}

/** 'Latin American countries', 'Native Americans', 'colonial America': the continent, a people of it, or a time long gone. */
const isOtherAmerica = (before: Token): boolean =>
  /^(latin|north|south|central|meso|inter|pan|native|african|hispanic|colonial|spanish|pre-columbian)$/.test(
    (before.form === '-' ? before.previous : before)?.lower ?? '',
  );

const isPlainProper = (token: Token | undefined, cover: Cover): token is Token =>
  token !== undefined &&
  isCapital(token.form) &&
  (token.upos === 'PROPN' || token.upos === 'NOUN') &&
  !TIME_NAMES.has(token.lower) &&
  !cover.at(token.index);

/** Is this token the beginning of an office phrase ('China Foreign Ministry') or of a leader's name? */
function startsKnown(token: Token, tables: ActorTables): boolean {
  const { tokens } = token.sentence;
  const lower = lemmasIn(tokens);
  for (let i = token.index; i < token.index + 3; i++) if (tables.offices.longest(i, lower)) return true;
  return tables.leaders.longest(token.index, (i) => spellings(tokens[i]?.form ?? '')) !== null;
}

/** 'the Minister of Foreign Affairs of Peru': an office in capitals whose last word it is. */
function endsOffice({ index, sentence: { tokens } }: Token, tables: ActorTables): boolean {
  const lower = lemmasIn(tokens);
  for (let i = index - 1; i >= 0 && index - i < NAME_REACH; i--)
    if (tables.offices.longest(i, lower)?.end === index + 1) return true;
  return false;
}

/** 'Bank of China', but not 'Republic of Korea' or 'the President of France'. */
const isPlainTitle = (token: Token | undefined, cover: Cover, tables: ActorTables): boolean =>
  isPlainProper(token, cover) &&
  !STATE_WORDS.has(token.lower) &&
  !startsKnown(token, tables) &&
  !endsOffice(token, tables) &&
  !isTitled(token, cover, tables) &&
  (token.upos === 'PROPN' || token.index > 0);

/** 'President Robert Moyo of Zimbabwe', 'ministers A of Mali and B of Niger': a person's name, by the office before it. */
function isTitled({ index, sentence: { tokens } }: Token, cover: Cover, tables: ActorTables): boolean {
  const lower = lemmasIn(tokens);
  const isOffice = (i: number): boolean => tables.offices.longest(i, lower)?.values[0]?.type === 'person';
  let i = index - 1;
  for (; i >= 0 && index - i < NAME_REACH && isOfName(tokens[i]); i--) if (isOffice(i)) return true;
  if (isOffice(i) && isPluralForm(tokens[i])) return true;
  const state = /^(and|,)$/.test(tokens[i]?.lower ?? '') ? cover.at(i - 1) : undefined;
  const before = state && tokens[state.first - 1]?.lower === 'of' ? tokens[state.first - 2] : undefined;
  return before !== undefined && isTitled(before, cover, tables);
}

/** A capital, or the `bin` of 'Faisal bin Farhan'. */
const isOfName = (token: Token | undefined): boolean =>
  isCapital(token?.form ?? '') || NAME_PARTICLES.has(token?.lower ?? '');

const isPluralForm = (token: Token | undefined): boolean => token?.xpos === 'NNS' || token?.xpos === 'NNPS';

/** Words that an office and a name before its last part may have. */
const NAME_REACH = 7;
