import type { Actor } from '../../model/actor.ts';
import type { Details, Kind, MeasureStep, MeetingStep, Status } from '../../model/claim.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import type { Frame, Oblique } from '../frames/frame.ts';
import { isDay, isVerbal, prepositionOf } from '../frames/tree.ts';
import type { Entry } from '../lexicon/entry.ts';
import { calledClause } from '../rules/disputed.ts';
import { dueOf } from './due.ts';
import { meantAbove } from './meant-above.ts';
import { formatOf, levelOf, meetingStep, occasionOf } from './meeting.ts';
import { phraseOf } from './phrase.ts';

export interface Coded {
  readonly entry: Entry;
  readonly frame: Frame;
  readonly status: Status;
  readonly by: readonly Actor[];
  readonly to: readonly Actor[];
  readonly resolved: Resolved;
}

/** The fields particular to a kind, from the pattern, the frame and the status. */
export const detailOf = (kind: Kind, coded: Coded): Details[Kind] => BUILDERS[kind](coded);

const BUILDERS: { readonly [K in Kind]: (coded: Coded) => Details[K] } = {
  agreement: ({ entry, frame, status, resolved }) => ({
    instrument: instrumentOf(frame, resolved),
    step: agreementStep(entry.step ?? 'agreed', status),
  }),
  commitment: (coded) => ({
    what: promisedIn(coded),
    due: dueOf(coded.frame, coded.resolved),
    step: (coded.entry.step ?? 'made') as Details['commitment']['step'],
  }),
  position: (coded) => ({ on: contentOf(coded), stance: coded.entry.stance ?? 'claims' }),
  measure: ({ entry, frame, status, to, resolved }) => ({
    what: entry.mode === 'expel' ? expulsionOf(frame, resolved) : measureOf(frame, resolved),
    against: to[0]?.name ?? null,
    step: measureStep(
      entry.measure === 'lifted' && partly(frame) ? 'eased' : (entry.measure ?? 'imposed'),
      status,
    ),
  }),
  meeting: (coded) => ({
    level: levelOf(coded),
    format: formatOf(coded),
    occasion: occasionOf(coded.frame, coded.resolved),
    step: meetingStep(coded.entry.step as MeetingStep | null, coded.status),
  }),
  denial: (coded) => ({ of: isToldBy(coded.entry) ? deniedIn(coded) : phraseOf(coded.frame.carrier) }),
  event: () => ({}),
  assessment: ({ frame }) => ({ view: phraseOf(frame.carrier) }),
};

/** What is promised; of a promise that is told to be kept by a deed, the deed. */
const promisedIn = (coded: Coded): string =>
  coded.entry.lemmas.length > 0
    ? contentOf(coded)
    : coded.frame.trigger
      ? deedOf(coded.frame, coded.resolved)
      : phraseOf(coded.frame.predicate, 'clause');

/** 'accused X of arming rebels, which Y denies': not the rebels are denied but the arming. */
function deniedIn(coded: Coded): string {
  const { predicate } = coded.frame;
  const clause = predicate.upos === 'NOUN' ? predicate.child('acl', 'ccomp') : undefined;
  if (clause) return phraseOf(clause);
  const noun = predicate.deprel === 'acl:relcl' ? predicate.head : null;
  if (!noun) return contentOf(coded);
  const called = calledClause(noun);
  if (called) return phraseOf(called, 'clause');
  const aside = predicate.child('obj')?.lower === 'which' && predicate.child('obj')?.previous?.form === ',';
  const told = aside ? [noun, ...noun.ancestors()].find(isVerbal) : undefined;
  if (aside && told && told.xpos !== 'VBG') return phraseOf(told.child('ccomp') ?? told);
  return told && told.xpos === 'VBG' ? phraseOf(told) : aside ? contentOf(coded) : phraseOf(noun, 'short');
}

/** 'are hammering out a deal': what is being agreed on is negotiated. */
const agreementStep = (step: string, status: Status): Details['agreement']['step'] =>
  (step === 'agreed' && status === 'ongoing' ? 'negotiated' : step) as Details['agreement']['step'];

/** 'denies that', not 'has not done': the predicate tells of the denial and is not what is denied. */
const isToldBy = (entry: Entry): boolean => entry.kind === 'denial' && entry.lemmas.length > 0;

const INSTRUMENTS = new Set(
  (
    'agreement treaty pact accord deal memorandum statement communique communiqué declaration protocol contract release ' +
    'truce armistice convention charter arrangement roadmap'
  ).split(' '),
);

/** The document that an agreement stands in, as the text names it, with what it is on. */
function instrumentOf(frame: Frame, resolved: Resolved): string | null {
  const nouns = [frame.predicate, ...frame.patients, ...frame.agents, ...frame.obliques.map((o) => o.token)];
  const noun = nouns.find((t) => t.upos === 'NOUN' && INSTRUMENTS.has(t.lemma));
  return noun ? withTopic(noun, /^(on|about|for)$/, resolved) : null;
}

/**
 * What a promise, stance or denial is about: the complement where the pattern asks for one, the object, the phrase of
 * a preposition.
 */
function contentOf({ entry, frame, resolved }: Coded): string {
  const { predicate } = frame;
  const own = predicate.child('nsubj', 'nsubj:pass');
  const gap = predicate.deprel === 'acl:relcl' && own !== undefined && !/^(who|which|that)$/.test(own.lower);
  const bare =
    gap && frame.patients.every((t) => t.xpos === 'WDT' || t === predicate.head) && !frame.complement;
  const topic = topicOf(frame, resolved);
  if (bare && predicate.head && topic?.xpos !== 'VBG') return phraseOf(predicate.head, 'short');
  const isAsked = entry.complement !== null || (entry.content !== null && frame.complementForm !== null);
  const asked = isAsked ? frame.complement : null;
  if (asked && gap && predicate.head && frame.patients[0] === predicate.head && !asked.child('obj', 'nsubj'))
    return `${phraseOf(asked)} (${phraseOf(predicate.head, 'short')})`;
  const thing = frame.patients.find((t) => !resolved.mentionAt(t) && !/^(other|another)$/.test(t.lower));
  const matter = thing ?? (frame.complement || topic ? undefined : frame.patients[0]);
  const cause = frame.passive && entry.by.includes('object') ? frame.agents[0] : undefined;
  const head = asked ?? cause ?? matter ?? frame.complement ?? topic ?? frame.patients[0] ?? frame.predicate;
  return phraseOf(head);
}

/** What stands behind these is what it is about, whoever stands behind the others. */
const ABOUT = new Set(['over', 'against', 'about']);
const TOPICAL = new Set(['on', 'over', 'to', 'for', 'of', 'against', 'with', 'about']);

/** 'on a three-day visit': where somebody is, not what it is about. */
const isJourney = ({ lemma }: Token): boolean => /^(visit|trip|tour|condition|behalf)$/.test(lemma);

/** What a preposition says it is about: 'of arming rebels' before the 'of' of 'an aide of the minister'. */
function topicOf({ obliques, patients }: Frame, resolved: Resolved): Token | undefined {
  const isSide = (o: Oblique): boolean =>
    /^(of|to|with)$/.test(o.prep) && resolved.mentionAt(o.token) !== undefined;
  const about = obliques.filter(
    (o) => TOPICAL.has(o.prep) && !isDay(o.token) && !isSide(o) && !(o.prep === 'on' && isJourney(o.token)),
  );
  const topics = [...about.filter((o) => ABOUT.has(o.prep)), ...about.filter((o) => !ABOUT.has(o.prep))].map(
    (o) => o.token,
  );
  const inside = (t: Token): boolean => patients.some((p) => t.head === p && t.xpos !== 'VBG');
  return topics.find((t) => t.xpos === 'VBG') ?? topics.find((t) => !inside(t));
}

/** 'has been told to leave', 'was sent home': an expulsion of whom. */
const expulsionOf = (frame: Frame, resolved: Resolved): string =>
  frame.form === 'verb' && frame.patients.length > 0
    ? deedOf({ ...frame, lemma: 'expel' }, resolved).replace(/ home$/, '')
    : measureOf(frame, resolved);

function measureOf(frame: Frame, resolved: Resolved): string {
  if (frame.form === 'noun') return curbOf(frame, resolved);
  if (frame.complement && frame.complementForm === 'to') return phraseOf(frame.complement);
  return deedOf(frame, resolved);
}

/** 'its ban on trade', 'closure of its airspace': with what it is on, where that is nobody. */
const curbOf = ({ predicate }: Frame, resolved: Resolved): string =>
  withTopic(predicate, /^(on|of|in)$/, resolved);

function withTopic(noun: Token, prepositions: RegExp, resolved: Resolved): string {
  const [of] = noun
    .children('nmod')
    .filter((t) => t.index > noun.index && prepositions.test(prepositionOf(t)))
    .map((t) => ({ prep: prepositionOf(t), on: meantAbove(t, resolved) }))
    .filter(({ on }) => on.upos === 'NOUN' && !resolved.mentionAt(on));
  const name = phraseOf(noun, 'short');
  return of ? `${name} ${of.prep} ${phraseOf(of.on, 'short')}` : name;
}

/** 'hand over Peruvian pilot', 'keep its airspace closed', 'set last 60 of 360 prisoners free'. */
function deedOf({ lemma, patients, predicate }: Frame, resolved: Resolved): string {
  const named = patients.find((t) => t.index > predicate.index || !TIMES.test(t.lemma));
  const patient = named && meantAbove(named, resolved);
  if (!patient) return remaining(predicate) ?? lemma;
  const what = inside(patient.upos === 'NUM' ? phraseOf(patient) : matterOf(patient, resolved), predicate);
  const state = RESULTATIVE.has(predicate.lemma) ? predicate.child('xcomp') : undefined;
  if (state && !state.child('mark')) return `${lemma} ${what} ${state.lower}`;
  const list = predicate.children('obl').find((t) => t.lemma === 'list' && LEAVING.has(prepositionOf(t)));
  if (list) return `${lemma} ${what} ${prepositionOf(list)} ${phraseOf(list)}`;
  const whither = predicate.children('advmod').find((t) => WHITHER.has(t.lower) && t.index > predicate.index);
  return whither ? `${lemma} ${what} ${whither.lower}` : `${lemma} ${what}`;
}

/** 'exclude Peru from its list of trusted buyers': which list tells what is done. */
const LEAVING = new Set(['from', 'off']);

/** 'the first time that it has recalled its envoy'. */
const TIMES = /^(time|day|year|occasion)$/;

/** The capital of the first word of a sentence is none inside one: 'More than 1,000 people'. */
function inside(phrase: string, { sentence }: Token): string {
  const [first] = sentence.tokens;
  const isOpening = first && first.upos !== 'PROPN' && phrase.startsWith(`${first.form} `);
  return isOpening ? `${first.lower}${phrase.slice(first.form.length)}` : phrase;
}

/** 'a state of emergency', 'imports of coal': some nouns say nothing without what they are of. */
const matterOf = (noun: Token, resolved: Resolved): string =>
  OF_SOMETHING.has(noun.lemma) ? withTopic(noun, /^of$/, resolved) : phraseOf(noun, 'short');

const OF_SOMETHING = new Set(
  'state status use import export sale supply delivery shipment flow number level purchase issue issuance movement transit entry share right'.split(
    ' ',
  ),
);

/** 'call its envoy home'. */
const WHITHER = new Set(['home', 'back']);

/** 'their airspace remains shut'. */
function remaining(verb: Token): string | undefined {
  const [subject, state] = [verb.child('nsubj'), verb.child('xcomp')];
  if (!subject || !state || !/^(stay|remain)$/.test(verb.lemma)) return undefined;
  return `${phraseOf(subject, 'short')} ${state.lower}`;
}

/** Verbs that say nothing without the state that they bring about. */
const RESULTATIVE = new Set(['keep', 'hold', 'leave', 'set', 'make']);

function measureStep(step: MeasureStep, status: Status): MeasureStep {
  if (step !== 'imposed') return step;
  if (status === 'planned') return 'announced';
  return status === 'conditional' ? 'threatened' : step;
}

const PARTLY = new Set(['partly', 'partially', 'somewhat', 'gradually']);

/** 'has partly lifted', 'opened the border for twelve hours': eased, not lifted. */
const partly = ({ carrier, predicate, patients }: Frame): boolean =>
  carrier.children('advmod').some((t) => PARTLY.has(t.lower)) ||
  [carrier, predicate, ...patients].flatMap((t) => t.children('obl', 'nmod')).some(isSpell);

/** 'for twelve hours', 'for six months'. */
const isSpell = (token: Token): boolean =>
  prepositionOf(token) === 'for' &&
  /^(hour|day|week|weekend|month)$/.test(token.lemma) &&
  token.children('nummod', 'det').some((t) => t.upos === 'NUM' || /^an?$/.test(t.lower));
