import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { actorsAt, HARDWARE, meantBy } from '../claims/phrases.ts';
import { type Frame, frameWith } from '../frames/frame.ts';
import { firstConjunct, prepositionOf, withConjuncts } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import { type Entry, entryWith, type Lexicon } from '../lexicon/entry.ts';
import { type Setting, settingOf, settingWith } from '../modality/setting.ts';
import { words } from '../words.ts';
import { BEFALLS } from './obliged.ts';
import { type OwnWord, rule } from './own-word.ts';
import { isOfState } from './speakers.ts';

/** The rule for what an agreement binds a party to. */
export const TERMS = 'commitment.terms';

const ENTRY: Entry = entryWith(rule(TERMS, 'commitment', 'AGREE', '030'), {
  to: ['object', 'owner', 'from', 'to', 'for', 'with', 'against', 'on', 'inside', 'within'],
});

/** What is built or opened somewhere is promised to whoever lives there. */
const BUILDING = words(
  'build construct erect establish open finance fund rebuild restore repair modernise modernize',
);

const PACTS = words(
  'deal accord agreement pact treaty truce ceasefire armistice protocol memorandum settlement convention compromise term text document',
);

/** What an agreement binds a party to do, and the word that tells of the agreement. */
interface Duty {
  readonly verb: Token;
  readonly agreement: Token;
  readonly frame: Frame;
  readonly setting: Setting;
}

/**
 * 'Under the deal Thailand will withdraw its troops', 'the accord commits Uganda to pay', 'the text says that Kigali shall
 * withdraw', 'in return Jordan will supply power': what an agreement is told to bind a state to, that state has promised.
 */
export function termsAt(token: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  const isLoose = lexicon.is(token.lemma, 'vague') && !(token.lemma === 'end' && token.child('obj'));
  if (token.upos !== 'VERB' || isLoose) return null;
  const duty = dutyUnder(token, resolved, lexicon) ?? dutyWritten(token, lexicon);
  if (!duty) return null;
  const frame = givenBy(duty);
  if (!frame) return null;
  const does = frame.agents.flatMap((t) => meantBy(t, HARDWARE, resolved));
  if (does.length === 0 || !does.every(isOfState)) return null;
  const setting: Setting = settingWith(duty.setting, { negated: false, modal: hypothetical(duty.setting) });
  const parties = partiesOf(duty.agreement, does, resolved).map((t) => ({ prep: 'with', token: t }));
  const entry = BUILDING.has(frame.lemma) ? entryWith(ENTRY, { to: [...ENTRY.to, 'in'] }) : ENTRY;
  return { entry, frame: frameWith(frame, { obliques: [...frame.obliques, ...parties] }), setting };
}

/** 'would withdraw': only what is still to be agreed on. */
const hypothetical = ({ modal }: Setting): string | null => (modal === 'would' ? modal : null);

/** The others whom the phrase of an agreement names: 'under the deal with Kenya'. */
const partiesOf = (agreement: Token, does: readonly Actor[], resolved: Resolved): Token[] =>
  agreement
    .subtree()
    .filter(
      (t) => !isBroker(t) && actorsAt(t, resolved).some(({ code }) => does.every((one) => one.code !== code)),
    );

/** 'The text, brokered by Angola': who brought the two together gets nothing by it. */
const isBroker = ({ head, deprel }: Token): boolean =>
  deprel.startsWith('obl') &&
  head?.xpos === 'VBN' &&
  /^(broker|mediate|facilitate|host|sponsor|draft|negotiate|propose|oversee|guarantee)$/.test(head.lemma);

/** Who gets a thing under an agreement has been promised it. */
function givenBy({ verb, frame }: Duty): Frame | null {
  if (!/^(receive|get|obtain)$/.test(verb.lemma)) return BEFALLS.has(verb.lemma) ? null : frame;
  const givers = frame.obliques.filter(({ prep }) => prep === 'from').map(({ token }) => token);
  return givers.length > 0 && !frame.passive
    ? frameWith(frame, { agents: givers, patients: frame.agents })
    : null;
}

/** 'Under the deal Thailand will withdraw', 'as part of the accord', 'in return'. */
function dutyUnder(verb: Token, resolved: Resolved, lexicon: Lexicon): Duty | null {
  if (verb.deprel === 'xcomp' || !verb.child('nsubj', 'nsubj:pass')) return null;
  const agreement = [verb, firstConjunct(verb)]
    .flatMap((t) => t.children('obl', 'advmod', 'nmod'))
    .find(
      (t) =>
        t.index < verb.index &&
        (isUnder(t) || isReturn(t) || isUnderIt(t, resolved) || isUnderWhich(t, verb)),
    );
  if (!agreement) return null;
  const frame = verbFrame(verb);
  const setting = settingOf(frame, lexicon);
  const binds = setting.asserted && !setting.condition && setting.time === 'future' && !setting.outlook;
  return binds && /^(would|must)?$/.test(setting.modal ?? '') ? { verb, agreement, frame, setting } : null;
}

const isUnder = (token: Token): boolean =>
  token.lemma === 'part'
    ? token.previous?.lower === 'as' && token.children('nmod').some((t) => PACTS.has(t.lemma))
    : PACTS.has(token.lemma) && prepositionOf(token) === 'under';

/** 'Under it, ...' behind a sentence that tells of an agreement. */
const isUnderIt = (token: Token, { sentences }: Resolved): boolean =>
  token.lower === 'it' &&
  prepositionOf(token) === 'under' &&
  (sentences[token.sentence.index - 1]?.tokens.some((t) => PACTS.has(t.lemma) || isSignedPaper(t)) ?? false);

/** 'signed a paper', where 'the paper' by itself may be printed every day. */
const isSignedPaper = ({ lemma, deprel, head }: Token): boolean =>
  /^(paper|text|plan|roadmap)$/.test(lemma) && deprel === 'obj' && /^(sign|initial)$/.test(head?.lemma ?? '');

/** 'The pact, under which France will train Malian troops'. */
const isUnderWhich = (token: Token, { deprel, head }: Token): boolean =>
  token.lower === 'which' &&
  prepositionOf(token) === 'under' &&
  deprel === 'acl:relcl' &&
  [head, ...(head?.upos === 'VERB' ? head.children('obj', 'nsubj:pass') : [])].some((t) =>
    PACTS.has(t?.lemma ?? ''),
  );

const isReturn = (token: Token): boolean =>
  /^(return|exchange)$/.test(token.lemma) &&
  prepositionOf(token) === 'in' &&
  !token.child('det', 'nmod:poss');

const OBLIGING = words('commit oblige require bind obligate');
const STATING = words('say state stipulate specify provide');

/** 'The accord commits Uganda to pay', 'calls for Eritrea to withdraw', 'the text says that Kigali shall withdraw'. */
function dutyWritten(verb: Token, lexicon: Lexicon): Duty | null {
  const clause = firstConjunct(verb);
  const written = clause.head;
  const agreement = written?.child('nsubj');
  if (written?.upos !== 'VERB' || !agreement || !PACTS.has(agreement.lemma)) return null;
  const own = verbFrame(verb);
  const told = settingOf(own, lexicon);
  const above = settingOf(verbFrame(written), lexicon);
  if (!above.asserted || above.condition || above.negated || above.modal !== null) return null;
  if (STATING.has(written.lemma) && isClause(clause))
    return told.time === 'future' && /^(must)?$/.test(told.modal ?? '')
      ? { verb, agreement, frame: own, setting: told }
      : null;
  const bound = clause === verb ? obligedBy(written, verb) : null;
  if (!bound) return null;
  const setting: Setting = settingWith(above, { time: above.time === 'present' ? 'future' : above.time });
  return { verb, agreement, frame: frameWith(own, { agents: bound.flatMap(withConjuncts) }), setting };
}

const isClause = ({ deprel }: Token): boolean => deprel === 'ccomp' || deprel === 'parataxis';

/** Whom 'commits', 'calls for' or 'provides for' leaves to do it. */
function obligedBy(written: Token, verb: Token): Token[] | null {
  if (!verb.children('mark').some((m) => m.lower === 'to')) return null;
  if (OBLIGING.has(written.lemma)) return noneOf(written.children('obj'));
  if (!/^(call|provide)$/.test(written.lemma)) return null;
  const isFor = (t: Token): boolean => t.children('case').some((c) => c.lower === 'for');
  const own = verb.children('nsubj').filter(() => [written, verb].some(hasFor));
  return noneOf(own) ?? noneOf(written.children('obl').filter(isFor));
}

const hasFor = (token: Token): boolean => token.children('mark', 'case').some((m) => m.lower === 'for');

const noneOf = (tokens: Token[]): Token[] | null => (tokens.length > 0 ? tokens : null);
