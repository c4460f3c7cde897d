import { cameoOf, type EventName, ploverOf } from '../../codebook/index.ts';
import type { Claim, Kind, Status } from '../../model/claim.ts';
import type { Frame } from '../frames/frame.ts';
import type { Entry, Lexicon } from '../lexicon/entry.ts';
import type { Setting } from '../modality/setting.ts';
import { type Codes, compose, outerOf, undone } from '../rules/compose.ts';
import { contentCodes } from '../rules/content.ts';
import { endedBy } from '../rules/ending.ts';
import { eventIn } from '../rules/plover.ts';
import { contextsOf } from './contexts.ts';
import { formatOf } from './meeting.ts';
import type { Parties } from './parties.ts';

/** What the codes of a claim follow from. */
export interface Ground {
  readonly kind: Kind;
  readonly entry: Entry;
  readonly frame: Frame;
  readonly setting: Setting;
  readonly status: Status;
  readonly parties: Parties;
  /** Where it was, if that is known. */
  readonly country: string | null;
}

/** PLOVER and CAMEO codes of a claim: those of its entry, as its content and the time that it is set in change them. */
export function codesOf(ground: Ground, lexicon: Lexicon): Pick<Claim, 'plover' | 'cameo'> {
  if (ground.kind === 'denial') return { plover: null, cameo: '016' };
  const own = inForm(withContent(ground, lexicon), ground);
  const now = endedBy(ground.frame.carrier) ? (undone(own) ?? own) : own;
  const { event, mode, cameo } = inTime(byAll(now, ground.parties), ground);
  if (!event) return { plover: null, cameo };
  const modes = mode ? [mode] : [];
  return {
    plover: ploverOf(event, modes, contextsOf(ground.entry, ground.frame, lexicon)),
    cameo: cameo ?? cameoOf(event as EventName, modes),
  };
}

/** A meeting that its own words make a call, that more than two attend, or two away from home. */
function inForm(codes: Codes, { kind, entry, frame, parties, country }: Ground): Codes {
  if (kind !== 'meeting' || codes.event !== 'CONSULT' || codes.mode !== null) return codes;
  if (formatOf({ entry, frame }) === 'call') return { event: 'CONSULT', mode: 'phone', cameo: '041' };
  if (!parties.reciprocal) return codes;
  const codesMet = new Set(parties.by.map((a) => a.code));
  if (codesMet.size > 2) return { ...codes, mode: 'multilateral' };
  return country !== null && !codesMet.has(country)
    ? { event: 'CONSULT', mode: 'third-party', cameo: '044' }
    : codes;
}

/** A demand for troops to leave is REQUEST-yield and 1056: what the entry leaves open, its content says. */
export function withContent({ entry, frame }: Pick<Ground, 'entry' | 'frame'>, lexicon: Lexicon): Codes {
  const own: Codes = { event: entry.event as EventName | null, mode: entry.mode, cameo: entry.cameo };
  const outer = outerOf(own.cameo);
  if (!outer || own.cameo?.length !== 3) return own;
  const content = contentCodes(frame, lexicon);
  const composed = content && compose(outer, content);
  if (!composed || !refines(composed.cameo, own.cameo)) return own;
  if (own.mode !== null && composed.mode !== own.mode) return own;
  return { event: own.event, mode: own.event === 'AGREE' ? null : composed.mode, cameo: composed.cameo };
}

/** Whether a code says more than another one: `1056` more than `105`, and any of a family more than its `100`. */
const refines = (code: string, than: string): boolean => than.endsWith('0') || code.startsWith(than);

/** Where several states call for an end to a conflict and name nobody who is to make it, PLOVER has an agreement. */
function byAll(codes: Codes, { by, to }: Parties): Codes {
  const ends = codes.event === 'REQUEST' && /^(0256|027|1056|107)$/.test(codes.cameo ?? '');
  if (!ends || to.length > 0 || new Set(by.map((a) => a.code)).size < 2) return codes;
  const isPeace = codes.cameo === '027' || codes.cameo === '107';
  return { event: 'AGREE', mode: null, cameo: isPeace ? '037' : '0356' };
}

/** PLOVER's rules on the future: what is only announced is agreed to, and what will not be done is refused. */
function inTime(codes: Codes, { kind, entry, status, setting }: Ground): Codes {
  if (!codes.event || isGathering(kind, codes)) return codes;
  if (kind === 'measure' && entry.measure === 'threatened' && (setting.warning || codes.event === 'SANCTION'))
    return threatened(codes);
  if (status === 'planned') return underRule(codes, eventIn(codes.event, new Set(['will'])), '03');
  if (status === 'denied' && setting.time === 'future')
    return underRule(codes, eventIn(codes.event, new Set(['not'])), '12');
  return codes;
}

/** A summit that an organisation holds is on its calendar; nobody agrees to it anew. */
const isGathering = (kind: Kind, { event }: Codes): boolean => kind === 'event' && event === 'CONSULT';

function threatened(codes: Codes): Codes {
  const composed = compose('13', codes);
  return { event: 'THREATEN', mode: composed?.mode ?? null, cameo: composed?.cameo ?? '130' };
}

function underRule(codes: Codes, event: EventName, outer: '03' | '12'): Codes {
  const isRule = event === (outer === '03' ? 'AGREE' : 'REJECT') && codes.event !== event;
  if (!isRule) return codes;
  const composed = compose(outer, codes);
  const conceded = outer === '03' && codes.event === 'RETREAT';
  return {
    event: conceded ? 'CONCEDE' : event,
    mode: composed?.mode ?? null,
    cameo: composed?.cameo ?? `${outer}0`,
  };
}
