import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

const MINDED =
  /^(aware|unaware|confident|hopeful|optimistic|concerned|worried|afraid|fearful|willing|unwilling|convinced|satisfied|glad|sorry|proud|surprised|grateful)$/;

/** 'said it was not aware that there had been any': no clause is aware of anything, so `it` is somebody. */
export function awareOnes(minded: Token): Rehung[] {
  const empty = minded.upos === 'ADJ' && MINDED.test(minded.lower) ? minded.child('expl') : undefined;
  if (empty?.lower !== 'it') return [];
  const told = minded.children('csubj').filter((t) => t.index > minded.index);
  return [rehung(empty, minded, 'nsubj'), ...told.map((t) => rehung(t, minded, 'ccomp'))];
}
