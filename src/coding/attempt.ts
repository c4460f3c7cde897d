import { COUNTRIES } from '../codebook/index.ts';
import type { Kind, Voice } from '../model/claim.ts';
import type { Resolved } from '../model/resolved.ts';
import type { Token } from '../model/sentence.ts';
import { judgesOf, voicesOf } from './attribution/voices.ts';
import { buildClaim } from './claims/build.ts';
import { pairOpen } from './claims/pair-open.ts';
import { type Parties, partiesAddressed, partiesByDoer, partiesOf } from './claims/parties.ts';
import { isPolitical } from './claims/sift.ts';
import type { Coding } from './coding.ts';
import { draftOf } from './draft.ts';
import type { Frame } from './frames/frame.ts';
import { isPassive } from './frames/passive.ts';
import { type Entry, isRow, type Lexicon } from './lexicon/entry.ts';
import { isNegated } from './modality/negation.ts';
import type { Setting } from './modality/setting.ts';
import { doubtOf } from './rules/doubt.ts';
import { asHeld } from './rules/turned.ts';
import { victimsTold } from './rules/victims.ts';

/** Why a pattern that fits makes no claim where somebody whom it needs is not named. */
export const UNKNOWN_PARTY = 'a party that the pattern needs is not known';

/** Tries one pattern on a frame: its claim, or the reason why it makes none. */
export function attempt(
  known: Entry,
  frame: Frame,
  setting: Setting,
  resolved: Resolved,
  lexicon: Lexicon,
  fill: typeof victimsOpen = partiesOf,
): Coding {
  const none = (reason: string): Coding => ({ frame, entry: known, claim: null, reason });
  if (known.negated && !setting.negated) return none('meant only where it is negated');
  if (known.kind === 'denial' && setting.negated && known.status === 'denied')
    return none('what is not denied is open');
  if (asksForAnonymity(frame)) return none('asks not to be named');
  const asserted = settle(known, setting, lexicon);
  if (!asserted) return none(`only the content of '${setting.contentOf?.lemma ?? ''}'`);
  const { entry, setting: settled } = asHeld(known, frame, asserted);
  const told = voicesOf(frame, settled, resolved, lexicon);
  const said = entry.kind === 'assessment' ? [...told, ...judgesOf(frame, resolved)] : told;
  if (said.some(({ name }) => isNobody(name, frame))) return none('nobody says so');
  const verb = addressedBy(settled, entry);
  const named =
    (verb && partiesAddressed(verb, entry, frame, resolved)) ?? fill(entry, frame, resolved, said);
  const parties =
    named && isUnaimed(entry, named, settled) ? (pairOpen(entry, frame, resolved) ?? named) : named;
  if (!parties) return none(UNKNOWN_PARTY);
  const doubt = doubtOf(entry, frame, settled, parties);
  if (doubt) return none(doubt);
  const draft = draftOf(entry, frame, settled, parties, said, lexicon);
  if (!isPolitical(draft, resolved, lexicon)) return none('no relation between states');
  return { frame, entry, claim: buildClaim(draft, resolved, lexicon), reason: null, setting: settled };
}

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

/** 'nobody said', 'no one said', but not 'one of the officials said'. */
const isNobody = (name: string, { predicate }: Frame): boolean =>
  /^(nobody|none|no one)$/i.test(name) ||
  (/^one$/i.test(name) &&
    !predicate.sentence.tokens.some((t) => t.lower === 'one' && t.next?.lower === 'of'));

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

/** The content of a promise is told by the promise; only a meeting agreed on is a planned meeting as well, one proposed is called for. */
function settle(entry: Entry, setting: Setting, lexicon: Lexicon): Setting | null {
  if (setting.asserted) return entry.negated ? refused(entry, setting) : setting;
  const governor = setting.contentOf?.lemma ?? '';
  if (entry.kind === 'meeting' && !isRow(entry) && lexicon.is(governor, 'commit'))
    return { ...setting, asserted: true, outlook: 'planned' };
  if (entry.kind === 'meeting' && !isRow(entry) && setting.contentOf && isProposed(setting.contentOf))
    return { ...setting, asserted: true, modal: 'should' };
  return null;
}

/** 'will never accept that': what is meant only where it is negated; a refusal is made by being uttered. */
const refused = ({ stance }: Entry, setting: Setting): Setting => ({
  ...setting,
  negated: false,
  modal: null,
  time: stance === 'opposes' && setting.time === 'future' ? 'past' : setting.time,
});

/** 'proposed that the ministers meet', 'hopes to meet him in May'. */
const isProposed = (governor: Token): boolean =>
  governor.upos === 'VERB' &&
  !isNegated(governor) &&
  (/^(propose|suggest)$/.test(governor.lemma)
    ? governor.child('ccomp') !== undefined
    : /^(hope|wish)$/.test(governor.lemma) && governor.child('xcomp') !== undefined);
