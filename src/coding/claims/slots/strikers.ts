import { COUNTRIES } from '../../../codebook/index.ts';
import type { Actor, Mention } from '../../../model/actor.ts';
import type { Resolved } from '../../../model/resolved.ts';
import type { Token } from '../../../model/sentence.ts';
import type { Frame } from '../../frames/frame.ts';
import { prepositionOf, withConjuncts } from '../../frames/tree.ts';
import { words } from '../../words.ts';
import { actorsAt, HARDWARE, meantBy } from '../phrases.ts';

/** Acts of force that kill and destroy like those who commit them. */
export const FORCE_ACTS = words(
  'shelling bombardment bombing strike airstrike raid attack offensive assault fire gunfire',
);

/** 'Israel's bombardment', 'a U.S. airstrike', 'shelling by Serb forces': whose it is; a town before it is where it was. */
export function strikersAt(act: Token, resolved: Resolved): readonly Actor[] {
  const named = actorsAt(act, resolved);
  if (named.length > 0) return named;
  const owners = act
    .children('nmod:poss', 'amod', 'compound', 'nmod')
    .filter((t) => t.deprel !== 'nmod' || prepositionOf(t) === 'by')
    .flatMap(withConjuncts)
    .map((t) => ({ t, mention: resolved.mentionAt(t) }))
    .filter(
      ({ t, mention }) =>
        mention?.kind !== 'metonym' && (t.deprel !== 'compound' || !isStateName(t, mention)),
    );
  const whose = owners.flatMap(({ mention }) => mention?.actors ?? []);
  return whose.length > 0 ? whose : namedBy(act, resolved);
}

/** 'shelling by Armenian forces': those who bear the arms it was done with. */
const namedBy = (act: Token, resolved: Resolved): readonly Actor[] =>
  act
    .children('nmod')
    .filter((t) => prepositionOf(t) === 'by')
    .flatMap((t) => [...meantBy(t, HARDWARE, resolved)]);

/** 'was damaged in a Russian drone strike': whose the act of force is in which it was. */
export const strikersIn = ({ obliques }: Frame, resolved: Resolved): Actor[] =>
  obliques
    .filter(({ prep, token }) => /^(in|by|during|from|under)$/.test(prep) && FORCE_ACTS.has(token.lemma))
    .flatMap(({ token }) => [...strikersAt(token, resolved)]);

/** 'the Pakistan bombing': in it as likely as by it; 'a U.S. raid' is by it. */
const isStateName = ({ form }: Token, mention: Mention | undefined): boolean =>
  mention?.kind === 'name' &&
  /\p{Ll}/u.test(form) &&
  mention.actors.some(({ code, sector }) => sector === null && COUNTRIES.has(code));
