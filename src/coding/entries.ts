import type { Resolved } from '../model/resolved.ts';
import type { Token } from '../model/sentence.ts';
import { filled, victimsOpen } from './attempt.ts';
import { aimOpen } from './claims/aim-open.ts';
import { borderFights } from './claims/border-fights.ts';
import { officialsMeet } from './claims/officials-meet.ts';
import { ownerEnds } from './claims/owner-ends.ts';
import { pactTold, truceMeant } from './claims/pact-told.ts';
import { pairGathers } from './claims/pair-gathers.ts';
import { pairOpen } from './claims/pair-open.ts';
import { partiesOf } from './claims/parties.ts';
import { signedAfter } from './claims/signed-after.ts';
import { tellerImposes } from './claims/teller-imposes.ts';
import { warnedIf } from './claims/warned-if.ts';
import type { Coding } from './coding.ts';
import { isAnnounced } from './frames/announced.ts';
import type { Found } from './frames/found.ts';
import { type Entry, entryWith, type Lexicon } from './lexicon/entry.ts';
import { closeness, fits } from './lexicon/match.ts';
import { type Setting, settingOf } from './modality/setting.ts';
import { toldBy } from './told-by.ts';

export function codeFrame(
  found: Found,
  resolved: Resolved,
  lexicon: Lexicon,
  own: ReadonlySet<Token>,
): Coding {
  const readings = found.instead ? inOrder(found, found.instead) : [found];
  const codings = readings.map((one) => codeEntries(one, resolved, lexicon, own));
  const chosen = codings.find((coding) => coding.claim) ?? (codings[0] as Coding);
  const known = readings.length > 1 ? readings.flatMap(({ entries }) => entries) : found.entries;
  // Field by field: a copy of what is of more than one shape is made slowly
  const { frame, entry, claim, reason, setting } = chosen;
  const coding = { frame, entry, claim, reason, known };
  return setting ? { ...coding, setting } : coding;
}

/** The noun first that a verb carries, unless an expression of the verb ('make good on a promise') says more. */
function inOrder(noun: Found, verb: Found): readonly Found[] {
  const most = (one: Found): number => rankedOf(one)[0]?.close ?? 0;
  const isOrder = isAnnounced(noun.frame);
  return most(verb) > most(noun) + 0.5 && !isOrder ? [verb, noun] : [noun, verb];
}

function codeEntries(found: Found, resolved: Resolved, lexicon: Lexicon, own: ReadonlySet<Token>): Coding {
  const { frame } = found;
  const none = (reason: string, entry: Entry | null = null): Coding => ({
    frame,
    entry,
    claim: null,
    reason,
  });
  const ranked = rankedOf(found);
  const fitting = ranked.map((one) => refined(one, ranked));
  if (fitting.length === 0) return none(`no pattern of '${frame.lemma}' fits its arguments`);
  const setting = settingOf(frame, lexicon);
  // What is told stays the same whichever way the parties are found
  const told = new Map<Entry, ReturnType<typeof toldBy>>();
  let last = none('no party is known', fitting[0]);
  for (const fill of FILLS)
    for (const entry of fitting) {
      if (own.has(frame.carrier) && !replaces(entry, setting))
        return none("told as the speaker's own word", entry);
      if (isLacking(last) && isDeed(last.entry) && entry.kind === 'position') break;
      const tells = told.get(entry) ?? toldBy(entry, frame, setting, resolved, lexicon);
      told.set(entry, tells);
      last = filled(tells, resolved, lexicon, fill);
      if (last.claim) return last;
    }
  return last;
}

/** The ways in which parties are found, the surest first. */
const FILLS = [
  partiesOf,
  ownerEnds,
  tellerImposes,
  victimsOpen,
  warnedIf,
  pairOpen,
  aimOpen,
  pairGathers,
  pactTold,
  truceMeant,
  signedAfter,
  borderFights,
  officialsMeet,
];

/** 'blasted a boat with water cannons': who was hit may be unknown, but nobody was criticised. */
const isDeed = (entry: Entry | null): boolean =>
  (entry?.kind === 'event' && entry.event !== 'PROTEST') || entry?.kind === 'measure';

const isLacking = ({ reason }: Coding): boolean => reason?.startsWith('a party') ?? false;

/** A pattern that fits a frame, and how closely. */
interface Ranked {
  readonly entry: Entry;
  readonly close: number;
}

/** The patterns that fit, the closest first. */
function rankedOf({ entries, frame }: Found): Ranked[] {
  const ranked: Ranked[] = [];
  for (const entry of entries) if (fits(entry, frame)) ranked.push({ entry, close: closeness(entry, frame) });
  return ranked.sort((a, b) => b.close - a.close);
}

/** A pattern with the codes of a row that asks for as much, claims the same and codes it more finely. */
function refined({ entry, close }: Ranked, others: readonly Ranked[]): Entry {
  const finer = others.find(
    (other) =>
      other.close >= close &&
      other.entry.event === entry.event &&
      other.entry.kind === entry.kind &&
      other.entry.cameo?.slice(0, 2) === entry.cameo?.slice(0, 2) &&
      fineness(other.entry) > fineness(entry),
  )?.entry;
  return finer ? entryWith(entry, { cameo: finer.cameo, mode: finer.mode ?? entry.mode }) : entry;
}

/** How finely an entry codes: a child of CAMEO's families above one that leaves the child open. */
const fineness = ({ cameo }: Entry): number => (cameo === null || cameo.endsWith('0') ? 0 : cameo.length);

/**
 * Of a promise or denial in the speaker's own word, a meeting, measure or agreement is better told by its own pattern; that
 * one will go to law is a promise, and nothing that would be in force. What one says that one will have to do is a threat of one's own.
 */
const replaces = ({ kind, event }: Entry, { negated, modal }: Setting): boolean =>
  kind === 'agreement' ||
  (!negated && modal !== 'ought' && (kind === 'meeting' || (kind === 'measure' && event !== 'ACCUSE')));
