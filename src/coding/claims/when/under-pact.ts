import type { DateMention } from '../../../model/analysed.ts';
import type { Kind } from '../../../model/claim.ts';
import type { Frame } from '../../frames/frame.ts';

const PACTS =
  /^(treaty|pact|agreement|accord|deal|convention|memorandum|protocol|contract|truce|ceasefire|compact|framework)$/;

/** 'Under a deal signed in 2015, Iran agreed to': what was promised in a pact was promised when the pact was made. */
export function underPact(
  kind: Kind,
  dates: readonly DateMention[],
  { carrier }: Frame,
): DateMention | undefined {
  if ((kind !== 'agreement' && kind !== 'commitment') || carrier.xpos !== 'VBD') return undefined;
  const pact = carrier
    .children('obl')
    .find((t) => t.index < carrier.index && PACTS.test(t.lemma) && t.child('case')?.lower === 'under');
  const words = new Set(pact?.subtree().map((t) => t.index));
  return dates.find((d) => words.has(d.first));
}
