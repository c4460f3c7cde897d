import { COUNTRIES } from '../codebook/index.ts';
import type { Party } from '../model/record.ts';
import { sharedSet } from './shared.ts';
import type { Told } from './told.ts';

/** Sectors that act in the name of their state; others are parties of their own (`CHN:BUS`). */
const OFFICIAL = new Set(['GOV', 'MIL', 'LEG', 'JUD', 'COP', 'SPY']);

/** Everybody on either side of a claim. */
export const partiesOf = ({ by, to }: Told): ReadonlySet<string> => sharedSet([...by, ...to].map(partyKey));

/** What reports call the European Union by when it acts as one: 'the EU', 'Brussels', 'the Commission'; its agencies are others. */
const UNION: ReadonlySet<string> = new Set([
  'European Union',
  'European Commission',
  'European Council',
  'Council of the European Union',
  'European External Action Service',
]);

/** A party for comparison: the state with its organs and the Union with its leaders, or by its own name whoever is neither. */
export const partyKey = (party: Party): string =>
  isState(party) || isUnion(party) ? party.code : `${party.code}:${party.sector ?? ''}:${party.name}`;

const isState = ({ code, sector }: Party): boolean =>
  COUNTRIES.has(code) && (sector === null || OFFICIAL.has(sector));

const isUnion = ({ code, sector, name }: Party): boolean =>
  code === 'EUR' && (sector === 'GOV' || (sector === null && UNION.has(name)));
