import { hang, type Mender, retag } from './index.ts';

/** Verbs that keep an object in the passive: 'Chad given two ships'. */
const GIVING =
  /^(give|grant|award|hand|offer|deny|tell|send|show|teach|pay|owe|lend|promise|refuse|ask|allow|permit|fine|charge|cost|call|name|elect|appoint|declare|make|deem|consider)$/;

/** 'Israeli fire killed three soldiers': what has an object and no auxiliary is done by its subject, and not to it. */
export const activesTaken: Mender = ({ tokens }, columns) => {
  for (const subject of tokens) {
    const verb = subject.deprel === 'nsubj:pass' ? subject.head : null;
    if (!verb || !/^VB[DN]$/.test(verb.xpos) || verb.child('aux:pass', 'aux') || GIVING.test(verb.lemma))
      continue;
    const object = verb.child('obj');
    const isPlain = object && object.index > verb.index && /^(NOUN|PROPN)$/.test(object.upos);
    if (!isPlain || subject.index > verb.index || /^acl/.test(verb.deprel)) continue;
    hang(columns, subject.index, verb.index, 'nsubj');
    retag(columns, verb.index, 'VERB', 'VBD');
  }
};
