import { COUNTRIES } from '../../codebook/index.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { actorsAt } from '../claims/phrases.ts';
import { frameWith } from '../frames/frame.ts';
import { withConjuncts } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import { type Entry, entryFrom, type Lexicon } from '../lexicon/entry.ts';
import { settingOf, settingWith } from '../modality/setting.ts';
import { words } from '../words.ts';
import type { OwnWord } from './own-word.ts';

const HELD: Entry = entryFrom({
  rule: 'commitment.held',
  lemmas: ['keep'],
  by: ['subject'],
  to: ['holder'],
  needs: new Set(['by', 'to']),
  kind: 'commitment',
  event: 'AGREE',
  cameo: '030',
  step: 'made',
  status: 'alleged',
});

const KEEPING = words('keep honour honor fulfil fulfill implement respect');
const PROMISES = words('promise pledge commitment vow undertaking assurance word');
const HOLDING = words('expect hope want urge call demand ask wish');
const MEANT = words('its his her their the these those this that');

/**
 * 'Moscow expects Ankara to keep its promises': who asks another to keep a promise holds that one was made. It is
 * alleged: the one who is said to have made it may see it otherwise.
 */
export function heldAt(verb: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  const holding = verb.head;
  if (!KEEPING.has(verb.lemma) || verb.upos !== 'VERB' || !holding || !HOLDING.has(holding.lemma))
    return null;
  if (verb.deprel !== 'xcomp' && verb.deprel !== 'ccomp') return null;
  const frame = verbFrame(verb);
  if (!frame.patients.some(isMeant)) return null;
  const holder = verbFrame(holding).agents.filter((t) => isState(t, resolved));
  const setting = settingOf(verbFrame(holding), lexicon);
  if (holder.length === 0 || !setting.asserted || setting.negated || setting.condition) return null;
  const obliques = [...frame.obliques, ...holder.map((token) => ({ prep: 'holder', token }))];
  return {
    entry: HELD,
    frame: frameWith(frame, { obliques }),
    setting: settingWith(setting, { modal: null, time: 'past' }),
  };
}

/** A promise that is known: 'its promise', 'these commitments'. */
const isMeant = (noun: Token): boolean =>
  PROMISES.has(noun.lemma) && noun.children('det', 'nmod:poss').some((t) => MEANT.has(t.lower));

const isState = (noun: Token, resolved: Resolved): boolean =>
  withConjuncts(noun).some((t) =>
    actorsAt(t, resolved).some(
      ({ code, sector }) => COUNTRIES.has(code) && (sector === null || sector === 'GOV'),
    ),
  );
