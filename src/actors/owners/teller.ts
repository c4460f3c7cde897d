import type { Token } from '../../model/sentence.ts';
import type { Discourse } from '../discourse/discourse.ts';
import { type Draft, headOf, type OfficePhrase } from '../draft.ts';
import { saysSomething, sharedSubject } from '../traits.ts';

/** 'A White House official said the administration regretted': the body that a speaker's sentence is about is his own. */
export function tellerOf(found: Draft, phrase: OfficePhrase, discourse: Discourse): string | null {
  if (
    phrase.office.type !== 'institution' ||
    !/^(GOV|MIL)$/.test(phrase.office.sector ?? '') ||
    phrase.plural
  )
    return null;
  const clause = found.sentence.tokens[headOf(found)]?.head;
  const saying = clause?.deprel === 'ccomp' ? clause.head : null;
  const teller = saying ? sharedSubject(saying) : undefined;
  const last = discourse.focus.lastDraft;
  const told =
    teller && last?.sentence === found.sentence && teller.index >= last.first && teller.index <= last.last;
  if (told) return last.parties[0]?.code ?? null;
  return teller && found.last < teller.index && phrase.determiner === 'definite'
    ? officialBehind(teller, discourse)
    : null;
}

/** 'The government has not decided, the official added': of the state of the official told of before. */
function officialBehind(teller: Token, discourse: Discourse): string | null {
  const isAgain = teller.upos === 'NOUN' && teller.child('det')?.lower === 'the' && saysSomething(teller);
  const before = isAgain ? discourse.nouns.antecedent(teller.lemma, teller.sentence.index) : undefined;
  return before?.parties.length === 1 ? (before.parties[0]?.code ?? null) : null;
}
