import type { Token } from '../../model/sentence.ts';
import type { Frame, Oblique } from './frame.ts';
import { lostParticle } from './particles.ts';
import {
  antecedent,
  firstConjunct,
  fullLemma,
  isDay,
  isVerbal,
  measured,
  ownSubject,
  prepositionOf,
  withConjuncts,
} from './tree.ts';

/** Verbs whose object, not subject, does what the infinitive says: 'urged X to withdraw'. */
const OBJECT_CONTROL = new Set(
  (
    'urge ask tell order force allow permit want expect invite call request press push compel oblige enable help lead ' +
    'encourage advise warn instruct require persuade authorize authorise forbid cause make let'
  ).split(' '),
);

/** The frame of a verb, or of an adjective or noun that heads a clause with a copula. */
export function verbFrame(predicate: Token): Frame {
  const passive = isPassive(predicate);
  const subject = subjectOf(predicate, 0);
  const objects = objectsOf(predicate)
    .flatMap(withConjuncts)
    .map((t) => measured(antecedent(t, predicate)));
  const free = subject ? null : freeSubject(predicate);
  const subjects = subject ? withConjuncts(subject.token) : free ? [free] : [];
  const { token: complement, form: complementForm } = complementOf(predicate);
  const reduced = passiveRelative(predicate);
  return {
    predicate,
    form: predicate.upos === 'ADJ' ? 'adjective' : 'verb',
    lemma: fullLemma(predicate),
    carrier: predicate,
    passive,
    agents: passive ? byPhrase(predicate) : subjects,
    patients: passive ? [...(reduced ? withConjuncts(reduced) : subjects), ...objects] : objects,
    obliques: obliquesOf(predicate, passive ? [...subjects, ...objects] : objects),
    complement,
    complementForm,
    inherited: !passive && (subject?.inherited ?? false),
  };
}

/** 'What appear to be Turkish jets bombed a camp': free relatives that stand before a verb for its subject. */
export const freeClauses = (predicate: Token): Token[] =>
  predicate
    .children('advcl', 'csubj', 'ccomp')
    .filter(
      (t) => t.index < predicate.index && t.children('nsubj', 'nsubj:pass').some((s) => s.lower === 'what'),
    );

const freeSubject = (predicate: Token): Token | null =>
  freeClauses(predicate)
    .flatMap((t) => t.children('xcomp'))
    .find((t) => t.upos === 'NOUN') ?? null;

/** Objects; a name right of the verb without a preposition is one, whatever the tree calls it. */
function objectsOf(predicate: Token): Token[] {
  const own = predicate.children('obj', 'iobj');
  const lost = lostParticle(predicate);
  if (lost && own.length === 0) return [lost.object];
  if (own.length > 0 || predicate.child('ccomp')) return own;
  const bare = (t: Token) => t.upos === 'PROPN' && t.index > predicate.index && !t.child('case') && !isDay(t);
  return predicate.children('obl').filter(bare);
}

/** Passive by its own marks, or as a conjunct that shares the auxiliary ('was arrested and deported'). */
export function isPassive(predicate: Token): boolean {
  if (isPerfect(predicate)) return false;
  if (predicate.child('nsubj:pass', 'aux:pass', 'obl:agent')) return true;
  if (predicate.xpos !== 'VBN') return false;
  if (predicate.deprel === 'acl') return true;
  if (predicate.child('aux', 'nsubj')) return false;
  if (predicate.deprel === 'advcl') return true;
  return (
    predicate.deprel === 'conj' &&
    predicate.head !== null &&
    predicate.head.xpos === 'VBN' &&
    isPassive(predicate.head)
  );
}

/** 'has treated', 'had urged': with `have` alone a participle is active, whatever the tree calls its subject. */
function isPerfect(predicate: Token): boolean {
  const helpers = predicate.children('aux', 'aux:pass');
  return (
    helpers.some((t) => HAVE.has(t.lower)) && !helpers.some((t) => t.lemma === 'be' || t.lower === 'been')
  );
}

const HAVE = new Set(['has', 'have', 'had', "'ve", '’ve']);

const passiveRelative = (predicate: Token): Token | null => {
  const clause = firstConjunct(predicate);
  return clause.deprel === 'acl' && clause.xpos === 'VBN' && !ownSubject(predicate) ? clause.head : null;
};

/** The doers of a passive, also where the tree hung 'by X' on the noun before it. */
function byPhrase(predicate: Token): Token[] {
  const isBy = (t: Token) => t.deprel === 'obl:agent' || prepositionOf(t) === 'by';
  const obliques = predicate.children('obl');
  const own = obliques.filter(isBy);
  return (own.length > 0 ? own : obliques.flatMap((t) => t.children('nmod').filter(isBy))).flatMap(
    withConjuncts,
  );
}

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
  const called = calledUpon(predicate, head);
  if (called) return { token: called, inherited: true };
  if (predicate.deprel === 'ccomp' && standsAlone(predicate)) return null;
  if (predicate.deprel === 'xcomp' || predicate.deprel === 'ccomp') return controller(head, depth);
  if (predicate.relation === 'advcl' && (isVerbal(head) || head.upos === 'ADJ') && !standsAlone(predicate))
    return inherit(subjectOf(head, depth + 1));
  if (predicate.relation === 'acl') return nounSubject(predicate, head, depth);
  return null;
}

/** 'Riyadh, angered by a tweet, froze trade': a finite verb that the tree coordinated with its own subject. */
const isNamed = (head: Token, verb: Token): boolean =>
  head.upos === 'PROPN' && head.index < verb.index && standsAlone(verb);

/** 'called on X to withdraw': X is to do it, though trees hang the infinitive in many ways. */
const calledUpon = (predicate: Token, head: Token): Token | undefined =>
  /^(call|appeal|prevail)$/.test(head.lemma) && hasTo(predicate)
    ? head.children('obl').find((t) => /^(on|upon|to)$/.test(prepositionOf(t)) && t.index < predicate.index)
    : undefined;

/** A finite verb needs a subject of its own; only participles and infinitives borrow one. */
const standsAlone = (verb: Token): boolean =>
  verb.xpos === 'VBD' ||
  verb.xpos === 'VBZ' ||
  verb.xpos === 'VBP' ||
  verb.children('aux').some((a) => a.xpos !== 'VB');

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
  if (predicate.xpos === 'VBG' || predicate.xpos === 'VBN') return { token: head, inherited: true };
  const owner = head.child('nmod:poss');
  if (owner) return { token: owner, inherited: true };
  const having = head.deprel === 'obj' && predicate.xpos === 'VB' ? head.head : null;
  if (having) return inherit(subjectOf(having, depth + 1));
  return predicate.deprel === 'acl:relcl' ? { token: head, inherited: true } : null;
}

/** 'The group is in the final stage of recommending', 'their plan of leaving': whose stage or plan it is. */
function aimSubject(noun: Token, depth: number): Found | null {
  const whose = noun.child('nmod:poss') ?? noun.child('nsubj');
  if (whose) return { token: whose, inherited: true };
  const verb = noun.head && isVerbal(noun.head) ? noun.head : null;
  return verb ? inherit(subjectOf(verb, depth + 1)) : null;
}

/** Obliques of the predicate, and prepositional phrases that hang on its objects ('imposed sanctions on'). */
export function obliquesOf(predicate: Token, objects: readonly Token[]): Oblique[] {
  const direct = predicate.children('obl', 'nmod', 'advmod');
  const onObjects = objects.flatMap((o) => o.children('nmod'));
  const clauses = [...predicate.children('advcl'), ...objects.flatMap((o) => o.children('acl'))];
  const gerunds = clauses.filter((t) => t.xpos === 'VBG');
  return [...direct, ...onObjects, ...gerunds].flatMap((t) => {
    const prep = gerunds.includes(t) ? gerundMark(t) : prepositionOf(t);
    return prep === ''
      ? []
      : withConjuncts(t).map((token) => ({ prep, token: antecedent(token, predicate) }));
  });
}

/** 'accused Riyadh of using': a gerund is an argument like a noun. */
const gerundMark = (gerund: Token): string =>
  gerund.children('mark', 'case').find((t) => /^(of|from)$/.test(t.lower) && t.index < gerund.index)?.lower ??
  '';

export function complementOf(predicate: Token): { token: Token | null; form: 'to' | 'that' | null } {
  const token =
    predicate.child('xcomp', 'ccomp') ??
    predicate.children('advcl').find((t) => hasThat(t) || (CALLING.has(predicate.lemma) && hasTo(t)));
  if (!token) return { token: null, form: null };
  const to = token.children('mark').some((m) => m.lower === 'to');
  return { token, form: to ? 'to' : token.deprel === 'xcomp' ? null : 'that' };
}

/** Verbs whose infinitive says what is asked for, though trees hang it on them as a purpose. */
const CALLING = new Set('call appeal press push urge ask invite pressure demand threaten'.split(' '));

const hasTo = (token: Token): boolean => token.children('mark').some((m) => m.lower === 'to');
const hasThat = (token: Token): boolean => token.children('mark').some((m) => m.lower === 'that');
