import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { type Frame, frameWith } from '../frames/frame.ts';
import { isPassive } from '../frames/passive.ts';
import { measured } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import type { Lexicon } from '../lexicon/entry.ts';
import { settingOf } from '../modality/setting.ts';
import { words } from '../words.ts';
import {
  alleged,
  below,
  groundOf,
  hasWord,
  inferred,
  isDomestic,
  isFirm,
  OFFICES,
  oneState,
  rule,
  STOPPING,
  statesAt,
} from './ground.ts';
import type { OwnWord } from './own-word.ts';

const HALTED = rule('travel-halted', 'imposed', { ...STOPPING, to: ['to'] });
const CLOSED = rule('firms-closed', 'imposed', { ...STOPPING, cameo: '161', to: ['object', 'owner', 'of'] });
const BARRED = rule('people-barred', 'imposed', { ...STOPPING, to: ['object', 'owner'] });
const TRAVEL = words('tour trip holiday package cruise excursion');
const STOPPED = words('stop halt suspend ban prohibit');
/** Grounds on which journeys are called off that have nothing to do with states. */
const MISFORTUNE = words(
  'storm typhoon hurricane earthquake flood volcano eruption snow weather fog ash outbreak virus disease pandemic epidemic ' +
    'strike bankruptcy insolvency demand cost fire crash accident breakdown',
);

/** 'Group tours from Russia to Turkey have been stopped again': by the state that they set out from. */
export function haltedAt(verb: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  if (!STOPPED.has(verb.lemma) || !isPassive(verb)) return null;
  const frame = verbFrame(verb);
  const tours = frame.patients.filter((t) => TRAVEL.has(t.lemma));
  if (tours.length === 0 || frame.agents.length > 0 || hasWord(verb, MISFORTUNE)) return null;
  const from = tours.flatMap((t) => below(t, /^from$/));
  const ground = oneState(from, resolved) ? from : groundOf(tours, resolved);
  const to = tours.flatMap((t) => [t, ...from].flatMap((n) => below(n, /^to$/)));
  if (tours.some(isSuch)) return haltedBefore(frame, tours, resolved, lexicon);
  if (!ground || to.length === 0) return null;
  const aimed = frameWith(frame, { obliques: to.map((token) => ({ prep: 'to', token })) });
  return inferred(HALTED, aimed, ground, frame, settingOf(frame, lexicon));
}

/** 'such tours'. */
const isSuch = (noun: Token): boolean =>
  noun.children('det', 'amod', 'det:predet').some((t) => /^(such|these|those)$/.test(t.lower));

/** 'Agencies in Minsk sold tours to Turkey until such tours were stopped': the ones told of before. */
function haltedBefore(
  frame: Frame,
  tours: readonly Token[],
  resolved: Resolved,
  lexicon: Lexicon,
): OwnWord | null {
  const meant = tours.map((t) => travelBefore(t, resolved)).find((found) => found);
  if (!meant) return null;
  const aimed = frameWith(frame, {
    patients: [meant.noun],
    obliques: meant.to.map((token) => ({ prep: 'to', token })),
  });
  return inferred(HALTED, aimed, meant.ground, frame, settingOf(frame, lexicon));
}

/** Sentences in which a journey is looked for that is only pointed at. */
const NEAR = 3;

/** The journeys last told of before a word, with the state that they lead to and the one whose firms sell them. */
export function travelBefore(
  token: Token,
  resolved: Resolved,
): { readonly noun: Token; readonly to: readonly Token[]; readonly ground: readonly Token[] } | null {
  const { index } = token.sentence;
  const before = resolved.sentences
    .slice(Math.max(0, index - NEAR), index + 1)
    .flatMap(({ tokens }) => tokens.filter((t) => t.start < token.start))
    .filter((t) => TRAVEL.has(t.lemma) && t.upos === 'NOUN');
  for (const noun of before.reverse()) {
    const from = below(noun, /^from$/);
    const to = [noun, ...from].flatMap((n) => below(n, /^to$/));
    const firms = noun.sentence.tokens.filter((t) => t.upos === 'NOUN' && isFirm(t));
    const sold = firms.map((t) => groundOf([t], resolved)).find((found) => found);
    const ground = oneState(from, resolved) ? from : (sold ?? []);
    if (to.length > 0 && oneState(to, resolved)) return { noun, to, ground };
  }
  return null;
}

const SHUT = words('close shut shutter');
const BRANCHES = words(
  'store shop supermarket restaurant outlet branch plant factory office hotel cafe market',
);
/** What authorities close a shop for. */
const GROUNDS = words(
  'inspection inspector inspect violation violate breach regulation safe safety licence license permit raid check audit defect shortcoming hygiene',
);

/** 'Stores of a Danish chain in Turkey were closed after fire inspections', 'by the authorities'. */
export function closedAt(verb: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  if (!SHUT.has(verb.lemma) || !isPassive(verb)) return null;
  const frame = verbFrame(verb);
  const shut = frame.patients.filter((t) => BRANCHES.has(measured(t).lemma));
  const stores = shut.map(measured);
  const owners = [...shut, ...stores].flatMap(ownersOf);
  const places = [...stores, ...owners].flatMap((t) => below(t, /^(in|across|throughout)$/));
  const ground = [...places, ...frame.obliques.filter((o) => o.prep === 'in').map((o) => o.token)];
  const byOffice = frame.agents.some((t) => OFFICES.has(t.lemma));
  if (stores.length > 0 && ground.length === 0) return closedAgain(verb, resolved, lexicon);
  if (stores.length === 0 || !oneState(ground, resolved) || !isDomestic(frame, ground, resolved)) return null;
  if (!byOffice && !hasWord(verb, GROUNDS)) return null;
  const owned = frameWith(frame, {
    patients: stores,
    obliques: owners.map((token) => ({ prep: 'of', token })),
  });
  return inferred(byOffice ? CLOSED : alleged(CLOSED), owned, ground, frame, settingOf(frame, lexicon));
}

/** 'By Monday 40 of the shops had been shut': where closures have just been told of, these are more of them. */
function closedAgain(verb: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  const { index } = verb.sentence;
  const frame = verbFrame(verb);
  const stores = frame.patients.map(measured);
  const owners = [...frame.patients, ...stores].flatMap(ownersOf);
  const told = resolved.sentences
    .slice(Math.max(0, index - NEAR), index)
    .flatMap(({ tokens }) => tokens.filter((t) => t.upos === 'VERB'))
    .map((t) => closedAt(t, resolved, lexicon))
    .findLast((found) => found !== null);
  if (!told || frame.agents.length > 0) return null;
  const owned = frameWith(frame, {
    patients: stores,
    obliques: owners.map((token) => ({ prep: 'of', token })),
  });
  return inferred(alleged(CLOSED), owned, told.frame.agents, frame, settingOf(frame, lexicon));
}

/** Whose shops they are: 'of the chain', 'run by the group'. */
const ownersOf = (store: Token): readonly Token[] => [
  ...below(store, /^of$/),
  ...store.children('acl').flatMap((t) => verbFrame(t).agents),
];

const BARRING = words('bar ban prohibit block forbid exclude');
const APPEARING = words('appear perform sing act work teach fish trade sell operate sail dock invest bid');

/** 'Japanese singers have been barred from appearing on Chinese television'. */
export function barredAt(verb: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  if (!BARRING.has(verb.lemma) || !isPassive(verb)) return null;
  const frame = verbFrame(verb);
  const doing = verb.children('advcl', 'xcomp', 'obl').find((t) => APPEARING.has(t.lemma));
  const ground = (doing?.subtree() ?? []).filter((t) => statesAt(t, resolved).length > 0);
  if (frame.agents.length > 0 || !oneState(ground, resolved)) return null;
  return inferred(BARRED, frame, ground, frame, settingOf(frame, lexicon));
}
