import type { Voice } from '../../model/claim.ts';
import type { Resolved } from '../../model/resolved.ts';
import { RELATIONS } from '../claims/relation.ts';
import type { Frame } from '../frames/frame.ts';
import type { Lexicon } from '../lexicon/entry.ts';
import type { Setting } from '../modality/setting.ts';
import { type Speaking, speakerOf } from './speaking.ts';
import { spokenIn } from './spoken.ts';
import { voice } from './voice.ts';

/**
 * Who says what a predicate says, outermost first: the quotation it stands in, then the verbs of saying that govern
 * it, then 'according to'. Empty where the report speaks in its own voice.
 */
export const voicesOf = (frame: Frame, setting: Setting, resolved: Resolved, lexicon: Lexicon): Voice[] =>
  voiced(spokenIn(frame, setting, resolved, lexicon), resolved);

/** 'described relations with Indonesia as difficult': a relationship is judged by whoever calls it so. */
export const judgesOf = ({ lemma, patients, predicate }: Frame, resolved: Resolved): Voice[] =>
  JUDGING.has(lemma) && patients.some((t) => RELATIONS.has(t.lemma))
    ? voiced([{ speaker: speakerOf(predicate), verb: predicate, direct: false }], resolved)
    : [];

const voiced = (spoken: readonly Speaking[], resolved: Resolved): Voice[] =>
  spoken.map((s) => voice(s, resolved)).filter((v, i, all) => all.findIndex((w) => w.id === v.id) === i);

const JUDGING = new Set(
  'describe call characterise characterize term label regard view consider see praise hail'.split(' '),
);
