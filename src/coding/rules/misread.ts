import type { Parties } from '../claims/parties.ts';
import { FLED, isHardware } from '../claims/phrases.ts';
import type { Frame } from '../frames/frame.ts';
import { hasTo } from '../frames/marks.ts';
import { prepositionOf } from '../frames/tree.ts';
import type { Entry } from '../lexicon/entry.ts';
import type { Setting } from '../modality/setting.ts';
import { words } from '../words.ts';

/** What is done with guests as well as with news and proposals. */
const WELCOMING = words('host receive welcome greet fete');

/** 'Speaking to reporters in Muscat': who is told a thing there is nobody who is met. */
const SPEAKING = words('speak talk chat');
const isPress = ({ sector }: Parties['by'][number]): boolean => sector === 'JRN';

/** 'advised a newspaper in Sydney to look at a map'. */
const isPaper = ({ lemma }: Frame['patients'][number]): boolean =>
  /^(newspaper|magazine|tabloid|broadcaster|reporter|journalist|interviewer)$/.test(lemma);

/** 'started the game in an attacking style'. */
const GAMES = words(
  'game match race season half tournament tie fixture innings final semifinal quarterfinal',
);

const EASING = words('lift remove ease end relax scrap drop loosen soften abolish repeal');

/** Sides of a quarrel in somebody else's house. */
const FACTIONS = words('faction side group candidate rebel militia camp contender party');

/** Verbs that announce what the clause below them tells. */
const TELLING = words('announce say declare confirm state');

/** Armed men that arrive somewhere are no guests. */
const ARMED = words(
  'troop troops soldier force forces army peacekeeper marine paratrooper battalion contingent unit regiment brigade warship fleet frigate destroyer convoy ' +
    'serviceman servicewoman airman sailor conscript prisoner captive detainee hostage',
);

const STATIONED = words(
  'base barracks installation facility jet warplane missile radar headquarters exercise drill plant',
);

/**
 * Expressions that look like another act than they tell: a decision that is welcomed is no guest, a measure to lift a ban is
 * no ban, soldiers that arrive are no visitors. Null for everything else.
 */
export function misreadAs(entry: Entry, frame: Frame, setting: Setting, parties: Parties): string | null {
  const { by, to } = parties;
  const { lemma, patients, predicate, complement } = frame;
  if (entry.kind === 'meeting' && parties.reciprocal && by.some(isPress))
    return 'spoken to the press';
  if (entry.rule === 'position.urge' && patients.length > 0 && patients.every(isPaper))
    return 'told to the press';
  if (entry.rule === 'position.expect-of' && lemma === 'like' && setting.modal === null)
    return 'what somebody likes';
  if (entry.event === 'ASSAULT' && patients.some((t) => GAMES.has(t.lemma))) return 'a game';
  if (entry.kind === 'meeting' && /^(fly|sail|ship)( |$)/.test(lemma) && patients.some(isHardware))
    return 'what is carried is no guest';
  if (entry.kind === 'meeting' && WELCOMING.has(lemma) && !isGuest(frame)) return 'nobody is received';
  if (entry.rule === 'position.call-for' && lemma === 'call' && predicate.child('obj'))
    return 'what a thing is called';
  if (entry.rule.endsWith('/turn-back-on') && !predicate.children('obj').some((t) => t.lower === 'back'))
    return 'turned back on the way';
  if (lemma === 'welcome' && predicate.child('cop')) return 'who is welcome, not what';
  if (entry.rule === 'position.agree/welcome-invitation' && patients.some(isForOthers))
    return 'an invitation of others';
  if (entry.rule === 'measure.impose' && [predicate, ...patients].some((t) => isRelief(t, frame)))
    return 'a measure to ease another';
  if (entry.kind === 'measure' && entry.measure === 'imposed' && isDecree(frame))
    return 'an order of its own';
  if (entry.kind === 'measure' && TELLING.has(lemma) && complement && entry.near?.has(complement.lemma))
    return 'told by what is announced';
  if (
    entry.kind === 'meeting' &&
    lemma === 'host' &&
    patients.some((t) => ARMED.has(t.lemma) || STATIONED.has(t.lemma))
  )
    return 'troops that are stationed';
  if (entry.event === 'SUPPORT' && to.length === 0 && patients.some((t) => FACTIONS.has(t.lemma)))
    return 'a quarrel of others';
  if (entry.format === 'visit' && frame.agents.some((t) => ARMED.has(t.lemma)) && by.every((a) => !a.person))
    return 'no visit of soldiers';
  if (lemma === 'accept' && entry.stance === 'acknowledges' && patients.some((t) => FLED.has(t.lemma)))
    return 'taken in, not admitted';
  if (setting.time === 'none' && predicate.xpos === 'VBG' && isMeans(predicate))
    return 'only what a thing is for';
  if (entry.rule === 'meeting.agree/agree-to' && frame.complementForm === 'to')
    return 'something else is agreed to';
  if (entry.rule === 'meeting.consult/chair' && frame.passive) return 'who chairs a body';
  if (entry.rule === 'assessment.relation-is' && lemma === 'come' && !isComingTo(frame))
    return 'when it is, not how';
  if (entry.step === 'planned' && isPutOff(frame)) return 'put off since';
  if (entry.kind === 'meeting' && isSpokenOf(frame)) return 'what they spoke of, not with whom';
  if (entry.kind === 'agreement' && frame.agents.length > 0 && frame.agents.every(isGoBetween))
    return 'brought about for others';
  if (entry.rule === 'measure.impose' && prepositionOf(predicate) === 'under')
    return 'put under it, not it on';
  if (lemma === 'take' && entry.event === 'ASSAULT' && isCarriedOff(patients))
    return 'taken there, not captured';
  if (entry.event === 'AID' && lemma === 'help' && isHelpToMake(frame))
    return 'what was made, not who was helped';
  if (entry.kind === 'meeting' && entry.event === 'REJECT' && isTripOfTravellers(frame))
    return 'trips of travellers, no visit';
  if (entry.rule.endsWith('/turn-on') && frame.agents.some((t) => ARMED.has(t.lemma)))
    return 'turned on by force, not in words';
  if (entry.rule === 'position.claim' && isInserted(frame)) return 'only who says so';
  if (entry.kind === 'position' && /^(concede|admit|acknowledge)$/.test(lemma) && isForecast(frame))
    return 'a forecast, and who makes it';
  if (isAtWork(entry, frame)) return 'what it does, not what is done about it';
  return null;
}

/** 'The talks, scheduled for May, have been postponed': they are planned no more. */
const isPutOff = ({ carrier }: Frame): boolean =>
  carrier.deprel === 'acl' &&
  carrier.head?.relation === 'nsubj' &&
  /^(postpone|cancel|delay|defer|call|scrap|suspend|adjourn)$/.test(carrier.head.head?.lemma ?? '');

/** 'Ties came under strain', 'came to an end'; 'The row comes at a bad time' says nothing of how they stand. */
const isComingTo = ({ obliques, complement }: Frame): boolean =>
  complement !== null ||
  obliques.some(({ prep }) => /^(to|under|into|through|out of|off|close to)$/.test(prep));

/** 'had spoken of sending soldiers'. */
const isSpokenOf = ({ lemma, obliques }: Frame): boolean =>
  /^(speak|talk)$/.test(lemma) &&
  obliques.some((o) => o.prep === 'of') &&
  !obliques.some((o) => /^(with|to|by|over|on)$/.test(o.prep));

/** 'Omani mediators secured a ceasefire': it is not they who made it. */
const isGoBetween = ({ lemma }: Frame['predicate']): boolean =>
  /^(mediator|intermediary|go-between|broker|peacemaker|facilitator)$/.test(lemma);

/** 'the community, which both helped to found'. */
const isHelpToMake = ({ complement, complementForm, predicate }: Frame): boolean =>
  complement !== null &&
  complementForm !== 'that' &&
  /^(found|create|establish|launch|draft|write|shape|design|broker|negotiate|set|start)$/.test(
    complement.lemma,
  ) &&
  predicate.children('obj').some((t) => /^(which|that)$/.test(t.lower));

/** 'whose day trips Greece suspended': nobody calls on anybody. */
const isTripOfTravellers = ({ predicate, patients }: Frame): boolean =>
  [predicate, ...patients].some(
    (noun) =>
      /^(trip|tour|journey|visit)$/.test(noun.lemma) &&
      noun.children('compound', 'amod').some((t) => TRAVELLING.has(t.lower)),
  );

const TRAVELLING = words(
  'day boat bus coach package tourist holiday pleasure shopping sightseeing school weekend pilgrim pilgrimage',
);

/** 'was hit by a shell fired, the army maintains, by a tank': put into what it tells. */
const isInserted = ({ predicate, complement, agents }: Frame): boolean =>
  complement !== null &&
  complement.index < predicate.index &&
  predicate.next?.form === ',' &&
  agents.some((t) => t.index < predicate.index && t.subtree()[0]?.previous?.form === ',');

/** 'A second round is unlikely, he conceded': behind a forecast, such a verb only tells whose it is. */
const isForecast = ({ predicate, complement }: Frame): boolean =>
  complement !== null &&
  complement.index < predicate.index &&
  (/^(unlikely|likely|doubtful|uncertain|impossible)$/.test(complement.lower) ||
    complement.children('aux').some((t) => /^(will|may|might|could)$/.test(t.lower)));

/** 'took it to the port of Suez'. */
const isCarriedOff = (patients: Frame['patients']): boolean =>
  patients.length > 0 && patients.every((t) => t.upos === 'PRON');

/** 'The controls have reduced trade', 'the talks moved ahead': what is eased or moved is no doer of it. */
const isAtWork = (entry: Entry, { form, passive, predicate, carrier }: Frame): boolean =>
  form === 'noun' &&
  !passive &&
  predicate.deprel === 'nsubj' &&
  carrier !== predicate &&
  (entry.step === 'moved' || (entry.kind === 'measure' && /^(reduce|cut|lower)$/.test(carrier.lemma)));

/** 'received the envoy', 'welcomed Merkel in Paris', but not 'welcomed the decision', 'welcomed Merkel to mediate'. */
const isGuest = ({ patients, complementForm, passive, agents }: Frame): boolean =>
  complementForm !== 'to' && (passive ? [...patients, ...agents] : patients).some((t) => !isMatter(t));

/** What is welcomed or received though it is nobody. */
const MATTERS = words(
  'decision letter message invitation proposal plan call offer news report statement move step effort agreement deal ' +
    'announcement initiative support aid help assistance apology request complaint reply answer response note signal ' +
    'commitment willingness readiness resolution pledge assurance release progress result outcome ruling election ceasefire ' +
    'truce talk visit cooperation contribution participation involvement presence role establishment intention suggestion idea attempt withdrawal acceptance approval appointment information ' +
    'weapon arm missile shipment loan fund payment grant donation delivery consignment vaccine refugee migrant ' +
    'oil gas fuel grain wheat coal electricity power water food money training intelligence cargo supply goods export import investment',
);

/** 'suspended an order that gave it control': not goods that were ordered, but what it had decreed itself. */
const isDecree = ({ patients }: Frame): boolean =>
  patients.some(
    (t) =>
      /^(order|decree)$/.test(t.lemma) &&
      t.child('acl', 'acl:relcl') !== undefined &&
      !t.children('nmod').some((n) => /^(for|from|with)$/.test(prepositionOf(n))),
  );

const isMatter = (token: { readonly lemma: string }): boolean => MATTERS.has(token.lemma);

const isForOthers = (noun: Frame['predicate']): boolean =>
  noun.lemma === 'invitation' && noun.children('nmod').some((t) => /^(to|for)$/.test(prepositionOf(t)));

/** 'measures to remove restrictions'. */
const isRelief = (noun: Frame['predicate'], { carrier }: Frame): boolean =>
  /^(measure|step|plan|law|bill)$/.test(noun.lemma) &&
  [...noun.children('acl'), ...carrier.children('advcl', 'xcomp')].some(
    (t) => hasTo(t) && EASING.has(t.lemma),
  );

/** 'procedures for exchanging information': a gerund that says what a noun is for. */
const isMeans = (verb: Frame['predicate']): boolean =>
  (verb.deprel === 'acl' || verb.deprel === 'conj') &&
  (verb.deprel === 'conj' ? verb.head : verb)?.deprel === 'acl' &&
  (verb.deprel === 'conj' ? (verb.head ?? verb) : verb)
    .children('mark', 'case')
    .some((m) => m.lower === 'for');
