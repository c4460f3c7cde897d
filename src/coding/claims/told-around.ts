import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Frame } from '../frames/frame.ts';
import { isPassive } from '../frames/passive.ts';
import { subjectOf } from '../frames/subjects.ts';
import { verbFrame } from '../frames/verbs.ts';
import { actorsAt, stateOf } from './phrases.ts';
import { oneOther, unique } from './unique.ts';

const SUFFERING = /^(hit|target|squeeze|isolate|cripple|affect|batter|hurt|sting|hobble)$/;

/** 'Hit by sanctions that Canada imposed, Russia is looking elsewhere': whom the clause around it tells that he suffers it. */
export function sufferersOf(by: readonly Actor[], { predicate, form }: Frame, resolved: Resolved): Actor[] {
  const verb = form === 'noun' && predicate.deprel === 'obl:agent' ? predicate.head : null;
  if (!verb || !SUFFERING.test(verb.lemma)) return [];
  const subject = isPassive(verb) ? verb.child('nsubj:pass') : undefined;
  const who = subject ?? verb.head?.child('nsubj') ?? subjectOf(verb, 0)?.token;
  return who ? oneOther(by, [...actorsAt(who, resolved)]) : [];
}

/** 'A and B signed, with the latter pledging to guard the border': to the other of the two. */
export function besideLatter(by: readonly Actor[], { agents, carrier }: Frame, resolved: Resolved): Actor[] {
  const [agent, more] = agents;
  if (!agent || more || !/^(latter|former)$/.test(agent.lower) || !carrier.head) return [];
  const both = verbFrame(carrier.head).agents.flatMap((t) => [...actorsAt(t, resolved)]);
  return oneOther(by, both);
}

/** 'brought flour to Gaza': of aid that is brought, whoever holds the place to which it is. */
export const reachedBy = ({ obliques }: Frame, resolved: Resolved): Actor[] =>
  unique(
    obliques
      .filter(({ prep, token }) => /^(to|into)$/.test(prep) && token.upos === 'PROPN')
      .flatMap(({ token }) => stateOf(token, resolved)),
  );
