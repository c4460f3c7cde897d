import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { actorsAt } from '../claims/phrases.ts';
import { frameWith } from '../frames/frame.ts';
import { nounFrame } from '../frames/nouns.ts';
import { type Entry, entryWith, type Lexicon } from '../lexicon/entry.ts';
import { hasNo } from '../modality/negation.ts';
import { settingOf, settingWith } from '../modality/setting.ts';
import { words } from '../words.ts';
import { meetingOfTwo, type OwnWord } from './own-word.ts';

const PLANNED: Entry = entryWith(meetingOfTwo('meeting.pair-planned'), {
  event: 'AGREE',
  cameo: '036',
  step: 'planned',
  status: 'planned',
});

const GATHERINGS = words('summit meeting talk negotiation dialogue consultation');
const PLANNING = words('pencil schedule set plan slate fix arrange book');

/**
 * 'before an India-Pakistan summit pencilled in for June 3': a meeting of the two that stand before the noun, named in passing with
 * its day.
 */
export function pairSummitAt(noun: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  if (!GATHERINGS.has(noun.lemma) || hasNo(noun)) return null;
  // Behind it with no subject of its own, whatever the tree hangs it on
  const planned = noun.next && PLANNING.has(noun.next.lemma) && isBare(noun.next) ? noun.next : null;
  const pair = planned ? hyphened(noun, resolved) : [];
  if (!planned || pair.length !== 2 || noun.relation === 'nsubj' || noun.relation === 'obj') return null;
  const frame = nounFrame(noun, planned);
  const setting = settingOf(frame, lexicon);
  return {
    entry: PLANNED,
    frame: frameWith(frame, { form: 'verb', passive: false, agents: pair }),
    setting: settingWith(setting, {
      asserted: true,
      condition: false,
      negated: false,
      modal: null,
      outlook: 'planned',
      time: 'future',
    }),
  };
}

const isBare = (verb: Token): boolean =>
  /^VB[DN]$/.test(verb.xpos) && !verb.child('nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'obj');

/** Two states with a hyphen between them before a noun. */
function hyphened(noun: Token, resolved: Resolved): Token[] {
  const named = noun
    .subtree()
    .filter((t) => t.index < noun.index && actorsAt(t, resolved).length > 0)
    .slice(-2);
  const [first, second] = named;
  const isPair =
    first && second && first.next?.upos === 'PUNCT' && first.next.next === second && second.next === noun;
  return isPair ? named : [];
}
