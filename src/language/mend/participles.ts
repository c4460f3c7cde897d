import type { Token } from '../../model/sentence.ts';
import { hang, type Mender } from './index.ts';

const SPEAKING = new Set(
  (
    'say add claim argue warn insist note stress suspect believe fear accuse think allege maintain saying call urge demand ' +
    'describe cite vow pledge promise threaten blame'
  ).split(' '),
);

/** 'demanded its reversal, suspecting that': who demands suspects, and not what is demanded. */
export const speakingParticiples: Mender = ({ tokens }, columns) => {
  for (const verb of tokens) {
    const noun =
      verb.deprel === 'acl' && verb.xpos === 'VBG' && verb.previous?.form === ',' ? verb.head : null;
    if (!noun || !SPEAKING.has(verb.lemma) || verb.child('mark', 'nsubj')) continue;
    const main = noun.ancestors().find((t) => t.upos === 'VERB' && t.child('nsubj') !== undefined);
    if (main && !isSubjectOf(noun, main) && main.index < verb.index)
      hang(columns, verb.index, main.index, 'advcl');
  }
};

/** 'ordered him to leave within a week, accusing him of spying': who orders accuses, and not who is to leave. */
export const sayingBehindOrders: Mender = ({ tokens }, columns) => {
  for (const verb of tokens) {
    const order =
      verb.deprel === 'advcl' && verb.xpos === 'VBG' && verb.previous?.form === ',' ? verb.head : null;
    if (!order || !SPEAKING.has(verb.lemma) || verb.child('mark', 'nsubj') || !isInfinitive(order)) continue;
    const main = order.ancestors().find((t) => t.upos === 'VERB' && !isInfinitive(t));
    if (main && main.index < order.index) hang(columns, verb.index, main.index, 'advcl');
  }
};

const isInfinitive = (verb: Token): boolean =>
  verb.xpos === 'VB' && verb.children('mark').some((t) => t.lower === 'to');

/** 'said the island was not for sale, rejecting an offer': islands reject nothing, so the speaker does. */
export const answeringParticiples: Mender = ({ tokens }, columns) => {
  for (const verb of tokens) {
    const told =
      verb.deprel === 'advcl' && verb.xpos === 'VBG' && verb.previous?.form === ',' ? verb.head : null;
    const saying = told?.deprel === 'ccomp' ? told.head : null;
    if (!told || !saying || !ANSWERING.has(verb.lemma) || verb.child('mark', 'nsubj')) continue;
    if (saying.index > told.index || told.upos === 'VERB' || told.child('mark')) continue;
    hang(columns, verb.index, saying.index, 'advcl');
  }
};

const ANSWERING = new Set(
  'reject dismiss accuse condemn denounce criticise criticize call urge demand warn deny blame add thank praise welcome'.split(
    ' ',
  ),
);

const isSubjectOf = (noun: Token, verb: Token): boolean =>
  [noun, ...noun.ancestors()].some((t) => t.head === verb && t.relation === 'nsubj');

/** Participles that look like the base form: behind 'has' without an object of its own they make a perfect. */
const ALIKE = new Set(
  'put cut set hit let shut hurt cost come become run split quit shed burst spread'.split(' '),
);

const isBehindSince = ({ xpos, previous, head }: Token): boolean =>
  xpos === 'VBN' && previous?.lower === 'since' && previous.previous === head;

/** 'has in fact put the past behind', 'has since filed a case': the parser takes the participle for a bare infinitive. */
export const bareParticiples: Mender = ({ tokens }, columns) => {
  for (const verb of tokens) {
    const isBare =
      (verb.deprel === 'xcomp' && ALIKE.has(verb.lower)) ||
      (/^(xcomp|advcl)$/.test(verb.deprel) && isBehindSince(verb));
    const has = isBare ? verb.head : null;
    if (!has || !/^(has|have|had)$/.test(has.lower) || has.child('obj')) continue;
    if (verb.children('mark').some((t) => t.lower !== 'since')) continue;
    if (isBehindSince(verb)) hang(columns, verb.index - 1, verb.index, 'advmod');
    for (const child of has.children())
      if (child !== verb) hang(columns, child.index, verb.index, child.deprel);
    hang(columns, verb.index, has.head?.index ?? -1, has.deprel);
    hang(columns, has.index, verb.index, 'aux');
    columns.xpos[verb.index] = 'VBN';
  }
};
