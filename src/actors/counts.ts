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
  if (lower === 'each' && token.relation === 'nsubj' && !token.child('nmod'))
    return made(token, token.index, alone(2));
  if ((previous?.lower !== 'the' && previous?.lower !== 'all') || !isArgument(token)) return null;
  const isBare = next !== null && !GOES_ON.test(next.upos) && !cover.at(next.index);
  if (/^(former|latter)$/.test(lower) && isBare) return made(token, token.index - 1, ordered(lower));
  const company = COMPANIES.get(lower);
  if (company && !token.child('nmod', 'acl', 'amod', 'compound', 'acl:relcl'))
    return made(token, token.index - 1, alone(company));
  const count = numberOf(lower);
  return count !== null && isBare ? made(token, token.index - 1, alone(count)) : null;
}

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
