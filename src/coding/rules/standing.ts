import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { actorsAt } from '../claims/phrases.ts';
import { frameWith, type Oblique } from '../frames/frame.ts';
import { isPassive } from '../frames/passive.ts';
import { withConjuncts } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import { type Entry, entryWith, type Lexicon } from '../lexicon/entry.ts';
import { settingOf, settingWith } from '../modality/setting.ts';
import { words } from '../words.ts';
import { type OwnWord, rule } from './own-word.ts';
import { speakersOf, speaksForState } from './speakers.ts';

const STANDS: Entry = entryWith(rule('position.stands-until', 'position', 'REQUEST', '100'), {
  joint: [],
  needs: new Set(['by']),
  stance: 'demands',
  status: 'conditional',
});

/** What is left as it is. */
const STAYING = words('stay remain continue stand last');
/** What stays so is no measure: a person, or how things are between two. */
const LOOSE = words('relation tie situation tension relationship price trade weather ready open committed');

/**
 * 'said the levies would stay until an alternative was found', 'The line would not be discussed until the crew had been freed,
 * he said': what a state leaves as it is until something is done, it asks to be done.
 */
export function standsUntil(token: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  const until = token.children('advcl').find(isWaitedFor);
  const subject = token.child('nsubj', 'nsubj:pass');
  if (!until || !subject || !isThing(subject, resolved) || LOOSE.has(subject.lemma)) return null;
  if (!token.children('aux').some((t) => /^(will|would|shall|'ll|wo)$/.test(t.lower))) return null;
  const frame = verbFrame(token);
  const setting = settingOf(frame, lexicon);
  const isLeft = setting.negated ? isPassive(token) : isStaying(token);
  const speakers = speakersOf(token, setting, resolved, lexicon);
  const who = speakers.flatMap((t) => actorsAt(t, resolved));
  if (!isLeft || !setting.asserted || who.length === 0 || !who.every(speaksForState)) return null;
  const asked = until
    .children('nsubj', 'nsubj:pass')
    .flatMap(withConjuncts)
    .filter((t) => actorsAt(t, resolved).some(({ code }) => who.every((one) => one.code !== code)));
  return {
    entry: STANDS,
    frame: frameWith(frame, {
      form: 'verb',
      passive: false,
      agents: speakers,
      patients: [],
      obliques: asked.map((one): Oblique => ({ prep: 'against', token: one })),
      complement: token,
      complementForm: 'that',
    }),
    setting: settingWith(setting, { condition: false, negated: false, modal: null }),
  };
}

const isWaitedFor = (clause: Token): boolean =>
  clause.children('mark').some((m) => /^(until|till|unless)$/.test(m.lower));

/** 'would stay', 'would remain in force', 'will be kept shut'. */
const isStaying = (token: Token): boolean =>
  STAYING.has(token.lemma) || (token.lemma === 'keep' && isPassive(token));

/** A measure, a matter: nobody who acts. What remains in force is no ministry, whoever the pronoun is taken for. */
const isThing = (subject: Token, resolved: Resolved): boolean =>
  /^(it|they|that|this)$/.test(subject.lower)
    ? actorsAt(subject, resolved).length === 0 || isInForce(subject.head)
    : subject.upos === 'NOUN' && actorsAt(subject, resolved).length === 0;

const isInForce = (verb: Token | null): boolean =>
  verb?.children('obl', 'xcomp').some((t) => /^(force|place|effect)$/.test(t.lemma)) ?? false;
