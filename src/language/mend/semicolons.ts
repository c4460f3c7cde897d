import type { Token } from '../../model/sentence.ts';
import { hang, type Mender } from './index.ts';

/** 'The talks open in Rome; Chile, which was to host them, hopes to join': behind the semicolon stands the subject of what follows. */
export const behindSemicolons: Mender = ({ tokens }, columns) => {
  for (const noun of tokens) {
    const before = noun.deprel === 'appos' && noun.head && noun.head.index < noun.index ? noun.head : null;
    const semicolon = noun.subtree()[0]?.form === ';' ? noun.subtree()[0] : noun.subtree()[0]?.previous;
    if (!before || semicolon?.form !== ';') continue;
    const verb = tokens.slice(noun.index + 1).find((t) => isMain(t, semicolon));
    if (!verb?.head) continue;
    hang(columns, noun.index, verb.index, 'nsubj');
    hang(columns, semicolon.index, verb.index, 'punct');
    for (const clause of before.children('acl:relcl'))
      if (clause.index > noun.index) hang(columns, clause.index, noun.index, 'acl:relcl');
    for (const clause of verb.children('advcl'))
      if (clause.index < semicolon.index) hang(columns, clause.index, verb.head.index, 'advcl');
  }
};

/** A verb with a tense and no subject that goes on with what stands before the semicolon. */
const isMain = (verb: Token, { index }: Token): boolean =>
  verb.upos === 'VERB' &&
  /^VB[DZP]$/.test(verb.xpos) &&
  /^(conj|parataxis)$/.test(verb.deprel) &&
  verb.head !== null &&
  verb.head.index < index &&
  !verb.child('nsubj', 'mark');

/** What somebody else does about what was said; what is told on and on may go on behind a semicolon too. */
const ANSWERING =
  /^(decline|refuse|deny|reject|dismiss|confirm|say|call|accuse|welcome|condemn|insist|reply|respond)$/;

/** 'says it has received none; the department declined to comment': what has a subject of its own behind the semicolon nobody is told to say. */
export const clausesBehindSemicolons: Mender = ({ tokens }, columns) => {
  for (const verb of tokens) {
    const saying = verb.deprel === 'ccomp' ? verb.head : null;
    const subject = verb.child('nsubj', 'nsubj:pass');
    const before = saying?.children('ccomp').some((t) => t.index > saying.index && t.index < verb.index);
    if (!saying || !subject || !before || saying.index > verb.index || verb.child('mark', 'aux')) continue;
    if (!ANSWERING.test(verb.lemma)) continue;
    const first = verb.subtree()[0];
    const opens = first?.form === ';' ? first : first?.previous;
    if (opens?.form === ';' && opens.index > saying.index)
      hang(columns, verb.index, saying.index, 'parataxis');
  }
};
