import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { actorsAt } from '../claims/phrases.ts';
import { frameWith } from '../frames/frame.ts';
import { hasTo } from '../frames/marks.ts';
import { isPassive } from '../frames/passive.ts';
import { isVerbal, withConjuncts } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import { type Entry, entryFrom, entryWith, type Lexicon } from '../lexicon/entry.ts';
import { settingOf, settingWith } from '../modality/setting.ts';
import { words } from '../words.ts';
import type { OwnWord } from './own-word.ts';

/** What somebody is told to have done as promised. */
export const KEPT: Entry = entryFrom({
  rule: 'commitment.kept-by-deed',
  to: ['object', 'owner', 'to', 'with', 'from', 'within'],
  kind: 'commitment',
  event: 'COOPERATE',
  cameo: '060',
  step: 'kept',
});

/** How a promise is made. */
export const PROMISING = words('promise pledge vow undertake guarantee');
const KEEPING = words('keep honour honor fulfil fulfill redeem implement meet');
const PROMISES = words('promise pledge commitment vow undertaking assurance guarantee word');

const PROMISED: Entry = entryWith(KEPT, {
  rule: 'commitment.as-promised',
  event: 'AGREE',
  cameo: '030',
  step: 'made',
});

/**
 * 'freed the sailors, as it had promised', 'reopened the bridge, fulfilling a pledge of May': what somebody is told to
 * have done as promised keeps the promise. The promise is what was done.
 */
export function keptAt(deed: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  const word = deed.upos === 'VERB' ? promisingBeside(deed) : undefined;
  if (!word || isPassive(deed)) return null;
  const frame = verbFrame(deed);
  const does = codesOf(frame.agents, resolved);
  const promiser = word.upos === 'VERB' ? verbFrame(word).agents : [];
  const isHis = promiser.length === 0 || isPassive(word) || codesOf(promiser, resolved) === does;
  if (does === '' || !isHis) return null;
  const setting = settingOf(frame, lexicon);
  if (!setting.asserted || setting.negated || setting.condition || setting.modal !== null) return null;
  return setting.time === 'past' && setting.outlook === null
    ? { entry: KEPT, frame: frameWith(frame, { trigger: word.upos === 'NOUN' ? word : deed }), setting }
    : null;
}

const BROKEN: Entry = entryWith(KEPT, {
  rule: 'commitment.broken-by-omission',
  to: ['to', 'inside', 'within'],
  event: 'REJECT',
  cameo: '120',
  step: 'broken',
});

/** 'Contrary to what it had promised Lusaka, Kinshasa did not clear it': what was not done breaks the promise. */
export function brokenAt(deed: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  const word = deed.upos === 'VERB' ? contraryTo(deed) : undefined;
  if (!word || isPassive(deed)) return null;
  const frame = verbFrame(deed);
  const setting = settingOf(frame, lexicon);
  const isBroken = setting.asserted && setting.negated && !setting.condition && setting.modal === null;
  if (!isBroken || setting.time !== 'past' || codesOf(frame.agents, resolved) === '') return null;
  const told = word.upos === 'VERB' ? word.children('obj', 'iobj') : [];
  const obliques = told.map((token) => ({ prep: 'to', token }));
  return {
    entry: BROKEN,
    frame: frameWith(frame, { obliques: [...obliques, ...frame.obliques] }),
    setting: settingWith(setting, { negated: false }),
  };
}

/** 'contrary to what it had promised', 'contrary to its pledge'. */
const contraryTo = (deed: Token): Token | undefined =>
  deed
    .children('advmod', 'advcl', 'amod', 'obl')
    .filter((t) => t.lower === 'contrary')
    .flatMap((t) => t.children('obl', 'nmod', 'ccomp'))
    .flatMap((t) => [t, ...t.children('acl:relcl', 'acl')])
    .find((t) => PROMISING.has(t.lemma) || PROMISES.has(t.lemma));

/** The same words tell the promise too, where they say on which day it was made: 'as it had promised on Monday'. */
export function promisedAt(word: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  const deed = PROMISING.has(word.lemma) && word.upos === 'VERB' ? word.head : null;
  const kept = deed && promisingBeside(deed) === word ? keptAt(deed, resolved, lexicon) : null;
  if (!kept || !isDated(word, resolved)) return null;
  const frame = frameWith(kept.frame, { predicate: word, carrier: word, trigger: word });
  return { entry: PROMISED, frame, setting: settingOf(verbFrame(word), lexicon) };
}

const isDated = (word: Token, { dates }: Resolved): boolean =>
  dates.some(
    ({ sentence, first }) =>
      sentence === word.sentence.index && word.subtree().some(({ index }) => index === first),
  );

/** The word of promising that stands beside a deed. */
const promisingBeside = (deed: Token): Token | undefined =>
  deed
    .children('advcl')
    .flatMap((t) => [t, ...t.children('obj')])
    .find((t) => deedBeside(t) === deed);

/** The deed that a word of promising stands beside. */
function deedBeside(word: Token): Token | null {
  if (word.upos === 'NOUN') return PROMISES.has(word.lemma) && !saysWhich(word) ? keptBy(word.head) : null;
  const isAs = word.children('mark', 'case').some((t) => t.lower === 'as' && t.index < word.index);
  const says = word.child('xcomp', 'ccomp', 'obj');
  const isPromised = PROMISING.has(word.lemma) && (says === undefined || isSpan(says));
  const isForetold = FORETELLING.has(word.lemma) && says !== undefined && isWould(says);
  const above = word.relation === 'advcl' && isAs && (isPromised || isForetold) ? word.head : null;
  return above && isVerbal(above) ? above : null;
}

/** 'as it had announced it would': no more than that it was to come. */
const FORETELLING = words('promise pledge vow say tell assure inform announce declare indicate signal');
const isWould = (clause: Token): boolean =>
  clause.lower === 'would' && clause.children('xcomp', 'obj', 'aux').length === 0;

/** 'as it had promised a day before': the day is what trees may take for the object. */
const isSpan = ({ lemma }: Token): boolean => /^(day|week|month|year|hour)$/.test(lemma);

/** ', fulfilling a pledge': what is done by way of keeping it. */
const keptBy = (keeping: Token | null): Token | null =>
  keeping?.deprel === 'advcl' &&
  keeping.xpos === 'VBG' &&
  KEEPING.has(keeping.lemma) &&
  !keeping.child('mark')
    ? keeping.head
    : null;

/** 'its promise to reopen the bridge': then that is the promise. */
const saysWhich = (noun: Token): boolean => noun.children('acl').some(hasTo);

const codesOf = (tokens: readonly Token[], resolved: Resolved): string => {
  const actors = tokens.flatMap(withConjuncts).flatMap((t) => actorsAt(t, resolved));
  return [...new Set(actors.map(({ code }) => code))].sort().join();
};
