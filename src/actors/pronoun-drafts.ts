import type { Token } from '../model/sentence.ts';
import { copy, type Draft, draft, oneToken, type Party } from './draft.ts';

/** A pronoun for a state. */
export const forState = (token: Token, state: Party): Draft =>
  draft(oneToken(token), { kind: 'pronoun', parties: [state], key: `state ${state.code}` });

/** A pronoun for whom an earlier mention means. */
export function forSame(token: Token, before: Draft): Draft {
  const made = draft(oneToken(token), { kind: 'pronoun' });
  copy(made, before);
  return made;
}

/** A pronoun for several at once. */
export function together(token: Token, parties: readonly Party[]): Draft {
  const made = draft(oneToken(token), { kind: 'pronoun', parties });
  made.joint = true;
  return made;
}
