import type { Sentence, Token } from '../../model/sentence.ts';

/** Months that are names of persons as well. */
const NAMES = new Set(['april', 'may', 'june', 'august', 'jan', 'mar']);
const FIRST_NAMES_TOO = new Set(['april', 'june', 'august', 'jan']);

/** The month words that a report uses as part of somebody's name: 'Theresa May', 'April Ryan'. */
export function monthNamesOfPersons(sentences: readonly Sentence[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { tokens } of sentences)
    for (const token of tokens) if (NAMES.has(token.lower) && isPartOfName(token)) found.add(token.lower);
  return found;
}

function isPartOfName(token: Token): boolean {
  if (!/^\p{Lu}/u.test(token.form)) return false;
  return isSurname(token) || (FIRST_NAMES_TOO.has(token.lower) && opensName(token));
}

/** A capitalised word before it, with no number beside it. */
function isSurname(token: Token): boolean {
  const before = token.previous;
  if (before?.upos !== 'PROPN' || !/^\p{Lu}\p{Ll}/u.test(before.form)) return false;
  const flat = token.relation === 'flat' || before.head === token || token.head === before;
  return flat && !/^\d/.test(token.next?.form ?? '');
}

const opensName = (token: Token): boolean =>
  token.next?.upos === 'PROPN' && token.next.relation === 'flat' && token.next.head === token;
