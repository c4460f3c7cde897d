import type { Sentence, Token } from '../model/sentence.ts';
import { type Cover, type Draft, draft } from './draft.ts';
import { isInPlace, isPartyMetonym } from './metonyms.ts';
import type { ActorTables, NameSense } from './tables.ts';
import {
  DIRECTIONS,
  NAME_PARTICLES,
  PLACE_OR_THING,
  PLACE_PARTICIPLES,
  SIDES_PREFIX,
  STATE_WORDS,
  TIME_NAMES,
  VOLITIONAL,
} from './words.ts';

export function isCapital(form: string): boolean {
  const code = form.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(form);
}

/** Spellings under which the tables may know a token: as it is, and in title case if it shouts. */
export function spellings(form: string): readonly string[] {
  const plain = form.replaceAll('’', "'");
  return plain.length > 3 && /^\p{Lu}+$/u.test(plain)
    ? [plain, plain.charAt(0) + plain.slice(1).toLowerCase()]
    : [plain];
}

const RANKING = ['name', 'adjective', 'organisation', 'seat', 'people', 'capital', 'city'] as const;

const best = (senses: readonly NameSense[]): NameSense | undefined => {
  for (const what of RANKING) {
    const found = senses.find((sense) => sense.what === what);
    if (found) return found;
  }
  return undefined;
};

/**
 * Step 1: the names of the tables, longest match first. Names inside a larger proper name that the tables do
 * not know ('China Daily', 'Bank of China') are left out, as are capitals that are only a place.
 */
export function findNames(sentence: Sentence, tables: ActorTables, cover: Cover): void {
  const { forms } = sentence.words;
  const steps = (i: number): readonly string[] => (i < forms.length ? spellings(forms[i] ?? '') : []);
  for (let i = 0; i < forms.length; i++) {
    if (!isCapital(forms[i] ?? '') && !isArticle(forms, i)) continue;
    const found = tables.names.longest(i, steps);
    const sense = found && best(found.values);
    if (!found || !sense) continue;
    const last = found.end - 1;
    cover.add(draft({ sentence, first: i, last, core: last }, { kind: 'name', sense }));
    i = last;
  }
}

/** 'al-Shabaab', 'al Qaeda': the Arabic article is written small within a sentence. */
const isArticle = (forms: readonly string[], at: number): boolean =>
  /^(al|el|an|ash?)$/.test(forms[at] ?? '') &&
  isCapital((/^[-–]$/.test(forms[at + 1] ?? '') ? forms[at + 2] : forms[at + 1]) ?? '');

/** Drops the names that mean something else here and gives the others their party. Needs all names of the sentence. */
export function settleNames(cover: Cover, tables: ActorTables, known: ReadonlySet<string>): void {
  for (const found of [...cover.drafts]) {
    const sense = found.sense && atHome(found.sense, tables, known);
    if (!sense) continue;
    found.sense = sense;
    settle(found, sense, tables);
    if (!isState(found, sense, cover, tables, known)) cover.remove(found, false);
    else if (isOnlyPlace(found, sense, cover)) cover.remove(found, true);
  }
}

/** 'Brussels' is the European Union's, save where the report is about Belgium and not about the Union. */
function atHome(sense: NameSense, { states }: ActorTables, known: ReadonlySet<string>): NameSense {
  const { code, host } = sense;
  if (!host || known.has(code) || !known.has(host)) return sense;
  return { ...sense, what: 'capital', code: host, name: states.get(host)?.name ?? host };
}

function settle(found: Draft, sense: NameSense, tables: ActorTables): void {
  const state = tables.states.get(sense.code);
  const { code, sector, name, what } = sense;
  found.kind =
    what === 'adjective' ? 'adjective' : what === 'seat' || what === 'capital' ? 'metonym' : 'name';
  const canonical = what === 'people' ? `people of ${state?.name ?? code}` : name;
  const isAnyone = what === 'adjective' && isOneOf(found);
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
  if (isPrefixed(before, tokens) || isPlaceParticiple(after, tokens) || isMoney(after)) return false;
  if (sense.what === 'organisation') return sense.code !== 'UNO' || !isOthers(found, sense, cover);
  if (sense.what === 'seat' && sense.ambiguous && isOthers(found, sense, cover)) return false;
  if (insideLargerName(found, sense, cover, tables)) return false;
  if (sense.what === 'seat' && isAnyOffice(found) && known.size > 0 && !known.has(sense.code)) return false;
  if (!sense.ambiguous || known.has(sense.code)) return true;
  // 'a ban on Georgian wine', beside another state.
  return (
    (sense.what === 'adjective' && known.size > 0) ||
    inStateContext(found, cover, tables, isNextToAmerica(sense, known))
  );
}

/** 'Foreign Office spokesman', where nothing else speaks of Britain: other states call theirs so too. */
const isAnyOffice = ({ sentence: { tokens }, first, last }: Draft): boolean =>
  last === first + 1 && tokens[first]?.lower === 'foreign' && tokens[last]?.lower === 'office';

const isOnlyPlace = (found: Draft, sense: NameSense, cover: Cover): boolean =>
  sense.what === 'city' ||
  (sense.what === 'capital' && !isPartyMetonym(found, cover)) ||
  (sense.what === 'seat' && (sense.host ? !isPartyMetonym(found, cover) : isInPlace(found)));

/** 'Afghanistan's National Security Council': a body of that name which another state has too. */
function isOthers(found: Draft, { code }: NameSense, cover: Cover): boolean {
  const before = found.sentence.tokens[found.first - 1];
  const owner = before && cover.at(isGenitive(before) ? before.index - 1 : before.index);
  return owner?.sense !== null && owner?.sense !== undefined && owner.sense.code !== code;
}

/** '200,000 U.S. dollars', 'in Swiss francs': what a sum is counted in is nobody's doing. */
const isMoney = (after: Token | undefined): boolean =>
  after !== undefined && CURRENCIES.test(after.lower) && after.next?.form !== "'s";

const CURRENCIES =
  /^(dollars?|pounds?|francs?|yen|won|yuan|renminbi|roubles?|rubles?|rupees?|rials?|riyals?|dinars?|dirhams?|liras?|lire|pesos?|kron[aeo]r?|kroner|zlotys?|forints?|hryvnias?|shekels?|baht|ringgit|rupiah|lari|tenge)$/;

const isHyphen = (token: Token | undefined): boolean => token?.form === '-' || token?.form === '–';

/** 'anti-China', 'pro-Beijing'. */
const isPrefixed = (before: Token | undefined, tokens: readonly Token[]): boolean =>
  isHyphen(before) && SIDES_PREFIX.has(tokens[(before?.index ?? 0) - 1]?.lower ?? '');

/** 'Seoul-based'. */
const isPlaceParticiple = (after: Token | undefined, tokens: readonly Token[]): boolean =>
  isHyphen(after) && PLACE_PARTICIPLES.has(tokens[(after?.index ?? 0) + 1]?.lower ?? '');

const isPlainProper = (token: Token | undefined, cover: Cover): token is Token =>
  token !== undefined &&
  isCapital(token.form) &&
  (token.upos === 'PROPN' || token.upos === 'NOUN') &&
  !TIME_NAMES.has(token.lower) &&
  !cover.at(token.index);

/** Is this token the beginning of an office phrase ('China Foreign Ministry') or of a leader's name? */
export function startsKnown(token: Token, tables: ActorTables): boolean {
  const { tokens } = token.sentence;
  const lower = (i: number): readonly string[] => {
    const next = tokens[i];
    return next ? lemmaSpellings(next) : [];
  };
  for (let i = token.index; i < token.index + 3; i++) if (tables.offices.longest(i, lower)) return true;
  return tables.leaders.longest(token.index, (i) => spellings(tokens[i]?.form ?? '')) !== null;
}

/** Lower-case lemma, form and the form without a plural `s` (taggers leave 'Ministers' as it is). */
export function lemmaSpellings(token: Token): readonly string[] {
  const lower = token.lower.replaceAll('’', "'");
  const lemma = token.lemma.toLowerCase();
  const stem = lower.length > 3 && lower.endsWith('s') ? lower.slice(0, -1) : lower;
  return lemma === lower && stem === lower ? [lower] : [lemma, lower, stem];
}

function insideLargerName(found: Draft, sense: NameSense, cover: Cover, tables: ActorTables): boolean {
  const { tokens } = found.sentence;
  const after = tokens[found.last + 1];
  if (after && PLACE_OR_THING.has(after.lower) && isCapital(after.form)) return true;
  const adjectival = sense.what === 'adjective' || sense.what === 'people';
  if (!adjectival && isPlainProper(after, cover) && !startsKnown(after, tables)) return true;
  const before = tokens[found.first - 1];
  if (before && isCapital(before.form) && DIRECTIONS.has(before.lower.replace(/ern$/, ''))) return true;
  if (before?.form === 'New' && !adjectival) return true;
  if (sense.code === 'USA' && before && isOtherAmerica(before)) return true;
  if (before?.lower === 'of') return isPlainTitle(tokens[found.first - 2], cover, tables);
  if (adjectival || !isPlainProper(before, cover) || before.upos !== 'PROPN') return false;
  return !startsKnown(before, tables);
}

/** 'Latin American countries', 'Native Americans', 'colonial America': the continent, a people of it, or a time long gone. */
const isOtherAmerica = (before: Token): boolean =>
  /^(latin|north|south|central|meso|inter|pan|native|african|hispanic|colonial|spanish|pre-columbian)$/.test(
    (before.form === '-' ? before.previous : before)?.lower ?? '',
  );

/** 'the Minister of Foreign Affairs of Peru': an office in capitals whose last word it is. */
function endsOffice({ index, sentence: { tokens } }: Token, tables: ActorTables): boolean {
  const spelled = (i: number): readonly string[] => (tokens[i] ? lemmaSpellings(tokens[i] as Token) : []);
  for (let i = index - 1; i >= 0 && index - i < NAME_REACH; i--)
    if (tables.offices.longest(i, spelled)?.end === index + 1) return true;
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
  const spelled = (i: number): readonly string[] => (tokens[i] ? lemmaSpellings(tokens[i] as Token) : []);
  const isOffice = (i: number): boolean => tables.offices.longest(i, spelled)?.values[0]?.type === 'person';
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

const isGenitive = (token: Token | undefined): boolean => token?.xpos === 'POS';

const STATE_PREPOSITIONS = new Set([
  'in',
  'to',
  'with',
  'from',
  'between',
  'of',
  'against',
  'into',
  'for',
  'by',
]);

/** 'Jordan condemned', 'urged Turkey to': one word alone that does or is asked what states do. */
const isDoer = (name: Token | undefined): boolean =>
  name?.upos === 'PROPN' &&
  (name.relation === 'nsubj' || name.deprel === 'obj') &&
  name.head?.upos === 'VERB' &&
  name.children('flat', 'compound', 'appos').length === 0 &&
  [name.head, ...name.head.children('xcomp')].some((t) => VOLITIONAL.has(t.lemma.toLowerCase()));

/** 'out of eastern Congo'. */
const REGIONAL =
  /^(northern|southern|eastern|western|central|northeastern|northwestern|southeastern|southwestern)$/;

/** 'Chad threw its weight behind them': what has an 'its' is no person. */
const ownsIts = (name: Token | undefined): boolean =>
  name?.upos === 'PROPN' &&
  name.relation === 'nsubj' &&
  name.children('flat', 'compound', 'appos').length === 0 &&
  (name.head?.children('obj') ?? []).some((o) => o.children('nmod:poss').some((t) => t.lower === 'its'));

/** 'a Michigan soldier in Georgia': where only the United States are spoken of, the state of that name within them. */
const isNextToAmerica = ({ code }: NameSense, known: ReadonlySet<string>): boolean =>
  code === 'GEO' && known.size === 1 && known.has('USA');

/**
 * 'Estonia championed Georgia's cause', 'Georgia handed him over to Ukraine': a whole name in a sentence that names a
 * state beyond doubt, other than the one whose towns and regions are called like it.
 */
function isBesideState(found: Draft, cover: Cover): boolean {
  const { tokens } = found.sentence;
  const name = tokens[found.last];
  if (name?.upos !== 'PROPN' || name.children('flat', 'compound', 'appos').length > 0) return false;
  if (/^(flat|compound|appos)$/.test(name.deprel)) return false;
  const codes = tokens.flatMap((t) => {
    const sense = cover.at(t.index)?.sense;
    return sense && !sense.ambiguous && t.index !== name.index ? [sense.code] : [];
  });
  return codes.length > 0 && !codes.includes('USA');
}

/** For 'Jordan', 'Georgia', 'Turkey': does the place in the sentence ask for a state? */
function inStateContext(found: Draft, cover: Cover, tables: ActorTables, isAmerican: boolean): boolean {
  const { tokens } = found.sentence;
  const before = tokens[found.first - 1];
  const after = tokens[found.last + 1];
  const opening = before && REGIONAL.test(before.lower) ? tokens[found.first - 2] : before;
  if (opening && STATE_PREPOSITIONS.has(opening.lower) && !isAmerican) return true;
  if (isDoer(tokens[found.last]) || ownsIts(tokens[found.last])) return true;
  if (isBesideState(found, cover)) return true;
  const noun = isGenitive(after) ? tokens[found.last + 2] : after;
  if (noun && tables.offices.longest(noun.index, (i) => (tokens[i] ? lemmaSpellings(tokens[i]) : [])))
    return true;
  const link = (token: Token | undefined): boolean =>
    token !== undefined && (token.lower === 'and' || token.form === ',' || isHyphen(token));
  if (link(before) && cover.at(found.first - 2)?.sense) return true;
  return link(after) && Boolean(cover.at(found.last + 2)?.sense);
}
