import type { Resolved } from '../../../model/resolved.ts';
import type { Sentence, Token } from '../../../model/sentence.ts';
import { attempt } from '../../attempt.ts';
import { actorsAt } from '../../claims/phrases.ts';
import type { Coding } from '../../coding.ts';
import { type Frame, frameWith } from '../../frames/frame.ts';
import { type Entry, entryFrom, type Lexicon } from '../../lexicon/entry.ts';
import { settingOf } from '../../modality/setting.ts';
import { words } from '../../words.ts';
import { partiesOf } from './before.ts';

const OPENED: Entry = entryFrom({
  rule: 'measure.opened-by-both',
  joint: ['plural'],
  needs: new Set(['joint']),
  kind: 'measure',
  measure: 'lifted',
  event: 'CONCEDE',
  cameo: '085',
});

const OPENING = words('open reopen restart resume');
/** What runs or leads from one state to the other, and neither opens alone. */
const PASSAGES = words(
  'crossing checkpoint post gate bridge border frontier flight ferry train bus service route road line',
);
/** Sentences over which an agreement on it is remembered. */
const REACH = 3;

/**
 * 'A and B agreed to reopen two crossings. The posts will open on April 2', 'A and B signed the border treaty, and two checkpoints
 * reopened': what both have agreed on, both open.
 */
export function openedByBoth(
  { frame, claim }: Coding,
  told: readonly Coding[],
  resolved: Resolved,
  lexicon: Lexicon,
): Coding | null {
  const passage = claim ? null : openingOf(frame);
  if (!passage || resolved.dyad.length !== 2 || !isNobodys(passage, resolved)) return null;
  const agreed = told.findLast((c) => isAgreed(c, frame, resolved))?.claim;
  const setting = settingOf(frame, lexicon);
  if (!agreed || !setting.asserted || setting.negated || setting.condition) return null;
  const own = frameWith(frame, { agents: [], patients: [passage], complement: null, complementForm: null });
  const coding = attempt(OPENED, own, setting, resolved, lexicon, () => partiesOf(agreed));
  return coding.claim ? coding : null;
}

/** What opens, or is opened by nobody named. */
function openingOf({ form, passive, predicate, agents, patients }: Frame): Token | null {
  const [thing, more] = passive ? patients : agents;
  const alone = passive ? agents.length === 0 : patients.length === 0;
  const isOpening = form === 'verb' && OPENING.has(predicate.lemma) && alone && !more;
  return isOpening && thing && PASSAGES.has(thing.lemma) ? thing : null;
}

/** 'its post', 'the Kenyan post' is opened by whose it is. */
const isNobodys = (passage: Token, resolved: Resolved): boolean =>
  [passage, ...passage.children('nmod:poss', 'amod', 'compound')].every(
    (t) => t.deprel !== 'nmod:poss' && actorsAt(t, resolved).length === 0,
  );

/** The two that the report is about agreed on it: in the same sentence, or shortly before in so many words. */
function isAgreed(
  { claim, frame: { predicate } }: Coding,
  { predicate: at }: Frame,
  { dyad }: Resolved,
): boolean {
  if (claim?.kind !== 'agreement' || !claim.reciprocal || claim.status !== 'happened') return false;
  if (claim.by.length !== 2 || !claim.by.every(({ code }) => dyad.some((one) => one.code === code)))
    return false;
  const back = at.sentence.index - predicate.sentence.index;
  return back === 0 || (back < REACH && namesOpening(predicate.sentence));
}

const namesOpening = ({ tokens }: Sentence): boolean =>
  tokens.some((t) => OPENING.has(t.lemma) || /^(re)?opening$/.test(t.lower));
