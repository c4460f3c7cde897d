import type { Token } from '../../model/sentence.ts';
import type { Cover, Draft } from '../draft.ts';
import { lemmasIn } from '../spellings.ts';
import type { ActorTables, NameSense } from '../tables.ts';
import { VOLITIONAL } from '../words.ts';
import { isGenitiveTag, isHyphen } from './compounds.ts';

/** For 'Jordan', 'Georgia', 'Turkey': does the place in the sentence ask for a state? */
export function inStateContext(
  found: Draft,
  sense: NameSense,
  cover: Cover,
  tables: ActorTables,
  known: ReadonlySet<string>,
): boolean {
  const { tokens } = found.sentence;
  const before = tokens[found.first - 1];
  const after = tokens[found.last + 1];
  const opening = before && REGIONAL.test(before.lower) ? tokens[found.first - 2] : before;
  if (opening && STATE_PREPOSITIONS.has(opening.lower) && !isNextToAmerica(sense, known)) return true;
  if ([isDoer, ownsIts, isToldAsState].some((is) => is(tokens[found.last]))) return true;
  if (isBesideState(found, cover)) return true;
  const noun = isGenitiveTag(after) ? tokens[found.last + 2] : after;
  if (noun && tables.offices.longest(noun.index, lemmasIn(tokens))) return true;
  const link = (token: Token | undefined): boolean =>
    token !== undefined && (token.lower === 'and' || token.form === ',' || isHyphen(token));
  if (link(before) && cover.at(found.first - 2)?.sense) return true;
  return link(after) && Boolean(cover.at(found.last + 2)?.sense);
}

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
  (name.relation === 'nsubj' || name.deprel === 'obj' || name.deprel === 'iobj') &&
  name.head?.upos === 'VERB' &&
  name.children('flat', 'compound', 'appos').length === 0 &&
  [name.head, ...name.head.children('xcomp')].some((t) => VOLITIONAL.has(t.lemma.toLowerCase()));

/** 'Chad became the first country to': what it is said to be. */
const isToldAsState = (name: Token | undefined): boolean => {
  const said = name?.upos === 'PROPN' && name.relation === 'nsubj' ? name.head : null;
  return (
    said !== null &&
    [said, ...said.children('xcomp', 'obj')].some(
      (t) => t.upos === 'NOUN' && /^(country|state|nation|kingdom|republic|government)$/.test(t.lemma),
    )
  );
};

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
