import type { Token } from '../model/sentence.ts';
import { type Cover, type Draft, draft } from './draft.ts';
import { isGenitive } from './phrase.ts';
import type { ActorTables, Epithet } from './tables.ts';

type Epithets = ReadonlyMap<string, Epithet>;

/** Nouns that stand for a state behind 'the Baltic', 'the island', 'the NATO'. */
const NOUNS = new Set(
  (
    'country nation state republic neighbour neighbor kingdom monarchy member power ally economy giant ' +
    'archipelago enclave island'
  ).split(' '),
);
/** Words before such a noun after which it is another one than was told of, or one of several. */
const APART =
  /^(other|another|neighbou?ring|rival|third|first|second|only|same|next|host|home|fellow|adjacent|nearby|whole|entire|rest)$/;
/** Words that may stand between the article and the noun. */
const REACH = 7;

/** 'the kingdom', 'the North African country': a state that the report has named before. Who is meant comes later. */
export function epithetAt(token: Token, epithets: Epithets, cover: Cover): Draft | null {
  const found = superlative(token, epithets) ?? behindArticle(token, epithets);
  if (!found || goesOn(token)) return null;
  const at = { sentence: token.sentence, first: found.first, last: token.index, core: token.index };
  const nominal = { count: null, noun: token.lower, owner: null, plural: false, among: found.codes };
  const made = draft(at, { kind: 'nominal', nominal });
  // 'the NATO member', 'the EU country': the name in it is no party of its own.
  for (let i = found.first; i < token.index; i++) {
    const inside = cover.at(i);
    if (inside) inside.absorbedBy = made;
  }
  return made;
}

/** Which states it can be, and where its phrase begins. */
interface Found {
  readonly first: number;
  readonly codes: ReadonlySet<string>;
}

function behindArticle(token: Token, epithets: Epithets): Found | null {
  const article = articleBefore(token);
  if (!article) return null;
  const { tokens } = token.sentence;
  const between = tokens.slice(article.index + 1, token.index);
  if (between.some((t) => APART.test(t.lower) || t.xpos === 'JJS' || t.upos === 'NUM')) return null;
  const called =
    nounOf(spelled(between.slice(-2).concat(token)), epithets) ??
    nounOf(`${token.previous?.lower} ${token.lower}`, epithets) ??
    nounOf(token.lower, epithets);
  if (!called && !NOUNS.has(token.lower)) return null;
  const described = kindsIn(between, epithets);
  if (!called && described.length === 0) return null;
  // 'the Mediterranean island' is a state only where a state is an island.
  const own = called ?? (token.lower === 'island' ? epithets.get('island') : undefined);
  return { first: article.index, codes: shared([...(own ? [own.codes] : []), ...described]) };
}

function nounOf(words: string, epithets: Epithets): Epithet | null {
  const epithet = epithets.get(words);
  return epithet?.kind === 'noun' ? epithet : null;
}

/** The `the` that opens the phrase of a noun. */
function articleBefore(token: Token): Token | null {
  let at = token.previous;
  for (let steps = 0; at && steps < REACH && at.lower !== 'the'; steps++) {
    if (
      !/^(ADJ|NOUN|PROPN|VERB|ADV|PUNCT|ADP|NUM)$/.test(at.upos) ||
      (at.upos === 'PUNCT' && at.form !== '-')
    )
      return null;
    at = at.previous;
  }
  return at?.lower === 'the' ? at : null;
}

/** The states of each kind that the words right before a noun tell of: 'oil-rich Gulf', 'NATO member'. */
export function kindsIn(tokens: readonly Token[], epithets: Epithets): ReadonlySet<string>[] {
  const end = tokens.at(-1)?.lower === 'member' ? tokens.length - 1 : tokens.length;
  for (let start = Math.max(0, end - 4); start < end; start++) {
    const epithet = epithets.get(spelled(tokens.slice(start, end)));
    if (epithet?.kind === 'adjective') return [epithet.codes, ...kindsIn(tokens.slice(0, start), epithets)];
  }
  return [];
}

const spelled = (tokens: readonly Token[]): string =>
  tokens
    .map((t) => t.lower)
    .join(' ')
    .replaceAll(' - ', '-');

/** The states that are in all of these. */
export const shared = ([first, ...others]: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set([...(first ?? [])].filter((code) => others.every((codes) => codes.has(code))));

/** "Europe's biggest economy", "the world's most populous nation". */
function superlative(token: Token, epithets: Epithets): Found | null {
  const { tokens } = token.sentence;
  for (let i = token.index - 1; i > 0 && token.index - i < REACH; i--) {
    if (!isGenitive(tokens[i])) continue;
    for (let first = Math.max(0, i - 3); first < i; first++) {
      const owner = `${spelled(tokens.slice(first, i))}'s`;
      const found = epithets.get(`${owner} ${ranked(tokens.slice(i + 1, token.index + 1))}`);
      if (found?.kind === 'superlative') return { first, codes: found.codes };
    }
    return null;
  }
  return null;
}

/** One spelling for words that say the same: 'biggest' and 'largest', 'nation' and 'country'. */
const ranked = (tokens: readonly Token[]): string =>
  spelled(tokens)
    .replace(/\b(biggest|top)\b/, 'largest')
    .replace(/\b(nation|state)$/, 'country');

/** 'the kingdom of God', 'the Kingdom Tower', 'the island nations': a name or another noun. */
const goesOn = ({ next, upos }: Token): boolean =>
  upos === 'PROPN' ? next?.upos === 'PROPN' : next?.lower === 'of' || /^(NOUN|PROPN)$/.test(next?.upos ?? '');

/** 'the two Koreas', 'Franco-Italian': names that stand for several states, or for one before another. */
export function sharedName(token: Token, { epithets, states }: ActorTables): Draft | null {
  const epithet = /^\p{Lu}/u.test(token.form) ? epithets.get(token.lower) : undefined;
  const isPrefix =
    epithet?.kind === 'prefix' && token.next?.form === '-' && /^\p{Lu}/u.test(token.next.next?.form ?? '');
  if (!epithet || !(isPrefix || epithet.kind === 'together')) return null;
  const parties = [...epithet.codes].flatMap((code) => {
    const state = states.get(code);
    return state ? [{ code, sector: null, name: state.name, person: null, office: null }] : [];
  });
  const at = { sentence: token.sentence, first: token.index, last: token.index, core: token.index };
  const made = draft(at, { kind: isPrefix ? 'adjective' : 'nominal', parties });
  if (isPrefix) made.key = `state ${parties[0]?.code}`;
  else made.joint = true;
  return made;
}
