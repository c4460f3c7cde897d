import type { Resolved } from '../../../model/resolved.ts';
import type { Sentence, Token } from '../../../model/sentence.ts';
import { attempt } from '../../attempt.ts';
import type { Coding } from '../../coding.ts';
import { frameWith } from '../../frames/frame.ts';
import { nounFrame } from '../../frames/nouns.ts';
import { isPassive } from '../../frames/passive.ts';
import { verbFrame } from '../../frames/verbs.ts';
import type { Lexicon } from '../../lexicon/entry.ts';
import { settingOf } from '../../modality/setting.ts';
import { partiesOf } from './before.ts';

/**
 * 'lifted a ban that had been imposed in July last year', 'eased the curbs introduced in 2021': whoever lifts a measure has imposed
 * it, where nobody else is told to have, and a day is told.
 */
export const imposedBefore = (
  { tokens }: Sentence,
  told: readonly Coding[],
  resolved: Resolved,
  lexicon: Lexicon,
): Coding[] => tokens.flatMap((verb) => imposedBy(verb, told, resolved, lexicon) ?? []);

function imposedBy(
  verb: Token,
  told: readonly Coding[],
  resolved: Resolved,
  lexicon: Lexicon,
): Coding | null {
  const noun = /^acl/.test(verb.deprel) && verb.xpos === 'VBN' && isPassive(verb) ? verb.head : null;
  if (!noun || verbFrame(verb).agents.length > 0 || verb.child('obl:agent')) return null;
  const measure = [noun, ...noun.ancestors().slice(0, 2)].find((t) => lexicon.is(t.lemma, 'sanction'));
  const lifted = measure && told.find((c) => isLifted(c, measure));
  const entry = lexicon.nouns
    .get(measure?.lemma ?? '')
    ?.find((e) => e.measure === 'imposed' && e.light?.has(verb.lemma));
  if (!lifted?.claim || !measure || !entry) return null;
  const parties = partiesOf(lifted.claim);
  const frame = frameWith(nounFrame(measure, verb), { trigger: verb, agents: [] });
  const again = attempt(entry, frame, settingOf(verbFrame(verb), lexicon), resolved, lexicon, () => parties);
  return again.claim?.when?.from ? again : null;
}

const isLifted = ({ claim, frame }: Coding, measure: Token): boolean =>
  claim?.kind === 'measure' &&
  /^(lifted|eased)$/.test(claim.detail.step) &&
  (frame.predicate === measure || frame.patients.includes(measure));
