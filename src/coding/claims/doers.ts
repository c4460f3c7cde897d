import { COUNTRIES } from '../../codebook/index.ts';
import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Frame } from '../frames/frame.ts';
import { measured, prepositionOf } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import type { Entry } from '../lexicon/entry.ts';
import { words } from '../words.ts';
import { impliedDoers } from './implied.ts';
import { actorsAt, HARDWARE, isHardware, meantBy, stateOf } from './phrases.ts';
import { slotActors } from './slots.ts';
import { sameActor } from './unique.ts';

/** 'Russian troops have been moved to Belarus': where nobody is named who moves them, whose they are. */
export function doersOf(entry: Entry, frame: Frame, resolved: Resolved): Actor[] {
  if (isAnother(frame, resolved)) return [];
  const first = firstOf(entry.by, frame, resolved);
  if (first.length === 0 && entry.kind === 'commitment') return spokenForBy(frame, resolved);
  const acting = first.length > 0 || entry.kind !== 'measure' ? first : lawmakersOf(frame, resolved);
  const named = acting.length > 0 || entry.event !== 'PROTEST' ? acting : crowdIn(frame, resolved);
  if (named.length > 0 || !frame.passive || frame.agents.length > 0) return named;
  const implied = impliedDoers(entry, frame, resolved);
  if (implied.length > 0) return implied;
  const announcers = entry.kind === 'measure' ? announcersOf(frame, resolved) : [];
  if (announcers.length > 0) return announcers;
  if (entry.kind === 'measure' && entry.mode === 'withdraw')
    return frame.patients.flatMap((t) => [...actorsAt(t, resolved)]);
  if (!MOVING.has(entry.event ?? '')) return [];
  return frame.patients.flatMap((t) =>
    meantBy(t, HARDWARE, resolved).filter((a) => isHardware(t) || ARMED.has(a.sector ?? '')),
  );
}

/** 'Mr Rafael Ortiz promised that Chile would admit them': whoever gives a state's word for its own doing speaks for it, though nobody tells what he is. */
function spokenForBy({ agents, complementForm, passive, ...frame }: Frame, resolved: Resolved): Actor[] {
  const [agent, more] = agents;
  const isPerson = agent?.upos === 'PROPN' && !more && agent.child('flat', 'nmod:desc') !== undefined;
  const content = complementForm === 'that' && !passive ? frame.complement : null;
  if (!isPerson || !content || resolved.mentionAt(agent)) return [];
  return verbFrame(content)
    .agents.flatMap((t) => [...actorsAt(t, resolved)])
    .filter(({ code, sector }) => COUNTRIES.has(code) && sector === null)
    .slice(0, 1);
}

/** 'The Senate passed a bill that would bar Chinese cranes': a law does what those do who make it. */
function lawmakersOf({ agents, predicate }: Frame, resolved: Resolved): Actor[] {
  const [law, more] = agents;
  if (!law || more || !/^(bill|law|legislation|act|amendment)$/.test(law.lemma)) return [];
  if (FALLEN.test(law.head?.lemma ?? '')) return [];
  const { index } = predicate.sentence;
  const makers = resolved.mentions
    .filter((m) => m.sentence === index)
    .flatMap((m) => m.actors.filter(({ sector, code }) => sector === 'LEG' && COUNTRIES.has(code)));
  return new Set(makers.map(({ code }) => code)).size === 1 ? makers.slice(0, 1) : [];
}

/** What becomes of a bill that is no law. */
const FALLEN =
  /^(reject|veto|block|drop|shelve|kill|defeat|oppose|withdraw|abandon|scrap|repeal|stall|fail)$/;

const CROWDS = words(
  'thousand hundred dozen ten crowd mob people protester demonstrator student worker activist marcher rioter',
);

/** 'A crowd burned the flag outside the embassy in Baghdad': people who are of no state are of the one where they gather. */
function crowdIn({ agents, obliques, patients }: Frame, resolved: Resolved): Actor[] {
  const [crowd] = agents;
  if (!crowd || !CROWDS.has(crowd.lemma) || meantBy(measured(crowd), HARDWARE, resolved).length > 0)
    return [];
  const places = [...obliques.map((o) => o.token), ...patients].flatMap((t) => [t, ...t.children('nmod')]);
  const states = places
    .filter((t) => prepositionOf(t) === 'in' && t.upos === 'PROPN')
    .flatMap((t) => stateOf(t, resolved));
  return states.slice(0, 1).map((a) => ({ ...a, sector: 'CVL', name: `people of ${a.name}` }));
}

/** 'The ferry will be halted on Friday, the Peruvian minister announced': a state announces what it is going to do itself. */
function announcersOf({ predicate }: Frame, resolved: Resolved): Actor[] {
  const verb = predicate.relation === 'ccomp' ? predicate.head : null;
  const isToCome = predicate.children('aux').some((t) => /^(will|would|shall)$/.test(t.lower));
  if (!verb || !isToCome || !/^(announce|order|decree|declare)$/.test(verb.lemma)) return [];
  const speakers = verb.children('nsubj').flatMap((t) => [...actorsAt(t, resolved)]);
  return speakers.filter(({ code, sector }) => COUNTRIES.has(code) && (sector === null || sector === 'GOV'));
}

/** 'summoned the envoy, where he handed him a note': whoever `him` means, `he` is not the same, unless he is 'himself'. */
function isAnother({ agents, carrier }: Frame, resolved: Resolved): boolean {
  const [agent, more] = agents;
  if (agent?.upos !== 'PRON' || more) return false;
  const [who] = actorsAt(agent, resolved);
  return (
    who !== undefined &&
    carrier
      .children('obj', 'iobj')
      .filter((t) => /^(him|her|it|them)$/.test(t.lower))
      .some((t) => actorsAt(t, resolved).some((a) => sameActor(a, who)))
  );
}

const ARMED = new Set(['MIL', 'COP', 'REB', 'UAF', 'PRM']);
const MOVING = new Set(['MOBILIZE', 'RETREAT']);

function firstOf(slots: readonly string[], frame: Frame, resolved: Resolved): Actor[] {
  for (const slot of slots) {
    const found = slotActors(slot, frame, resolved);
    if (found.length > 0) return found;
  }
  return [];
}
