import { COUNTRIES } from '../codebook/index.ts';
import type { Claim, Kind, Voice } from '../model/claim.ts';
import type { Resolved } from '../model/resolved.ts';
import type { Sentence, Token } from '../model/sentence.ts';
import { judgesOf, voicesOf } from './attribution/voices.ts';
import { buildClaim, type Draft } from './claims/build.ts';
import { withContent } from './claims/codes.ts';
import { type Parties, partiesAddressed, partiesOf } from './claims/parties.ts';
import { isPolitical, isSport, oneEach } from './claims/sift.ts';
import type { Coding } from './coding.ts';
import { type Found, framesOf } from './frames/find.ts';
import type { Frame } from './frames/frame.ts';
import { isPassive } from './frames/verbs.ts';
import { type Entry, isRow, type Lexicon } from './lexicon/entry.ts';
import { closeness, fits } from './lexicon/match.ts';
import { type Setting, settingOf } from './modality/setting.ts';
import { modalityOf } from './modality/status.ts';
import { appraisalAt } from './rules/appraisals.ts';
import { denialAt } from './rules/denials.ts';
import { doubtOf } from './rules/doubt.ts';
import { relationAt } from './rules/relations.ts';
import { ownWordOf } from './rules/speech.ts';
import { onceEach } from './rules/told.ts';
import { turned, unwarned } from './rules/turned.ts';

/** All claims of a report, in order of the text. A sentence that means no actor has none. */
export function codeArticle(resolved: Resolved, lexicon: Lexicon): Claim[] {
  if (isSport(resolved, lexicon)) return [];
  const named = new Set(resolved.mentions.flatMap((m) => (m.actors.length > 0 ? [m.sentence] : [])));
  const sentences = resolved.sentences.filter(
    (s) => named.has(s.index) || (goesOn(s) && named.has(s.index - 1)),
  );
  return claimsOf(sentences.flatMap((s) => codeSentence(s, resolved, lexicon)));
}

/** 'It had been warm in the spring.': about what the sentence before was about. */
const goesOn = ({ root }: Sentence): boolean => /^(it|they)$/.test(root?.child('nsubj')?.lower ?? '');

/** The claims among codings, one for each predicate and kind. */
export const claimsOf = (codings: readonly Coding[]): Claim[] =>
  oneEach(codings.flatMap((c) => c.claim ?? []));

/** Every frame that the patterns know, with its claim or the reason for none: what `explain` shows. */
export function codeSentences(resolved: Resolved, lexicon: Lexicon): Coding[] {
  if (isSport(resolved, lexicon)) return [];
  return resolved.sentences.flatMap((sentence) => codeSentence(sentence, resolved, lexicon));
}

function codeSentence(sentence: Sentence, resolved: Resolved, lexicon: Lexicon): Coding[] {
  const own = ownWords(sentence, resolved, lexicon);
  const claimed = new Set(own.filter((c) => c.claim).map((c) => c.frame.carrier));
  const found = framesOf(sentence, lexicon).map((f) => codeFrame(f, resolved, lexicon, claimed));
  const told = found.filter((c) => !isAside(c));
  const kept = own.filter((c) => !told.some((f) => f.claim && (covers(f, c) || tells(f, c))));
  return onceEach([...kept, ...told]).sort((a, b) => a.frame.predicate.index - b.frame.predicate.index);
}

/** 'A pledge that Seoul had given was fulfilled': without a day of its own, the clause only says which pledge. */
const isAside = ({ frame, claim }: Coding): boolean =>
  frame.trigger !== undefined &&
  (claim === null || claim.when?.basis === 'speech' || claim.when?.from === null);

/** A pattern that says more about the same predicate than the speaker's own word does (a planned meeting). */
const covers = (pattern: Coding, own: Coding): boolean => pattern.frame.carrier === own.frame.carrier;

/** 'reiterated that it would respect the treaty': the promise is told by the verb above. */
const tells = (pattern: Coding, own: Coding): boolean =>
  pattern.claim?.kind === own.claim?.kind && pattern.frame.complement === own.frame.carrier;

function ownWords(sentence: Sentence, resolved: Resolved, lexicon: Lexicon): Coding[] {
  return sentence.tokens.flatMap((token) => {
    const own =
      ownWordOf(token, resolved, lexicon) ??
      denialAt(token, resolved, lexicon) ??
      relationAt(token, resolved, lexicon) ??
      appraisalAt(token, resolved, lexicon);
    if (!own) return [];
    const setting: Setting = own.entry.kind === 'denial' ? own.setting : { ...own.setting };
    return [attempt(own.entry, own.frame, setting, resolved, lexicon)];
  });
}

function codeFrame(found: Found, resolved: Resolved, lexicon: Lexicon, own: ReadonlySet<Token>): Coding {
  const readings = found.instead ? inOrder(found, found.instead) : [found];
  const codings = readings.map((one) => codeEntries(one, resolved, lexicon, own));
  const chosen = codings.find((coding) => coding.claim) ?? (codings[0] as Coding);
  return { ...chosen, known: readings.flatMap(({ entries }) => entries) };
}

/** The noun first that a verb carries, unless an expression of the verb ('make good on a promise') says more. */
function inOrder(noun: Found, verb: Found): readonly Found[] {
  const most = ({ frame, entries }: Found) =>
    Math.max(0, ...entries.filter((e) => fits(e, frame)).map((e) => closeness(e, frame)));
  return most(verb) > most(noun) + 0.5 ? [verb, noun] : [noun, verb];
}

function codeEntries(found: Found, resolved: Resolved, lexicon: Lexicon, own: ReadonlySet<Token>): Coding {
  const { frame } = found;
  const none = (reason: string, entry: Entry | null = null): Coding => ({
    frame,
    entry,
    claim: null,
    reason,
  });
  const ranked = found.entries
    .filter((e) => fits(e, frame))
    .sort((a, b) => closeness(b, frame) - closeness(a, frame));
  const fitting = ranked.map((e) => refined(e, ranked, frame));
  if (fitting.length === 0) return none(`no pattern of '${frame.lemma}' fits its arguments`);
  const setting = settingOf(frame, lexicon);
  let last = none('no party is known', fitting[0]);
  for (const fill of [partiesOf, victimsOpen])
    for (const entry of fitting) {
      if (own.has(frame.carrier) && !replaces(entry, setting))
        return none("told as the speaker's own word", entry);
      if (isLacking(last) && isDeed(last.entry) && entry.kind === 'position') break;
      last = attempt(entry, frame, setting, resolved, lexicon, fill);
      if (last.claim) return last;
    }
  return last;
}

/** 'blasted a boat with water cannons': who was hit may be unknown, but nobody was criticised. */
const isDeed = (entry: Entry | null): boolean => entry?.kind === 'event' || entry?.kind === 'measure';

const isLacking = ({ reason }: Coding): boolean => reason?.startsWith('a party') ?? false;

/** A pattern with the codes of a row that asks for as much, claims the same and codes it more finely. */
function refined(entry: Entry, others: readonly Entry[], frame: Frame): Entry {
  const finer = others.find(
    (other) =>
      other.event === entry.event &&
      other.kind === entry.kind &&
      other.cameo?.slice(0, 2) === entry.cameo?.slice(0, 2) &&
      fineness(other) > fineness(entry) &&
      closeness(other, frame) >= closeness(entry, frame),
  );
  return finer ? { ...entry, cameo: finer.cameo, mode: finer.mode ?? entry.mode } : entry;
}

/** How finely an entry codes: a child of CAMEO's families above one that leaves the child open. */
const fineness = ({ cameo }: Entry): number => (cameo === null || cameo.endsWith('0') ? 0 : cameo.length);

/** Of a promise or denial in the speaker's own word, a meeting, measure or agreement is better told by its own pattern. */
const replaces = ({ kind }: Entry, { negated }: Setting): boolean =>
  kind === 'agreement' || (!negated && (kind === 'meeting' || kind === 'measure'));

function attempt(
  entry: Entry,
  frame: Frame,
  setting: Setting,
  resolved: Resolved,
  lexicon: Lexicon,
  fill: typeof victimsOpen = partiesOf,
): Coding {
  const none = (reason: string): Coding => ({ frame, entry, claim: null, reason });
  if (entry.negated && !setting.negated) return none('meant only where it is negated');
  if (entry.kind === 'denial' && setting.negated && entry.status === 'denied')
    return none('what is not denied is open');
  if (asksForAnonymity(frame)) return none('asks not to be named');
  const settled = settle(entry, setting, lexicon);
  if (!settled) return none(`only the content of '${setting.contentOf?.lemma ?? ''}'`);
  const told = voicesOf(frame, settled, resolved, lexicon);
  const said = entry.kind === 'assessment' ? [...told, ...judgesOf(frame, resolved)] : told;
  const verb = addressedBy(settled, entry);
  const parties =
    (verb && partiesAddressed(verb, entry, frame, resolved)) ?? fill(entry, frame, resolved, said);
  if (!parties) return none('a party that the pattern needs is not known');
  const doubt = doubtOf(entry, frame, settled, parties);
  if (doubt) return none(doubt);
  const draft = draftOf(entry, frame, settled, parties, said, lexicon);
  if (!isPolitical(draft, resolved, lexicon)) return none('no relation between states');
  return { frame, entry, claim: buildClaim(draft, resolved, lexicon), reason: null, setting: settled };
}

/**
 * 'Morocco shelled a convoy, the Algerian presidency said': what one state tells of another's force or measures is
 * between states, though nobody is named whom it was done to.
 */
function victimsOpen(entry: Entry, frame: Frame, resolved: Resolved, said: readonly Voice[]): Parties | null {
  const teller = said.at(-1)?.code ?? '';
  if (!DEEDS.has(entry.kind) || entry.needs.has('joint') || !isForeignOffice(teller)) return null;
  const parties = partiesOf({ ...entry, needs: new Set(['by']) }, frame, resolved);
  const isAbroad = parties?.by.some(({ code }) => COUNTRIES.has(code) && code !== teller);
  return isAbroad ? parties : null;
}

const DEEDS = new Set<Kind>(['event', 'measure']);

/** A state, or the United Nations. */
const isForeignOffice = (code: string): boolean => COUNTRIES.has(code) || code === 'UNO';

/** 'told Malaysia that it opposes the wells': the verb whose object is spoken to. */
const ADDRESSING = new Set(['tell', 'warn', 'assure', 'inform', 'promise', 'notify', 'remind']);

const addressedBy = ({ reporting }: Setting, { kind }: Entry): Token | null =>
  kind === 'position' || kind === 'commitment' || kind === 'measure'
    ? (reporting.map(({ verb }) => verb).find((verb) => ADDRESSING.has(verb.lemma)) ?? null)
    : null;

const NAMING = new Set(['name', 'identify', 'quote']);

/** 'an official who declined to be identified': nothing is refused to anybody. */
const asksForAnonymity = ({ complement }: Frame): boolean =>
  complement !== null && NAMING.has(complement.lemma) && isPassive(complement);

/** The content of a promise is told by the promise; only a meeting agreed on is a planned meeting as well. */
function settle(entry: Entry, setting: Setting, lexicon: Lexicon): Setting | null {
  if (setting.asserted) return entry.negated ? { ...setting, negated: false, modal: null } : setting;
  const governor = setting.contentOf?.lemma ?? '';
  if (entry.kind === 'meeting' && !isRow(entry) && lexicon.is(governor, 'commit'))
    return { ...setting, asserted: true, outlook: 'planned' };
  return null;
}

/** 'Ties have been strained since May': a state that lasts, unless somebody did it. */
const isLasting = (entry: Entry, frame: Frame, { perfect, time }: Setting): boolean =>
  entry.kind === 'assessment' &&
  perfect &&
  time === 'past' &&
  frame.agents.every((t) => !frame.passive || t.index < frame.predicate.index) &&
  frame.carrier.children('aux').some((t) => /^(has|have|'ve|’ve)$/.test(t.lower)) &&
  (frame.passive || frame.carrier.child('cop') !== undefined);

/** To restrict or expel is a measure that is threatened; to attack, arrest or annex is none. */
const isForceThreatened = (entry: Entry, frame: Frame, lexicon: Lexicon): boolean =>
  entry.event === 'THREATEN' &&
  entry.kind === 'measure' &&
  ['violence', 'arrest', 'territory'].includes(
    withContent({ entry, frame }, lexicon).mode ?? entry.mode ?? '',
  );

function draftOf(
  entry: Entry,
  frame: Frame,
  setting: Setting,
  parties: Parties,
  said: readonly Voice[],
  lexicon: Lexicon,
): Draft {
  const doers = new Set(parties.by.map((a) => a.code));
  const foreign =
    said.length > 0 &&
    !said
      .at(-1)
      ?.code?.split('&')
      .some((c) => doers.has(c));
  const meant = turned(entry, frame, setting, foreign);
  const kind = isForceThreatened(entry, frame, lexicon) ? 'event' : kindOf(meant, setting, said, doers);
  const { step, event } = meant;
  const fixed = kind === 'denial' ? { kind, status: 'denied' } : { kind, status: meant.status, step, event };
  const time = isLasting(entry, frame, setting) ? { ...setting, time: 'present' as const } : setting;
  return {
    kind,
    entry: meant,
    frame,
    setting,
    modality: modalityOf(fixed, time, foreign),
    parties,
    said: meant.measure === 'threatened' ? unwarned(said, frame, setting) : said,
  };
}

/** 'X says it has not done it' is X's denial of the measure or event, not a measure. */
function kindOf(entry: Entry, setting: Setting, said: readonly Voice[], doers: ReadonlySet<string>): Kind {
  const ownWord =
    said
      .at(-1)
      ?.code?.split('&')
      .some((c) => doers.has(c)) ?? false;
  const doing = entry.kind === 'measure' || entry.kind === 'event';
  return doing && setting.negated && ownWord && setting.time !== 'future' && setting.modal === null
    ? 'denial'
    : entry.kind;
}
