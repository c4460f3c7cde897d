import type { Token } from '../model/sentence.ts';
import { type Draft, headOf } from './draft.ts';

/** Verbs whose subject has the forces that are their object; of `send` and `dispatch`, whoever is sent. */
const HAVING = new Set(
  'have keep maintain station base deploy withdraw pull mass field mobilise mobilize move pledge offer promise contribute commit'.split(
    ' ',
  ),
);
const SENDING = new Set(['send', 'dispatch']);

/** 'The United States has 10,000 troops in Qatar': whose people the subject has or sends, where no owner is named. */
export function senderOf(found: Draft, settled: ReadonlyMap<number, Draft>): Draft | undefined {
  const noun = found.sentence.tokens[headOf(found)];
  const verb = noun?.deprel === 'obj' ? noun.head : null;
  if (!verb || found.phrase?.determiner === 'definite' || found.phrase?.foreign) return undefined;
  const has = HAVING.has(verb.lemma) && found.phrase?.office.sector === 'MIL';
  if (!has && !SENDING.has(verb.lemma)) return undefined;
  const subject = settled.get(subjectAbove(verb)?.index ?? -1);
  return subject?.parties.length === 1 ? subject : undefined;
}

/** The subject of a verb, or of the one whose infinitive it is: 'offered to send'. */
function subjectAbove(verb: Token): Token | undefined {
  let at = verb;
  while (!at.child('nsubj') && at.deprel === 'xcomp' && at.head && !at.head.child('obj')) at = at.head;
  return at.child('nsubj');
}
