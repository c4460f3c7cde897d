import { COUNTRIES } from '../../codebook/index.ts';
import type { Parties } from '../claims/parties.ts';
import type { Frame } from '../frames/frame.ts';
import type { Entry } from '../lexicon/entry.ts';
import { words } from '../words.ts';

/**
 * Words of offering, promising and objecting that say nothing to another state: readiness for one's own affairs, what
 * is offered for sale, one's own rules, a remark on which of many are meant. Null for everything else.
 */
export function unsaidIn(entry: Entry, frame: Frame, { by, to }: Parties): string | null {
  const { lemma, patients, predicate } = frame;
  if (lemma === 'invite' && patients.length > 0 && patients.every(isReporter)) return 'asked by reporters';
  if (lemma === 'propose' && by.length > 0 && isItself(to, frame)) return 'what is proposed, not to whom';
  if (entry.stance === 'proposes' && READY.has(lemma) && !isOutgoing(frame))
    return 'ready for its own affairs';
  if (entry.kind === 'position' && isCalledSo(frame, by)) return 'a person of that name';
  if (entry.stance === 'acknowledges' && predicate.xpos === 'VBG' && predicate.deprel === 'advcl')
    return 'a motive, not a statement';
  if (entry.kind === 'position' && patients.length > 0 && patients.every(isOwn)) return 'about itself';
  if (entry.stance === 'proposes' && by.every((a) => a.sector === 'BUS')) return 'offered for sale';
  if (entry.event === 'THREATEN' && patients.length > 0 && patients.every((t) => ENDANGERED.has(t.lemma)))
    return 'endangered, not threatened';
  if ((entry.kind === 'position' || entry.kind === 'commitment') && isWhichever(frame))
    return 'which ones, not what they said';
  if (entry.event === 'COOPERATE' && isOfHabit(frame)) return 'which ones, not what they did';
  if (entry.rule === 'position.propose-any' && isHostile(frame)) return 'proposed to be done to somebody';
  if (
    entry.event === 'ASSAULT' &&
    by.every((a) => a.sector === 'BUS' || (a.code === 'UNO' && a.sector === null))
  )
    return 'firms and agencies use no force';
  return null;
}

/** 'invited the reporters to look for themselves'. */
const isReporter = ({ lemma }: Frame['predicate']): boolean =>
  /^(reporter|journalist|correspondent|media|press|newsman|newspaper|broadcaster|audience|viewer|reader)$/.test(
    lemma,
  );

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
    'allow permit grant act play listen unfreeze unblock waive relax drop swap repatriate restart renew monitor oversee ' +
    'escort arbitrate broker chair verify sponsor renounce investigate',
);

const isOutgoing = ({ complement }: Frame): boolean =>
  complement === null || OUTGOING.has(complement.lemma) || isLed(complement);

/** 'ready to lead a team of observers'. */
const isLed = (verb: Frame['predicate']): boolean =>
  /^(lead|head|command)$/.test(verb.lemma) &&
  verb
    .children('obj')
    .some((t) => /^(team|mission|force|delegation|effort|talk|group|operation|coalition)$/.test(t.lemma));

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

/** 'doubled the price of the gas it sells to Armenia': what is done time and again only picks out what is spoken of. */
const isOfHabit = ({ carrier }: Frame): boolean =>
  carrier.deprel === 'acl:relcl' &&
  /^VB[ZP]$/.test(carrier.xpos) &&
  !carrier.child('aux') &&
  carrier.child('nsubj')?.upos === 'PRON' &&
  carrier.subtree()[0]?.previous?.form !== ',';

/** 'their own principles'. */
const isOwn = (noun: Frame['predicate']): boolean =>
  noun.children('amod').some((t) => t.lower === 'own') && noun.child('nmod:poss')?.upos === 'PRON';

const HOSTILE = words(
  'sanction embargo tariff boycott blockade strike attack war invasion action measure penalty ban missile weapon base system shield defence defense radar occupation partition',
);

/** 'proposed sanctions on Iran', 'any action against it'. */
const isHostile = ({ patients, obliques }: Frame): boolean =>
  patients.some((t) => HOSTILE.has(t.lemma)) || obliques.some((o) => o.prep === 'against');
