import { COUNTRIES } from '../../codebook/index.ts';
import type { Resolved } from '../../model/resolved.ts';
import { type Frame, frameWith } from '../frames/frame.ts';
import { verbFrame } from '../frames/verbs.ts';
import type { Entry } from '../lexicon/entry.ts';
import { isConditional } from '../modality/condition.ts';
import { type Parties, partiesByDoer } from './parties.ts';
import { HARDWARE, meantBy } from './phrases.ts';
import { oneOther } from './unique.ts';

/** 'warned of countermeasures should a Syrian ship enter its waters': who is threatened is who would have to act first. */
export function warnedIf(entry: Entry, frame: Frame, resolved: Resolved): Parties | null {
  if (entry.event !== 'THREATEN' || entry.needs.has('joint')) return null;
  const clauses = frame.carrier.children('advcl', 'ccomp').filter(isConditional);
  if (clauses.length === 0) return null;
  const warned = frameWith(frame, { complement: null, complementForm: null });
  const parties = partiesByDoer(entry, warned, resolved);
  if (!parties || parties.reciprocal || parties.to.length > 0 || parties.by.length === 0) return null;
  const first = clauses
    .flatMap((t) => verbFrame(t).agents)
    .flatMap((t) => [...meantBy(t, HARDWARE, resolved)]);
  const to = oneOther(
    parties.by,
    first.filter(({ code }) => COUNTRIES.has(code)),
  );
  return to.length > 0 ? { ...parties, to } : null;
}
