import type { Resolved } from '../../../model/resolved.ts';
import type { Token } from '../../../model/sentence.ts';
import { attempt } from '../../attempt.ts';
import type { Coding } from '../../coding.ts';
import type { Frame } from '../../frames/frame.ts';
import type { Lexicon } from '../../lexicon/entry.ts';
import { closeness } from '../../lexicon/match.ts';
import { words } from '../../words.ts';
import { partiesOf } from './before.ts';
import { withMeant } from './meant.ts';

/**
 * 'A round of talks should have opened on Monday. It was postponed and is now to begin on Friday': what becomes of the
 * meeting with which the sentence before begins.
 */
export function putOffAgain(
  { frame, claim, reason }: Coding,
  told: readonly Coding[],
  resolved: Resolved,
  lexicon: Lexicon,
): Coding | null {
  const pronoun = pronounOf(frame);
  if (claim || !pronoun || !reason?.startsWith('no pattern') || resolved.mentionAt(pronoun)) return null;
  const meant = meetingBefore(pronoun, told, resolved);
  if (!meant?.claim) return null;
  const parties = partiesOf(meant.claim);
  const again = withMeant(frame, meant.frame.predicate, lexicon);
  if (!again) return null;
  const fitting = again.entries
    // That it is a meeting is known already: 'the round' would not tell
    .filter((e) => e.kind === 'meeting' && (e.step === 'moved' || e.step === 'cancelled'))
    .sort((x, y) => closeness(y, again.meant) - closeness(x, again.meant));
  for (const entry of fitting) {
    const coding = attempt(entry, again.meant, again.setting, resolved, lexicon, () => parties);
    if (coding.claim) return coding;
  }
  return null;
}

/** 'It', 'They', with which a sentence begins that tells what was done to a thing. */
function pronounOf({ form, passive, patients: [pronoun, ...others] }: Frame): Token | null {
  const isAlone = form === 'verb' && passive && pronoun !== undefined && others.length === 0;
  return isAlone && pronoun.relation === 'nsubj' && /^(it|they)$/.test(pronoun.lower) ? pronoun : null;
}

/** The meeting of two with which the sentence before begins, and which has not been held. */
function meetingBefore(pronoun: Token, told: readonly Coding[], { sentences }: Resolved): Coding | undefined {
  const { sentence, lower } = pronoun;
  const before = sentences.find(({ index }) => index === sentence.index - 1);
  const subject =
    before?.paragraph === sentence.paragraph ? before.root?.child('nsubj', 'nsubj:pass') : undefined;
  if (subject?.xpos !== (lower === 'they' ? 'NNS' : 'NN')) return undefined;
  return told.findLast(
    ({ claim, frame }) =>
      claim?.kind === 'meeting' &&
      frame.predicate.sentence === before &&
      [frame.predicate, ...frame.predicate.ancestors()].includes(subject) &&
      AHEAD.has(claim.status),
  );
}

const AHEAD = words('planned called-for conditional predicted');
