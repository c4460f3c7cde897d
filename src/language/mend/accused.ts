import { hang, type Mender } from './index.ts';

const OF = new Set(
  'accuse suspect convict acquit warn inform assure remind notify deprive strip rob'.split(' '),
);

/** 'accused Rwanda of a declaration of war': what somebody is accused of hangs on the verb, not on his name. */
export const accusedOf: Mender = ({ tokens }, columns) => {
  for (const noun of tokens) {
    const name = noun.deprel === 'nmod' ? noun.head : null;
    const verb = name?.upos === 'PROPN' && /^(obj|iobj)$/.test(name.deprel) ? name.head : null;
    if (!verb || !OF.has(verb.lemma) || noun.index < (name?.index ?? 0)) continue;
    if (noun.children('case').some((c) => c.lower === 'of')) hang(columns, noun.index, verb.index, 'obl');
  }
};
