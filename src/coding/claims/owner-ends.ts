import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { type Frame, frameWith } from '../frames/frame.ts';
import { measured, prepositionOf } from '../frames/tree.ts';
import type { Entry } from '../lexicon/entry.ts';
import { type Parties, partiesOf } from './parties.ts';

/** "Germany's deportation of Afghans has been suspended": what somebody does is ended by himself, where nobody else is named. */
export function ownerEnds(entry: Entry, frame: Frame, resolved: Resolved): Parties | null {
  const { passive, agents, patients } = frame;
  const isEnd = entry.kind === 'measure' && /^(eased|lifted)$/.test(entry.measure ?? '');
  if (!isEnd || !passive || agents.length > 0) return null;
  const owners = patients
    .map(measured)
    .flatMap((t) => (isAimed(t) ? t.children('nmod:poss', 'nmod', 'amod') : t.children('nmod:poss', 'nmod')))
    .filter((t) => t.deprel !== 'nmod' || prepositionOf(t) === 'by');
  return owners.length > 0 ? partiesOf(entry, frameWith(frame, { agents: owners }), resolved) : null;
}

/** 'the Chadian blockade of': without whom it is of, 'Chadian sanctions' may be on Chad. */
const isAimed = (noun: Token): boolean =>
  noun.children('nmod').some((t) => /^(of|on|against)$/.test(prepositionOf(t)));
