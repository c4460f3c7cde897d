import type { Token } from '../../../model/sentence.ts';
import { type Frame, frameWith } from '../../frames/frame.ts';
import { patternsOf } from '../../frames/patterns-of.ts';
import { fullLemma } from '../../frames/tree.ts';
import type { Entry, Lexicon } from '../../lexicon/entry.ts';
import { type Setting, settingOf } from '../../modality/setting.ts';

/** A predicate with the thing that its pronoun means in the place of the pronoun, and the entries that its verb has. */
export interface Meant {
  readonly meant: Frame;
  readonly setting: Setting;
  readonly entries: readonly Entry[];
}

/** The predicate with the thing that its pronoun means; null where it is not told as done. */
export function withMeant(frame: Frame, thing: Token, lexicon: Lexicon): Meant | null {
  const meant = frameWith(frame, { patients: [thing] });
  const setting = settingOf(meant, lexicon);
  if (!setting.asserted || setting.condition || setting.negated) return null;
  const { lemma } = frame.predicate;
  const particle = fullLemma(frame.predicate).slice(lemma.length + 1);
  return { meant, setting, entries: patternsOf('verb', lemma, particle, lexicon).entries };
}
