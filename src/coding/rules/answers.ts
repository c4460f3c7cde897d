import type { Resolved } from '../../model/resolved.ts';
import { attempt } from '../attempt.ts';
import { partiesOf } from '../claims/parties.ts';
import type { Coding } from '../coding.ts';
import { verbFrame } from '../frames/verbs.ts';
import { type Entry, entryWith, type Lexicon } from '../lexicon/entry.ts';
import { settingOf } from '../modality/setting.ts';
import { rule } from './own-word.ts';

const ACCEPTED: Entry = entryWith(rule('position.accepted', 'position', 'AGREE', '030'), {
  joint: [],
  stance: 'supports',
});
const DECLINED: Entry = entryWith(rule('position.declined', 'position', 'REJECT', '120'), {
  joint: [],
  stance: 'opposes',
});

/**
 * 'The union offered on May 8 to send observers. Cambodia accepted at once, but Thailand declined': without an object, an
 * answer is to what was proposed or demanded right before.
 */
export function answered(
  { claim, frame }: Coding,
  told: readonly Coding[],
  resolved: Resolved,
  lexicon: Lexicon,
): Coding | null {
  const { predicate } = frame;
  const entry = /^(accept|agree|consent)$/.test(predicate.lemma) ? ACCEPTED : DECLINED;
  const isAnswer = entry === ACCEPTED || /^(decline|refuse|demur)$/.test(predicate.lemma);
  if (
    claim ||
    !isAnswer ||
    predicate.upos !== 'VERB' ||
    predicate.child('obj', 'xcomp', 'ccomp', 'obl:agent')
  )
    return null;
  const asked = told.findLast(
    (c) =>
      c.claim?.kind === 'position' &&
      /^(proposes|demands)$/.test(c.claim.detail.stance) &&
      predicate.sentence.index - c.frame.predicate.sentence.index < 2,
  )?.claim;
  if (!asked) return null;
  const own = verbFrame(predicate);
  const by = partiesOf(entry, own, resolved)?.by ?? [];
  const isOther = by.every(({ code }) => asked.by.every((one) => one.code !== code));
  if (by.length === 0 || !isOther) return null;
  const parties = { by, to: asked.by, reciprocal: false };
  return attempt(entry, own, settingOf(frame, lexicon), resolved, lexicon, () => parties);
}
