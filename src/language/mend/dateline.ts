import type { Token } from '../../model/sentence.ts';
import { hang, type Mender } from './index.ts';

/** Words of a dateline before the mark that ends it: 'TIRANA, Albania (AP) --'. */
const LONGEST = 12;

/** A word that shouts, as datelines do. */
const SHOUTS = /^\p{Lu}{4,}$/u;

/** 'UNITED NATIONS: Russia vetoed', 'TEHRAN -- The authorities freed': the place of a report acts in no clause of it. */
export const datelines: Mender = (sentence, columns) => {
  const { tokens, root } = sentence;
  const [first] = tokens;
  if (!first || !root || !SHOUTS.test(first.form)) return;
  const end = tokens.slice(1, LONGEST).find((t) => /^(:|-|--|–|—)$/.test(t.form) && isApart(t));
  if (!end || root.index < end.index || !isPlaceBefore(tokens.slice(0, end.index))) return;
  for (const token of tokens.slice(0, end.index))
    if (token.head === null || token.head.index > end.index || token === first)
      hang(columns, token.index, token === first ? root.index : first.index, 'dep');
};

/** A mark with a blank behind it, and, save for a colon, one before it. */
const isApart = ({ form, previous, next, start, end }: Token): boolean =>
  next !== null && next.start > end && (form === ':' || (previous !== null && previous.end < start));

const isPlaceBefore = (tokens: readonly Token[]): boolean =>
  tokens.every((t) => /^[\p{Lu}\p{N}(),.]/u.test(t.form));
