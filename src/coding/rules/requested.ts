import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import type { Parties } from '../claims/parties.ts';
import { actorsAt } from '../claims/phrases.ts';
import { theOther } from '../claims/told.ts';
import { unique } from '../claims/unique.ts';
import { frameWith } from '../frames/frame.ts';
import { fullLemma, isVerbal, prepositionOf, withConjuncts } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import { type Entry, entryFrom, entryWith, type Lexicon } from '../lexicon/entry.ts';
import { settingOf, settingWith } from '../modality/setting.ts';
import { words } from '../words.ts';
import type { OwnWord } from './own-word.ts';
import { speaksForState } from './speakers.ts';

/** The rule by which a wish is told beside what was done for it. */
export const AT_REQUEST = 'position.at-request';
const REQUESTED: Entry = entryFrom({
  rule: AT_REQUEST,
  to: ['object'],
  kind: 'position',
  stance: 'demands',
  event: 'REQUEST',
  cameo: '100',
});

const PUT_OFF: Entry = entryFrom({
  rule: 'meeting.off-at-request',
  kind: 'meeting',
  event: 'REJECT',
  mode: 'meet',
  cameo: '125',
  step: 'moved',
});
const CALLED_OFF: Entry = entryWith(PUT_OFF, { step: 'cancelled' });

const MEETINGS = words(
  'talk negotiation meeting summit session round visit trip tour mission consultation conference dialogue',
);
const POSTPONING = /^(postpone|put off|delay|defer|move|reschedule|push back|put back|adjourn|suspend)$/;
const CANCELLING = /^(cancel|call off|scrap|abandon|break off)$/;

const WISHES = /^(request|behest|insistence)$/;

/** 'were sent at Warsaw's request', 'was called off at the request of Kampala': what is done at a state's wish it has asked for. */
export function requestedAt(noun: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  const verb = WISHES.test(noun.lower) && prepositionOf(noun) === 'at' ? noun.head : null;
  if (!verb || !isVerbal(verb)) return null;
  const owners = ownersOf(noun);
  const asking = owners.flatMap((t) => actorsAt(t, resolved));
  if (asking.length === 0 || !asking.every(speaksForState)) return null;
  const done = verbFrame(verb);
  const setting = settingOf(done, lexicon);
  if (!setting.asserted || setting.negated || setting.condition || isOfPronoun(verb)) return null;
  const meeting = verb.children('nsubj:pass').find((t) => MEETINGS.has(t.lemma));
  const off = meeting ? offEntry(verb) : null;
  if (meeting && off) {
    const frame = frameWith(done, {
      predicate: meeting,
      trigger: verb,
      form: 'noun',
      passive: false,
      complement: null,
      agents: owners,
    });
    return { entry: off, frame, setting, parties: askedOff(noun, owners, resolved) };
  }
  const doers = done.agents.filter((t) => actorsAt(t, resolved).length > 0);
  const isOwnWish = doers
    .flatMap((t) => actorsAt(t, resolved))
    .some(({ code }) => asking.some((one) => one.code === code));
  if (isOwnWish) return null;
  return {
    entry: REQUESTED,
    frame: frameWith(done, {
      predicate: noun,
      carrier: noun,
      form: 'noun',
      passive: false,
      agents: owners,
      patients: doers,
      obliques: [],
      complement: verb,
      complementForm: 'that',
    }),
    setting: settingWith(setting, { modal: null, outlook: null, time: 'past' }),
  };
}

/** What becomes of a meeting. */
function offEntry(verb: Token): Entry | null {
  const lemma = fullLemma(verb);
  return POSTPONING.test(lemma) ? PUT_OFF : CANCELLING.test(lemma) ? CALLED_OFF : null;
}

/** 'A second round was called off at Lima's request': by whoever asked for it, towards the one other told of right there, or the other of the pair that the report is about. */
function askedOff(noun: Token, owners: readonly Token[], resolved: Resolved): Parties {
  const by = unique(owners.flatMap((t) => [...actorsAt(t, resolved)]));
  const near = unique(othersNear(noun, by, resolved));
  const [only, more] = [...new Map(near.map((one) => [one.code, one])).values()];
  const { start, end, form: text } = noun;
  const other =
    only && !more ? { ...only, text, start, end } : near.length === 0 ? theOther(by, noun, resolved) : null;
  return { by, to: other ? [other] : [], reciprocal: false };
}

/** Who else is told of in this sentence or the one before it. */
const othersNear = ({ sentence: { index } }: Token, by: readonly Actor[], { mentions }: Resolved): Actor[] =>
  mentions
    .filter((m) => m.sentence === index || m.sentence === index - 1)
    .flatMap((m) => [...m.actors])
    .filter(({ code }) => by.every((one) => one.code !== code));

/** 'It was postponed at Lima's request': told with the meeting that the pronoun means. */
const isOfPronoun = (verb: Token): boolean => verb.children('nsubj:pass').some(({ upos }) => upos === 'PRON');

const ownersOf = (noun: Token): Token[] =>
  [...noun.children('nmod:poss'), ...noun.children('nmod').filter((t) => prepositionOf(t) === 'of')].flatMap(
    withConjuncts,
  );
