import type { Token } from '../../model/sentence.ts';
import { hang, type Mender, retag } from './index.ts';

/** Participles that the tagger takes for adjectives right behind `has`. From general knowledge of English. */
const ACTS: Readonly<Record<string, string>> = {
  shut: 'shut',
  closed: 'close',
  forbidden: 'forbid',
  banned: 'ban',
  blocked: 'block',
  frozen: 'freeze',
  barred: 'bar',
  detained: 'detain',
  sealed: 'seal',
  armed: 'arm',
  halved: 'halve',
};

/** 'has shut two of its crossings', 'has forbidden foreign ships from docking': what one has shut, one does not own. */
export const lostPerfects: Mender = ({ tokens }, columns) => {
  for (const verb of tokens) {
    const lemma = verb.upos === 'ADJ' ? ACTS[verb.lower] : undefined;
    const has = lemma === undefined ? null : verb.previous;
    if (lemma && has?.lemma === 'have' && has.head === verb && verb.child('obj'))
      retag(columns, verb.index, 'VERB', 'VBN', lemma);
    const object = has?.lemma === 'have' ? (has.child('obj') ?? verb.child('obj')) : undefined;
    if (!has || !lemma || !object || !isDone(verb, has, object)) continue;
    retag(columns, verb.index, 'VERB', 'VBN', lemma);
    columns.upos[has.index] = 'AUX';
    hang(columns, verb.index, has.head?.index ?? -1, has.deprel);
    hang(columns, has.index, verb.index, 'aux');
    for (const t of has.children()) if (t !== verb) hang(columns, t.index, verb.index, t.deprel);
  }
};

/** The noun has an article or count behind the participle, or is kept from something. */
const isDone = (verb: Token, has: Token, object: Token): boolean =>
  verb.index < object.index &&
  (verb.head === has || verb.head === object) &&
  (/^(DET|NUM)$/.test(verb.next?.upos ?? '') ||
    verb.next?.xpos === 'PRP$' ||
    has.children('advcl').some((t) => t.xpos === 'VBG' && t.previous?.lower === 'from'));
