import type { Token } from '../model/sentence.ts';
import type { Discourse } from './discourse/discourse.ts';
import type { Draft, Party } from './draft.ts';
import type { SeenState } from './seen-states.ts';
import { SAYING } from './words.ts';

const TAKING_UP =
  /^(asked|questioned|pressed|commenting|speaking|turning|regarding|concerning|about|on|as|when)$/;

const BETWEEN_STATES =
  /^(relation|relationship|tie|talk|dialogue|trade|cooperation|contact|consultation|negotiation|dispute|row|border|exchange|deal|agreement)$/;

/**
 * 'Asked about relations with Chile, spokeswoman X said the two sides had agreed': whoever answers for a state tells of it and of the
 * only one that the question is about, whatever pair was told of before.
 */
export function pairOfTopic(found: Draft, discourse: Discourse): readonly Party[] | null {
  const { teller, topics } = questionBefore(found, discourse);
  if (!teller || !topics.some(({ token }) => isOfRelations(token))) return null;
  const parties = [teller.code, ...new Set(topics.map(({ code }) => code))].flatMap(
    (code) => discourse.stateParty(code) ?? [],
  );
  return parties.length === 2 ? parties : null;
}

/** 'Asked about the war in Chad, spokesman X said the two sides should talk': two whom the question does not name, and not the report's own pair. */
export function isOfQuestion(found: Draft, discourse: Discourse): boolean {
  const { topics } = questionBefore(found, discourse);
  const isOwn = ({ code }: SeenState): boolean => discourse.setting.dyad.some((party) => party.code === code);
  return topics.length > 0 && !topics.some((one) => isOwn(one) || isOfRelations(one.token));
}

/** Who answers for a state in a sentence that opens with what he was asked about, and the other states named there. */
function questionBefore(
  { sentence }: Draft,
  { seen }: Discourse,
): { teller?: SeenState; topics: readonly SeenState[] } {
  if (!TAKING_UP.test(sentence.tokens[0]?.lower ?? '')) return { topics: [] };
  const told = seen.inSentence(sentence.index);
  const teller = told.find(({ token }) => token.relation === 'nsubj' && SAYING.has(token.head?.lemma ?? ''));
  if (!teller) return { topics: [] };
  return {
    teller,
    topics: told.filter(({ code, token }) => token.index < teller.token.index && code !== teller.code),
  };
}

/** 'relations with Chile', 'Chilean ties'. */
const isOfRelations = (state: Token): boolean =>
  BETWEEN_STATES.test(state.head?.lemma ?? '') && (state.child('case')?.lower ?? 'with') === 'with';
