import type { Decision, Verdict } from '../../model/decision.ts';
import { canonicalJson, decisionId } from '../../model/ids.ts';

/** A decision with what a test cares about; `minute` puts it in order. */
export function decision(
  verdict: Verdict,
  keys: readonly string[],
  minute: number,
  more: Partial<Pick<Decision, 'set' | 'undoes' | 'by' | 'reason' | 'articles'>> = {},
): Decision {
  const content = {
    verdict,
    keys,
    articles: keys.map(() => 'a_1'),
    set: null,
    undoes: null,
    by: 'Ana Lima',
    reason: 'read again',
    at: new Date(Date.UTC(2021, 5, 1, 0, minute)).toISOString(),
    ...more,
  };
  return { id: decisionId(canonicalJson(content)), ...content };
}
