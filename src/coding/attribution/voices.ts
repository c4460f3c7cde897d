import type { Actor } from '../../model/actor.ts';
import type { Quotation } from '../../model/analysed.ts';
import type { Voice } from '../../model/claim.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { actorsAt, stateOf } from '../claims/phrases.ts';
import { RELATIONS } from '../claims/relation.ts';
import type { Frame } from '../frames/frame.ts';
import { isPassive } from '../frames/passive.ts';
import { subjectOf } from '../frames/subjects.ts';
import { prepositionOf } from '../frames/tree.ts';
import type { Lexicon } from '../lexicon/entry.ts';
import { isFelt } from '../modality/remark.ts';
import type { Setting } from '../modality/setting.ts';
import { author } from './writings.ts';

/** A voice and the word of the text that names it; `said` in a claim is the voices alone, outermost first. */
interface Speaking {
  readonly speaker: Token | null;
  /** None in the colon style of headlines. */
  readonly verb: Token | null;
  readonly direct: boolean;
}

/**
 * Who says what a predicate says, outermost first: the quotation it stands in, then the verbs of saying that govern
 * it, then 'according to'. Empty where the report speaks in its own voice.
 */
export function voicesOf(frame: Frame, setting: Setting, resolved: Resolved, lexicon: Lexicon): Voice[] {
  const trigger = frame.predicate;
  const quoted = resolved.quotations
    .filter(
      (q) =>
        q.start <= trigger.start &&
        trigger.end <= q.end &&
        !isRejoinder(frame) &&
        !isConceded(q.verb) &&
        !(q.verb && isFelt(q.verb)),
    )
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const spoken: Speaking[] = [
    ...quoted.map(speaking).flatMap(withSource),
    ...citing(frame, lexicon),
    ...inTheView(frame),
    ...(isRejoinder(frame) ? [] : setting.reporting)
      .toReversed()
      .map(({ verb }) => ({ speaker: speakerOf(verb), verb, direct: false })),
  ];
  return voiced(
    distinct(spoken.filter((s) => s.verb !== trigger && !isNobody(s) && !isSelf(s, quoted))),
    resolved,
  );
}

/** 'Togo said Malian shells had hit a school, which the Malian army denied': the reporter tells of the denial. */
const isRejoinder = ({ carrier, lemma }: Frame): boolean =>
  /^(acl|advcl):relcl$/.test(carrier.deprel) &&
  /^(deny|reject|dismiss|refute|dispute)$/.test(lemma) &&
  carrier.children('obj').some((t) => t.lower === 'which' && t.previous?.form === ',');

/** '"We can say that it was hit," the president told them': whoever is quoted says it himself. */
const isSelf = ({ speaker }: Speaking, quoted: readonly Quotation[]): boolean =>
  speaker !== null &&
  /^(i|we)$/.test(speaker.lower) &&
  quoted.some((q) => q.kind === 'direct' && q.speaker !== null);

/** 'described relations with Indonesia as difficult': a relationship is judged by whoever calls it so. */
export const judgesOf = ({ lemma, patients, predicate }: Frame, resolved: Resolved): Voice[] =>
  JUDGING.has(lemma) && patients.some((t) => RELATIONS.has(t.lemma))
    ? voiced([{ speaker: speakerOf(predicate), verb: predicate, direct: false }], resolved)
    : [];

const voiced = (spoken: readonly Speaking[], resolved: Resolved): Voice[] =>
  spoken.map((s) => voice(s, resolved)).filter((v, i, all) => all.findIndex((w) => w.id === v.id) === i);

const JUDGING = new Set(
  'describe call characterise characterize term label regard view consider see praise hail'.split(' '),
);

/** 'In the view of the Mexican ambassador', 'in his words'. */
function inTheView({ carrier }: Frame): Speaking[] {
  const view = carrier
    .children('obl')
    .find((t) => VIEWS.has(t.lemma) && /^(in|to|by)$/.test(prepositionOf(t)) && t.index < carrier.index);
  const owner = view?.child('nmod:poss') ?? view?.children('nmod').find((t) => prepositionOf(t) === 'of');
  return owner ? [{ speaker: owner, verb: null, direct: false }] : [];
}

const VIEWS = new Set('view opinion eye word judgment judgement estimation reading account'.split(' '));

/** 'It is reported that': nobody is named who reports it. */
const isNobody = ({ speaker, verb }: Speaking): boolean =>
  verb !== null &&
  isPassive(verb) &&
  verb.lemma !== 'quote' &&
  (speaker === null || (speaker.head === verb && speaker.deprel === 'nsubj:pass'));

/** 'whatever Asmara says': what is said is not told. */
const isConceded = (verb: Token | null): boolean =>
  verb?.children('obj', 'obl', 'nsubj', 'nsubj:pass').some((t) => /^(what|which|who)ever$/.test(t.lower)) ??
  false;

const speaking = (q: Quotation): Speaking => ({
  speaker: q.speaker,
  verb: q.verb,
  direct: q.kind === 'direct',
});

/** '"…," a spokesman said, citing Tunisian officials': those who told him. */
function withSource(spoken: Speaking): Speaking[] {
  const verb = spoken.verb?.children('advcl', 'acl').find((t) => /^(citing|quoting)$/.test(t.lower));
  const speaker = verb?.child('obj');
  return verb && speaker && speaker.upos !== 'PRON' ? [spoken, { speaker, verb, direct: false }] : [spoken];
}

const speakerOf = (verb: Token): Token | null => {
  const agent = verb.child('obl:agent');
  return agent ?? subjectOf(verb, 0)?.token ?? null;
};

/** 'the official said, citing China's agreement to': what is cited is told on the speaker's word. */
function citing(frame: Frame, lexicon: Lexicon): Speaking[] {
  for (const up of frame.carrier.ancestors())
    if (up.lemma === 'cite' && up.head && lexicon.is(up.head.lemma, 'say'))
      return [{ speaker: speakerOf(up.head), verb: up.head, direct: false }];
  return [];
}

function distinct(spoken: readonly Speaking[]): Speaking[] {
  return spoken.filter((s, i) => s.verb === null || spoken.findIndex((o) => o.verb === s.verb) === i);
}

/** 'An angry Karimov said': where the tree takes the adjective for the head, the name beside it is who speaks. */
const named = (speaker: Token | null): Token | null => {
  const { next } = speaker ?? {};
  return speaker?.upos === 'ADJ' && next?.upos === 'PROPN' && next.head === speaker.head ? next : speaker;
};

/** 'Rosa Quispe, its foreign minister, said': a name that is told by its office. */
const roleOf = (speaker: Token, resolved: Resolved) =>
  speaker.upos === 'PROPN'
    ? speaker
        .children('appos')
        .map((t) => resolved.mentionAt(t))
        .find((m) => m?.kind === 'office')
    : undefined;

/** 'Her counterpart, Rosa Quispe, said': the name behind an office, where no other noun stands before it: 'an official of the news agency Tanjug'. */
const nameBeside = (speaker: Token): Token | undefined =>
  speaker.upos === 'NOUN'
    ? speaker
        .children('appos')
        .find((t) => t.upos === 'PROPN' && (t.previous === speaker || t.previous?.form === ','))
    : undefined;

/** Those who speak for somebody: 'the president's spokesman', 'an aide to the minister'. */
const MOUTHPIECES = new Set(
  'spokesman spokeswoman spokesperson aide adviser advisor deputy envoy'.split(' '),
);
/** Servants of the state in whose town they are: 'customs men in Cotonou'. */
const SERVANTS = new Set('man woman officer official guard agent'.split(' '));
const SERVICES = new Set(
  'customs custom border police army port prison immigration harbour harbor court'.split(' '),
);

/** Those who tell what is known in a body: 'a source in the foreign ministry'. */
const INFORMANTS = new Set('source sources insider figure person people employee'.split(' '));

/** The state for which somebody speaks whom no office names. */
function spokenFor(speaker: Token, resolved: Resolved): readonly Actor[] {
  const { lemma } = speaker;
  if (MOUTHPIECES.has(lemma))
    return speaker
      .children('nmod:poss', 'nmod')
      .filter((t) => t.deprel === 'nmod:poss' || /^(for|of|to)$/.test(prepositionOf(t)))
      .flatMap((t) => [...actorsAt(t, resolved)]);
  if (INFORMANTS.has(lemma))
    return speaker
      .children('nmod')
      .filter((t) => /^(in|at|inside|within|from|of)$/.test(prepositionOf(t)))
      .flatMap((t) => resolved.mentionAt(t) ?? [])
      .filter(({ kind }) => kind === 'office')
      .flatMap(({ actors }) => [...actors]);
  const serves =
    SERVANTS.has(lemma) && speaker.children('compound', 'amod').some((t) => SERVICES.has(t.lemma));
  return serves
    ? speaker
        .children('nmod')
        .filter((t) => /^(in|at)$/.test(prepositionOf(t)))
        .flatMap((t) => stateOf(t, resolved))
    : [];
}

function voice({ speaker: subject, verb, direct }: Speaking, resolved: Resolved): Voice {
  const speaker = named(subject);
  const own = speaker ? (resolved.mentionAt(speaker) ?? wholeOf(speaker, resolved)) : undefined;
  const role = speaker && !own ? roleOf(speaker, resolved) : undefined;
  const mention = own ?? role ?? (speaker ? author(speaker, resolved) : undefined);
  const others = own && speaker ? joinedTo(speaker, resolved) : [];
  const actors = [
    ...(mention?.actors ?? (speaker ? spokenFor(speaker, resolved) : [])),
    ...others.flatMap((one) => one.actors),
  ];
  const beside = mention?.actors[0]?.person === null && speaker ? nameBeside(speaker) : undefined;
  const text = speaker ? nameOf(beside ?? speaker) : '';
  const together = [mention, ...others].flatMap((one) => one?.actors[0] ?? []);
  return {
    id: mention
      ? [mention, ...others].map((one) => one.entity).join('&')
      : `t${speaker?.start ?? verb?.start ?? 0}`,
    name:
      role || beside || together.length === 0
        ? text
        : together.map(({ person, name }) => person ?? name).join(' and '),
    code: actors.length > 0 ? [...new Set(actors.map((a) => a.code))].join('&') : null,
    sector: actors[0]?.sector ?? null,
    anonymous: role || beside ? false : (mention?.anonymous ?? speaker?.upos === 'NOUN'),
    verb: verb?.form ?? '',
    direct,
  };
}

/** 'One of the officials said': somebody of those who are named behind it. */
const wholeOf = (speaker: Token, resolved: Resolved) =>
  /^(one|another|some|several|both)$/.test(speaker.lower)
    ? speaker
        .children('nmod')
        .filter((t) => prepositionOf(t) === 'of')
        .map((t) => resolved.mentionAt(t))
        .find((m) => m)
    : undefined;

/** 'Norway and Chile said': who speaks together with whom. */
const joinedTo = (speaker: Token, resolved: Resolved) =>
  speaker
    .children('conj')
    .flatMap((t) => resolved.mentionAt(t) ?? [])
    .filter(({ actors }) => actors.length > 0);

/** The speaker's phrase without what trails after it. */
const nameOf = (speaker: Token): string =>
  [
    ...speaker.children(...(speaker.upos === 'PROPN' ? [] : ['amod']), 'compound', 'flat', 'nmod:poss'),
    speaker,
  ]
    .sort((a, b) => a.index - b.index)
    .map((t) => t.form)
    .join(' ');
