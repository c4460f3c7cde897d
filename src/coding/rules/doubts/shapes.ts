import type { Token } from '../../../model/sentence.ts';
import type { Frame } from '../../frames/frame.ts';
import { hasTo } from '../../frames/marks.ts';
import { prepositionOf } from '../../frames/tree.ts';
import type { Entry } from '../../lexicon/entry.ts';
import { words } from '../../words.ts';

const EASING = words('lift remove ease end relax scrap drop loosen soften abolish repeal');

/**
 * 'The talks, scheduled for May, have been postponed', 'Talks that were to be held in May were', 'A visit was planned but called off': they
 * are planned no more.
 */
export const isPutOff = ({ carrier }: Frame): boolean =>
  carrier.relation === 'acl'
    ? carrier.head?.relation === 'nsubj' && isDroppedBy(carrier.head.head)
    : PLANNING.test(carrier.lemma) &&
      carrier.children('conj').some((t) => isTold(t) && isDroppedBy(t.child('xcomp') ?? t));

/** 'was called off', 'had to be', and not 'may be'. */
const isTold = (verb: Token): boolean =>
  verb.children('aux').every((t) => /^(was|were|is|has|have|had|been|be)$/.test(t.lower));

const isDroppedBy = (verb: Token | null): boolean =>
  verb !== null &&
  (/^(postpone|cancel|delay|defer|call|scrap|suspend|adjourn|shelve|put|push|collapse|founder|unravel)$/.test(
    verb.lemma,
  ) ||
    // The minister who was to visit may fall ill
    (verb.lemma === 'fall' &&
      verb.children('compound:prt', 'advmod').some((t) => /^(through|apart)$/.test(t.lower))));

const PLANNING = /^(plan|schedule|slate|arrange|prepare|set)$/;

/** 'Ties came under strain', 'came to an end'; 'The row comes at a bad time' says nothing of how they stand. */
export const isComingTo = ({ obliques, complement }: Frame): boolean =>
  complement !== null ||
  obliques.some(({ prep }) => /^(to|under|into|through|out of|off|close to)$/.test(prep));

/** 'had spoken of sending soldiers'. */
export const isSpokenOf = ({ lemma, obliques }: Frame): boolean =>
  /^(speak|talk)$/.test(lemma) &&
  obliques.some((o) => o.prep === 'of') &&
  !obliques.some((o) => /^(with|to|by|over|on)$/.test(o.prep));

/** 'Omani mediators secured a ceasefire': it is not they who made it. */
export const isGoBetween = ({ lemma }: Frame['predicate']): boolean =>
  /^(mediator|intermediary|go-between|broker|peacemaker|facilitator)$/.test(lemma);

/** 'the community, which both helped to found'. */
export const isHelpToMake = ({ complement, complementForm, predicate }: Frame): boolean =>
  complement !== null &&
  complementForm !== 'that' &&
  /^(found|create|establish|launch|draft|write|shape|design|broker|negotiate|set|start)$/.test(
    complement.lemma,
  ) &&
  predicate.children('obj').some((t) => /^(which|that)$/.test(t.lower));

/** 'was hit by a shell fired, the army maintains, by a tank': put into what it tells. */
export const isInserted = ({ predicate, complement, agents }: Frame): boolean =>
  complement !== null &&
  complement.index < predicate.index &&
  predicate.next?.form === ',' &&
  agents.some((t) => t.index < predicate.index && t.subtree()[0]?.previous?.form === ',');

/** 'A second round is unlikely, he conceded': behind a forecast, such a verb only tells whose it is. */
export const isForecast = ({ predicate, complement }: Frame): boolean =>
  complement !== null &&
  complement.index < predicate.index &&
  (/^(unlikely|likely|doubtful|uncertain|impossible)$/.test(complement.lower) ||
    complement.children('aux').some((t) => /^(will|may|might|could)$/.test(t.lower)));

/** 'took it to the port of Suez'. */
export const isCarriedOff = (patients: Frame['patients']): boolean =>
  patients.length > 0 && patients.every((t) => t.upos === 'PRON');

/** 'The controls have reduced trade', 'the talks moved ahead': what is eased or moved is no doer of it. */
export const isAtWork = (entry: Entry, { form, passive, predicate, carrier }: Frame): boolean =>
  form === 'noun' &&
  !passive &&
  predicate.deprel === 'nsubj' &&
  carrier !== predicate &&
  (entry.step === 'moved' || (entry.kind === 'measure' && /^(reduce|cut|lower)$/.test(carrier.lemma)));

/** 'suspended an order that gave it control': not goods that were ordered, but what it had decreed itself. */
export const isDecree = ({ patients }: Frame): boolean =>
  patients.some(
    (t) =>
      /^(order|decree)$/.test(t.lemma) &&
      t.child('acl', 'acl:relcl') !== undefined &&
      !t.children('nmod').some((n) => /^(for|from|with)$/.test(prepositionOf(n))),
  );

export const isForOthers = (noun: Frame['predicate']): boolean =>
  noun.lemma === 'invitation' && noun.children('nmod').some((t) => /^(to|for)$/.test(prepositionOf(t)));

/** 'measures to remove restrictions'. */
export const isRelief = (noun: Frame['predicate'], { carrier }: Frame): boolean =>
  /^(measure|step|plan|law|bill)$/.test(noun.lemma) &&
  [...noun.children('acl'), ...carrier.children('advcl', 'xcomp')].some(
    (t) => hasTo(t) && EASING.has(t.lemma),
  );

/** 'procedures for exchanging information': a gerund that says what a noun is for. */
export const isMeans = (verb: Frame['predicate']): boolean =>
  (verb.deprel === 'acl' || verb.deprel === 'conj') &&
  (verb.deprel === 'conj' ? verb.head : verb)?.deprel === 'acl' &&
  (verb.deprel === 'conj' ? (verb.head ?? verb) : verb)
    .children('mark', 'case')
    .some((m) => m.lower === 'for');

/** 'the decision to close the border', 'the order': no order of goods ('an order for jets'), and no step towards somebody. */
export function isStepOrdered(noun: Frame['predicate']): boolean {
  const step = noun.child('acl');
  if (step) return HARSH.has(step.lemma);
  return (
    /^(order|decree|decision)$/.test(noun.lemma) &&
    noun.children('det', 'nmod:poss').some((t) => /^(the|that|this|its|his|her|their)$/.test(t.lower)) &&
    !noun.child('nmod')
  );
}

const HARSH = words(
  'close shut seal suspend halt stop cut ban bar expel deport freeze seize block confiscate sever withhold impound restrict limit ' +
    'impose raise hike recall blacklist exclude cancel end quit leave withdraw boycott detain curb tighten',
);

/** 'dismissed his foreign minister', 'dismissed him three weeks later', and not 'dismissed it', 'dismissed him as a clown'. */
export const isSacked = ({ lemma, patients, obliques }: Frame): boolean =>
  lemma === 'dismiss' &&
  patients.length > 0 &&
  patients.every((t) => IN_OFFICE.has(t.lemma) || /^(him|her|them)$/.test(t.lower)) &&
  !obliques.some(({ prep }) => prep === 'as');

const IN_OFFICE = words(
  'minister president premier ambassador envoy general chief commander cabinet government secretary governor adviser advisor aide official officer director spokesman spokeswoman',
);
