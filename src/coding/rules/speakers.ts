import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { subjectOf } from '../frames/subjects.ts';
import type { Lexicon } from '../lexicon/entry.ts';
import type { Setting } from '../modality/setting.ts';

/** Who says a clause: by the verb that governs it, else by the narrowest quotation around it. */
export const speakerOf = (
  verb: Token,
  setting: Setting,
  resolved: Resolved,
  lexicon: Lexicon,
): Token | null => speakerAbove(setting, lexicon) ?? speakerAround(verb, resolved);

/** Who tells what somebody holds: the verb above, or marks of quotation around it. */
export const tellerOf = (verb: Token, setting: Setting, resolved: Resolved, lexicon: Lexicon): Token | null =>
  speakerAbove(setting, lexicon) ??
  speakerAround(verb, {
    ...resolved,
    quotations: resolved.quotations.filter((q) => q.kind === 'direct'),
  });

/** Who says it by the verb that governs the clause. */
function speakerAbove({ reporting }: Setting, lexicon: Lexicon): Token | null {
  const saying = reporting[0]?.verb;
  return saying && lexicon.is(saying.lemma, 'say') ? (subjectOf(saying, 0)?.token ?? null) : null;
}

/** Who says it by the narrowest quotation around it. */
const speakerAround = (verb: Token, { quotations }: Resolved): Token | null =>
  quotations
    .filter((q) => q.start <= verb.start && verb.end <= q.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.speaker ?? null;
