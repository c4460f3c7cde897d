import type { Token } from '../../model/sentence.ts';
import type { Frame } from './frame.ts';
import { lostComplement } from './lost-complement.ts';
import { hasTo, isDueTo, isPurpose } from './marks.ts';
import { ownSubject } from './tree.ts';

/** What completes a predicate, and how it is joined to it. */
export function complementOf(predicate: Token): { token: Token | null; form: Frame['complementForm'] } {
  const token =
    predicate.children('xcomp', 'ccomp').find((t) => !isAside(t, predicate) && !isPurpose(t)) ??
    predicate
      .children('advcl')
      .find((t) => hasThat(t) || (hasTo(t) && (CALLING.has(predicate.lemma) || isApproach(t, predicate))));
  if (!token)
    return (
      clauseBefore(predicate) ?? invitedTo(predicate) ?? allowedTo(predicate) ?? lostComplement(predicate)
    );
  const to = hasTo(token) && !isDueTo(token);
  if (to) return { token, form: 'to' };
  if (token.deprel !== 'xcomp') return { token, form: 'that' };
  return { token, form: token.xpos === 'VBG' ? 'gerund' : null };
}

/** 'Whether Oslo had agreed was not disclosed': what a passive tells of, where it stands before. */
function clauseBefore(predicate: Token): { token: Token; form: 'that' } | null {
  const token = predicate
    .children('csubj:pass')
    .find(
      (t) => t.index < predicate.index && t.children('mark').some((m) => /^(that|whether)$/.test(m.lower)),
    );
  return token ? { token, form: 'that' } : null;
}

/** 'accepted an invitation to visit Gaborone': what is accepted or declined is what one was invited or offered to do. */
function invitedTo(predicate: Token): { token: Token; form: 'to' } | null {
  if (!TAKING_UP.has(predicate.lemma)) return null;
  const offer = predicate.children('obj').find((t) => /^(invitation|offer)$/.test(t.lemma));
  const token = offer?.children('acl').find(hasTo);
  return token ? { token, form: 'to' } : null;
}

/** 'allows boats to land': what others are let do, though trees hang it on them. */
function allowedTo(predicate: Token): { token: Token; form: 'to' } | null {
  if (!/^(allow|permit|forbid)$/.test(predicate.lemma)) return null;
  const token = predicate.children('obj').flatMap((obj) => obj.children('acl').filter(hasTo))[0];
  return token ? { token, form: 'to' } : null;
}

const TAKING_UP = new Set(['accept', 'decline', 'reject', 'refuse', 'take']);

/** Verbs whose infinitive says what is asked for, though trees hang it on them as a purpose. */
const CALLING = new Set(
  'call appeal press push urge ask invite allow permit forbid pressure demand threaten pledge promise vow agree offer refuse decline undertake consent swear vote rally gather march demonstrate assemble'.split(
    ' ',
  ),
);

/** 'scrambled jets to identify bombers', 'took off to intercept a plane': what they set out for, which trees call a purpose. */
const isApproach = ({ lemma }: Token, verb: Token): boolean =>
  /^(scramble|take|rise|go|rush|sail|race)$/.test(verb.lemma) &&
  /^(intercept|identify|meet|escort|shadow|track)$/.test(lemma);

/** 'Asked about rumours, the spokesman declined to comment': no complement. */
const isAside = (clause: Token, predicate: Token): boolean =>
  clause.index < predicate.index && (clause.xpos === 'VBN' || clause.xpos === 'VBD') && !ownSubject(clause);

const hasThat = (token: Token): boolean => token.children('mark').some((m) => m.lower === 'that');
