import { COUNTRIES } from '../codebook/index.ts';
import type { Kind, Voice } from '../model/claim.ts';
import type { Resolved } from '../model/resolved.ts';
import type { Token } from '../model/sentence.ts';
import { buildClaim } from './claims/build.ts';
import { pairOpen } from './claims/pair-open.ts';
import { type Parties, partiesAddressed, partiesByDoer, partiesOf } from './claims/parties.ts';
import { isPolitical } from './claims/sift.ts';
import type { Coding } from './coding.ts';
import { draftOf } from './draft.ts';
import type { Frame } from './frames/frame.ts';
import type { Entry, Lexicon } from './lexicon/entry.ts';
import type { Setting } from './modality/setting.ts';
import { isCallToSay } from './modality/shapes.ts';
import { doubtOf } from './rules/doubt.ts';
import { victimsTold } from './rules/victims.ts';
import { none, type Told, toldBy } from './told-by.ts';

/** Why a pattern that fits makes no claim where somebody whom it needs is not named. */
export const UNKNOWN_PARTY = 'a party that the pattern needs is not known';

/** The claim of what is told, by one way of finding the parties, or the reason why there is none. */
export function filled(
  told: Told | Coding,
  resolved: Resolved,
  lexicon: Lexicon,
  fill: typeof victimsOpen,
): Coding {
  if ('claim' in told) return told;
  const { known, entry, frame, setting, said } = told;
  const verb = addressedBy(setting, entry) ?? calledToSay(frame);
  const named =
    (verb && partiesAddressed(verb, entry, frame, resolved)) ?? fill(entry, frame, resolved, said);
  const aimed =
    named && isUnaimed(entry, named, setting) ? (pairOpen(entry, frame, resolved) ?? named) : named;
  const parties =
    aimed && withTeller(withVictims(aimed, entry, frame, resolved, said), entry, frame, resolved, said);
  if (!parties) return none(known, frame, UNKNOWN_PARTY);
  const doubt = doubtOf(entry, frame, setting, parties);
  if (doubt) return none(known, frame, doubt);
  const draft = draftOf(entry, frame, setting, parties, heard(entry, parties, said), lexicon);
  if (!isPolitical(draft, resolved, lexicon)) return none(known, frame, 'no relation between states');
  return { frame, entry, claim: buildClaim(draft, resolved, lexicon), reason: null, setting };
}

/** 'Seoul has no information, a defence official said': who says that a state will not comment speaks for it. */
function heard({ stance }: Entry, { by }: Parties, said: readonly Voice[]): readonly Voice[] {
  const [own, more] = by;
  if (stance !== 'declines-comment' || !own || more) return said;
  return said.map((voice) => (voice.code === null ? { ...voice, code: own.code } : voice));
}

/** 'Syrian troops crossed the border, Lebanon says': whom the teller's own side has there, where nobody else is named. */
function withVictims(
  parties: Parties,
  entry: Entry,
  frame: Frame,
  resolved: Resolved,
  said: readonly Voice[],
): Parties {
  const teller = said.at(-1);
  const isOpen =
    (entry.kind === 'event' || entry.step === 'broken') &&
    parties.to.length === 0 &&
    !parties.reciprocal &&
    parties.by.length > 0;
  if (!isOpen || !isForeignOffice(teller?.code ?? '') || parties.by.some(({ code }) => code === teller?.code))
    return parties;
  return { ...parties, to: victimsTold(entry, frame, teller, resolved) };
}

/**
 * 'Israel had promised to pull out, Lebanese officials said': in a report on two, what one of them has promised or asked for by the other's word
 * it promised to it and asked of it.
 */
function withTeller(
  parties: Parties,
  entry: Entry,
  frame: Frame,
  { dyad }: Resolved,
  said: readonly Voice[],
): Parties {
  const [own, more] = parties.by;
  const code = said.at(-1)?.code;
  const isOpen =
    frame.form === 'verb' && parties.to.length === 0 && !parties.reciprocal && own !== undefined && !more;
  const isWord = entry.kind === 'commitment' || (entry.kind === 'position' && entry.event === 'REQUEST');
  const other = dyad.find((one) => one.code === code);
  if (!isOpen || !isWord || !other || code === own.code || !dyad.some((one) => one.code === own.code))
    return parties;
  const { start, end, text } = own;
  return { ...parties, to: [{ ...other, sector: null, person: null, office: null, start, end, text }] };
}

/** Tries one pattern on a frame: its claim, or the reason why it makes none. */
export const attempt = (
  known: Entry,
  frame: Frame,
  setting: Setting,
  resolved: Resolved,
  lexicon: Lexicon,
  fill: typeof victimsOpen = partiesOf,
): Coding => filled(toldBy(known, frame, setting, resolved, lexicon), resolved, lexicon, fill);

/** A measure of one that the clause tells against nobody. */
const isUnaimed = ({ kind }: Entry, { by, to, reciprocal }: Parties, { modal }: Setting): boolean =>
  kind === 'measure' && modal === null && by.length === 1 && to.length === 0 && !reciprocal;

/**
 * 'Morocco shelled a convoy, the Algerian presidency said': what one state tells of another's force or measures is
 * between states, though nobody is named whom it was done to.
 */
export function victimsOpen(
  entry: Entry,
  frame: Frame,
  resolved: Resolved,
  said: readonly Voice[],
): Parties | null {
  const teller = said.at(-1)?.code ?? '';
  if (!DEEDS.has(entry.kind) || entry.needs.has('joint') || !isForeignOffice(teller)) return null;
  const parties = partiesByDoer(entry, frame, resolved);
  const isAbroad = parties?.by.some(({ code }) => COUNTRIES.has(code) && code !== teller);
  if (!parties || !isAbroad || parties.to.length > 0) return isAbroad ? parties : null;
  return { ...parties, to: victimsTold(entry, frame, said.at(-1), resolved) };
}

const DEEDS = new Set<Kind>(['event', 'measure']);

/** A state, or the United Nations. */
const isForeignOffice = (code: string): boolean => COUNTRIES.has(code) || code === 'UNO';

/** 'told Malaysia that it opposes the wells': the verb whose object is spoken to. */
const ADDRESSING = new Set(['tell', 'warn', 'assure', 'inform', 'promise', 'notify', 'remind']);

/** 'telephoned Obama to complain': whom somebody calls to say a thing is told it. */
const calledToSay = ({ carrier }: Frame): Token | null =>
  carrier.head && isCallToSay(carrier, carrier.head) ? carrier.head : null;

const addressedBy = ({ reporting }: Setting, { kind }: Entry): Token | null =>
  kind === 'position' || kind === 'commitment' || kind === 'measure' || kind === 'denial'
    ? (reporting.map(({ verb }) => verb).find((verb) => ADDRESSING.has(verb.lemma)) ?? null)
    : null;
