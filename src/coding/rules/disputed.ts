import type { Token } from '../../model/sentence.ts';
import type { Setting } from '../modality/setting.ts';
import { words } from '../words.ts';

/** What the words of another are called by those who do not share them. */
const CALLED = words(
  'claim assertion allegation accusation charge account version report story statement suggestion contention',
);

const DISPUTING = words('deny reject dispute refute contest dismiss rebut contradict question challenge');

/** 'X has left, the ministry said, a claim that Y denied': the clause that the noun calls so. */
export const calledClause = (noun: Token): Token | undefined =>
  CALLED.has(noun.lemma) && /^(parataxis|appos)$/.test(noun.deprel) && noun.head?.upos === 'VERB'
    ? noun.head.child('ccomp')
    : undefined;

/** Whether the sentence itself says that another does not have it so. */
export const isDisputed = ({ reporting }: Setting): boolean =>
  reporting.some(({ verb }) =>
    verb
      .children('parataxis', 'appos')
      .some(
        (noun) =>
          CALLED.has(noun.lemma) && noun.children('acl:relcl').some(({ lemma }) => DISPUTING.has(lemma)),
      ),
  );
