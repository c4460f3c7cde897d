import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { frameWith } from '../frames/frame.ts';
import { hasTo } from '../frames/marks.ts';
import { isPassive } from '../frames/passive.ts';
import { verbFrame } from '../frames/verbs.ts';
import { entryWith, type Lexicon } from '../lexicon/entry.ts';
import { settingOf, settingWith } from '../modality/setting.ts';
import { words } from '../words.ts';
import { groundOf, hasWord, inferred, isDomestic, isFirm, isToCome, rule, STOPPING } from './ground.ts';
import { barredAt, closedAt, haltedAt, travelBefore } from './kept-out.ts';
import type { OwnWord } from './own-word.ts';

const ORDERED = rule('firms-ordered', 'imposed', STOPPING);
const ALLOWED = rule('firms-allowed', 'lifted', { event: 'CONCEDE', cameo: '085' });

const STOP = words('stop halt suspend cease pause');
const DEALING = words(
  'sell buy import export ship supply deliver offer book order purchase show air broadcast screen stream play issue fly use hire',
);
const TRADED = words(
  'tour trip flight import export sale shipment delivery purchase order booking visa cruise',
);

const ORDERING = words('tell order instruct direct command require');

/** 'Travel agencies in Russia have been told to stop selling tours to Turkey'. */
function orderedAt(verb: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  if (!ORDERING.has(verb.lemma) || !isPassive(verb)) return null;
  const order = verbFrame(verb);
  const stop = verb.children('xcomp', 'advcl').find((t) => STOP.has(t.lemma) && hasTo(t));
  const dealing = stop?.child('xcomp');
  if (stop && !dealing && verbFrame(stop).patients.length === 0)
    return stoppedAgain(verb, stop, resolved, lexicon);
  if (
    !stop ||
    !(dealing ? DEALING.has(dealing.lemma) : verbFrame(stop).patients.some((t) => TRADED.has(t.lemma)))
  )
    return null;
  const ground = groundOf(order.patients.filter(isFirm), resolved);
  if (!ground || !isDomestic(order, ground, resolved)) return null;
  const dealt = verbFrame(dealing ?? stop);
  const { patients, obliques } = dealt;
  const isAnnounced = [stop, ...verb.children('obl')].some((t) => isToCome(t, resolved));
  const entry = isAnnounced ? entryWith(ORDERED, { measure: 'announced' as const }) : ORDERED;
  return inferred(
    entry,
    frameWith(verbFrame(stop), { patients, obliques }),
    ground,
    order,
    settingOf(order, lexicon),
  );
}

/** 'The agencies, which may sell such tours, have been told to stop': what was told before. */
function stoppedAgain(verb: Token, stop: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  const order = verbFrame(verb);
  const ground = groundOf(order.patients.filter(isFirm), resolved);
  const meant = travelBefore(stop, resolved);
  if (!ground || !meant || !isDomestic(order, ground, resolved)) return null;
  const obliques = meant.to.map((token) => ({ prep: 'to', token }));
  const frame = frameWith(verbFrame(stop), { patients: [meant.noun], obliques });
  return inferred(ORDERED, frame, ground, order, settingOf(order, lexicon));
}

/** Words for what makes firms stop together. */
const ORDERS = words('ban order instruction directive prohibition embargo boycott');

/** 'Airlines of the country stopped flights to Pakistan on the day on which a ban came into force'. */
function obeyedAt(verb: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  if (!STOP.has(verb.lemma) || isPassive(verb) || hasTo(verb)) return null;
  const frame = verbFrame(verb);
  const dealing = verb.child('xcomp');
  const dealt = dealing && DEALING.has(dealing.lemma) ? verbFrame(dealing) : frame;
  const ground = groundOf(frame.agents.filter(isFirm), resolved);
  const isTraded = dealt !== frame || dealt.patients.some((t) => TRADED.has(t.lemma));
  if (!ground || !isTraded || !hasWord(verb, ORDERS)) return null;
  const { patients, obliques } = dealt;
  return inferred(
    ORDERED,
    frameWith(frame, { patients, obliques }),
    ground,
    frame,
    settingOf(frame, lexicon),
  );
}

const AGAIN = words('again anew');

/** 'Agencies in Moscow may sell tours to Egypt again', 'were allowed to sell them again'. */
function allowedAt(verb: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  if (!DEALING.has(verb.lemma) || isPassive(verb)) return null;
  const frame = verbFrame(verb);
  const above = verb.deprel === 'xcomp' ? verb.head : null;
  const permit = above && /^(allow|permit|authorise|authorize)$/.test(above.lemma) && isPassive(above);
  const modal = verb.children('aux').some((t) => t.lower === 'may' || t.lower === 'can');
  if (!(permit || modal) || !(isAgain(verb) || (above && isAgain(above)))) return null;
  const lost = verb.deprel === 'conj' && frame.agents.length === 0 ? verb.head : null;
  const firms = above && permit ? verbFrame(above).patients : lost ? [lost] : frame.agents;
  const ground = groundOf(firms.filter(isFirm), resolved);
  if (!ground) return null;
  const order = above && permit ? verbFrame(above) : frame;
  if (!isDomestic(order, ground, resolved)) return null;
  const setting = settingOf(order, lexicon);
  const entry = isRegion(ground, resolved) ? entryWith(ALLOWED, { measure: 'eased' as const }) : ALLOWED;
  return inferred(entry, frame, ground, order, settingWith(setting, { modal: null, time: 'past' }));
}

const isAgain = (verb: Token): boolean =>
  verb
    .children('advmod')
    .some((t) => AGAIN.has(t.lower) || (t.lower === 'more' && t.previous?.lower === 'once'));

/** Towns and provinces, not the whole state. */
const isRegion = (ground: readonly Token[], resolved: Resolved): boolean => {
  const names = ground.filter((t) => t.upos === 'PROPN');
  return names.length > 0 && names.every((t) => (resolved.mentionAt(t)?.kind ?? 'metonym') === 'metonym');
};

/**
 * What a state does through those whom it commands, in the passive: firms of its own that are told to stop trading with
 * another state or may trade again, foreign firms that are closed and foreign people who are kept out. Where nobody is
 * named who ordered it, the state on whose ground it was is alleged to have.
 */
export const firmMeasureAt = (verb: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null =>
  verb.upos === 'VERB'
    ? (orderedAt(verb, resolved, lexicon) ??
      obeyedAt(verb, resolved, lexicon) ??
      allowedAt(verb, resolved, lexicon) ??
      haltedAt(verb, resolved, lexicon) ??
      closedAt(verb, resolved, lexicon) ??
      barredAt(verb, resolved, lexicon))
    : null;
