import type { Token } from '../../model/sentence.ts';
import { hang, type Mender } from './index.ts';

/** Verbs that nobody uses without saying whom or what. */
const TRANSITIVE = new Set(
  (
    'reject deny dispute dismiss contest accuse denounce condemn oppose support welcome impose seize detain expel describe ' +
    'brand regard consider view deliver sign blame suspect break abandon endorse back'
  ).split(' '),
);

/** 'companies that it accused of bribery', 'a charge that Oslo rejects': whom the verb lacks is the noun before 'that'. */
export const lackingRelatives: Mender = ({ tokens }, columns) => {
  for (const verb of tokens) {
    const noun = /^acl/.test(verb.deprel) && TRANSITIVE.has(verb.lemma) ? verb.head : null;
    const that = verb.children('mark').find((t) => t.lower === 'that' && t.previous === noun);
    if (!noun || !that || !verb.child('nsubj') || verb.child('aux:pass', 'ccomp', 'xcomp')) continue;
    const added = verb.child('obj');
    if (added && !isAdded(added)) continue;
    if (added) hang(columns, added.index, verb.index, 'parataxis');
    hang(columns, verb.index, noun.index, 'acl:relcl');
    hang(columns, that.index, verb.index, 'obj');
    columns.upos[that.index] = 'PRON';
    columns.xpos[that.index] = 'WDT';
  }
};

/** ', an allegation that': behind a comma a noun sums the clause up and is nothing that its verb is done to. */
const isAdded = (noun: Token): boolean =>
  noun.children('det').some((t) => /^an?$/.test(t.lower) && t.previous?.form === ',');

/**
 * 'opposition in Congress and in Israel, whose government warned': where the noun before the pronoun hangs on the verb of
 * its own relative clause, that verb tells of it.
 */
export const turnedRelatives: Mender = ({ tokens }, columns) => {
  for (const pronoun of tokens) {
    const noun = pronoun.previous?.form === ',' ? pronoun.previous.previous : null;
    if (!/^(whose|who|which)$/.test(pronoun.lower) || !noun || !/^(NOUN|PROPN)$/.test(noun.upos)) continue;
    const subject = pronoun.lower === 'whose' ? pronoun.head : pronoun;
    const verb = /^nsubj/.test(subject?.deprel ?? '') ? subject?.head : null;
    const isBelow = verb && noun.head === verb && noun.relation === 'obl' && verb.index > pronoun.index;
    if (!isBelow || !verb.head || verb.head.index > noun.index) continue;
    hang(columns, noun.index, verb.head.index, 'obl');
    for (const cc of verb.children('cc'))
      if (cc.index < noun.index) hang(columns, cc.index, noun.index, 'cc');
    hang(columns, verb.index, noun.index, 'acl:relcl');
  }
};

/** 'is ready to free them if Peru signs the pact and pays': a present goes on with the condition, not with the infinitive. */
export const joinedConditions: Mender = ({ tokens }, columns) => {
  for (const token of tokens) {
    const { head } = token;
    const isPresent = token.deprel === 'conj' && token.xpos === 'VBZ' && !token.child('nsubj', 'aux', 'cop');
    if (!isPresent || !head || /^VB[ZP]$/.test(head.xpos) || head.index > token.index) continue;
    const condition = tokens
      .slice(head.index + 1, token.index)
      .findLast(
        (t) => t.xpos === 'VBZ' && t.children('mark').some((m) => /^(if|unless|once)$/.test(m.lower)),
      );
    if (condition && condition !== head) hang(columns, token.index, condition.index, 'conj');
  }
};

/** 'an accord, under which Chad will free them': a clause that opens with a preposition and a pronoun tells of the noun before it. */
export const openedRelatives: Mender = ({ tokens }, columns) => {
  for (const pronoun of tokens) {
    const mark = pronoun.lower === 'which' ? pronoun.child('case') : undefined;
    const before = mark?.previous?.form === ',' ? mark.previous.previous : mark?.previous;
    const verb = pronoun.deprel === 'obl' ? pronoun.head : null;
    const isLost = verb && /^(ccomp|advcl|conj|parataxis)$/.test(verb.deprel) && verb.index > pronoun.index;
    if (!isLost || mark?.next !== pronoun || !before || !/^(NOUN|PROPN)$/.test(before.upos)) continue;
    hang(columns, verb.index, before.index, 'acl:relcl');
  }
};

/** 'boats it detained in March': a past without an auxiliary is active. */
export const activePasts: Mender = ({ tokens }, columns) => {
  for (const subject of tokens) {
    const verb = subject.deprel === 'nsubj:pass' ? subject.head : null;
    if (verb?.xpos === 'VBD' && !verb.child('aux:pass', 'aux')) columns.deprels[subject.index] = 'nsubj';
  }
};

/** 'waters that Athens regards as its own': where 'that' was hung on the name behind it, it is what the verb lacks. */
export const namedRelatives: Mender = ({ tokens }, columns) => {
  for (const verb of tokens) {
    const subject =
      TRANSITIVE.has(verb.lemma) && !verb.child('obj', 'ccomp') ? verb.child('nsubj') : undefined;
    const that = subject?.children('nsubj', 'det', 'mark', 'obj').find((t) => /^(that|which)$/.test(t.lower));
    const noun = that?.next === subject ? that?.previous : null;
    if (!subject || !that || subject.upos !== 'PROPN' || noun?.upos !== 'NOUN') continue;
    if (noun.index > verb.index || verb.deprel === 'root' || noun.ancestors().includes(verb)) continue;
    hang(columns, that.index, verb.index, 'obj');
    hang(columns, verb.index, noun.index, 'acl:relcl');
  }
};
