import { COUNTRIES } from '../../codebook/index.ts';
import type { Actor } from '../../model/actor.ts';
import type { MeetingFormat, MeetingLevel, MeetingStep, Status } from '../../model/claim.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import type { Frame } from '../frames/frame.ts';
import type { Entry } from '../lexicon/entry.ts';
import { phraseOf } from './phrase.ts';
import { bodyTold } from './session-told.ts';

/** What the particulars of a meeting are read from. */
interface Meant {
  readonly entry: Entry;
  readonly frame: Frame;
  readonly by: readonly Actor[];
  readonly to: readonly Actor[];
}

/** Held, planned or only mooted, by the pattern's own step or the status. */
export function meetingStep(step: MeetingStep | null, status: Status): MeetingStep {
  if (step) return step;
  if (status === 'happened' || status === 'ongoing' || status === 'alleged') return 'held';
  return status === 'planned' || status === 'predicted' ? 'planned' : 'mooted';
}

const HEADS = new Set(['summit']);
const HEAD_OFFICE =
  /president|premier|prime minister|chancellor|king|queen|emir|sultan|leader|pope|taoiseach|emperor/i;
const JUNIOR =
  /assistant|deputy|vice|director|envoy|negotiator|diplomat|official|delegat|ambassador|representative|adviser|aide|police|prosecutor|governor|mayor|expert|engineer/i;
const SOLDIER =
  /army|defen[cs]e chief|chief of staff|(?<!secretary.|governor.|attorney.|consul.|director.)general(?! secretary| assembly| consul| director| border)|admiral|commander|military|soldier/i;
/** Whose rank is that of the one he meets. */
const LIKEWISE = /counterpart|colleague|opposite number/i;
const junior = (office: string): boolean => JUNIOR.test(office);
/** Somebody named who is no more than of a ministry. */
const isOfStaff = ({ person, office }: Actor): boolean =>
  person !== null && /\b(ministry|department|agency|bureau)$/i.test(office ?? '');
const MINISTER_OFFICE = /minister|secretary of state|secretary of defen[cs]e|foreign secretary/i;

/** Who meets, by the offices of those who do: heads, ministers, officials, military. */
export function levelOf({ entry, frame, by, to }: Meant): MeetingLevel {
  if (entry.level) return entry.level as MeetingLevel;
  const words = [frame.predicate, ...frame.predicate.children('amod', 'compound')].map((t) => t.lemma);
  if (words.some((w) => HEADS.has(w)) || isStateVisit(words)) return 'heads';
  const gathering = frame.form === 'noun' ? frame.predicate : frame.patients[0];
  const sent = gathering ? levelSent(gathering) : null;
  if (sent) return sent;
  const meet = formatOf({ entry, frame }) === 'visit' && by.length > 0 ? by : [...by, ...to];
  const offices = meet.map((a) => a.office ?? a.text).filter((o) => !LIKEWISE.test(o));
  if (offices.some((o) => SOLDIER.test(o))) return 'military';
  if (offices.some((o) => junior(o)) || meet.some(isOfStaff)) return 'officials';
  if (offices.length > 0 && offices.every((o) => MINISTER_OFFICE.test(o) && !HEAD_OFFICE.test(o)))
    return 'ministers';
  if (offices.some((o) => HEAD_OFFICE.test(o))) return 'heads';
  if ([...by, ...to].some((a) => a.sector === 'MIL')) return 'military';
  return frame.agents.some(isHead) ? 'heads' : 'unknown';
}

/** Only heads pay one. */
const isStateVisit = ([noun = '', ...before]: readonly string[]): boolean =>
  VISITS.has(noun) && before.includes('state');

/** 'Chinese President Xi Jinping': the title before the name. */
const isHead = (who: Token): boolean =>
  who.upos === 'PROPN' &&
  who
    .children('nmod:desc')
    .some((t) => HEAD_OFFICE.test(t.lower) && !t.children('compound', 'amod').some((c) => junior(c.lower)));

/** 'arranged a meeting of their leaders': who is to meet, whoever arranged it. */
function levelSent(gathering: Token): MeetingLevel | null {
  const those = gathering
    .children('nmod')
    .filter(
      (t) => /^(of|between)$/.test(t.child('case')?.lower ?? '') && t.child('nmod:poss')?.upos === 'PRON',
    )
    .map((t) => (t.children('amod').some((a) => a.lower === 'prime') ? 'premier' : t.lemma));
  if (those.some((office) => /^(leader|president|premier|head|chancellor|king)$/.test(office)))
    return 'heads';
  return those.some((office) => office === 'minister') ? 'ministers' : null;
}

/** Those who meet: of a meeting of others the states whose they are, not the persons who arranged it. */
export const whoMeets = (by: readonly Actor[], { form, predicate }: Frame): readonly Actor[] =>
  form === 'noun' && levelSent(predicate) !== null
    ? by.map((one) => ({ ...one, name: COUNTRIES.get(one.code) ?? one.name, person: null, office: null }))
    : by;

const VISITS = new Set(['visit', 'trip', 'tour', 'stopover']);
const PHONES = new Set(['telephone', 'phone', 'videolink', 'video', 'videoconference', 'hotline', 'zoom']);

/** 'spoke by telephone', 'in a phone call'. */
const byPhone = ({ predicate, obliques }: Frame): boolean =>
  PHONES.has(predicate.lemma) ||
  (predicate.lemma === 'call' && predicate.upos === 'NOUN') ||
  [predicate, ...obliques.map((o) => o.token)].some(
    (t) => PHONES.has(t.lemma) || t.children('compound', 'amod').some((c) => PHONES.has(c.lemma)),
  );

/** How they meet; what takes place beside a larger gathering is on its sidelines. */
export function formatOf({ entry, frame }: Pick<Meant, 'entry' | 'frame'>): MeetingFormat {
  if (
    frame.obliques.some(
      (o) =>
        o.token.lemma === 'sidelines' ||
        o.token.lemma === 'sideline' ||
        o.token.lemma === 'margin' ||
        o.token.lemma === 'fringe',
    )
  )
    return 'sidelines';
  if (ownWords(frame.carrier).some((t) => t.lower === 'sidelines')) return 'sidelines';
  if (entry.format === null && byPhone(frame)) return 'call';
  const isPutOff = entry.step === 'moved' || entry.step === 'cancelled';
  const named = isPutOff ? [frame.predicate, ...frame.patients] : [frame.predicate];
  if (entry.format === null && named.some((t) => VISITS.has(t.lemma))) return 'visit';
  return (entry.format ?? 'talks') as MeetingFormat;
}

const OCCASIONS = new Set([
  'summit',
  'forum',
  'conference',
  'assembly',
  'congress',
  'ceremony',
  'games',
  'session',
  'meeting',
  'funeral',
]);

/** The larger gathering at which a meeting takes place, as the text names it. */
export function occasionOf(frame: Frame, resolved: Resolved): string | null {
  const event = gatheringAt(frame) ?? bodyTold(frame.predicate, resolved);
  return event && !isTown(event, resolved) ? gatheringOf(event) : null;
}

/** 'met at Wagah': where they met is no gathering. */
const isTown = (event: Token, resolved: Resolved): boolean =>
  event.upos === 'PROPN' &&
  event.children('compound', 'nmod').length === 0 &&
  !OCCASIONS.has(event.lemma.toLowerCase()) &&
  resolved.placeAt(event) !== null;

/** The noun that names the larger gathering. */
export function gatheringAt(frame: Frame): Token | undefined {
  const side = ownWords(frame.carrier).find((t) => /^(sidelines?|margins?)$/.test(t.lower));
  return (
    side?.child('nmod') ??
    frame.obliques.find((o) => ['at', 'during'].includes(o.prep) && isOccasion(o.token))?.token ??
    [...frame.patients, ...frame.agents].find(isNamedBody) ??
    bodyOfSession(frame)
  );
}

/** 'The High-Level Cooperation Council met': a body of two that meets is what they meet for. */
const isNamedBody = (token: Token): boolean =>
  /^(council|commission|committee|cabinet)$/.test(token.lower) &&
  token.child('amod', 'compound') !== undefined;

/** 'the General Border Committee, whose session was scrapped', 'a session of the joint commission': the body that is to sit. */
function bodyOfSession({ predicate }: Frame): Token | undefined {
  if (!/^(session|meeting|round)$/.test(predicate.lemma)) return undefined;
  const clause = predicate.child('nmod:poss')?.lower === 'whose' ? predicate.ancestors() : [];
  const whose = clause.find((t) => t.deprel === 'acl:relcl')?.head;
  const of = predicate.children('nmod').filter((t) => t.child('case')?.lower === 'of');
  return [...(whose ? [whose] : []), ...of].find(isNamedBody);
}

/** What hangs on it but for clauses with a subject of their own: those tell something else. */
const ownWords = (token: Token): Token[] => [
  token,
  ...token
    .children()
    .filter((t) => !t.child('nsubj') && !(t.deprel === 'conj' && t.upos === 'VERB'))
    .flatMap(ownWords),
];

/** 'Group of 20 summit': the name of a gathering up to the first clause, comma or day, without its article. */
function gatheringOf(event: Token): string {
  const words: Token[] = [];
  for (const token of event.subtree()) {
    const last = words.at(-1);
    if (token.upos === 'DET' || (token.upos === 'ADP' && !last)) continue;
    if (last && token.index !== last.index + 1) break;
    const hyphen = /^[-–]$/.test(token.form) && last?.end === token.start;
    if ((token.upos === 'PUNCT' && !hyphen) || token.upos === 'VERB' || token.upos === 'PRON') break;
    if (token.upos === 'ADP' && token.lower !== 'of') break;
    words.push(token);
  }
  if (words.at(-1)?.upos === 'ADP') words.pop();
  return words.length > 0 ? spaced(words) : phraseOf(event, 'short');
}

const spaced = (words: readonly Token[]): string =>
  words.reduce(
    (text, t, i) => (i > 0 && t.previous?.end !== t.start ? `${text} ${t.form}` : text + t.form),
    '',
  );

const isOccasion = (token: Token): boolean =>
  OCCASIONS.has(token.lemma) || (token.upos === 'PROPN' && !BUILDING.test(token.lemma));

/** 'met at the Great Hall of the People': a house is no gathering. */
const BUILDING =
  /^(hall|palace|house|residence|office|airport|base|hotel|castle|villa|headquarters|cent(er|re)|building|square|temple|university|guesthouse|kremlin|ranch|estate|lodge|resort|club)$/i;
