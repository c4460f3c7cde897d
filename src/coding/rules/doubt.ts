import { COUNTRIES } from '../../codebook/index.ts';
import type { Actor } from '../../model/actor.ts';
import type { Token } from '../../model/sentence.ts';
import type { Parties } from '../claims/parties.ts';
import type { Frame } from '../frames/frame.ts';
import type { Entry } from '../lexicon/entry.ts';
import { impliedBy } from '../modality/implicatives.ts';
import type { Setting } from '../modality/setting.ts';
import { words } from '../words.ts';
import { unfulfilled, wished } from './harm.ts';
import { idleOf } from './idle.ts';
import { misreadAs } from './misread.ts';
import { personal } from './personal.ts';
import { unsaidIn } from './unsaid.ts';

/** Armed men do not meet for talks. */
const ARMED = words(
  'force troop troops forces army soldier militia fighter rebel battalion regiment fleet navy warship cavalry infantry',
);

/** What settles a quarrel is an agreement; that it is not settled is how things stand. */
const SETTLING = words('resolve settle');

/** What only those who hold power over others can do. */
const POWER = new Set(['MOBILIZE', 'SANCTION', 'COERCE']);

/** Charities and firms mobilise volunteers and cut off customers. */
const POWERLESS = new Set(['NGO', 'MNC']);

/**
 * Why a frame whose pattern fits and whose parties are known gives no claim all the same: what it tells is no such act,
 * or the sentence does not say that it is. Null where nothing speaks against it.
 */
export function doubtOf(entry: Entry, frame: Frame, setting: Setting, parties: Parties): string | null {
  const { by } = parties;
  if (entry.kind === 'commitment' && setting.condition) return 'only what would be promised';
  if (
    entry.kind === 'agreement' &&
    !parties.reciprocal &&
    frame.carrier.children('mark').some((t) => t.lower === 'if')
  )
    return 'only the condition';
  if (entry.kind === 'commitment' && asksQuestion(frame)) return 'not decided yet';
  if (FORBIDDEN.has(setting.modal ?? '') && setting.negated && entry.kind !== 'position')
    return 'what is not to be done';
  if (entry.event === 'PROTEST' && isNaming(frame)) return 'named, not called for';
  if (entry.mode === 'demo' && frame.lemma === 'protest' && by.length > 0 && by.every(isGovernment))
    return 'a state protests in words';
  if (
    entry.event === 'SANCTION' &&
    frame.complement?.lemma === 'support' &&
    frame.complement.children('obj').some(isRebel)
  )
    return 'help for rebels is no aid';
  if (entry.event === 'ASSAULT' && frame.patients.some((t) => /sel(f|ves)$/.test(t.lower)))
    return 'done to oneself';
  if (isAtHome(parties)) return 'within one state';
  if (setting.condition && entry.kind === 'measure' && isFailing(frame.carrier)) return 'only the condition';
  if (setting.condition && isAwaitedByThreat(frame.carrier)) return 'only what is waited for';
  if (
    entry.rule === 'agreement.expires' &&
    frame.lemma === 'end' &&
    frame.patients.length > 0 &&
    !frame.passive
  )
    return 'ends something else';
  if (
    setting.negated &&
    entry.kind === 'agreement' &&
    (setting.modal === 'would' || setting.reporting.some(({ verb }) => verb.lemma === 'warn'))
  )
    return 'what would not be done';
  if (setting.negated && entry.kind !== 'denial' && givesReason(frame.carrier))
    return 'only the reason may be denied';
  if (entry.stance === 'demands' && frame.lemma === 'insist' && isIndicative(frame))
    return 'told as so, not demanded';
  if (frame.lemma === 'insist' && isPresent(frame.complement)) return 'told as so or demanded';
  if (BODY_MEETS.has(entry.rule) && (frame.patients.length > 0 || !by.every(isBody)))
    return 'with whom is not told';
  if (entry.rule === 'position.yet-to-reply' && !isStillSilent(frame)) return 'not said to whom or what';
  if (entry.rule === 'position.would-not-say' && !isUnwilling(frame)) return 'only not told';
  if (entry.rule.startsWith('denial.noun') && frame.predicate.relation === 'obj')
    return 'only what an act is about';
  if (entry.rule === 'denial.noun' && frame.obliques.some((o) => o.prep === 'of')) return 'only refused';
  if (entry.event === 'REQUEST' && frame.lemma === 'ask' && asksQuestion(frame)) return 'only a question';
  if (entry.kind === 'agreement' && SETTLING.has(frame.lemma) && setting.negated) return 'still in dispute';
  if (entry.kind === 'assessment' && SETTLING.has(frame.lemma) && !setting.negated) return 'agreed on';
  if (entry.rule === 'assessment.relation-noun' && isWanted(frame.predicate)) return 'wanted, not told';
  if (entry.kind === 'agreement' && entry.step === 'in force' && setting.hedges.length > 0)
    return 'only how it looks';
  if (entry.kind === 'meeting' && frame.agents.some(isArmed) && frame.patients.some(isArmed))
    return 'no relation between states: a battle';
  if (entry.event === 'THREATEN' && parties.to.length > 0 && isForeboding(frame))
    return 'feared of others, not threatened';
  if (CAUTIONING.test(entry.rule) && frame.lemma === 'caution' && parties.to.length === 0)
    return 'a counsel to nobody in particular';
  const isFelt = entry.voice === 'passive' || (frame.passive && entry.by[0] === 'object');
  if (entry.by[0] === 'object' && entry.event === 'ACCUSE' && (setting.modal !== null || setting.condition))
    return 'nobody is angry yet';
  if (isMistagged(frame)) return 'where, not who';
  if (entry.step === 'negotiated' && parties.to.length === 0 && !parties.reciprocal && by.length === 1)
    return 'with whom is not told';
  if (isFelt && entry.kind === 'position' && frame.carrier.relation === 'acl') return 'a remark on who acts';
  if (entry.kind === 'event' && entry.event === 'COOPERATE' && !parties.reciprocal && parties.to.length === 0)
    return 'nobody to cooperate with';
  if (entry.rule === 'position.regard-own' && setting.time === 'future') return 'how it will be treated';
  if (entry.stance === 'proposes' && setting.negated) return 'nothing is proposed';
  if (frame.lemma === 'stop' && frame.carrier.next?.lower === 'short') return 'the act itself is not told';
  const other =
    idleOf(entry, frame, setting, parties) ??
    misreadAs(entry, frame, setting, parties) ??
    unsaidIn(entry, frame, parties);
  if (other) return other;
  if (entry.mode === 'phone' && isNaming(frame)) return 'given a name, not a call';
  if (DOERLESS.has(entry.rule) && frame.agents.length > 0) return 'told with its doer';
  if (entry.kind === 'agreement' && frame.obliques.some(({ token }) => isOwnAccord(token)))
    return 'of his own accord';
  if (entry.format === 'visit' && frame.carrier.children('advmod').some((t) => t.lower === 'home'))
    return 'on the way home';
  if (GOING.has(entry.rule) && !isCall(entry, frame, parties)) return 'only where it is';
  if (POWER.has(entry.event ?? '') && by.length > 0 && by.every(({ code }) => POWERLESS.has(code)))
    return 'no relation between states';
  return personal(entry, frame, parties) ?? unfulfilled(entry, frame) ?? wished(entry, frame);
}

const CAUTIONING = /^position\.(warn|threaten\/caution)$/;

/** A council or a bloc meets in itself. */
const BODY_MEETS = new Set(['meeting.body-convenes', 'meeting.body-meets']);
const isBody = ({ code, sector }: Actor): boolean =>
  /^(UNO|EUR|IGO)$/.test(code) && (sector === null || sector === 'GOV');

/** 'has yet to respond', 'did not immediately react'. */
const isStillSilent = ({ carrier, obliques }: Frame): boolean =>
  obliques.every(({ prep }) => !/^(to|in|with)$/.test(prep)) &&
  (impliedBy(carrier) === 'not' || carrier.children('advmod').some((t) => t.lower === 'immediately'));

const isGovernment = ({ code, sector, text }: Actor): boolean =>
  COUNTRIES.has(code) && (sector === 'GOV' || (sector === null && !/(ns|ese|ish|is)$/.test(text)));

const isRebel = ({ lemma }: Token): boolean =>
  /^(rebel|militant|insurgent|militia|terrorist|separatist|guerrilla|group)$/.test(lemma);

/** 'would not extradite its citizens': what is not done to one's own is no relation between states. */
const isAtHome = ({ by, to, reciprocal }: Parties): boolean =>
  !reciprocal && to.length > 0 && new Set([...by, ...to].map(({ code }) => code)).size === 1;

/** 'if the two fail to curb the trade': what others want done is no measure. */
const isFailing = ({ deprel, head }: Token): boolean =>
  deprel === 'xcomp' && head?.lemma === 'fail' && head.children('mark').some((m) => m.lower === 'if');

/** 'threatened to go to court unless it reopens the road': the threat tells what is waited for. */
const isAwaitedByThreat = (carrier: Token): boolean =>
  carrier.children('mark').some((m) => m.lower === 'unless') &&
  carrier.ancestors().some((t) => /^(threaten|warn|vow)$/.test(t.lemma));

/** 'called the meeting historic', 'called him a liar'. */
const isNaming = ({ form, lemma, carrier, complement, complementForm, patients }: Frame): boolean =>
  form === 'verb' &&
  lemma === 'call' &&
  complementForm !== 'to' &&
  (complement !== null ||
    patients.length > 1 ||
    carrier.child('xcomp') !== undefined ||
    carrier.child('ccomp') !== undefined ||
    patients.some(isCalled));

/** 'called Rwanda “a brother”': a name that the tree hangs on who is given it. */
const isCalled = (noun: Token): boolean =>
  noun.children('appos').some((t) => {
    const before = t.subtree()[0]?.previous;
    return before === noun || (before?.previous === noun && /^["“‘'`]+$/.test(before.form));
  });

/** Patterns by which a person of office visits; a troop, a town or a state only is there or goes there. */
const GOING = new Set(['meeting.stay', 'meeting.go', 'meeting.leave-for', 'meeting.due-in']);

/** 'The minister was in Ankara', 'went to Juba', but not 'was in favour'. */
const isCall = ({ rule }: Entry, { predicate }: Frame, { by }: Parties): boolean =>
  (rule !== 'meeting.stay' || predicate.upos === 'PROPN') &&
  by.every((a) => /^(GOV|MIL|LEG|REL|PTY)$/.test(a.sector ?? '') && (a.office !== null || a.person !== null));

/** 'would not say' where 'did not say' may mean no more than that nobody asked. */
const isUnwilling = ({ lemma, carrier }: Frame): boolean =>
  /^(confirm|verify)$/.test(lemma) ||
  carrier.children('aux').some((t) => /^(would|will|wo|could)$/.test(t.lower)) ||
  carrier.children('ccomp').some(isOwnChoice);

/** 'has not said whether it will attend': what only the one who is silent decides on. */
const isOwnChoice = (clause: Frame['predicate']): boolean =>
  clause.children('mark').some((t) => /^(whether|if)$/.test(t.lower)) &&
  clause.children('aux').some((t) => /^(will|would)$/.test(t.lower)) &&
  clause.children('nsubj').some((t) => /^(it|they|he|she)$/.test(t.lower));

/** 'In Japan calls for reform are heard', where a tree takes the calls for a verb. */
const isMistagged = ({ form, carrier, agents }: Frame): boolean =>
  form === 'verb' &&
  carrier
    .children('case')
    .some(
      (t) =>
        /^(in|at|across)$/.test(t.lower) &&
        t.next?.upos !== 'NUM' &&
        agents.some((a) => a.subtree()[0] === t.next),
    );

/** 'An improvement in ties requires', 'hopes for a thaw'. */
const isWanted = ({ head }: Token): boolean =>
  /^(require|need|demand|depend|want|hope|wish|seek|expect|call|urge|favour|favor|promise)$/.test(
    head?.lemma ?? '',
  );

/** 'must not give in'. */
const FORBIDDEN = words('must should ought');

/** 'asked whether they had agreed'. */
const asksQuestion = ({ complement }: Frame): boolean =>
  complement?.children('mark', 'advmod', 'obj', 'nsubj', 'det').some((t) => QUESTION.test(t.lower)) ?? false;

const QUESTION = /^(whether|if|why|how|what|when|where|who|which)$/;

/** 'warned of a Rwandan attack': what others may do is feared, not threatened. */
const isForeboding = ({ lemma, patients, obliques }: Frame): boolean =>
  lemma === 'warn' &&
  obliques.some(
    (o) =>
      o.prep === 'of' &&
      o.token.upos === 'NOUN' &&
      !isOwnAnswer(o.token) &&
      (patients.length === 0 || !MENACES.has(o.token.lemma)),
  );

/** 'warned of merciless retaliation if any more were found': nobody else's. */
const isOwnAnswer = (noun: Token): boolean =>
  /^(retaliation|reprisals?|countermeasures?|retribution|revenge)$/.test(noun.lemma) &&
  !noun.subtree().some((t) => /^\p{Lu}/u.test(t.form));

/** What one warns another of who means to bring it about. */
const MENACES = words(
  'consequence retaliation reprisal response action measure step countermeasure repercussion price strike attack war force ' +
    'sanction punishment revenge escalation catastrophe',
);

/** Patterns for a pact that is ended by nobody named: with a doer it is that one's act alone. */
const DOERLESS = new Set(['agreement.ended-passive', 'agreement.suspended-passive']);

const isOwnAccord = (token: Token): boolean =>
  token.lemma === 'accord' && token.children().some((t) => t.lower === 'own');

const isArmed = ({ lemma }: Token): boolean => ARMED.has(lemma);

/** 'did not attack because of': the reason is denied, or the act. */
const givesReason = (carrier: Token): boolean =>
  [carrier, ...carrier.children('conj')]
    .flatMap((verb) => verb.children('advcl', 'obl'))
    .some((t) => t.children('mark', 'case').some((m) => m.lower === 'because') && t.index > carrier.index);

/** 'insists that Kigali keeps its word': a demand in British English, a claim elsewhere. */
const isPresent = (clause: Token | null): boolean =>
  clause?.upos === 'VERB' && /^VB[ZP]$/.test(clause.xpos) && clause.children('aux', 'cop').length === 0;

/** 'insists that Athens must first withdraw': a demand in so many words. */
const OBLIGING = /^(must|should|ought|shall)$/;

/** 'insisted that it had been kept', where a demand would say 'that it be kept'. */
const isIndicative = ({ complement, carrier }: Frame): boolean => {
  const clause = complement ?? carrier.child('parataxis', 'ccomp') ?? carrier.head;
  return (
    clause !== null &&
    clause !== undefined &&
    [clause, ...clause.children('aux', 'cop', 'aux:pass')].some(
      (t) => /^(VBD|VBZ|VBP|MD)$/.test(t.xpos) && t !== carrier && !OBLIGING.test(t.lower),
    )
  );
};
