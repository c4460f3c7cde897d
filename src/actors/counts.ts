import type { Token } from '../model/sentence.ts';
import { type Cover, type Draft, draft, type NominalPhrase } from './draft.ts';
import { COMPANIES, numberOf } from './words.ts';

/** 'Both shared the view', 'The two agreed', 'The trio met', 'the latter': words that point back without a noun. */
export function countAlone(token: Token, cover: Cover): Draft | null {
  const { lower, next, previous } = token;
  if (next?.lower === 'of' && next.next?.xpos !== 'VBG') return null;
  if (
    lower === 'both' &&
    (isArgument(token) || next?.upos === 'VERB' || next?.upos === 'AUX') &&
    !isFloating(token)
  )
    return made(token, token.index, alone(2));
  if (
    (lower === 'each' || (/^n?either$/.test(lower) && isMain(token))) &&
    token.relation === 'nsubj' &&
    !token.child('nmod')
  )
    return made(token, token.index, alone(2));
  if ((previous?.lower !== 'the' && previous?.lower !== 'all') || !isArgument(token)) return null;
  const isBare = next !== null && !GOES_ON.test(next.upos) && !cover.at(next.index);
  if (/^(former|latter)$/.test(lower) && isBare) return made(token, token.index - 1, ordered(lower));
  const company = COMPANIES.get(lower);
  if (company && !token.child('acl', 'amod', 'compound', 'acl:relcl') && !isOfOthers(token))
    return made(token, token.index - 1, alone(company));
  const count = numberOf(lower);
  return count !== null && isBare ? made(token, token.index - 1, alone(count)) : null;
}

/** 'the pair from Ghent', 'a trio of ships', and not 'sat down with the pair in Ghent'. */
const isOfOthers = (token: Token): boolean =>
  token
    .children('nmod')
    .some((t) => !(token.deprel === 'obl' && /^(in|at|on|over)$/.test(t.child('case')?.lower ?? '')));

/** 'two men', 'both firms': another pair than one of states; a time or a measure is none. */
export const isPairOfOthers = (token: Token): boolean =>
  token.xpos === 'NNS' &&
  !/^(year|month|week|day|hour|minute|decade|century|time|mile|kilomet(er|re)|met(er|re)|step|way|thing)$/.test(
    token.lemma,
  ) &&
  token.children('nummod', 'det').some((t) => /^(two|both|2)$/.test(t.lower));

/** In a clause that is told ('said that neither would'), others than the report's own pair may be meant. */
const isMain = ({ head }: Token): boolean =>
  head?.deprel === 'root' || (head?.deprel === 'conj' && head.head?.deprel === 'root');

const GOES_ON = /^(NOUN|PROPN|ADJ|NUM|SYM)$/;

/** 'they both take part': `they` carries it. */
const isFloating = ({ previous }: Token): boolean => previous?.upos === 'PRON' || previous?.upos === 'AUX';

const alone = (count: number): NominalPhrase => ({ count, noun: '', owner: null, plural: true });

/** The one or the other of two that were named. */
const ordered = (noun: string): NominalPhrase => ({ count: 1, noun, owner: null, plural: false });

const isArgument = (token: Token): boolean =>
  ['nsubj', 'obj', 'obl', 'nmod', 'iobj'].includes(token.relation);

const made = (token: Token, first: number, nominal: NominalPhrase): Draft =>
  draft(
    { sentence: token.sentence, first, last: token.index, core: token.index },
    { kind: 'nominal', nominal },
  );
