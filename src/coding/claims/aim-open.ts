import { COUNTRIES } from '../../codebook/index.ts';
import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import type { Frame } from '../frames/frame.ts';
import type { Entry } from '../lexicon/entry.ts';
import { hasOwnDoer, isAtAWish } from './pair-open.ts';
import { type Parties, partiesByDoer } from './parties.ts';
import { actorsAt } from './phrases.ts';
import { BODIES } from './spared.ts';

/**
 * 'Ottawa asked four times for the ban to be lifted', 'condemned the launch': what somebody who speaks or acts for a state does is
 * told though the sentence leaves open towards whom. Asked last, of a clause with its own doer.
 */
export function aimOpen(entry: Entry, frame: Frame, resolved: Resolved): Parties | null {
  if (entry.needs.has('joint') || !isTold(entry, resolved) || !isOwnAct(entry, frame)) return null;
  const parties = partiesByDoer(entry, frame, resolved);
  if (!parties || parties.reciprocal || parties.by.length === 0) return null;
  const named = frame.agents.flatMap((t) => [...actorsAt(t, resolved)]);
  const isNamed = ({ code }: Actor): boolean => named.some((one) => one.code === code);
  return parties.by.every((one) => isOffice(one) && isNamed(one)) ? parties : null;
}

/** A meeting has two sides, force somebody whom it hits; other deeds are told between the two that a report is about. */
const isTold = ({ kind, event }: Entry, { dyad }: Resolved): boolean =>
  STANCES.has(kind) || (kind === 'event' && event !== 'CONSULT' && event !== 'ASSAULT' && dyad.length === 2);

const STANCES = new Set(['position', 'measure', 'commitment']);

/** A verb of a clause that stands for itself and is so, whose doer is its subject and whose object is more than a pronoun. */
function isOwnAct(
  { event }: Entry,
  { form, agents, carrier, patients, obliques, complement }: Frame,
): boolean {
  const told = [...patients, ...obliques.map(({ token }) => token), ...(complement ? [complement] : [])];
  return (
    form === 'verb' &&
    carrier.upos === 'VERB' &&
    !VAGUE.has(carrier.lemma) &&
    !UNDER.has(carrier.deprel) &&
    !carrier.children('aux', 'advmod').some((t) => t.xpos === 'MD' || /^(not|never)$/.test(t.lemma)) &&
    hasOwnDoer({ carrier, agents }) &&
    told.length > 0 &&
    !told.some((t) => t.upos === 'PRON' || (event === 'ACCUSE' && isAnybody(t))) &&
    !carrier.subtree().some((t) => t.lemma === 'anonymity') &&
    !isAtAWish(carrier)
  );
}

/** Clauses that say when, why or under which condition. */
const UNDER = new Set(['advcl', 'acl']);

/** 'accused a former judge': of those who accuse their own, nobody abroad is meant. */
const isAnybody = (token: Token): boolean => token.children('det').some((t) => t.lemma === 'a');

/** What is only hoped for or feared is asked of nobody; of the others the noun or adjective says what is done. */
const VAGUE = new Set(
  'hope want wish expect warn have keep receive show make give stand speak tell defend blame'.split(' '),
);

const isOffice = ({ code, sector }: Actor): boolean =>
  (COUNTRIES.has(code) || BODIES.has(code)) && (sector === null || SPEAKING.has(sector));

const SPEAKING = new Set(['GOV', 'MIL', 'LEG']);
