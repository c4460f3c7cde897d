import type { Token } from '../model/sentence.ts';
import type { Discourse } from './discourse/discourse.ts';
import type { Draft } from './draft.ts';
import { otherOf } from './of-pair.ts';
import { forState } from './pronoun-drafts.ts';
import { asOwner, sharedSubject } from './traits.ts';

/** What is done to somebody for what he does or has. From general knowledge of English. */
const JUDGING = new Set(
  (
    'thank praise commend applaud congratulate laud salute honour honor reward criticise criticize condemn denounce blame fault ' +
    'rebuke censure reprimand chide scold slam lambast lambaste blast berate castigate chastise admonish upbraid reproach assail ' +
    'punish penalise penalize sanction fine warn confront challenge question grill press pressure sue taunt mock shame'
  ).split(' '),
);
const FOR = /^(for|over|on|about)$/;
/** Whom and what a state stands up for: 'condemned Chad over its diplomats'. */
const WARDS =
  /^(citizen|national|diplomat|ambassador|envoy|consul|soldier|sailor|fisherman|fishermen|journalist|reporter|worker|people|ship|vessel|boat|plane|aircraft|embassy|consulate|loss|interest|security|concern|claim)$/;

/** What takes something from somebody, or gets it for him: 'cost Chad its envoy', 'denied Mali its share'. */
const COSTING = new Set(['cost', 'deny', 'earn', 'win', 'save']);
const DEPRIVING = new Set(['deprive', 'rob', 'strip', 'divest', 'dispossess']);

/** 'criticised Chad for its treatment of them': whose doing it is for which somebody is thanked or blamed. */
export function ofJudged(token: Token, settled: ReadonlyMap<number, Draft>): Draft | null {
  const thing = token.head;
  if (!thing || WARDS.test(thing.lemma)) return null;
  const whom =
    thing.deprel === 'obj' ? costing(thing) : judged(thing.deprel === 'nmod:poss' ? thing.head : thing);
  const found = whom && whom.index < token.index ? settled.get(whom.index) : undefined;
  return asOwner(found);
}

/** 'thanked Mali for the doses it delivered': whoever is thanked has done it, and has not got it. */
export function doneByJudged(
  { deprel, head, index }: Token,
  settled: ReadonlyMap<number, Draft>,
): Draft | null {
  const thing = deprel === 'nsubj' && head?.deprel === 'acl:relcl' ? head.head : null;
  if (!thing || GETTING.test(head?.lemma ?? '')) return null;
  let top = thing;
  while (top.deprel === 'nmod' && top.head && !FOR.test(top.child('case')?.lower ?? '')) top = top.head;
  const whom = judged(top);
  const found = whom && whom.index < index ? settled.get(whom.index) : undefined;
  return asOwner(found);
}

const GETTING =
  /^(get|receive|obtain|enjoy|suffer|need|want|seek|say|call|describe|consider|see|deem|regard|face|lose)$/;

function judged(thing: Token | null): Token | undefined {
  const preposition = thing?.child('case')?.lower ?? '';
  if (!thing?.head || !/^(obl|nmod)$/.test(thing.deprel)) return undefined;
  const verb = thing.deprel === 'nmod' ? thing.head.head : thing.head;
  const isFor = FOR.test(preposition) ? JUDGING : preposition === 'of' ? DEPRIVING : null;
  const whom = verb && isFor?.has(verb.lemma) ? verb.child('obj', 'iobj') : undefined;
  return thing.deprel === 'obl' || whom === thing.head ? whom : undefined;
}

const costing = ({ head: verb }: Token): Token | undefined =>
  verb && COSTING.has(verb.lemma) ? verb.child('iobj') : undefined;

const EXPELLING = new Set(['expel', 'evict', 'oust', 'eject', 'banish']);
const CLOSING = new Set(['close', 'shut', 'shutter']);
const ANSWERING = new Set(['answer', 'respond', 'retaliate', 'reply', 'react', 'counter', 'hit']);
const MISSIONS =
  /^(embassy|consulate|mission|diplomat|envoy|ambassador|attach[eé]|consul|officer|employee|staff|official)$/;

/** 'Mali answered by expelling two of its envoys': those of the other of the two, where nobody expels his own. */
export function ofExpelled(
  token: Token,
  discourse: Discourse,
  settled: ReadonlyMap<number, Draft>,
): Draft | null {
  const verb = token.ancestors().find((t) => t.upos === 'VERB');
  if (!verb || !token.head || !MISSIONS.test(token.head.lemma) || token.index < verb.index) return null;
  const answer = verb.deprel === 'advcl' && ANSWERING.has(verb.head?.lemma ?? '') ? verb.head : null;
  if (!EXPELLING.has(verb.lemma) && !(answer && CLOSING.has(verb.lemma))) return null;
  const subject = sharedSubject(answer ?? verb);
  const [actor, more] = settled.get(subject?.index ?? -1)?.parties ?? [];
  const other = actor && !more ? otherOf(actor.code, discourse) : null;
  const state = other === null ? null : discourse.stateParty(other);
  return state && forState(token, state);
}
