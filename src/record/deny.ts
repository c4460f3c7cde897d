import { finish, hashText, mix } from '../model/hash.ts';
import type { Contradiction } from '../model/record.ts';
import { type Entry, isDeniable } from './entry.ts';
import { compare } from './history.ts';
import { dayNumber } from './interval.ts';
import type { Seen } from './seen.ts';
import { sharedFor } from './shared.ts';
import { type Content, commonOf, overlapOf } from './words.ts';

/** A record that may be denied, with its claims. */
interface Answered extends Pick<Entry, 'kind'> {
  members(): readonly Seen[];
}

/**
 * Whether a claim of a record of what was denied answers a record of what was told as so, by the one who is said to
 * have done it. A denial in general words ('no retaliatory measures') answers every measure against the same party or
 * told in the same report; one with words of its own only what shares them.
 * @param yes a claim of that record that may share words with it
 */
export const answers = (no: Seen, yes: Seen, told: Answered): boolean =>
  isDeniable(told) &&
  (no.claim.kind === 'denial' || (no.claim.kind === told.kind && !isOfBefore(no, yes))) &&
  ((sameDoer(no, yes) && sameWords(no, yes, told) && !comesAfter(yes, no)) ||
    (told.kind === 'measure' && isGeneral(no) && told.members().some((one) => sameMeasure(no, one, told)))) &&
  (!isOfPromise(no) || PROMISED.has(told.kind)) &&
  (told.kind !== 'meeting' || isOfMeeting(no));

/** 'has not promised anything on radar' denies a promise, and not the radar that was built. */
const isOfPromise = ({ claim }: Seen): boolean =>
  claim.kind === 'denial' && /(?<!\p{L})(promis|pledg|commitment|undertak)/u.test(claim.detail.of);

/** 'denied that the step answers the rulings' is not about the talks at which the rulings were a subject. */
const isOfMeeting = ({ claim }: Seen): boolean =>
  claim.kind !== 'denial' ||
  /(?<!\p{L})(meet|met(?!\p{L})|talk|visit|call|contact|negotiat|summit|discuss|dialog|consult|spoke|trip|round|conversation)/iu.test(
    claim.detail.of,
  );

const PROMISED: ReadonlySet<string> = new Set(['commitment', 'agreement']);

/** How many days before a report what it tells as not being so may have been, if it does not say since when. */
const LATELY = 120;

/** 'have not flown over the islands since': what was years before is not denied by it. */
const isOfBefore = (no: Seen, yes: Seen): boolean =>
  !Number.isFinite(no.stated.from) && yes.stated.to < dayNumber(no.published.slice(0, 10)) - LATELY;

/** What is told after a denial, of a day that was still to come then, is not what was denied. */
const comesAfter = (yes: Seen, no: Seen): boolean =>
  yes.published.slice(0, 10) > no.published.slice(0, 10) &&
  yes.stated.from > dayNumber(no.published.slice(0, 10));

const sameDoer = (no: Seen, yes: Seen): boolean =>
  commonOf(no.by, yes.by) > 0 && (no.to.size === 0 || concerns(no.to, yes));

/** Whether what was told is done to one of the parties, or together with one; towards nobody named it may be. */
function concerns(parties: ReadonlySet<string>, { claim, by, to }: Seen): boolean {
  if (to.size > 0) return commonOf(parties, to) > 0;
  return !claim.reciprocal || commonOf(parties, by) > 0;
}

function sameWords(no: Seen, yes: Seen, told: Answered): boolean {
  const words = wordsOf(yes);
  const common = commonOf(no.content.words, words);
  if (isAnswerTo(no, yes)) return common > 0 || (isShort(no) && no.start - yes.start < RIGHT_BEHIND);
  // 'denied that a plane had crossed the border' is no answer to a border that was closed.
  const enough = told.kind === 'measure' && no.content.words.size === 1 ? 1 : 2;
  return common >= enough && overlapOf(no.content.words, words) >= 0.5;
}

/** How far behind an allegation, in characters, a report has the answer of the one who is alleged to have done it. */
const NEXT = 500;
/** The same of an answer in two words: with a sentence in between at most. */
const RIGHT_BEHIND = 350;

/** 'denied that any plane had crossed', right behind the planes that are alleged to have violated the airspace. */
const isAnswerTo = (no: Seen, yes: Seen): boolean =>
  no.article === yes.article &&
  mayBeAnswered(yes) &&
  (yes.claim.kind === 'event' || isOfWord(no)) &&
  no.start > yes.start &&
  no.start - yes.start < NEXT;

/** What somebody is alleged to have done, or to have promised or agreed to: he may answer in the same report. */
export const mayBeAnswered = ({ claim: { kind, status } }: Seen): boolean =>
  kind === 'event' ? status === 'alleged' : PROMISED.has(kind);

/** 'denied that it had agreed to such talks', 'that there had been such a promise'. */
const isOfWord = (no: Seen): boolean =>
  isOfPromise(no) ||
  (no.claim.kind === 'denial' && /(?<!\p{L})(agree|consent|deal|accord|pact)/u.test(no.claim.detail.of));

/** 'denied it', 'denied that it had attacked the vessel': too few words to share any with what it answers. */
const isShort = ({ claim, content }: Seen): boolean => claim.kind === 'denial' && content.words.size <= FEW;

/** The most content words of a short denial. */
export const FEW = 2;

/** What a claim tells, of a measure also what it does: 'no closures' answers 'closed the shops'. */
const wordsOf = ({ claim, content }: Seen): ReadonlySet<string> =>
  claim.kind === 'measure' && content.generic.size > 0
    ? sharedFor(all, content, ({ words, generic }) => new Set([...words, ...generic]))
    : content.words;

const all = new WeakMap<Content, ReadonlySet<string>>();

const sameMeasure = (no: Seen, yes: Seen, told: Answered): boolean =>
  sameDoer(no, yes) &&
  (commonOf(no.to, yes.to) > 0 || told.members().some((one) => one.article === no.article));

/** 'No sanctions': nothing said of what kind. */
const isGeneral = ({ content }: Seen): boolean => content.words.size === 0 && content.generic.size > 0;

/**
 * Calls `each` with keys, as hashes, of a claim of which one that denies and one that is denied share one: of each doer with
 * a word, for measures and denials in general with the parties they are directed at (in capitals), and for these, short denials
 * and what may be answered with the report (`a_...`) that tells it.
 */
export function forDenialKeys(one: Seen, each: (key: number) => void): void {
  const far = one.denied ? isGeneral(one) : one.claim.kind === 'measure';
  const near = far || (one.denied ? isShort(one) : mayBeAnswered(one));
  for (const name of one.by) {
    const doer = hashText(name);
    for (const hash of one.content.hashes) each(finish(mix(doer, hash)));
    if (one.claim.kind === 'measure')
      for (const word of one.content.generic) each(finish(mix(doer, hashText(word))));
    if (near) each(finish(mix(doer, hashText(one.article))));
    if (!far) continue;
    for (const party of one.to) each(finish(mix(doer, hashText(party))));
  }
}

/** What a denial and the record that it answers disagree on. */
export const denies = (denial: Entry, told: Entry): Contradiction => ({
  on: 'status',
  claims: [],
  records: [told.id, denial.id].sort(compare),
});
