import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Frame } from '../frames/frame.ts';
import { firstConjunct, prepositionOf } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import type { Entry } from '../lexicon/entry.ts';
import { words } from '../words.ts';
import { actorsAt, actorsInside, HARDWARE, meantBy } from './phrases.ts';
import { theOther } from './told.ts';
import { oneOther } from './unique.ts';

const FORCE = new Set(['ASSAULT', 'MOBILIZE']);
const REACTING = words(
  'protest scramble summon condemn denounce complain accuse recall respond retaliate warn lodge mobilise mobilize return vow ' +
    'threaten dispatch intercept shadow fire',
);

/** 'Taiwan scrambled fighters after 19 Chinese aircraft crossed the line': who reacts to force is whom it was shown to. */
export function reactingAbove(
  { event }: Entry,
  { carrier }: Frame,
  by: readonly Actor[],
  resolved: Resolved,
): Actor[] {
  const { head } = carrier;
  const isAfter = carrier.children('mark', 'advmod').some((t) => /^(after|when|as)$/.test(t.lower));
  if (
    !FORCE.has(event ?? '') ||
    carrier.relation !== 'advcl' ||
    !isAfter ||
    !head ||
    !REACTING.has(head.lemma)
  )
    return [];
  return oneOther(
    by,
    verbFrame(head).agents.flatMap((t) => [...meantBy(t, HARDWARE, resolved)]),
  );
}

/**
 * 'Peruvian soldiers fired first, the Chilean army said': in a report on the two, who complains of force without saying at whom is
 * whom it was used against.
 */
export function complainingOf(
  { event }: Entry,
  { carrier, patients }: Frame,
  by: readonly Actor[],
  resolved: Resolved,
): Actor[] {
  // Missiles that are tested hit nobody.
  if (event !== 'ASSAULT' || patients.some((t) => /^(missile|rocket|projectile)$/.test(t.lemma))) return [];
  const path = [carrier, ...carrier.ancestors()];
  const above = path.find((t, i) => TELLING.test(t.lemma) && path[i - 1]?.deprel === 'ccomp');
  const beside = firstConjunct(carrier)
    .children('parataxis')
    .find((t) => TELLING.test(t.lemma));
  const verb = above ?? beside;
  const tellers = verb ? verbFrame(verb).agents.flatMap((t) => [...actorsAt(t, resolved)]) : [];
  const other = theOther(by, carrier, resolved);
  const complaining = oneOther(by, tellers).filter(
    (a) => a.code === other?.code && OFFICIAL.test(a.sector ?? 'GOV'),
  );
  if (complaining.length === 0 || !other) return [];
  // 'killed a villager, the president said': it is not he who was killed
  const isHimself = complaining.every(({ sector, person }) => sector === 'MIL' && person === null);
  return isHimself && patients.length === 0 ? complaining : [other];
}

const TELLING = /^(say|allege|claim|report|maintain|insist|charge|write)$/;
const OFFICIAL = /^(GOV|MIL)$/;

/** 'In a letter to the Kremlin, he expressed regret': to whom he writes. */
export function addressedIn(
  { kind, event }: Entry,
  { obliques }: Frame,
  by: readonly Actor[],
  resolved: Resolved,
): Actor[] {
  if (!(kind === 'position' || kind === 'commitment' || event === 'CONCEDE')) return [];
  const letters = obliques.filter(
    ({ prep, token }) =>
      prep === 'in' && /^(letter|message|note|telegram|cable|memo|missive|email)$/.test(token.lemma),
  );
  return oneOther(
    by,
    letters
      .flatMap(({ token }) => token.children('nmod'))
      .filter((t) => prepositionOf(t) === 'to')
      .flatMap((t) => [...actorsAt(t, resolved)]),
  );
}

/** '"We will respond in kind," the minister said of the American tariffs': whose it is that is spoken of. */
export function saidOf(
  { kind, event, needs }: Entry,
  { carrier }: Frame,
  by: readonly Actor[],
  resolved: Resolved,
): Actor[] {
  if (!(kind === 'measure' || kind === 'commitment' || (kind === 'position' && SPOKEN.has(event ?? ''))))
    return [];
  if (needs.has('to')) return [];
  const path = [carrier, ...carrier.ancestors()];
  const verb = path.find((t, i) => /^(say|remark|comment)$/.test(t.lemma) && path[i - 1]?.deprel === 'ccomp');
  const subjects = verb?.children('obl').filter((t) => prepositionOf(t) === 'of') ?? [];
  return oneOther(
    by,
    subjects.flatMap((t) => {
      const named = actorsAt(t, resolved);
      return named.length > 0 ? [...named] : actorsInside(t, resolved);
    }),
  );
}

const ADDRESSING = words(
  'accuse blame criticise criticize condemn denounce summon warn urge ask tell reproach rebuke',
);
const SPOKEN = new Set(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN']);

/** 'accused Cameroon of arresting its fishermen and demanded their release': of whom the same breath speaks. */
export function spokenOfBeside(
  { event, kind }: Entry,
  { carrier }: Frame,
  by: readonly Actor[],
  resolved: Resolved,
): Actor[] {
  const first = firstConjunct(carrier);
  if (kind !== 'position' || !SPOKEN.has(event ?? '') || first === carrier || !ADDRESSING.has(first.lemma))
    return [];
  if (carrier.child('nsubj')) return [];
  return oneOther(
    by,
    verbFrame(first).patients.flatMap((t) => [...actorsAt(t, resolved)]),
  );
}

/** 'accused Chad of torture and filed a suit in The Hague': the suit is against whoever is accused in the same breath. */
export function accusedBeside({ carrier }: Frame, by: readonly Actor[], resolved: Resolved): Actor[] {
  const first = firstConjunct(carrier);
  if (first === carrier || first.lemma !== 'accuse' || carrier.child('nsubj')) return [];
  return oneOther(
    by,
    verbFrame(first).patients.flatMap((t) => [...actorsAt(t, resolved)]),
  );
}
