import type { DateMention } from '../../../model/analysed.ts';
import type { Resolved } from '../../../model/resolved.ts';
import type { Token } from '../../../model/sentence.ts';
import type { When } from '../../../model/when.ts';
import { firstConjunct } from '../../frames/tree.ts';
import type { Setting } from '../../modality/setting.ts';
import { tenseOf } from '../../modality/tense.ts';
import { words } from '../../words.ts';
import { stillSpeaking } from './going-on.ts';
import { narrated } from './narrated.ts';
import { future, owners } from './owners.ts';

/** The date on the verb of saying, else the day of publication. */
export function speechDay(setting: Setting, resolved: Resolved): When {
  const verbs = setting.reporting.map((r) => r.verb);
  const sentence = setting.finite.sentence;
  const dateOn = (saying: readonly Token[]): DateMention | undefined =>
    resolved.dates.find(
      (d) =>
        d.sentence === sentence.index &&
        (owners(d, sentence.tokens).some(
          (o) => saying.includes(o) || isSpeech(o) || isMeanwhile(o, saying),
        ) ||
          isOverBoth(d, setting.finite)),
    );
  const date = dateOn(verbs) ?? dateOn(verbs.flatMap(saidBefore));
  const then = verbs.some(isThen) ? thenOf(sentence.index, resolved) : undefined;
  if (then) return { ...then.when, basis: 'speech' };
  if (
    date &&
    !future(date.when, resolved) &&
    (date.when.grain === 'day' || isOverBefore(date, verbs, resolved))
  )
    return { ...date.when, basis: 'speech' };
  const over = verbs.flatMap((verb) => travelledThen(verb, resolved))[0]?.when;
  if (over) return { ...over, basis: 'speech' };
  const last = verbs.at(-1) ?? setting.finite;
  const same = date ? null : stillSpeaking(last, resolved);
  if (same) return { ...same, basis: 'speech' };
  const story = narrated(last, resolved);
  if (story) return story;
  const day = resolved.filed;
  return { from: day, to: day, grain: 'day', text: '', basis: 'speech', doubtful: false };
}

/** 'In January Chad said that it backed the plan': said in a month or year that is over. */
const isOverBefore = (date: DateMention, verbs: readonly Token[], { filed }: Resolved): boolean =>
  date.bound === null &&
  date.when.from !== null &&
  (date.when.to ?? '9') < filed &&
  verbs.some((verb) => date.last < verb.index && owners(date, verb.sentence.tokens)[0] === verb);

/** 'said in June', 'said during a visit to Lusaka last year': said then, and not on the day of the report. */
const travelledThen = (verb: Token, { dates, filed }: Resolved): DateMention[] =>
  dates.filter(
    (d) =>
      d.sentence === verb.sentence.index &&
      d.bound === null &&
      d.when.from !== null &&
      (d.when.to ?? '9') < filed &&
      d.first > verb.index &&
      verb.sentence.tokens.slice(verb.index, d.first).every((t) => t.form !== ',' && t.upos !== 'SCONJ') &&
      (d.first === verb.index + 2 ||
        d.when.grain === 'week' ||
        verb.sentence.tokens.slice(verb.index, d.first).some((t) => /^(visit|trip|tour)$/.test(t.lemma))) &&
      owners(d, verb.sentence.tokens).includes(verb),
  );

/** 'said on Monday that …, but added that …': who adds something says it on the same day. */
const saidBefore = ({ lemma, deprel, head }: Token): Token[] =>
  deprel === 'conj' && ADDING.has(lemma) && head?.lemma === 'say' ? [head] : [];

const ADDING = words('add stress insist note warn');

/** 'Manila on Tuesday hailed the ruling, but urged restraint': a day before the first verb is that of both. */
const isOverBoth = (date: DateMention, verb: Token): boolean => {
  const first = firstConjunct(verb);
  return (
    first !== verb &&
    !verb.child('nsubj', 'nsubj:pass') &&
    tenseOf(first).time === 'past' &&
    tenseOf(verb).time === 'past' &&
    date.last < first.index &&
    owners(date, verb.sentence.tokens).includes(first)
  );
};

/**
 * 'has raised the duty, the ministry announced on Saturday', 'said on Monday it was expelling him', 'said in an order dated Monday':
 * a measure is taken by being announced.
 */
export const announcedOn = (
  { reporting, finite }: Setting,
  { dates, filed }: Resolved,
): DateMention | undefined => {
  const verb = reporting[0]?.verb;
  const order = verb && orderOf(verb);
  if (!verb || !(/^(announce|decree|order)$/.test(verb.lemma) || order || isBeingDone(finite)))
    return undefined;
  const { tokens, index } = verb.sentence;
  return dates.find(
    (d) =>
      d.sentence === index &&
      (d.when.grain === 'day' || d.when.grain === 'month') &&
      (d.when.to ?? '9') <= filed &&
      owners(d, tokens).some((o) => o === verb || (o.head !== null && o.head === order)),
  );
};

const isBeingDone = (verb: Token): boolean => verb.xpos === 'VBG' && verb.child('aux') !== undefined;

const orderOf = (verb: Token): Token | undefined =>
  verb.children('obl').find((t) => ORDERS.has(t.lemma) && t.children('case').some((c) => c.lower === 'in'));

const ORDERS = words('order decree notification circular directive gazette edict ordinance proclamation');

/** 'told her when they met on Monday': said on that day. */
const isMeanwhile = (verb: Token, saying: readonly Token[]): boolean =>
  verb.head !== null &&
  saying.includes(verb.head) &&
  verb.xpos === 'VBD' &&
  verb.children('mark', 'advmod').some((t) => t.lower === 'when' || t.lower === 'as');

/** 'She said at the time'. */
const isThen = (verb: Token): boolean =>
  verb.children('obl').some((t) => t.lower === 'time' && t.children('case').some((c) => c.lower === 'at'));

/** The day that the sentence before ends with. */
const thenOf = (sentence: number, { dates, filed }: Resolved): DateMention | undefined =>
  dates.findLast((d) => d.sentence === sentence - 1 && d.when.grain === 'day' && (d.when.to ?? '') <= filed);

const isSpeech = (token: Token): boolean => token.deprel === 'parataxis' && token.upos === 'VERB';
