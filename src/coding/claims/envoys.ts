import type { Token } from '../../model/sentence.ts';
import { words } from '../words.ts';

const HEADS = words('ambassador envoy charge chargé consul');
const STAFF = words('diplomat attache attaché');

/** Who heads a mission to another state; a commissioner only where he is a high one, as between states of one commonwealth. */
export const isHeadOfMission = (noun: Token): boolean =>
  HEADS.has(noun.lemma) ||
  (noun.lemma === 'commissioner' && noun.children('amod', 'compound').some((t) => t.lower === 'high'));

/** Who is posted to another state. */
export const isEnvoy = (noun: Token): boolean => STAFF.has(noun.lemma) || isHeadOfMission(noun);
