import { CAMEO_TABLE } from './cameo-table.ts';
import type { EventName } from './plover.ts';

/** One code of CAMEO's verb codebook. */
export interface CameoCode {
  readonly label: string;
  /** Own score, or that of the code above; null where none is known. */
  readonly goldstein: number | null;
}

/**
 * All two-, three- and four-digit codes of CAMEO (Gerner, Schrodt and Yilmaz, version 1.1b3). Codes are strings:
 * leading zeros matter.
 */
export const CAMEO: ReadonlyMap<string, CameoCode> = load();

function load(): Map<string, CameoCode> {
  const codes = new Map<string, CameoCode>();
  for (const line of CAMEO_TABLE.trim().split('\n')) {
    const [, code = '', score, label = ''] = /^(\d{2,4}) (-?[\d.]+)? ?(\D.*)$/.exec(line) ?? [];
    const above = codes.get(code.slice(0, -1))?.goldstein ?? null;
    codes.set(code, { label, goldstein: score === undefined ? above : Number(score) });
  }
  return codes;
}

/** Whether `code` is in CAMEO's codebook. */
export const isCameo = (code: string): boolean => CAMEO.has(code);

/** Goldstein score (-10 to +10) of a CAMEO code; null for an unknown code. */
export const goldsteinOf = (code: string): number | null => CAMEO.get(code)?.goldstein ?? null;

const ROOTS: Readonly<Record<string, EventName>> = {
  '03': 'AGREE',
  '04': 'CONSULT',
  '05': 'SUPPORT',
  '06': 'COOPERATE',
  '07': 'AID',
  '08': 'CONCEDE',
  '09': 'ACCUSE',
  '10': 'REQUEST',
  '11': 'ACCUSE',
  '12': 'REJECT',
  '13': 'THREATEN',
  '14': 'PROTEST',
  '15': 'MOBILIZE',
  '16': 'SANCTION',
  '17': 'COERCE',
  '18': 'ASSAULT',
  '19': 'ASSAULT',
  // The manual prints `FIGHT`, which is no PLOVER type.
  '20': 'ASSAULT',
};

/** Codes that leave their root's event type, by the line-level table of 2021. */
const EXCEPTIONS: Readonly<Record<string, EventName>> = {
  '0813': 'RETREAT',
  '0814': 'RETREAT',
  '084': 'RETREAT',
  '085': 'RETREAT',
  '086': 'RETREAT',
  '087': 'RETREAT',
  '1712': 'ASSAULT',
  '175': 'ASSAULT',
  '191': 'COERCE',
  '192': 'COERCE',
};

/**
 * PLOVER event type of a CAMEO code, null for roots 01 and 02 (statements and appeals), which PLOVER leaves out,
 * and for unknown codes. 163 (embargo, boycott, sanctions) stays SANCTION as the manual says, against the
 * line-level table, which prints COERCE. 015 and 016, which the manual leaves open, are left out with their root.
 */
export function ploverRootOf(cameo: string): EventName | null {
  if (!isCameo(cameo)) return null;
  return EXCEPTIONS[cameo] ?? EXCEPTIONS[cameo.slice(0, 3)] ?? ROOTS[cameo.slice(0, 2)] ?? null;
}

const ROOT_OF: Readonly<Record<EventName, string>> = {
  AGREE: '030',
  CONSULT: '040',
  SUPPORT: '050',
  COOPERATE: '060',
  AID: '070',
  CONCEDE: '080',
  RETREAT: '080',
  REQUEST: '100',
  ACCUSE: '110',
  REJECT: '120',
  THREATEN: '130',
  PROTEST: '140',
  MOBILIZE: '150',
  SANCTION: '160',
  COERCE: '170',
  ASSAULT: '180',
};

/** Modes that fix a child of the root code. */
const MODE_OF: Readonly<Record<string, string>> = {
  'CONSULT phone': '041',
  'CONSULT visit': '042',
  'CONSULT third-party': '044',
  'ACCUSE investigate': '090',
  'SANCTION discontinue': '163',
  'PROTEST demo': '141',
  'PROTEST riot': '145',
  'PROTEST strike': '143',
  'PROTEST hunger': '142',
  'PROTEST obstruct': '144',
  'MOBILIZE troops': '154',
  'MOBILIZE police': '153',
  'COERCE arrest': '173',
  'COERCE deport': '174',
  'COERCE seize': '171',
  'COERCE restrict': '172',
  'RETREAT withdraw': '087',
  'RETREAT release': '0841',
  'RETREAT ceasefire': '0871',
};

/**
 * CAMEO code for a PLOVER event: the root ('030' ...) unless its one mode fixes a child. Many to one backwards,
 * so a pattern that knows the exact code should give it itself.
 */
export const cameoOf = (event: EventName, modes: readonly string[]): string =>
  (modes.length === 1 ? MODE_OF[`${event} ${modes[0]}`] : undefined) ?? ROOT_OF[event];
