import type { Candidate } from './candidates.ts';
import type { Cover, Draft } from './draft.ts';

/** What somebody does for a body: 'who is in charge of the region at the ministry', 'who heads the council's office'. */
const DUTIES =
  /^(who )?((is|was|has been) (in charge|responsible)|in charge|responsible|(heads|headed|leads|led|runs|ran|directs|directed|oversees|oversaw|handles|handled|chairs|chaired|supervises|supervised|works|worked|deals|dealt) )/;

/** 'the head of', 'a vice department director of', 'a senior figure in'. */
const POSTS =
  /^(the |a |an )?((senior|deputy|vice|acting|assistant|first|department|section|influential|top|leading|long-serving|veteran) )*(head|chief|director|chair|chairman|chairwoman|member|figure|official|secretary|commander) (of|in|at|with) /;

/** Those in whose name such people act. */
const PUBLIC = new Set(['GOV', 'MIL', 'LEG', 'COP', 'SPY']);
/** The party that rules speaks for the state. */
const RULING = /^(ruling party|politburo|central committee)$/;

/**
 * 'Ana Ruiz, who is in charge of the region at the Peruvian foreign ministry,': the body that the clause behind a name tells
 * somebody to serve in.
 */
export function bodyOfDuty({ sentence: { tokens }, first, last }: Candidate, cover: Cover): Draft | null {
  if (last === first || tokens[last + 1]?.form !== ',') return null;
  const end = tokens.findIndex(({ form, index }) => index > last + 1 && /^[,.;]$/.test(form));
  const clause = tokens.slice(last + 2, end < 0 ? undefined : end);
  const told = `${clause.map(({ lower }) => lower).join(' ')} `;
  if (!DUTIES.test(told) && !POSTS.test(told)) return null;
  const bodies = clause.flatMap(({ index }) => cover.at(index) ?? []);
  return bodies.find(isBody) ?? null;
}

const isBody = ({ phrase }: Draft): boolean =>
  phrase?.office.type === 'institution' &&
  (PUBLIC.has(phrase.office.sector ?? '') || RULING.test(phrase.office.name)) &&
  phrase.owners.length > 0;
