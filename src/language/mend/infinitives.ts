import type { Token } from '../../model/sentence.ts';
import { hang, type Mender } from './index.ts';
import { type Rehung, rehung } from './rehung.ts';

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'VBN']);

const hasTo = (token: Token): boolean => token.children('mark').some((m) => m.lower === 'to');

/** 'pledged not to support them, and to lift its curbs': an infinitive with 'to' goes on with the one before it. */
export const joinedInfinitives: Mender = ({ tokens }, columns) => {
  for (const token of tokens) {
    const verb = token.deprel === 'conj' && token.xpos === 'VB' && hasTo(token) ? token.head : null;
    if (!verb || !FINITE.has(verb.xpos) || verb.index > token.index) continue;
    const first = verb.children('xcomp').find((t) => hasTo(t) && t.index < token.index);
    if (first) hang(columns, token.index, first.index, 'conj');
  }
};

/** Verbs that say to somebody what he is to do. */
const TOLD = 'order|instruct|command|tell|ask|urge|compel|oblige|require|invite|direct';
const LETTING = new RegExp(`^(${TOLD}|allow|permit|authori[sz]e|license|enable|force|expect|forbid)$`);
const ORDERING = new RegExp(`^(${TOLD}|request|advise|encourage|press|persuade|implore|beg|warn|remind)$`);

/** 'were permitted last week to sell them': what somebody is let or told to do is no aim of his, whatever stands between. */
export const whatIsLet = (deed: Token): Rehung[] => {
  const verb = deed.deprel === 'advcl' && deed.xpos === 'VB' && hasTo(deed) ? deed.head : null;
  const isTold = verb?.xpos === 'VBN' && verb.child('aux:pass') !== undefined && LETTING.test(verb.lemma);
  const isFirst = verb?.child('xcomp', 'ccomp') === undefined && deed.index > (verb?.index ?? deed.index);
  return isTold && isFirst && !deed.child('nsubj') ? [rehung(deed, verb, 'xcomp')] : [];
};

/** 'ordered the builder in May to pay': what stands between the one who is told and what he is to do parts them in trees only. */
export function splitOrders(deed: Token): Rehung[] {
  const verb = deed.deprel === 'advcl' && deed.head?.upos === 'VERB' ? deed.head : null;
  if (!verb || deed.xpos !== 'VB' || !ORDERING.test(verb.lemma) || verb.child('xcomp', 'ccomp')) return [];
  const to = deed.child('mark');
  const told = verb.child('obj', 'nsubj:pass');
  if (to?.lower !== 'to' || !told || /^in$/.test(to.previous?.lower ?? '') || deed.child('nsubj')) return [];
  const between = verb
    .children('obl', 'obl:unmarked')
    .some((t) => t.index > told.index && t.index < to.index);
  return between && told.index < to.index ? [rehung(deed, verb, 'xcomp')] : [];
}

/** 'agreed in principle to restore flights': what is agreed to is no principle's. */
export function agreedInPrinciple(deed: Token): Rehung[] {
  const principle = deed.deprel === 'acl' && deed.head?.lower === 'principle' ? deed.head : null;
  const verb = principle?.deprel.startsWith('obl') && hasTo(deed) ? principle.head : null;
  return verb?.upos === 'VERB' && principle?.previous?.lower === 'in' ? [rehung(deed, verb, 'xcomp')] : [];
}

const UNDOING =
  /^(reverse|rescind|revoke|suspend|withdraw|cancel|overturn|scrap|drop|undo|annul|repeal|shelve|abandon|ditch|postpone|delay|freeze)$/;
const DECIDED = /^(decision|order|decree|directive|instruction|plan|threat|promise|pledge|offer|ruling)$/;

/** 'rescinded its order to expel traders': what is undone is the order to do it, and not what somebody undoes it for. */
export function whatWasOrdered(deed: Token): Rehung[] {
  const verb = /^(xcomp|advcl)$/.test(deed.deprel) && hasTo(deed) ? deed.head : null;
  if (!verb || !UNDOING.test(verb.lemma)) return [];
  const order = verb.children('obj', 'nsubj:pass').find((t) => t.next === deed.child('mark'));
  return order && DECIDED.test(order.lemma) ? [rehung(deed, order, 'acl')] : [];
}

/** 'orders the pipelines closed', 'ordered the road to Niger closed': what is ordered, and not which pipelines. */
export function orderedDone(state: Token): Rehung[] {
  const above = /^(acl|advcl)$/.test(state.deprel) && /^VB[DN]$/.test(state.xpos) ? state.head : null;
  const verb = above?.lemma === 'order' ? above : above?.deprel === 'obj' ? above.head : null;
  const thing = verb?.child('obj');
  const isOrdered = verb?.lemma === 'order' && thing !== undefined && thing.index < state.index;
  if (!isOrdered || verb.child('xcomp', 'ccomp') || !/^(NOUN|PROPN)$/.test(state.previous?.upos ?? ''))
    return [];
  return DONE.test(state.lemma) && !state.child('mark', 'nsubj', 'obl:agent')
    ? [rehung(state, verb, 'xcomp')]
    : [];
}

const DONE = /^(close|shut|seal|open|reopen|halt|free|release|remove|suspend|destroy)$/;

const PLANS = /^(plan|proposal|intention|decision|bid|effort|scheme)$/;
const TELLING_OF = /^(announce|unveil|disclose|reveal|outline|confirm|present|float|shelve|drop|abandon)$/;

/** 'announced plans on Wednesday to raise duties': what is planned hangs on the plan, whatever day stands between. */
export function plannedDeeds(deed: Token): Rehung[] {
  const verb = /^(xcomp|advcl)$/.test(deed.deprel) && deed.xpos === 'VB' ? deed.head : null;
  const plan = verb?.child('obj');
  const to = deed.child('mark');
  if (!verb || !plan || to?.lower !== 'to' || !TELLING_OF.test(verb.lemma) || !PLANS.test(plan.lemma))
    return [];
  const between = deed.sentence.tokens.slice(plan.index + 1, to.index);
  const isDay = between.length > 0 && between.length < 4 && between.every((t) => TIMES.test(t.lower));
  if (!isDay || deed.child('nsubj')) return [];
  const days = between.filter((t) => t.head === plan);
  return [rehung(deed, plan, 'acl'), ...days.map((t) => rehung(t, verb, 'obl'))];
}

const TIMES =
  /^(on|last|late|early|this|in|(mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|today|yesterday|january|february|march|april|may|june|july|august|september|october|november|december)$/;
