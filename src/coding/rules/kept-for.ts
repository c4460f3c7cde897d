import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { actorsAt } from '../claims/phrases.ts';
import { frameWith } from '../frames/frame.ts';
import { isPassive } from '../frames/passive.ts';
import { fullLemma, prepositionOf } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import type { Lexicon } from '../lexicon/entry.ts';
import { settingOf } from '../modality/setting.ts';
import { words } from '../words.ts';
import { KEPT, PROMISING } from './kept.ts';
import type { OwnWord } from './own-word.ts';

/** What is promised to captives, and what is done then. */
const FATES: ReadonlyMap<string, string> = new Map([
  ['release', 'release'],
  ['freedom', 'free'],
  ['liberty', 'free'],
  ['return', 'return'],
  ['repatriation', 'repatriate'],
]);
const FREEING = new Set(['free', 'release', 'hand over', 'let go', 'return', 'repatriate', 'set free']);
const CARRYING = words('fly send bring take');
const GIVING = new Set(['deliver', 'hand over', 'supply', 'pay', 'pay out', 'ship', 'transfer']);

/**
 * 'The sailors whose release Chad had promised were flown home', 'The fuel that Chad had promised was delivered': the promise
 * is told of what it is about, and kept by what happens to that.
 */
export function keptForAt(deed: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  const thing = deed.upos === 'VERB' && isPassive(deed) ? deed.child('nsubj:pass') : undefined;
  const promise = thing?.children('acl:relcl').find((t) => PROMISING.has(t.lemma));
  if (!thing || !promise || isPassive(promise)) return null;
  const does = doneTo(thing, promise, deed, resolved);
  const frame = verbFrame(deed);
  const setting = settingOf(frame, lexicon);
  if (does === null || !setting.asserted || setting.negated || setting.modal !== null) return null;
  if (setting.time !== 'past' || setting.outlook !== null || setting.condition) return null;
  const { agents } = verbFrame(promise);
  return {
    entry: KEPT,
    frame: frameWith(frame, { agents, patients: [thing], lemma: does, trigger: deed }),
    setting,
  };
}

/** What is done by way of keeping it; null where it is something else. */
function doneTo(thing: Token, promise: Token, deed: Token, resolved: Resolved): string | null {
  const fate = promise
    .children('obj')
    .find((t) => t.children('nmod:poss').some(({ lower }) => lower === 'whose'));
  const lemma = fullLemma(deed);
  if (!fate) return isWhole(promise) && GIVING.has(lemma) ? lemma : null;
  const isFreed = FREEING.has(lemma) || (CARRYING.has(deed.lemma) && isHome(thing, deed, resolved));
  return isFreed ? (FATES.get(fate.lemma) ?? null) : null;
}

/** 'that it had promised': nothing else is its object. */
const isWhole = (promise: Token): boolean =>
  promise.children('obj', 'xcomp', 'ccomp').every(({ lower }) => /^(that|which)$/.test(lower));

/** 'flown home', 'taken to Lima', of Peruvians. */
function isHome(thing: Token, deed: Token, resolved: Resolved): boolean {
  if (deed.children('advmod').some(({ lower }) => /^(home|back)$/.test(lower))) return true;
  const own = actorsAt(thing, resolved).map(({ code }) => code);
  const to = deed.children('obl').filter((t) => prepositionOf(t) === 'to');
  return to.some((t) => own.includes(resolved.placeAt(t)?.country ?? '-'));
}
