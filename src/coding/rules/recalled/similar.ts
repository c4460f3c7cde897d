import type { Resolved } from '../../../model/resolved.ts';
import type { Token } from '../../../model/sentence.ts';
import { attempt } from '../../attempt.ts';
import { partiesByDoer } from '../../claims/parties.ts';
import type { Coding } from '../../coding.ts';
import type { Frame } from '../../frames/frame.ts';
import type { Lexicon } from '../../lexicon/entry.ts';
import { settingOf } from '../../modality/setting.ts';

/** 'Vilnius shut two crossings to Belarus, and Riga is preparing a similar measure': against whom the one before was taken. */
export function similarMeasure(
  { frame, entry, claim, reason }: Coding,
  told: readonly Coding[],
  resolved: Resolved,
  lexicon: Lexicon,
): Coding | null {
  if (claim || entry?.kind !== 'measure' || !reason?.startsWith('a party') || !isSimilar(frame)) return null;
  const before = told.findLast((c) => c.claim?.kind === 'measure' && isNear(c, frame))?.claim;
  const doers = partiesByDoer(entry, frame, resolved);
  const codes = new Set(doers?.by.map(({ code }) => code));
  if (!before || !doers || codes.size === 0 || before.by.some(({ code }) => codes.has(code))) return null;
  const to = before.to.filter(({ code }) => !codes.has(code));
  if (to.length === 0) return null;
  const parties = { by: doers.by, to, reciprocal: false };
  const coding = attempt(entry, frame, settingOf(frame, lexicon), resolved, lexicon, () => parties);
  return coding.claim ? coding : null;
}

const isSimilar = ({ predicate, patients, obliques }: Frame): boolean =>
  [predicate, ...patients].some((t) => t.children('amod').some(isLike)) &&
  !obliques.some(({ token }) => token.lemma === 'home');

const isLike = ({ lower }: Token): boolean => /^(similar|same|comparable|identical|matching)$/.test(lower);

/** In the same sentence, or the one before it. */
const isNear = ({ frame: { predicate } }: Coding, { predicate: at }: Frame): boolean =>
  at.sentence.index - predicate.sentence.index < 2;
