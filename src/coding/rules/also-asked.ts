import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { attempt } from '../attempt.ts';
import type { Coding } from '../coding.ts';
import { frameWith } from '../frames/frame.ts';
import type { Lexicon } from '../lexicon/entry.ts';
import { settingOf } from '../modality/setting.ts';

/**
 * 'urged Lima to restrain its fishermen and to respect the award', 'ruled that it owned the reef and that Japan had to leave':
 * what is asked or found in the second place, with a 'to' or 'that' of its own, is a stance of its own.
 */
export function alsoAsked(coding: Coding, resolved: Resolved, lexicon: Lexicon): Coding[] {
  const { claim, entry, frame } = coding;
  if (!entry || frame.form !== 'verb' || frame.trigger) return [];
  // Of two findings the first may be on somebody who is not named
  const isAsked = claim?.kind === 'position' && entry.stance === 'demands';
  if (!isAsked && entry.rule !== 'position.finding') return [];
  const setting = coding.setting ?? settingOf(frame, lexicon);
  return (frame.complement?.children('conj') ?? [])
    .filter(hasOwnMark)
    .map((next) =>
      attempt(entry, frameWith(frame, { complement: next, trigger: next }), setting, resolved, lexicon),
    )
    .filter((one) => one.claim !== null);
}

const hasOwnMark = (verb: Token): boolean =>
  verb.children('mark').some((t) => /^(to|that)$/.test(t.lower) && t.index < verb.index) &&
  verb.children('cc').some((t) => t.lower === 'and');
