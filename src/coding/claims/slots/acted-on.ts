import type { Actor } from '../../../model/actor.ts';
import type { Resolved } from '../../../model/resolved.ts';
import type { Token } from '../../../model/sentence.ts';
import type { Frame } from '../../frames/frame.ts';
import { prepositionOf } from '../../frames/tree.ts';
import { verbFrame } from '../../frames/verbs.ts';
import { words } from '../../words.ts';
import { actorsAt, actorsInside, FLED, HARDWARE, meantBy, phraseTokens, stateOf } from '../phrases.ts';
import { unique } from '../unique.ts';
import { sideBySide } from './doers.ts';
import { AIMED, isFloor, isPlaced } from './place.ts';

/** 'demanded that Japan return the islands': who is to do it. */
export function contentSubject(
  { complement, complementForm, predicate }: Frame,
  resolved: Resolved,
): Actor[] {
  if (!complement) return [];
  if (complement.upos === 'NOUN' && complementForm === 'that')
    return predicate.sentence.tokens
      .slice(predicate.index + 1, complement.index)
      .flatMap((t) => [...actorsAt(t, resolved)]);
  const { agents, patients, passive } = verbFrame(complement);
  return (passive && BOUND.test(complement.lemma) ? patients : agents).flatMap((t) =>
    ACTION.test(t.lemma) ? actorsInside(t, resolved) : [...meantBy(t, HARDWARE, resolved)],
  );
}

/** 'found that Thailand was obliged to leave': whoever is bound is to do it. */
const BOUND = /^(oblige|require|bind|entitle)$/;

/** 'warned that any Israeli action would draw a response': whose it is. */
const ACTION = /^(action|aggression|attack|strike|move|step|incursion|interference|provocation|violation)$/;

/** 'threatened to impose sanctions on Turkey', 'to attack Turkey': whom the act is meant for. */
export function actedOn(predicate: Token, resolved: Resolved): Actor[] {
  const frame = verbFrame(predicate);
  const { patients, obliques, complement } = frame;
  const two = unique(betweenActors(frame, resolved));
  if (two.length > 1 && MEDIATING.has(predicate.lemma)) return two;
  const fled = patients.some((t) => FLED.has(t.lemma));
  const aimed = obliques
    .filter((o) => AIMED.has(o.prep) && !(fled && o.prep === 'from'))
    .filter((o) => !isFloor(o.prep, actorsAt(o.token, resolved)))
    .map((o) => o.token);
  const done = patients.flatMap((t) => [...actorsAt(t, resolved)]);
  const toward = aimed
    .filter((t) => done.length === 0 || !isPlaced(t))
    .flatMap((t) => [...actorsAt(t, resolved)]);
  if (HANDING.has(predicate.lemma) && toward.length > 0) return toward;
  if (done.length + toward.length > 0) return [...done, ...toward];
  const owned = [...patients, ...aimed].flatMap((t) =>
    t.child('nmod:poss')?.upos === 'PRON'
      ? phraseTokens(t, 0)
          .filter((o) => o.upos !== 'PRON' && !isFloor(prepositionOf(o), actorsAt(o, resolved)))
          .flatMap((o) => [...actorsAt(o, resolved)])
      : [...actorsInside(t, resolved), ...stateOf(t, resolved)],
  );
  return owned.length > 0 || !complement ? owned.slice(0, 1) : actedOn(complement, resolved);
}

/** 'offered to mediate between A and B', 'to host talks between the two': those whom it is offered to. */
const MEDIATING = words(
  'mediate host broker arbitrate facilitate hold arrange organise organize convene intercede',
);

/** 'agreed to extradite an Iranian to Chile': whoever is handed over is not whom it is done for. */
const HANDING = words('hand extradite surrender deliver transfer');

/** 'between A, its envoy, and B': where the tree has lost the second party, the next one after 'and' is taken. */
export function betweenActors(frame: Frame, resolved: Resolved): Actor[] {
  const named = frame.obliques.filter((o) => o.prep === 'between').map((o) => o.token);
  const actors = named.flatMap((t) => sideBySide(t, resolved));
  const first = named[0];
  if (!first || actors.length === 0 || new Set(actors.map((a) => a.code)).size > 1) return actors;
  const rest = first.sentence.tokens.slice(first.index + 1, first.index + 30);
  for (const and of rest.filter((t) => t.lower === 'and')) {
    const near = first.sentence.tokens.slice(and.index + 1, and.index + 6);
    const other = near.flatMap((t) => actorsAt(t, resolved)).find((a) => a.code !== actors[0]?.code);
    if (other) return [...actors, other];
  }
  return actors;
}
