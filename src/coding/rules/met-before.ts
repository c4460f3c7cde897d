import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { frameWith } from '../frames/frame.ts';
import { nounFrame } from '../frames/nouns.ts';
import { prepositionOf } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import type { Lexicon } from '../lexicon/entry.ts';
import { settingOf } from '../modality/setting.ts';
import { words } from '../words.ts';
import { isBare } from './after-talks.ts';
import { meetingOfTwo, type OwnWord } from './own-word.ts';

/** The rule by which two were together at what they meet for the first time since. */
export const MET_BEFORE = 'meeting.met-before';
const BEFORE = meetingOfTwo(MET_BEFORE);

const GATHERINGS = words('meeting talk summit session negotiation lunch dinner encounter conversation');

/**
 * 'their first meeting since a lunch in Lima in March': two who meet for the first time since a gathering were together at it,
 * where its day or place is told.
 */
export function metBefore(noun: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  if (!GATHERINGS.has(noun.lemma) || noun.upos !== 'NOUN' || prepositionOf(noun) !== 'since') return null;
  const agents = firstOf(noun);
  if (!agents || !isBare(noun) || !isPlaced(noun, resolved)) return null;
  const setting = settingOf(verbFrame(agents.told), lexicon);
  if (!setting.asserted || setting.negated || setting.condition || setting.time !== 'past') return null;
  return { entry: BEFORE, frame: frameWith(nounFrame(noun, null), { agents: agents.who }), setting };
}

/** The gathering, or the meeting told by a verb, that is the first since then: the word that tells it, and who meets. */
function firstOf({ head }: Token): { readonly told: Token; readonly who: readonly Token[] } | null {
  if (!head) return null;
  const verb = head.upos === 'VERB' ? head : head.ancestors().find((t) => t.upos === 'VERB');
  const isFirst = [head, ...head.children('obl', 'obj')].some((t) =>
    t.children('amod').some((one) => one.lower === 'first'),
  );
  if (!isFirst) return null;
  if (GATHERINGS.has(head.lemma) && head.child('cop')) return { told: head, who: head.children('nmod:poss') };
  return verb ? { told: verb, who: verbFrame(verb).agents } : null;
}

/** Whether its day or its place is told with it. */
function isPlaced(noun: Token, { dates, placeAt }: Resolved): boolean {
  const below = noun.subtree();
  const inside = (first: number, last: number): boolean =>
    below.some((t) => t.index >= first && t.index <= last);
  return (
    dates.some(
      (d) => d.sentence === noun.sentence.index && d.when.from !== null && inside(d.first, d.last),
    ) || noun.children('nmod').some((t) => placeAt(t) !== null)
  );
}
