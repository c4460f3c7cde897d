/** PLOVER's actor sectors. Derived from the PLOVER manual, CC BY-SA 4.0. In PLOVER, MED is medical and JRN media. */
export const SECTORS = {
  COP: 'police',
  GOV: 'government',
  JUD: 'judiciary',
  LEG: 'legislature',
  MIL: 'military',
  PRM: 'paramilitary',
  PTY: 'political party',
  REB: 'rebels',
  SPY: 'intelligence',
  UAF: 'unidentified armed force',
  UNK: 'unknown',
  AGR: 'agriculture',
  BUS: 'business',
  CRM: 'criminals',
  CVL: 'civilians, the public',
  EDU: 'education',
  ELI: 'elites, former officials',
  JRN: 'journalists, media',
  LAB: 'labour',
  MED: 'medical',
  REF: 'refugees',
  OPP: 'opposition',
  PRE: 'unrecognised state, provisional',
  REL: 'religious',
  SOC: 'society, social group',
} as const satisfies Record<string, string>;
export type Sector = keyof typeof SECTORS;

/** PLOVER's codes of international actors that are not states. */
export const INTERNATIONAL = {
  IGO: 'international governmental organisation',
  UNO: 'United Nations',
  EUR: 'European Union',
  NGO: 'non-governmental organisation',
  ISM: 'international social movement',
  IMG: 'international militarised group',
  MNC: 'multinational corporation',
} as const satisfies Record<string, string>;

/** Whether `code` is one of PLOVER's sectors. */
export const isSector = (code: string): code is Sector => Object.hasOwn(SECTORS, code);
