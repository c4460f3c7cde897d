import type { Draft } from './build.ts';

/** What each weakness of the ground takes off; a first scale, to be calibrated against judged claims. */
const COST = { inherited: 0.08, anaphora: 0.07, alone: 0.1, hedged: 0.05, general: 0.08, quoted: 0.03 };

/** How sure the coder is of a claim, from how directly the words say it. 0 to 1, two decimals. */
export function confidenceOf({ frame, parties, setting, said, entry }: Draft): number {
  const actors = [...parties.by, ...parties.to];
  let sure = 0.95;
  if (frame.inherited) sure -= COST.inherited;
  if (actors.some((a) => !/[A-Z]/.test(a.text))) sure -= COST.anaphora;
  if (frame.form === 'noun' && frame.carrier === frame.predicate) sure -= COST.alone;
  if (setting.hedges.length > 0) sure -= COST.hedged;
  if (entry.object === null && entry.complement === null && entry.light === null) sure -= COST.general;
  if (said.length > 1) sure -= COST.quoted;
  return Math.round(Math.min(sure, entry.odds ?? 1) * 100) / 100;
}
