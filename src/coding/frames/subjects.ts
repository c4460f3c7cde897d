import type { Token } from '../../model/sentence.ts';
import { gerundMark, hasTo } from './marks.ts';
import { antecedent, isVerbal, ownSubject, prepositionOf } from './tree.ts';

/** Verbs whose object, not subject, does what the infinitive says: 'urged X to withdraw'. */
const OBJECT_CONTROL = new Set(
  (
    'urge ask tell order force allow permit want expect invite call request press push compel oblige enable help lead ' +
    'prompt drive spur encourage advise warn instruct require persuade authorize authorise forbid cause make let challenge dare'
  ).split(' '),
);

/** 'What appear to be Turkish jets bombed a camp': free relatives that stand before a verb for its subject. */
export const freeClauses = (predicate: Token): Token[] =>
  predicate
    .children('advcl', 'csubj', 'ccomp')
    .filter(
      (t) => t.index < predicate.index && t.children('nsubj', 'nsubj:pass').some((s) => s.lower === 'what'),
    );

export const freeSubject = (predicate: Token): Token | null =>
  freeClauses(predicate)
    .flatMap((t) => t.children('xcomp'))
    .find((t) => t.upos === 'NOUN') ?? null;

interface Found {
  readonly token: Token;
  readonly inherited: boolean;
}

/** The subject as the reader understands it: its own, or the one it shares with the clause that it hangs on. */
export function subjectOf(predicate: Token, depth: number): Found | null {
  const own = ownSubject(predicate);
  if (own) return { token: antecedent(own, predicate), inherited: false };
  const head = predicate.head;
  if (!head || depth > 20) return null;
  if (predicate.deprel === 'conj')
    return isNamed(head, predicate) ? { token: head, inherited: false } : inherit(subjectOf(head, depth + 1));
  if (isListed(predicate, head)) return inherit(subjectOf(head, depth + 1));
  if (isBehindName(predicate, head)) return { token: head, inherited: true };
  const taken = takenBy(predicate, head);
  if (taken) return { token: taken, inherited: true };
  const raised = raisedFrom(predicate, head);
  if (raised) return inherit(subjectOf(raised, depth + 1));
  const called = calledUpon(predicate, head);
  if (called) return { token: called, inherited: true };
  if (predicate.deprel === 'ccomp' && standsAlone(predicate)) return null;
  if (predicate.deprel === 'xcomp' || predicate.deprel === 'ccomp') return controller(head, depth);
  const judged = predicate.relation === 'advcl' ? judgedFor(predicate, head) : undefined;
  if (judged) return { token: judged, inherited: true };
  if (predicate.relation === 'advcl' && isClause(head, predicate) && !standsAlone(predicate))
    return inherit(subjectOf(head, depth + 1));
  if (predicate.relation === 'acl') return nounSubject(predicate, head, depth);
  return null;
}

/** Also 'is the leading donor, providing half of it'. */
const isClause = (head: Token, predicate: Token): boolean =>
  isVerbal(head) ||
  head.upos === 'ADJ' ||
  (head.child('cop') !== undefined && predicate.xpos === 'VBG' && !predicate.child('mark'));

/** 'China is believed by several services to have sent': the subject of the passive, not of its agent. */
const raisedFrom = (predicate: Token, head: Token): Token | null =>
  predicate.deprel === 'acl' && head.deprel === 'obl:agent' && hasTo(predicate) ? head.head : null;

/** 'recalled its ambassador, banned imports and closed the border': a list of verbs that the tree put side by side. */
const isListed = (verb: Token, head: Token): boolean =>
  (verb.deprel === 'parataxis' || (verb.deprel === 'advcl' && !verb.child('mark', 'advmod'))) &&
  verb.xpos === 'VBD' &&
  head.xpos === 'VBD' &&
  head.index < verb.index &&
  verb.previous?.form === ',';

/** 'Riyadh, angered by a tweet, froze trade': a finite verb that the tree coordinated with its own subject; 'was in Riyadh and called' is said of whoever was there. */
const isNamed = (head: Token, verb: Token): boolean =>
  head.upos === 'PROPN' && head.index < verb.index && standsAlone(verb) && !head.child('cop');

/** 'called on X to withdraw': X is to do it, though trees hang the infinitive in many ways. */
const calledUpon = (predicate: Token, head: Token): Token | undefined =>
  /^(call|appeal|prevail)$/.test(head.lemma) && hasTo(predicate)
    ? head.children('obl').find((t) => /^(on|upon|to)$/.test(prepositionOf(t)) && t.index < predicate.index)
    : undefined;

/** A finite verb needs a subject of its own; only participles ('having warned Oslo') and infinitives borrow one. */
const standsAlone = (verb: Token): boolean =>
  verb.xpos === 'VBD' ||
  verb.xpos === 'VBZ' ||
  verb.xpos === 'VBP' ||
  verb.children('aux').some((a) => a.xpos !== 'VB' && a.xpos !== 'VBG');

/** 'Spain, unhappy with the American line, pulled out': of whom an adjective behind a comma is said. */
const isBehindName = (adjective: Token, head: Token): boolean =>
  adjective.deprel === 'amod' &&
  adjective.upos === 'ADJ' &&
  head.upos === 'PROPN' &&
  head.index < adjective.index &&
  adjective.previous?.form === ',' &&
  adjective.child('obl') !== undefined;

/** 'It took Ankara less than a day to reject the offer': whom it takes the time does it. */
export const takenBy = (predicate: Token, head: Token): Token | undefined =>
  head.lemma === 'take' &&
  hasTo(predicate) &&
  /^(advcl|xcomp|csubj|acl)$/.test(predicate.relation) &&
  head.children('nsubj', 'expl').some((t) => t.lower === 'it') &&
  head.children('obl:unmarked', 'obl:tmod', 'obj').some((t) => SPAN.test(t.lemma))
    ? head.children('obj', 'iobj').find((t) => !SPAN.test(t.lemma) && t.index < predicate.index)
    : undefined;

const SPAN = /^(minute|hour|day|week|fortnight|month|year|decade)$/;

const JUDGING = new Set(
  (
    'congratulate thank praise commend applaud laud salute criticise criticize blame condemn accuse suspect denounce fault rebuke ' +
    'punish chide censure forgive pardon scold berate lambast reproach castigate fine jail'
  ).split(' '),
);

/** 'congratulated Quito on hosting the talks': whom somebody is praised or blamed for what he does. */
const judgedFor = (predicate: Token, head: Token): Token | undefined =>
  (predicate.xpos === 'VBG' || predicate.children('aux').some((t) => t.lower === 'having')) &&
  JUDGING.has(head.lemma) &&
  predicate.children('mark', 'case').some((t) => /^(for|on|of|over)$/.test(t.lower))
    ? head.child('obj', 'iobj', 'nsubj:pass')
    : undefined;

const inherit = (found: Found | null): Found | null => found && { ...found, inherited: true };

function controller(head: Token, depth: number): Found | null {
  const object = head.child('obj', 'iobj');
  if (object && OBJECT_CONTROL.has(head.lemma)) return { token: object, inherited: true };
  return inherit(subjectOf(head, depth + 1));
}

/**
 * 'a company owned by' and 'ships carrying' modify their subject; 'agreement to extend' has the noun's owner, 'has a
 * plan to extend' who has it. */
function nounSubject(predicate: Token, head: Token, depth: number): Found | null {
  if (predicate.xpos === 'VBG' && gerundMark(predicate) !== '') return aimSubject(head, depth);
  const spending = predicate.xpos === 'VBG' ? spendingOf(head) : null;
  if (spending) return inherit(subjectOf(spending, depth + 1));
  const decreed = predicate.xpos === 'VBG' && DECREES.has(head.lemma) ? decreeing(head) : null;
  if (decreed) return inherit(subjectOf(decreed, depth + 1));
  if (predicate.xpos === 'VBG' || predicate.xpos === 'VBN') return { token: head, inherited: true };
  const owner = head.child('nmod:poss');
  if (owner) return { token: owner, inherited: true };
  const having = head.deprel === 'obj' && predicate.xpos === 'VB' ? head.head : null;
  if (having) return inherit(subjectOf(having, depth + 1));
  const named = hasTo(predicate) ? firstOf(head) : undefined;
  if (named) return { token: named, inherited: true };
  return predicate.deprel === 'acl:relcl' ? { token: head, inherited: true } : null;
}

/** 'have spent seven years haggling': whoever spends the time does it. */
const spendingOf = (span: Token): Token | null =>
  /^(minute|hour|day|week|month|year|decade|time)$/.test(span.lemma) &&
  span.relation === 'obj' &&
  span.head?.lemma === 'spend'
    ? span.head
    : null;

/** 'is the first minister to visit Japan', 'became the first state to recognise it': who is or becomes what the noun says. */
export const firstOf = (noun: Token): Token | undefined =>
  noun.child('cop')
    ? noun.child('nsubj')
    : noun.deprel === 'xcomp' && noun.head?.lemma === 'become'
      ? noun.head.child('nsubj')
      : undefined;

export const DECREES = new Set(
  'decree order law bill act edict directive regulation resolution decision rule statement communique communiqué declaration letter message note'.split(
    ' ',
  ),
);
const ENACTING = new Set(
  'sign issue pass adopt approve enact give publish release send post circulate make write submit deliver'.split(
    ' ',
  ),
);

/** 'signed a decree banning flights', 'issued a statement denouncing': whoever gives an order or a statement does what it says. */
export const decreeing = (order: Token): Token | null =>
  order.relation === 'obj' && order.head && ENACTING.has(order.head.lemma) ? order.head : null;

/** 'The group is in the final stage of recommending', 'their plan of leaving': whose stage or plan it is. */
function aimSubject(noun: Token, depth: number): Found | null {
  const whose = noun.child('nmod:poss') ?? noun.child('nsubj');
  if (whose) return { token: whose, inherited: true };
  const verb = noun.head && isVerbal(noun.head) ? noun.head : null;
  return verb ? inherit(subjectOf(verb, depth + 1)) : null;
}
