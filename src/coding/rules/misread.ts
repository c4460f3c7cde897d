import { COUNTRIES } from '../../codebook/index.ts';
import type { Parties } from '../claims/parties.ts';
import { FLED } from '../claims/phrases.ts';
import type { Frame } from '../frames/frame.ts';
import { hasTo } from '../frames/marks.ts';
import { prepositionOf } from '../frames/tree.ts';
import type { Entry } from '../lexicon/entry.ts';
import type { Setting } from '../modality/setting.ts';
import { words } from '../words.ts';

/** What is done with guests as well as with news and proposals. */
const WELCOMING = words('host receive welcome greet fete');

const EASING = words('lift remove ease end relax scrap drop loosen soften abolish repeal');

/** Sides of a quarrel in somebody else's house. */
const FACTIONS = words('faction side group candidate rebel militia camp contender party');

/** Verbs that announce what the clause below them tells. */
const TELLING = words('announce say declare confirm state');

/** Armed men that arrive somewhere are no guests. */
const ARMED = words(
  'troop troops soldier force forces army peacekeeper marine paratrooper battalion contingent unit regiment brigade warship fleet frigate destroyer convoy',
);

/**
 * Expressions that look like another act than they tell: a decision that is welcomed is no guest, a measure to lift a ban is
 * no ban, soldiers that arrive are no visitors. Null for everything else.
 */
export function misreadAs(entry: Entry, frame: Frame, setting: Setting, { by, to }: Parties): string | null {
  const { lemma, patients, predicate, complement } = frame;
  if (entry.kind === 'meeting' && WELCOMING.has(lemma) && !isGuest(frame)) return 'nobody is received';
  if (lemma === 'welcome' && predicate.child('cop')) return 'who is welcome, not what';
  if (entry.rule === 'position.agree/welcome-invitation' && patients.some(isForOthers))
    return 'an invitation of others';
  if (entry.rule === 'measure.impose' && [predicate, ...patients].some((t) => isRelief(t, frame)))
    return 'a measure to ease another';
  if (entry.kind === 'measure' && TELLING.has(lemma) && complement && entry.near?.has(complement.lemma))
    return 'told by what is announced';
  if (entry.kind === 'meeting' && lemma === 'host' && patients.some((t) => ARMED.has(t.lemma)))
    return 'troops that are stationed';
  if (entry.event === 'SUPPORT' && to.length === 0 && patients.some((t) => FACTIONS.has(t.lemma)))
    return 'a quarrel of others';
  if (entry.format === 'visit' && frame.agents.some((t) => ARMED.has(t.lemma)) && by.every((a) => !a.person))
    return 'no visit of soldiers';
  if (lemma === 'accept' && entry.stance === 'acknowledges' && patients.some((t) => FLED.has(t.lemma)))
    return 'taken in, not admitted';
  if (setting.time === 'none' && predicate.xpos === 'VBG' && isMeans(predicate))
    return 'only what a thing is for';
  if (lemma === 'propose' && by.length > 0 && isItself(to, frame)) return 'what is proposed, not to whom';
  if (entry.stance === 'proposes' && READY.has(lemma) && !isOutgoing(frame))
    return 'ready for its own affairs';
  if (entry.kind === 'position' && isCalledSo(frame, by)) return 'a person of that name';
  if (isAtWork(entry, frame)) return 'what it does, not what is done about it';
  if (entry.stance === 'acknowledges' && predicate.xpos === 'VBG' && predicate.deprel === 'advcl')
    return 'a motive, not a statement';
  if (entry.kind === 'position' && patients.length > 0 && patients.every(isOwn)) return 'about itself';
  if (entry.stance === 'proposes' && by.every((a) => a.sector === 'BUS')) return 'offered for sale';
  if (entry.event === 'THREATEN' && patients.length > 0 && patients.every((t) => ENDANGERED.has(t.lemma)))
    return 'endangered, not threatened';
  if ((entry.kind === 'position' || entry.kind === 'commitment') && isWhichever(frame))
    return 'which ones, not what they said';
  if (entry.rule === 'position.propose-any' && isHostile(frame)) return 'proposed to be done to somebody';
  return null;
}

/** 'The controls have reduced trade', 'the talks moved ahead': what is eased or moved is no doer of it. */
const isAtWork = (entry: Entry, { form, passive, predicate, carrier }: Frame): boolean =>
  form === 'noun' &&
  !passive &&
  predicate.deprel === 'nsubj' &&
  carrier !== predicate &&
  (entry.step === 'moved' || (entry.kind === 'measure' && /^(reduce|cut|lower)$/.test(carrier.lemma)));

/** 'proposed the Black Sea Cooperation': the body that the proposal is to found. */
const isItself = (to: Parties['to'], { patients }: Frame): boolean =>
  to.length > 0 &&
  to.every(
    ({ code, start, end }) => !COUNTRIES.has(code) && patients.some((t) => t.start >= start && t.end <= end),
  );

const READY = words('ready willing prepared open keen eager happy determined poised glad');

/** What one is ready to do with or for others; to grow, to save or to prove a thing concerns nobody else. */
const OUTGOING = words(
  'talk speak negotiate discuss meet receive host visit cooperate collaborate work join help assist aid support back mediate ' +
    'facilitate contribute provide supply send deploy share offer give lend sell buy trade invest sign conclude reach enter open ' +
    'reopen resume restore improve normalise normalize strengthen expand deepen develop establish engage hold accept recognise ' +
    'recognize concede compromise withdraw release free lift ease end settle resolve consider attend take return hand extend ' +
    'exchange coordinate guarantee participate respond reciprocate cede renounce abandon stop suspend freeze halt do make let ' +
    'allow permit grant act play listen',
);

const isOutgoing = ({ complement }: Frame): boolean => complement === null || OUTGOING.has(complement.lemma);

/** 'Paris claims that she was held': in an opening sentence nobody else can be meant by 'she'. */
const isCalledSo = ({ predicate, complement, agents }: Frame, by: Parties['by']): boolean =>
  predicate.sentence.index === 0 &&
  agents.length === 1 &&
  by.every(({ text, name, sector }) => sector === null && text !== name && !/\s/.test(text)) &&
  agents.every((t) => t.upos === 'PROPN' && t.index === 0) &&
  (complement?.children('nsubj', 'nsubj:pass').some((t) => /^s?he$/.test(t.lower)) ?? false);

/** 'The tanks threaten the security of the island'. */
const ENDANGERED = words(
  'security stability peace interest safety existence survival future balance order livelihood health life',
);

/** 'any leaders who are willing', 'a part that guarantees calm': a clause that picks out some of many. */
const isWhichever = ({ carrier, agents }: Frame): boolean =>
  carrier.deprel === 'acl:relcl' &&
  agents.length > 0 &&
  agents.every(
    (t) =>
      t === carrier.head &&
      t.upos === 'NOUN' &&
      t.children('det', 'nmod:poss').every((d) => /^(any|an?|those|all|some|no)$/.test(d.lower)) &&
      t.children('nummod').length === 0,
  ) &&
  carrier.children('nsubj').some((t) => /^(who|that|which)$/.test(t.lower) && t.previous?.form !== ',');

/** 'their own principles'. */
const isOwn = (noun: Frame['predicate']): boolean =>
  noun.children('amod').some((t) => t.lower === 'own') && noun.child('nmod:poss')?.upos === 'PRON';

const HOSTILE = words(
  'sanction embargo tariff boycott blockade strike attack war invasion action measure penalty ban missile weapon base system shield defence defense radar occupation partition',
);

/** 'proposed sanctions on Iran', 'any action against it'. */
const isHostile = ({ patients, obliques }: Frame): boolean =>
  patients.some((t) => HOSTILE.has(t.lemma)) || obliques.some((o) => o.prep === 'against');

/** 'received the envoy', 'welcomed Merkel in Paris', but not 'welcomed the decision', 'welcomed Merkel to mediate'. */
const isGuest = ({ patients, complementForm, passive, agents }: Frame): boolean =>
  complementForm !== 'to' && (passive ? [...patients, ...agents] : patients).some((t) => !isMatter(t));

/** What is welcomed or received though it is nobody. */
const MATTERS = words(
  'decision letter message invitation proposal plan call offer news report statement move step effort agreement deal ' +
    'announcement initiative support aid help assistance apology request complaint reply answer response note signal ' +
    'commitment willingness readiness resolution pledge assurance release progress result outcome ruling election ceasefire ' +
    'truce talk visit cooperation contribution participation involvement presence role establishment intention suggestion idea attempt withdrawal acceptance approval appointment information ' +
    'weapon arm missile shipment loan fund payment grant donation delivery consignment vaccine refugee migrant',
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
