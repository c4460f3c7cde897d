import type { Token } from '../../model/sentence.ts';
import { words } from '../words.ts';

/** 'was acting on orders from abroad', 'is putting its house in order': how somebody is said to carry on. */
export const isGoingOn = (token: Token): boolean =>
  token.xpos === 'VBG' &&
  !LOOKING_ON.has(token.lemma) &&
  token.children('aux').some((t) => /^(is|are|was|were|am|'s|’s|'re|’re|'m|’m)$/.test(t.lower)) &&
  !token.children('aux').some((t) => /^(has|have|had|will|would|been)$/.test(t.lower));

/** What commits nobody to a view: who does so waits, or finds out. */
const LOOKING_ON = words(
  'follow monitor watch look wait investigate study examine review consider assess check verify gather await try work think go weigh mull ponder debate discuss contemplate ' +
    'talk speak say have get make do come observe analyse analyze evaluate see meet visit plan prepare hope buy sell import export grow',
);
