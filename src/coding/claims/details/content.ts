import type { Resolved } from '../../../model/resolved.ts';
import type { Token } from '../../../model/sentence.ts';
import type { Frame, Oblique } from '../../frames/frame.ts';
import { isGerund } from '../../frames/marks.ts';
import { isDate, isDay, prepositionOf } from '../../frames/tree.ts';
import { phraseOf } from '../phrase.ts';
import type { Coded } from './coded.ts';

/**
 * What a promise, stance or denial is about: the complement where the pattern asks for one, the object, the phrase of
 * a preposition.
 */
export function contentOf({ entry, frame, resolved }: Coded): string {
  const { predicate } = frame;
  const own = predicate.child('nsubj', 'nsubj:pass');
  const gap = predicate.deprel === 'acl:relcl' && own !== undefined && !/^(who|which|that)$/.test(own.lower);
  const bare =
    gap && frame.patients.every((t) => t.xpos === 'WDT' || t === predicate.head) && !frame.complement;
  const topic = topicOf(frame, resolved);
  if (bare && predicate.head && !(topic && isGerund(topic))) return phraseOf(predicate.head, 'short');
  const isAsked = entry.complement !== null || (entry.content !== null && frame.complementForm !== null);
  const asked = isAsked ? frame.complement : null;
  if (asked && gap && predicate.head && frame.patients[0] === predicate.head && !asked.child('obj', 'nsubj'))
    return `${phraseOf(asked)} (${phraseOf(predicate.head, 'short')})`;
  const protested = protestedBy(frame);
  if (protested) return phraseOf(protested);
  const thing = frame.patients.find((t) => !resolved.mentionAt(t) && !/^(other|another)$/.test(t.lower));
  const matter = thing ?? (frame.complement || topic ? undefined : frame.patients[0]);
  const whose = matter && whoseIn(matter, predicate);
  if (whose) return whose;
  const cause = frame.passive && entry.by.includes('object') ? frame.agents[0] : undefined;
  const head = asked ?? cause ?? matter ?? frame.complement ?? topic ?? frame.patients[0] ?? frame.predicate;
  return phraseOf(head);
}

/** 'the sailors whose release it had promised': the release of the sailors. */
function whoseIn(matter: Token, predicate: Token): string | undefined {
  const isWhose = matter.children('nmod:poss').some(({ lower }) => lower === 'whose');
  const noun = isWhose && predicate.deprel === 'acl:relcl' ? predicate.head : null;
  return noun ? `${matter.form} of ${phraseOf(noun, 'short')}` : undefined;
}

/** 'summoned the envoy to protest the seizure of a ship', 'to complain about it': not the envoy. */
function protestedBy({ predicate, patients }: Frame): Token | undefined {
  if (predicate.lemma !== 'summon' || patients.length === 0) return undefined;
  const aim = predicate
    .children('advcl', 'xcomp')
    .find((t) => /^(protest|complain|condemn|denounce|demand)$/.test(t.lemma) && t.xpos === 'VB');
  const about = aim?.children('obl').find((t) => /^(about|over|against|at)$/.test(prepositionOf(t)));
  return aim?.child('obj') ?? about;
}

/** What stands behind these is what it is about, whoever stands behind the others. */
const ABOUT = new Set(['over', 'against', 'about']);
const TOPICAL = new Set(['on', 'over', 'to', 'for', 'of', 'against', 'with', 'about']);

/** 'on a three-day visit': where somebody is, not what it is about. */
const isJourney = ({ lemma }: Token): boolean => /^(visit|trip|tour|condition|behalf)$/.test(lemma);

/** What a preposition says it is about: 'of arming rebels' before the 'of' of 'an aide of the minister'. */
function topicOf({ obliques, patients }: Frame, resolved: Resolved): Token | undefined {
  const isSide = (o: Oblique): boolean =>
    /^(of|to|with)$/.test(o.prep) && resolved.mentionAt(o.token) !== undefined;
  const about = obliques.filter(
    (o) =>
      TOPICAL.has(o.prep) &&
      !isDay(o.token) &&
      !isDate(o.token) &&
      !isSide(o) &&
      o.token.lemma !== 'hand' &&
      !(o.prep === 'on' && isJourney(o.token)),
  );
  const topics = [...about.filter((o) => ABOUT.has(o.prep)), ...about.filter((o) => !ABOUT.has(o.prep))].map(
    (o) => o.token,
  );
  const inside = (t: Token): boolean => patients.some((p) => t.head === p && !isGerund(t));
  return topics.find(isGerund) ?? topics.find((t) => !inside(t));
}
