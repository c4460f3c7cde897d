import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

const BACK = /^(push|hold|pull|drive|send|bring|call|give|hand|win|take|roll|beat|force|turn)$/;
const OVER = /^(hand|turn|sign)$/;

/** 'pushed back Chinese soldiers', 'handed over 12 Ukrainians': right behind such a verb they go with it, not with what follows. */
export function lowParticles(particle: Token): Rehung[] {
  if (particle.deprel === 'case') return [...shotDown(particle), ...flownIn(particle)];
  if (particle.deprel === 'obl') return fellThrough(particle);
  const verb = particle.deprel === 'advmod' && particle.previous?.upos === 'VERB' ? particle.previous : null;
  const noun = particle.head;
  if (!verb || !noun || noun === verb || noun.index < particle.index) return [];
  const isPart =
    (particle.lower === 'back' && BACK.test(verb.lemma)) ||
    (particle.lower === 'over' && OVER.test(verb.lemma));
  return isPart ? [rehung(particle, verb, 'compound:prt')] : [];
}

/** 'The talks fell through': nothing stands behind it. */
function fellThrough(particle: Token): Rehung[] {
  const { previous: verb } = particle;
  const isPart = particle.lower === 'through' && verb?.lemma === 'fall' && particle.children().length === 0;
  return isPart && verb === particle.head ? [rehung(particle, verb, 'compound:prt')] : [];
}

/** 'shot down an Iranian drone': 'down' goes with the verb, and the aircraft is its object. */
function shotDown(particle: Token): Rehung[] {
  const { previous: verb, head: craft } = particle;
  const isPart = particle.lower === 'down' && verb?.lemma === 'shoot' && verb.upos === 'VERB';
  return isPart && craft?.deprel === 'obl' && craft.head === verb && CRAFT.test(craft.lemma)
    ? [rehung(particle, verb, 'compound:prt'), rehung(craft, verb, 'obj')]
    : [];
}

const CRAFT =
  /^(drone|jet|plane|helicopter|missile|rocket|balloon|aircraft|warplane|fighter|bomber|airliner)$/;

/** 'has begun to fly in 300 peacekeepers', 'shipped in tanks': whoever and whatever is sent is sent in, and nobody flies in it. */
function flownIn(particle: Token): Rehung[] {
  const { previous: verb, head: sent } = particle;
  const isPart = particle.lower === 'in' && verb?.upos === 'VERB' && SENDING.test(verb.lemma);
  return isPart && sent?.deprel === 'obl' && sent.head === verb && !verb.child('obj') && SENT.test(sent.lemma)
    ? [rehung(particle, verb, 'compound:prt'), rehung(sent, verb, 'obj')]
    : [];
}

const SENDING = /^(fly|ship|bring|send|airlift|truck|bus|ferry|lift)$/;
const SENT =
  /^(peacekeeper|troop|troops|soldier|observer|monitor|reinforcement|paratrooper|marine|commando|mercenary|doctor|medic|rescuer|engineer|expert|adviser|aid|food|flour|medicine|supply|supplies|ammunition|weapon|arms|tank|missile|battalion|company|brigade|policeman|police)$/;
