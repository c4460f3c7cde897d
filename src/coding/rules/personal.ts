import type { Actor } from '../../model/actor.ts';
import type { Parties } from '../claims/parties.ts';
import type { Frame } from '../frames/frame.ts';
import type { Entry } from '../lexicon/entry.ts';
import { words } from '../words.ts';

/** What is done to a state's own people, or to private persons before a court. */
export function personal(entry: Entry, frame: Frame, { by, to }: Parties): string | null {
  const codes = new Set([...by, ...to].map(({ code, sector }) => `${code} ${sector ?? ''}`));
  if (
    entry.kind === 'position' &&
    to.length > 0 &&
    to.every(isPublic) &&
    to.every((t) => by.some((b) => b.code === t.code))
  )
    return 'said to the own people';
  const isOwn = codes.size === 1 || to.every((t) => isServant(t) && by.some((b) => b.code === t.code));
  if (entry.kind === 'event' && by.length > 0 && to.length > 0 && isOwn) return 'nobody else is acted on';
  if (entry.kind === 'meeting' && frame.lemma === 'discuss' && frame.passive && !frame.obliques.some(isDoer))
    return 'who discusses it is not told';
  const isCourtly = entry.event === 'ACCUSE' && frame.lemma === 'charge';
  if (isCourtly && frame.patients.some((t) => t.upos === 'NOUN') && !to.some(isOfficial))
    return 'private persons are charged, not their state';
  return null;
}

const isPublic = ({ sector }: Actor): boolean => sector === 'CVL' || sector === null;

/** 'Rwanda should pull out its troops': what a state does with its own soldiers and officials. */
const isServant = ({ sector }: Actor): boolean => sector === null || sector === 'MIL' || sector === 'GOV';

const isDoer = ({ prep }: Frame['obliques'][number]): boolean => prep === 'by' || prep === 'between';

const OFFICIAL = words('GOV MIL ELI SPY LEG JUD COP');

const isOfficial = ({ sector }: Actor): boolean => sector !== null && OFFICIAL.has(sector);
