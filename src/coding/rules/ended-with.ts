import type { Token } from '../../model/sentence.ts';
import { frameWith } from '../frames/frame.ts';
import { nounFrame } from '../frames/nouns.ts';
import { prepositionOf, withConjuncts } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import { type Entry, entryFrom, entryWith, type Lexicon } from '../lexicon/entry.ts';
import { settingOf } from '../modality/setting.ts';
import { type OwnWord, rule } from './own-word.ts';

const AGREED: Entry = entryFrom({
  rule: 'agreement.ended-with',
  joint: ['plural'],
  needs: new Set(['joint']),
  kind: 'agreement',
  event: 'AGREE',
  cameo: '057',
  step: 'agreed',
});
const PLEDGED: Entry = entryWith(rule('commitment.ended-with', 'commitment', 'AGREE', '030'), {
  needs: new Set(['joint']),
});

const ENDING = /^(end|conclude|close|finish|culminate|wrap)$/;
const TALKS = /^(talk|meeting|summit|session|negotiation|visit|conference|round|consultation)$/;
const PLEDGES = /^(pledge|promise|commitment|vow|undertaking)$/;

/**
 * 'ended two days of talks with an agreement to form committees', 'The talks between A and B ended in an accord on water': what those
 * who talk part with they have agreed on.
 */
export function endedWith(noun: Token, lexicon: Lexicon): OwnWord | null {
  const verb = noun.head;
  if (!verb || !ENDING.test(verb.lemma) || !/^(with|in)$/.test(prepositionOf(noun))) return null;
  const entry = lexicon.is(noun.lemma, 'pact') ? AGREED : PLEDGES.test(noun.lemma) ? PLEDGED : null;
  if (!entry || noun.children('det').some((t) => !/^an?$/.test(t.lower))) return null;
  const frame = verbFrame(verb);
  const agents = talkers(verb);
  const setting = settingOf(frame, lexicon);
  if (agents.length === 0 || !setting.asserted || setting.condition || setting.time === 'future') return null;
  return { entry, frame: frameWith(nounFrame(noun, verb), { agents, trigger: noun }), setting };
}

/** Those who end their talks, or between whom the talks are that end. */
function talkers(verb: Token): Token[] {
  const subject = verb.child('nsubj');
  if (!subject) return [];
  if (!TALKS.test(subject.lemma)) {
    const ended = verb.children('obj');
    return ended.some(isOfTalks) ? withConjuncts(subject) : [];
  }
  return subject
    .subtree()
    .filter((t) => prepositionOf(t) === 'between')
    .flatMap(withConjuncts);
}

/** 'their talks', 'two days of talks'. */
const isOfTalks = (ended: Token): boolean =>
  [ended, ...ended.children('nmod')].some((t) => TALKS.test(t.lemma));
