import type { Token } from '../../model/sentence.ts';
import { PLACE_PARTICIPLES, SIDES_PREFIX } from '../words.ts';

/** '200,000 U.S. dollars', 'in Swiss francs': what a sum is counted in is nobody's doing. */
export const isMoney = (after: Token | undefined): boolean =>
  after !== undefined && CURRENCIES.test(after.lower) && after.next?.form !== "'s";

const CURRENCIES =
  /^(dollars?|pounds?|francs?|yen|won|yuan|renminbi|roubles?|rubles?|rupees?|rials?|riyals?|dinars?|dirhams?|liras?|lire|pesos?|kron[aeo]r?|kroner|zlotys?|forints?|hryvnias?|shekels?|baht|ringgit|rupiah|lari|tenge)$/;

export const isHyphen = (token: Token | undefined): boolean => token?.form === '-' || token?.form === '–';

/** 'anti-China', 'pro-Beijing'. */
export const isPrefixed = (before: Token | undefined, tokens: readonly Token[]): boolean =>
  isHyphen(before) && SIDES_PREFIX.has(tokens[(before?.index ?? 0) - 1]?.lower ?? '');

/** 'Seoul-based'. */
export const isPlaceParticiple = (after: Token | undefined, tokens: readonly Token[]): boolean =>
  isHyphen(after) && PLACE_PARTICIPLES.has(tokens[(after?.index ?? 0) + 1]?.lower ?? '');

/** A genitive by its tag: the apostrophe alone may end a quotation. */
export const isGenitiveTag = (token: Token | undefined): boolean => token?.xpos === 'POS';

/** 'ethnic Serbs', 'an ethnic Russian teacher': a people, wherever they live, and of no state by that. */
export const isEthnic = (before: Token | undefined): boolean =>
  /^(ethnic|ethnically|indigenous)$/.test(before?.lower ?? '');
