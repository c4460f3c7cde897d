import { COUNTRIES } from '../../codebook/index.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { actorsAt } from '../claims/phrases.ts';
import { frameWith } from '../frames/frame.ts';
import { nounFrame } from '../frames/nouns.ts';
import { isPassive } from '../frames/passive.ts';
import { prepositionOf, withConjuncts } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import { type Entry, entryWith, type Lexicon } from '../lexicon/entry.ts';
import { settingOf, settingWith } from '../modality/setting.ts';
import { words } from '../words.ts';
import { lasting } from './factive.ts';
import { meetingOfTwo, type OwnWord } from './own-word.ts';

const TALKS = meetingOfTwo('meeting.told-after');
const DELEGATION: Entry = entryWith(meetingOfTwo('meeting.delegation'), { by: ['subject'] });

const GATHERINGS = words('meeting talk summit session negotiation');
const TOGETHER = words(
  'announce say declare agree decide sign conclude settle initial pledge undertake promise prepare',
);

/**
 * 'their presidents announced after a meeting in Lima on Thursday': what two do together at or after talks that have a day of
 * their own tells that they have met.
 */
export function talksBehind(noun: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  if (
    !GATHERINGS.has(noun.lemma) ||
    noun.upos !== 'NOUN' ||
    !/^(after|at|following)$/.test(prepositionOf(lasting(noun)))
  )
    return null;
  if (!isBare(noun) || !(isDated(noun, resolved) || isPlaced(noun))) return null;
  const nearest = noun.ancestors().find((t) => t.upos === 'VERB');
  const doing =
    nearest?.deprel === 'xcomp' && nearest.head && TOGETHER.has(nearest.head.lemma) ? nearest.head : null;
  const verb = doing ?? nearest;
  if (!verb || !TOGETHER.has(verb.lemma) || isPassive(verb)) return null;
  const above = verbFrame(verb);
  const failed = verb.deprel === 'xcomp' && verb.head?.lemma === 'fail' ? verb.head : verb;
  const setting = settingOf(verbFrame(failed), lexicon);
  if (!setting.asserted || setting.condition || setting.time !== 'past') return null;
  const { agents } = above;
  return isOfTwo(agents, resolved)
    ? {
        entry: TALKS,
        frame: frameWith(nounFrame(noun, null), { agents }),
        setting: settingWith(setting, { negated: false }),
      }
    : null;
}

/** 'after talks in Luanda', 'after two days of talks in Kinshasa'. */
const isPlaced = ({ next }: Token): boolean => next?.lower === 'in' && next.next?.upos === 'PROPN';

/**
 * 'led the Chinese delegation in talks with Japan': whose delegation it is meets those with whom the talks are; all whom their
 * phrase names ('with the Omani and Qatari armies').
 */
export function delegationAt(noun: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  const verb = GATHERINGS.has(noun.lemma) && /^(in|at)$/.test(prepositionOf(noun)) ? noun.head : null;
  if (!verb || !/^(lead|head)$/.test(verb.lemma)) return null;
  const delegation = verb.children('obj').filter((t) => /^(delegation|team|side|mission)$/.test(t.lemma));
  const partners = [...noun.children('nmod'), ...verb.children('obl')]
    .filter((t) => prepositionOf(t) === 'with')
    .flatMap(withConjuncts);
  const named = partners.flatMap((t) => [t, ...t.children('amod').flatMap(withConjuncts)]);
  const agents = [...delegation, ...named].filter((t) => actorsAt(t, resolved).length > 0);
  if (delegation.length === 0 || partners.length === 0) return null;
  return {
    entry: DELEGATION,
    frame: frameWith(nounFrame(noun, null), { agents }),
    setting: settingOf(verbFrame(verb), lexicon),
  };
}

/** 'a meeting', 'talks': not that of somebody, and not one told before. */
export const isBare = (noun: Token): boolean =>
  !noun.child('compound', 'nmod:poss', 'acl', 'acl:relcl') &&
  noun.children('det').every((t) => /^an?$/.test(t.lower)) &&
  noun.children('nmod').every((t) => /^(in|at|on)$/.test(prepositionOf(t)));

/** A day behind the noun, before the next verb. */
function isDated(noun: Token, { dates }: Resolved): boolean {
  const { tokens, index } = noun.sentence;
  const next = tokens.find((t) => t.index > noun.index && (t.upos === 'VERB' || t.form === ','));
  return dates.some(
    (d) =>
      d.sentence === index &&
      d.when.grain === 'day' &&
      d.first > noun.index &&
      d.last < (next?.index ?? tokens.length),
  );
}

const isOfTwo = (agents: readonly Token[], resolved: Resolved): boolean => {
  const actors = agents.flatMap(withConjuncts).flatMap((t) => [...actorsAt(t, resolved)]);
  return (
    new Set(actors.map(({ code }) => code)).size === 2 && actors.every(({ code }) => COUNTRIES.has(code))
  );
};
