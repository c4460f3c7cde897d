import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { words } from '../words.ts';

/** What runs between two places, and what it is called when it was named before. */
const RUNNING = words('express train bus ferry flight shuttle tram coach railway railroad airline steamer');
const SERVICES = words('service link line connection route train bus ferry');

/**
 * 'The corridor was opened two weeks after they had signed the deal on it', 'The ferry sailed three days after Peru had halted
 * the service': what a clause of time only points at, where the subject of the clause above it says what that is.
 */
export function meantAbove(token: Token, resolved: Resolved): Token {
  const subject = subjectAbove(token);
  if (!subject || subject.index > token.index || resolved.mentionAt(subject)) return token;
  if (token.lower === 'it') return subject.xpos === 'NN' ? subject : token;
  const isService = SERVICES.has(token.lemma) && isBare(token) && RUNNING.has(subject.lemma.toLowerCase());
  return isService ? subject : token;
}

/** The subject of the clause that a clause of time hangs on. */
function subjectAbove(token: Token): Token | undefined {
  const clause = token
    .ancestors()
    .find((t) => t.deprel === 'advcl' && t.children('mark').some((m) => TIMES.test(m.lower)));
  return clause?.head?.child('nsubj', 'nsubj:pass');
}

const TIMES = /^(after|before|since|when|once|until)$/;

const isBare = (noun: Token): boolean =>
  noun.children('det').some((t) => t.lower === 'the') &&
  !noun.child('amod', 'compound', 'nmod', 'nmod:poss', 'acl', 'acl:relcl');
