import type { DateMention } from '../../model/analysed.ts';
import type { Kind, Status } from '../../model/claim.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import type { When } from '../../model/when.ts';
import type { Frame } from '../frames/frame.ts';
import { firstConjunct, isVerbal } from '../frames/tree.ts';
import type { Setting } from '../modality/setting.ts';
import { ENDING } from '../rules/ending.ts';
import { gatheringAt } from './meeting.ts';

/** Kinds that happen by being uttered: their day is the day of speech. */
const SPOKEN = new Set<Kind>(['agreement', 'commitment', 'position', 'denial', 'assessment']);

/** The time of the thing, as the text tells it: its own date, an open interval, or the day it was said. */
export function whenOf(
  kind: Kind,
  status: Status,
  frame: Frame,
  setting: Setting,
  resolved: Resolved,
  isPutOff = false,
): When | null {
  const window = isPutOff ? windowOf(frame, resolved) : null;
  if (window) return window;
  const near =
    ownDate(kind, frame, resolved, (d) => agrees(d.when, status, resolved)) ??
    (kind === 'meeting' && status === 'planned' ? atGathering(frame, resolved) : undefined);
  const own = near && setting.time !== 'past' && isToCome(status) ? ahead(near, resolved) : near;
  const since = sinceDate(frame, resolved);
  if (since) return since;
  const promised = SPOKEN.has(kind) && !(kind === 'agreement' && !isSettled(status));
  if (
    own &&
    isUnsettled(own.when) &&
    (isSettled(status) || (status === 'alleged' && setting.time === 'past'))
  )
    return { ...own.when, to: resolved.filed };
  if (own && !(promised && own.when.from !== null && future(own.when, resolved))) return bounded(own);
  if (status === 'predicted' && kind === 'assessment') return null;
  const before =
    ((kind === 'agreement' || kind === 'commitment') && isBefore(setting.finite, frame.carrier)) ||
    (setting.time === 'past' && isEarlier(frame.carrier));
  if (
    !before &&
    SPOKEN.has(kind) &&
    !(kind === 'assessment' && setting.time === 'past' && setting.reporting.length === 0)
  )
    return speechDay(setting, resolved);
  if (status === 'planned' || status === 'conditional' || status === 'called-for' || status === 'predicted')
    return null;
  const decreed = kind === 'measure' && status === 'happened' ? announcedOn(setting, resolved) : undefined;
  if (decreed) return { ...decreed.when, basis: 'inferred' };
  return {
    from: null,
    to: resolved.filed,
    grain: 'open',
    text: '',
    basis: 'inferred',
    doubtful: false,
  };
}

/**
 * 'put off the talks that were due on May 4', 'postponed their summit until June': of a meeting that is moved or cancelled,
 * the day that it was or is to be on; the new one where both are told. Null where only the decision is dated.
 */
function windowOf({ carrier, predicate }: Frame, resolved: Resolved): When | null {
  const { filed } = resolved;
  const { tokens } = carrier.sentence;
  const dates = resolved.dates
    .filter((d) => d.sentence === carrier.sentence.index && d.when.from !== null && d.when.grain !== 'open')
    .map((d) => (isNearer(d, filed) ? ahead(d, resolved) : isOver(carrier, d, filed) ? weekBefore(d) : d));
  const to = dates.find(
    (d) => /^(to|until|till)$/.test(tokens[d.first - 1]?.lower ?? '') && (d.when.to ?? '') > filed,
  );
  const own = dates.find((d) => {
    const over = owners(d, tokens);
    const isDue = over.some((o) => o !== carrier && [o, ...o.ancestors()].includes(predicate));
    return isDue || (over.includes(carrier) && (d.when.from ?? '') > filed);
  });
  const date = to ?? own;
  return date ? date.when : null;
}

/** 'which had been planned for Thursday, did not take place': the Thursday that is over. */
const isOver = (verb: Token, { when }: DateMention, filed: string): boolean =>
  /^(take|happen|occur|materialise|materialize)$/.test(verb.lemma) &&
  verb.children('aux').some((t) => t.lower === 'did') &&
  /^(on )?\p{Lu}\w+day$/u.test(when.text) &&
  (when.from ?? '') > filed;

const weekBefore = (date: DateMention): DateMention => {
  const back = (day: string | null): string | null =>
    day === null ? null : new Date(Date.parse(day) - WEEK).toISOString().slice(0, 10);
  return { ...date, when: { ...date.when, from: back(date.when.from), to: back(date.when.to) } };
};

const WEEK = 7 * 86_400_000;

/** 'due on April 2', told on March 29: the next one, though the verb is in the past. */
const isNearer = ({ when: { to } }: DateMention, filed: string): boolean =>
  to !== null && Date.parse(filed) - Date.parse(to) > HALF_A_YEAR;

const HALF_A_YEAR = 183 * 86_400_000;

const isToCome = (status: Status): boolean =>
  !isSettled(status) && status !== 'denied' && status !== 'alleged';

/** 'will be signed in March', told in June without a year: the next one. */
export function ahead(date: DateMention, { filed }: Resolved): DateMention {
  const { from, to } = date.when;
  const isPast = date.yearInferred && to !== null && to < filed;
  return isPast
    ? { ...date, when: { ...date.when, from: from && yearAfter(from), to: yearAfter(to) } }
    : date;
}

/** The 29th of February stands for the end of the month. */
const yearAfter = (day: string): string => {
  const year = Number(day.slice(0, 4)) + 1;
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return `${year}${day.endsWith('-02-29') && !isLeap ? '-02-28' : day.slice(4)}`;
};

/** What has been agreed on was so by the day of the report; what is planned, likely or asked for has a day to come. */
const isSettled = (status: Status): boolean => status === 'happened' || status === 'ongoing';

/** 'the two had agreed': done before whatever the report tells, on a day that it does not name. */
const isBefore = (...verbs: readonly Token[]): boolean =>
  verbs.some((verb) => verb.children('aux').some((a) => a.lower === 'had'));

/** 'rejected it at the time', 'after which it accused', 'has already signed': uttered on a day before, which is not told. */
const isEarlier = (verb: Token): boolean =>
  verb
    .children('advmod')
    .some((t) => /^(already|previously|earlier|once|then)$/.test(t.lower) && t.index < verb.index) ||
  verb
    .children('obl')
    .some(
      (t) =>
        (t.lemma === 'time' &&
          t.children('case').some((c) => c.lower === 'at') &&
          t.child('det')?.lower === 'the' &&
          !t.child('amod')) ||
        (t.lower === 'which' && t.children('case').some((c) => c.lower === 'after')),
    );

/** 'three days after the summit' of a summit that the report does not date: what has happened lies before the report. */
const isUnsettled = (when: When): boolean => when.from === null && when.to === null;

/** What has happened has no date yet to come, and what is planned none that is over. */
function agrees(when: When, status: Status, resolved: Resolved): boolean {
  const day = resolved.filed;
  if (status === 'happened' || status === 'ongoing') return (when.from ?? '') <= day;
  return status !== 'planned' || when.to === null || when.to >= day;
}

const future = (when: When, resolved: Resolved): boolean => (when.from ?? '') > resolved.filed;

/** A date that hangs on the predicate (or on its noun phrase), not on a clause below or above it. */
/** 'since the collapse of the union in 1991': the day of what it has been so since is only its beginning. */
const isStart = (date: DateMention, tokens: readonly Token[]): boolean =>
  owners(date, tokens).some((o) => o.upos === 'NOUN' && o.children('case').some((c) => c.lower === 'since'));

function ownDate(
  kind: Kind,
  frame: Frame,
  resolved: Resolved,
  fits: (date: DateMention) => boolean,
): DateMention | null {
  const sentence = frame.predicate.sentence;
  const here = resolved.dates.filter(
    (d) => d.sentence === sentence.index && fits(d) && !isTitle(owners(d, sentence.tokens)[0], frame),
  );
  const counted = here.find((d) => d.anchor && isWithin(frame.carrier, d.anchor));
  if (counted?.anchor?.when) return { ...counted, when: counted.anchor.when, bound: null };
  const told = tellingVerbs(frame);
  const near = here.filter((d) => {
    const over = owners(d, sentence.tokens);
    return (
      d !== counted &&
      !isCount(over[0]) &&
      !isAside(d, frame.carrier) &&
      !isLabel(d, frame) &&
      !isOfOccasion(d, frame) &&
      !isBeyond(d, frame.carrier) &&
      over.some((o) => o === frame.carrier || o === frame.predicate || told.includes(o))
    );
  });
  const own = near.find((d) => d.when.from !== null) ?? near[0];
  if (own) return isStart(own, sentence.tokens) ? { ...own, bound: 'since' } : own;
  const partner = near.length === 0 && kind !== 'position' ? sameTime(frame.carrier) : null;
  const shared = partner
    ? here.find(
        (d) => !isApartFrom(d, frame.carrier, partner) && owners(d, sentence.tokens).includes(partner),
      )
    : undefined;
  return (
    shared ??
    viaNoun(here, frame, kind === 'meeting') ??
    behindNoun(here, frame) ??
    above(here, frame, resolved) ??
    meanwhile(here, frame) ??
    atOccasion(kind, here, frame, resolved) ??
    null
  );
}

/** 'launched drones in retaliation for a strike on April 1', 'expelled ten over an attack on March 4': the day of what it answers. */
function isOfOccasion(date: DateMention, { carrier, predicate }: Frame): boolean {
  const over = owners(date, carrier.sentence.tokens);
  const end = over.findIndex((o) => o === carrier || o === predicate);
  return over
    .slice(0, Math.max(end, 0))
    .some(
      (o) =>
        o.upos === 'NOUN' &&
        !GATHERING.test(o.lemma) &&
        o.children('case').some((c) => /^(for|over|following|despite)$/.test(c.lower)),
    );
}

const GATHERING =
  /^(conference|consultation|discussion|forum|meeting|negotiation|session|summit|talk|tour|trip|visit)$/;

/** 'has broken a promise it made in 2019': a perfect has no date in the past; the verb in between has. */
const isBeyond = (date: DateMention, carrier: Token): boolean => between(date, carrier) !== null;

/** The past verb that stands between a perfect and a date. */
function between(date: DateMention, verb: Token): Token | null {
  if (!verb.children('aux').some((a) => a.lower === 'has' || a.lower === 'have')) return null;
  return verb.sentence.tokens.slice(verb.index + 1, date.first).findLast((t) => t.xpos === 'VBD') ?? null;
}

/** 'boarded and seized it on Thursday', 'woke on Tuesday when a missile flew over': the verb whose day is this one's too. */
function sameTime(verb: Token): Token | null {
  const { head } = verb;
  if (!head || !isVerbal(head)) return null;
  if (verb.deprel === 'conj' && !verb.child('nsubj', 'aux') && tenseOf(verb) === tenseOf(head)) return head;
  if (verb.deprel !== 'advcl') return null;
  const marks = verb.children('mark', 'advmod').map((m) => m.lower);
  if (marks.includes('when') || marks.includes('as')) return verb.xpos === 'VBD' ? head : null;
  return marks.length === 0 && verb.xpos === 'VBG' && verb.index < head.index ? head : null;
}

/** A participle without an auxiliary that has a subject is a past: 'crossed' and 'bombed'. */
const tenseOf = (verb: Token): string =>
  verb.xpos === 'VBN' && verb.child('nsubj') && !verb.child('aux', 'aux:pass') ? 'VBD' : verb.xpos;

/** A day between two coordinated verbs is the first one's, unless that one only leads to the other: 'entered on Monday and bombed'. */
const isApartFrom = (date: DateMention, verb: Token, partner: Token): boolean =>
  verb.deprel === 'conj' &&
  date.first > partner.index &&
  date.first < verb.index &&
  !/^(cross|enter|intrude|penetrate|storm|invade|raid|break)$/.test(partner.lemma);

/** 'for the first time since 1949': how long it had not been so, not when it was. */
const isCount = (noun: Token | undefined): boolean =>
  noun?.lemma === 'time' && noun.children('amod').some((t) => t.lower === 'first');

/** 'three days after they had met': the meeting is what the days are counted from. */
const isWithin = (token: Token, { start, end }: Span): boolean => token.start >= start && token.end <= end;

/** 'under the Geneva Conventions of 1949': the year belongs to the name. */
const isTitle = (noun: Token | undefined, { predicate, patients }: Frame): boolean =>
  noun?.upos === 'PROPN' &&
  noun !== predicate &&
  !patients.includes(noun) &&
  /^(convention|treaty|agreement|protocol|resolution|act|accord|charter|declaration|pact|law)s?$/i.test(
    noun.lemma,
  );

/** 'the first such raid since the war of 1971': what the date tells of is described in passing. */
function isAside(date: DateMention, carrier: Token): boolean {
  const { tokens } = carrier.sentence;
  const inside = (t: Token) => t.index >= date.first && t.index <= date.last;
  const top = tokens.slice(date.first, date.last + 1).find((t) => !t.head || !inside(t.head));
  const up = top ? [top, ...top.ancestors()] : [];
  const path = up.slice(0, up.includes(carrier) ? up.indexOf(carrier) : 0);
  return path.some(
    (t, i) =>
      (i > 0 && t.deprel === 'appos') || isSetOff(t) || (isRanked(t) && path.slice(0, i).some(isSince)),
  );
}

/** 'A and B, at odds since 2017, resumed flights': what commas set off behind the subject. */
const isSetOff = (token: Token): boolean =>
  token.head?.relation === 'nsubj' &&
  /^(nmod|acl|amod|obl)$/.test(token.relation) &&
  [token, ...token.subtree()].filter((t) => t.upos !== 'PUNCT').reduce((a, b) => (b.index < a.index ? b : a))
    .previous?.form === ',';

const INSTRUMENT =
  /^(accord|agreement|charter|convention|deal|declaration|pact|protocol|resolution|treaty|truce)$/;

/** 'abandoned the 2015 accord', 'the plotters of the 2015 coup': a year before a noun tells which one it was, and dates nothing else. */
const isLabel = (date: DateMention, { carrier, predicate }: Frame): boolean => {
  const { head, deprel, form } = carrier.sentence.tokens[date.first] ?? {};
  const isYear = date.first === date.last && /^[12]\d{3}$/.test(form ?? '');
  if (!isYear || !head || !/^(compound|nummod)$/.test(deprel ?? '') || head === predicate) return false;
  return INSTRUMENT.test(head.lemma) || (head !== carrier && head.head !== carrier);
};

const isSince = (token: Token): boolean => token.children('case', 'mark').some((c) => c.lower === 'since');

/** 'the second strike', 'the worst clash'. */
const isRanked = (noun: Token): boolean =>
  noun.upos === 'NOUN' &&
  noun
    .children('amod')
    .some(
      (t) => t.xpos === 'JJS' || /^(first|second|third|fourth|fifth|sixth|such|last|latest)$/.test(t.lower),
    );

/**
 * 'The talks lasted four hours on Wednesday': the verb that tells of a noun of action that stands alone; 'stopped selling
 * tours on Wednesday': of an end, what has ended.
 */
const tellingVerbs = ({ form, carrier, predicate }: Frame): readonly Token[] => {
  if (form === 'verb' && ENDING.has(carrier.lemma))
    return carrier.children('xcomp').filter((t) => t.xpos === 'VBG');
  const verb =
    form === 'noun' && carrier === predicate && predicate.relation === 'nsubj' ? predicate.head : null;
  return verb ? [verb, ...verb.children('xcomp')] : [];
};

/** The predicates that a date expression modifies: climbs from its topmost token to the first verb. */
function owners(date: DateMention, tokens: readonly Token[]): Token[] {
  const inside = (t: Token) => t.index >= date.first && t.index <= date.last;
  const top = tokens.slice(date.first, date.last + 1).find((t) => !t.head || !inside(t.head));
  const found: Token[] = [];
  for (let up = top?.head ?? null; up && found.length < 4; up = up.head) {
    found.push(up);
    if (isVerbal(up) && up.upos === 'VERB') break;
  }
  const verb = found.at(-1);
  const nearer = verb && between(date, verb);
  return nearer ? [...found.slice(0, -1), nearer] : found;
}

/** 'agreed on Saturday as they met': what is done while they meet is done on that day. */
function meanwhile(dates: readonly DateMention[], { carrier }: Frame): DateMention | undefined {
  const { head } = carrier;
  const opens = carrier.children('mark', 'advmod').some((t) => t.lower === 'as' || t.lower === 'when');
  if (!head || !opens || carrier.xpos !== 'VBD' || head.xpos !== 'VBD') return undefined;
  return dates.find((d) => owners(d, carrier.sentence.tokens).includes(head));
}

/** 'is expected to visit in April': a date to come behind the predicate is its own, whichever verb the tree hung it on. */
function above(dates: readonly DateMention[], frame: Frame, resolved: Resolved): DateMention | undefined {
  const { carrier } = frame;
  if (carrier.relation !== 'xcomp') return undefined;
  const { tokens } = carrier.sentence;
  return dates.find(
    (d) =>
      d.first > carrier.index &&
      future(d.when, resolved) &&
      owners(d, tokens).some((o) => o === carrier.head) &&
      !tokens.slice(carrier.index + 1, d.first).some((t) => t.upos === 'VERB' && t.xpos !== 'VBG'),
  );
}

/** 'will meet when they take part in a forum slated for Nov. 12': a meeting to come is when its occasion is. */
function atOccasion(
  kind: Kind,
  dates: readonly DateMention[],
  { carrier }: Frame,
  resolved: Resolved,
): DateMention | undefined {
  if (kind !== 'meeting') return undefined;
  const when = carrier.sentence.tokens.find((t) => t.lower === 'when' && t.index > carrier.index);
  return when && dates.find((d) => d.first > when.index && future(d.when, resolved));
}

/**
 * 'The two will meet on the sidelines of the forum in Lima. Its leaders gather there on May 4 and 5.': the days of the
 * gathering, told in the sentence behind, are the window of a meeting to come that has none of its own.
 */
function atGathering(frame: Frame, resolved: Resolved): DateMention | undefined {
  const gathering = gatheringAt(frame);
  const next = resolved.sentences[frame.carrier.sentence.index + 1];
  const subject = gathering && next?.root?.child('nsubj', 'nsubj:pass');
  if (!next || !subject) return undefined;
  const isMeant = [subject, ...subject.subtree()].some(
    (t) => t.lemma === gathering.lemma && t.children('det').some((d) => d.lower === 'the'),
  );
  return isMeant
    ? resolved.dates.find((d) => d.sentence === next.index && future(d.when, resolved))
    : undefined;
}

/** 'a forum, which will be held from Nov. 12-14': the date of the occasion at which it happens gives the window. */
function viaNoun(dates: readonly DateMention[], frame: Frame, isMeeting: boolean): DateMention | undefined {
  if (frame.form !== 'noun' && frame.lemma !== 'meet') return undefined;
  const below = frame.carrier.subtree();
  const inside = (d: DateMention) => below.filter((t) => t.index >= d.first && t.index <= d.last);
  return dates.find(
    (d) =>
      !isBeyond(d, frame.carrier) &&
      !isAside(d, frame.carrier) &&
      inside(d).some((t) => isMeeting || !isApart(t, frame)),
  );
}

/** 'announced after a meeting in Lima on Monday': a day in one breath with the noun is its own, whatever the tree hung it on. */
const behindNoun = (dates: readonly DateMention[], { form, carrier }: Frame): DateMention | undefined =>
  form !== 'noun' || carrier.relation !== 'obl'
    ? undefined
    : dates.find(
        (d) =>
          d.first > carrier.index &&
          owners(d, carrier.sentence.tokens).some((o) => o === carrier.head) &&
          !carrier.sentence.tokens
            .slice(carrier.index, d.first)
            .some((t) => t.upos === 'VERB' || t.upos === 'PUNCT' || t.upos === 'CCONJ'),
      );

/** 'lifted the ban that it imposed in 2020': the date of another act. */
function isApart(token: Token, { carrier, predicate }: Frame): boolean {
  const clause = token.ancestors().find((t) => t.upos === 'VERB' || t === carrier || t === predicate);
  return clause !== carrier && clause !== predicate && PASSING.has(clause?.deprel ?? '');
}

/** Clauses that tell something else than what they hang on. */
const PASSING = new Set(['acl', 'acl:relcl', 'advcl', 'parataxis', 'ccomp', 'advcl:relcl']);

/** 'Since Seoul announced it in July last year, China has demanded': open at the end. */
function sinceDate(frame: Frame, resolved: Resolved): When | null {
  const clause = [frame.carrier, firstConjunct(frame.carrier)]
    .flatMap((t) => t.children('advcl').filter((c) => c.index < t.index || t === frame.carrier))
    .find((c) => c.children('mark').some((m) => m.lower === 'since'));
  if (!clause) return null;
  const below = clause.subtree();
  const date = resolved.dates.find(
    (d) => d.sentence === clause.sentence.index && below.some((t) => t.index >= d.first && t.index <= d.last),
  );
  return date ? { ...date.when, to: null, basis: 'inferred' } : null;
}

/** An interval with the end that 'by', 'until' or 'since' leaves open. */
export function bounded(date: DateMention): When {
  if (date.bound === 'since' || date.bound === 'after') return { ...date.when, to: null };
  if (date.bound === 'until' || date.bound === 'by' || date.bound === 'before')
    return { ...date.when, from: null };
  return date.when;
}

/** The date on the verb of saying, else the day of publication. */
function speechDay(setting: Setting, resolved: Resolved): When {
  const verbs = setting.reporting.map((r) => r.verb);
  const sentence = setting.finite.sentence;
  const date = resolved.dates.find(
    (d) =>
      d.sentence === sentence.index &&
      owners(d, sentence.tokens).some((o) => verbs.includes(o) || isSpeech(o) || isMeanwhile(o, verbs)),
  );
  const then = verbs.some(isThen) ? thenOf(sentence.index, resolved) : undefined;
  if (then) return { ...then.when, basis: 'speech' };
  if (date && !future(date.when, resolved) && date.when.grain === 'day')
    return { ...date.when, basis: 'speech' };
  const day = resolved.filed;
  return { from: day, to: day, grain: 'day', text: '', basis: 'speech', doubtful: false };
}

/** 'has raised the duty, the ministry announced on Saturday': a measure is taken by being announced. */
const announcedOn = ({ reporting }: Setting, { dates, filed }: Resolved): DateMention | undefined => {
  const verb = reporting[0]?.verb;
  if (!verb || !/^(announce|decree|order)$/.test(verb.lemma)) return undefined;
  const { tokens, index } = verb.sentence;
  return dates.find(
    (d) =>
      d.sentence === index &&
      d.when.grain === 'day' &&
      (d.when.to ?? '') <= filed &&
      owners(d, tokens).includes(verb),
  );
};

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
