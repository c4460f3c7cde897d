import { COUNTRIES } from '../../codebook/index.ts';
import type { Actor } from '../../model/actor.ts';
import type { Claim, Kind } from '../../model/claim.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { type Entry, isRow, type Lexicon } from '../lexicon/entry.ts';
import type { Draft } from './build.ts';

/** Sectors that act for a state or stand for it as a whole. */
const PUBLIC = new Set<string | null>([
  null,
  'GOV',
  'MIL',
  'LEG',
  'JUD',
  'SPY',
  'COP',
  'PRM',
  'PTY',
  'REB',
  'UAF',
]);

/** Of the Holy See, clergy are the government. */
const isOfState = ({ code, sector }: Actor): boolean => PUBLIC.has(sector) || code === 'VAT';

/** What workers, scholars and firms think of nobody in particular is no state's stance: 'American companies argued that it could not be done'. */
const isAnybody = ({ sector }: Actor): boolean => /^(LAB|EDU|BUS|AGR|HLH)$/.test(sector ?? '');

/** What a firm or a private person does is none of these. */
const OF_STATES = new Set<Kind>(['meeting', 'measure', 'commitment', 'agreement']);

/**
 * Whether a draft belongs to the relations between states: somebody public acts or is acted on, and more than one
 * state or an international body is in play, in the act itself or in what the sentence says it is about.
 */
export function isPolitical(draft: Draft, resolved: Resolved, lexicon: Lexicon): boolean {
  const actors = [...draft.parties.by, ...draft.parties.to];
  const isPublic = actors.some(isOfState);
  if (OF_STATES.has(draft.kind) && !draft.parties.by.some(isOfState)) return isSupplyStopped(draft);
  if (draft.kind === 'position' && draft.parties.to.length === 0 && draft.parties.by.every(isAnybody))
    return false;
  if (isSellingOut(draft)) return false;
  if (new Set(actors.map((a) => a.code)).size > 1)
    return isPublic || draft.entry.mode === 'cyber' || isFreeing(draft) || isStrife(draft);
  if (!isPublic && draft.entry.event) return isAtBorder(draft) && neighboursNear(draft, resolved).size > 1;
  if (isPublic && (isOutward(draft.entry) || isAtSea(draft))) return true;
  const codes = neighboursNear(draft, resolved);
  for (const a of actors) codes.add(a.code);
  if (draft.entry.mode === 'resign') return codes.size > 1;
  if (isPublic && (isLeaving(draft) || isComingHome(draft))) return true;
  if (isRow(draft.entry)) return codes.size > 1 || clauseWords(draft).some((t) => t.lemma === 'foreign');
  return (
    codes.size > 1 ||
    clauseWords(draft).some((t) => lexicon.is(t.lemma, 'foreign')) ||
    (draft.kind === 'denial' && isOfForce(draft, codes, resolved)) ||
    (draft.kind === 'position' && isPublic && namesPlaceAbroad(draft, resolved, codes))
  );
}

/** 'Investors have retreated from the market': money that goes is no army. */
const isSellingOut = ({ entry, parties }: Draft): boolean =>
  entry.event === 'RETREAT' && parties.by.length > 0 && parties.by.every(({ sector }) => sector === 'BUS');

/** 'Gazprom has cut off gas to Poland': what keeps a whole state going is stopped for it by no firm alone. */
const isSupplyStopped = ({ kind, frame, parties }: Draft): boolean =>
  kind === 'measure' &&
  parties.to.length > 0 &&
  parties.to.every(({ code, sector }) => sector === null && COUNTRIES.has(code)) &&
  parties.by.every(({ code }) => COUNTRIES.has(code) && parties.to.every((one) => one.code !== code)) &&
  [...frame.patients, ...(frame.complement?.children('obj') ?? [])].some((t) =>
    SUPPLIED.test([t.lemma, ...t.children('compound', 'nmod').map((c) => c.lemma)].join(' ')),
  );

const SUPPLIED = /\b(gas|oil|crude|electricity|power|fuel|petrol|diesel|energy)\b/;

/** 'Eight Turkish lorry drivers were freed by Libyan militiamen': captives from abroad concern their state. */
const isFreeing = ({ entry, parties }: Draft): boolean =>
  entry.event === 'RETREAT' &&
  parties.to.length > 0 &&
  parties.by.length > 0 &&
  parties.by.every(({ sector }) => /^(PRM|REB|UAF)$/.test(sector ?? ''));

/** 'Israeli settlers torched a Palestinian mosque': settlers hold the land for the state that they are of. */
const isStrife = ({ entry, frame }: Draft): boolean =>
  entry.event === 'ASSAULT' && frame.agents.some(({ lemma }) => lemma === 'settler');

/** 'has withdrawn its peacekeepers from Karabakh': from a land that is not told whose it is. */
const isComingHome = ({ entry, frame }: Draft): boolean =>
  entry.event === 'RETREAT' &&
  entry.mode === 'withdraw' &&
  frame.patients.some((t) =>
    /^(peacekeeper|observer|monitor|troop|soldier|force|adviser|instructor)s?$/.test(t.lemma),
  ) &&
  frame.obliques.some(({ prep, token }) => prep === 'from' && token.upos === 'PROPN');

/** 'withdrew from the landmine convention', 'deposited its instrument of ratification of the protocol': many states are bound by it, though none of them is named. */
const isLeaving = ({ entry, frame }: Draft): boolean =>
  entry.kind === 'agreement' &&
  [...frame.patients, ...frame.obliques.map((o) => o.token)]
    .flatMap((t) => (t.lemma === 'instrument' ? t.subtree() : [t]))
    .some((t) => /^(convention|treaty|protocol|statute)$/i.test(t.lemma));

/** 'Drivers blocked the border crossing': what people do there is between the states on either side. */
const isAtBorder = ({ entry, frame }: Draft): boolean =>
  entry.event === 'PROTEST' &&
  frame.patients.some((t) => [t, ...t.children('compound')].some((u) => /^(border|frontier)$/.test(u.lemma)));

/** How many sentences before and behind one are around it, where paragraphs are long. */
const AROUND = 4;

/** The states named in the paragraphs around. */
function neighboursNear(draft: Draft, resolved: Resolved): Set<string> {
  const here = draft.frame.predicate.sentence;
  const near = new Set(
    resolved.sentences
      .filter((s) => Math.abs(s.paragraph - here.paragraph) < 2 && Math.abs(s.index - here.index) <= AROUND)
      .map((s) => s.index),
  );
  return new Set(
    resolved.mentions.filter((m) => near.has(m.sentence)).flatMap((m) => m.actors.map((a) => a.code)),
  );
}

/** What states deny having done to others, whoever they may be: at home nobody shoots down airliners. */
const FORCEFUL = new Set(
  (
    'airliner hack hacker hacking rebel rebels insurgent mercenary warship spy espionage separatist militia bomb ' +
    'missile rocket jet soldier smuggle annex invade invasion arms weapon'
  ).split(' '),
);
/** What an army denies having done. */
const MARTIAL = new Set(
  'attack shelling shell raid strike airstrike shot fire incursion ambush bombing'.split(' '),
);

/** A denial of force, or of something in a place of another state ('the laboratory in Spiez'). */
function isOfForce({ frame, parties, said }: Draft, codes: ReadonlySet<string>, resolved: Resolved): boolean {
  const { tokens } = frame.predicate.sentence;
  const armed = [...parties.by, ...said].some((a) => a.sector === 'MIL');
  return tokens.some((t) => {
    const country = t.upos === 'PROPN' ? resolved.placeAt(t)?.country : null;
    return FORCEFUL.has(t.lemma) || (armed && MARTIAL.has(t.lemma)) || (!!country && !codes.has(country));
  });
}

/** 'its position on Kashmir', 'the flight to Neom': a place that is another state's, or nobody's beyond dispute. */
const namesPlaceAbroad = (draft: Draft, resolved: Resolved, codes: ReadonlySet<string>): boolean =>
  clauseWords(draft).some((t) => {
    const place = t.upos === 'PROPN' && !resolved.mentionAt(t) ? resolved.placeAt(t) : null;
    return place !== null && !(place.country !== null && codes.has(place.country));
  });

/** Arms and armies are for others to heed, also where nobody is named against whom. */
const OUTWARD = new Set(['weapons', 'troops', 'disarm']);

const isOutward = ({ event, mode, rule }: Entry): boolean =>
  ((event === 'MOBILIZE' || event === 'RETREAT') && OUTWARD.has(mode ?? '')) || rule === 'event.act-of-war';

/** 'The French navy sank a smuggling boat': armies attack no boats of their own. */
const isAtSea = ({ entry, frame, parties }: Draft): boolean =>
  entry.event === 'ASSAULT' &&
  parties.by.every(({ sector }) => sector === 'MIL') &&
  frame.patients.some((t) => /^(boat|speedboat|vessel|ship|tanker|submersible|skiff|dhow)$/.test(t.lemma));

const clauseWords = (draft: Draft): Token[] => [
  ...draft.frame.carrier.subtree(),
  ...draft.frame.predicate.subtree(),
];

/** Words of a text in which two of sport are enough. */
const BRIEF = 30;

/** 'in the second half', 'from the first minute', 'out of the World Cup': said of nothing but a match, so that it counts twice. */
const isOfMatch = ({ lower, previous }: Token): boolean =>
  (/^(half|minute|innings|leg)$/.test(lower) &&
    /^(first|second|opening|closing)$/.test(previous?.lower ?? '')) ||
  (/^tests?$/.test(lower) && isOfSeries(previous)) ||
  (lower === 'cup' && /^(world|nations|asian|african|european|davis|ryder)$/.test(previous?.lower ?? ''));

/** 'a series of three tests', and not 'of missile tests'. */
function isOfSeries(before: Token | null): boolean {
  const of = before?.upos === 'NUM' ? before.previous : before;
  return of?.lower === 'of' && of.previous?.lower === 'series';
}

/**
 * Whether the report is about sport, where countries 'beat', 'attack' and 'meet' each other without any politics.
 * One word in sixty, and at least three, has to belong to the language of sport; words that are only at home there ('goal', 'team',
 * 'final', 'set') count where others are that belong nowhere else: an arms race and a final text are no match.
 */
export function isSport(resolved: Resolved, lexicon: Lexicon): boolean {
  let words = 0;
  let sure = 0;
  let alike = 0;
  for (const { tokens } of resolved.sentences) {
    words += tokens.length;
    for (const token of tokens) {
      const lemma = token.upos === 'VERB' ? '' : token.lemma.toLowerCase();
      if (lexicon.is(lemma, 'sport')) sure++;
      if (lexicon.is(lemma, 'sport-like')) alike++;
      if (isOfMatch(token)) sure += 2;
    }
  }
  const sport = sure > 0 ? sure + Math.min(alike, sure * 2) : 0;
  const isMuch = (sport >= 3 || (sport >= 2 && words <= BRIEF)) && sport * 60 >= words;
  return isMuch && !isOfStates(sport, resolved);
}

/** 'The foreign minister called for athletes from Belarus to be barred': governments have a say in it in as many places. */
const isOfStates = (sport: number, { mentions }: Resolved): boolean => {
  const offices = mentions.filter(
    (m) => m.kind === 'office' && m.actors.some(({ sector }) => sector === 'GOV'),
  );
  return offices.length >= 3 && offices.length * 2 >= sport;
};

/** One claim for one predicate and kind: its key has to be unique in the report. */
export const oneEach = (claims: readonly Claim[]): Claim[] =>
  claims.filter((c, i) => claims.findIndex((d) => d.key === c.key) === i);
