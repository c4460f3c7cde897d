import type { Actor } from '../../../model/actor.ts';
import type { Token } from '../../../model/sentence.ts';
import type { Frame } from '../../frames/frame.ts';
import { isConditional } from '../../modality/condition.ts';
import { impliedBy } from '../../modality/implicatives.ts';
import { words } from '../../words.ts';
import type { Doubt } from './doubt.ts';

/** 'has yet to respond', 'did not immediately react'. */
const isStillSilent = ({ carrier, obliques }: Frame): boolean =>
  obliques.every(({ prep }) => !/^(to|in|with)$/.test(prep)) &&
  (impliedBy(carrier) === 'not' || carrier.children('advmod').some((t) => t.lower === 'immediately'));

/** 'would not say' where 'did not say' may mean no more than that nobody asked. */
const isUnwilling = ({ lemma, carrier }: Frame): boolean =>
  /^(confirm|verify)$/.test(lemma) ||
  carrier.children('aux').some((t) => /^(would|will|wo|could)$/.test(t.lower)) ||
  carrier.children('ccomp').some(isOwnChoice);

/** 'has not said whether it will attend': what only the one who is silent decides on. */
const isOwnChoice = (clause: Frame['predicate']): boolean =>
  clause.children('mark').some((t) => /^(whether|if)$/.test(t.lower)) &&
  clause.children('aux').some((t) => /^(will|would)$/.test(t.lower)) &&
  clause.children('nsubj').some((t) => /^(it|they|he|she)$/.test(t.lower));

/** 'asked whether they had agreed'. */
export const asksQuestion = ({ complement }: Frame): boolean =>
  complement
    ?.children('mark', 'advmod', 'obj', 'nsubj', 'det')
    // 'asked the court to explain what it means': the court is asked to
    .some((t) => t.index < complement.index && QUESTION.test(t.lower)) ?? false;

const QUESTION = /^(whether|if|why|how|what|when|where|who|which)$/;

/** 'warned of a Rwandan attack': what others may do is feared, not threatened. */
export const isForeboding = ({ lemma, patients, obliques, carrier }: Frame): boolean =>
  lemma === 'warn' &&
  obliques.some(
    (o) =>
      o.prep === 'of' &&
      o.token.upos === 'NOUN' &&
      !isOwnAnswer(o.token) &&
      !(FOLLOWING.test(o.token.lemma) && carrier.children('advcl').some(isConditional)) &&
      (patients.length === 0 || !MENACES.has(o.token.lemma)),
  );

/** 'warned of grave consequences if it is attacked'. */
const FOLLOWING = /^(consequence|repercussion|response|price)$/;

/** 'warned of merciless retaliation if any more were found': nobody else's. */
const isOwnAnswer = (noun: Token): boolean =>
  /^(retaliation|reprisals?|countermeasures?|retribution|revenge)$/.test(noun.lemma) &&
  !noun.subtree().some((t) => /^\p{Lu}/u.test(t.form));

/** What one warns another of who means to bring it about. */
const MENACES = words(
  'consequence retaliation reprisal response action measure step countermeasure repercussion price strike attack war force ' +
    'sanction punishment revenge escalation catastrophe',
);

/** 'insists that Kigali keeps its word': a demand in British English, a claim elsewhere. */
const isPresent = (clause: Token | null): boolean =>
  clause?.upos === 'VERB' && /^VB[ZP]$/.test(clause.xpos) && clause.children('aux', 'cop').length === 0;

/** 'insists that Athens must first withdraw': a demand in so many words. */
const OBLIGING = /^(must|should|ought|shall)$/;

/** 'insisted that it had been kept', where a demand would say 'that it be kept'. */
const isIndicative = ({ complement, carrier }: Frame): boolean => {
  const clause = complement ?? carrier.child('parataxis', 'ccomp') ?? carrier.head;
  return (
    clause !== null &&
    clause !== undefined &&
    [clause, ...clause.children('aux', 'cop', 'aux:pass')].some(
      (t) => /^(VBD|VBZ|VBP|MD)$/.test(t.xpos) && t !== carrier && !OBLIGING.test(t.lower),
    )
  );
};

/** 'An improvement in ties requires', 'hopes for a thaw'. */
const isWanted = ({ head }: Token): boolean =>
  /^(require|need|demand|depend|want|hope|wish|seek|expect|call|urge|favour|favor|promise)$/.test(
    head?.lemma ?? '',
  );

/** What settles a quarrel is an agreement; that it is not settled is how things stand. */
const SETTLING = words('resolve settle');

/** A council or a bloc meets in itself. */
const BODY_MEETS = new Set(['meeting.body-convenes', 'meeting.body-meets']);

const isBody = ({ code, sector }: Actor): boolean =>
  /^(UNO|EUR|IGO)$/.test(code) && (sector === null || sector === 'GOV');

/** What is insisted on, asked, left unsaid or wanted, and not told. */
export const ONLY_SAID: readonly Doubt[] = [
  [
    'told as so, not demanded',
    ({ entry, frame }) => entry.stance === 'demands' && frame.lemma === 'insist' && isIndicative(frame),
  ],
  ['told as so or demanded', ({ frame }) => frame.lemma === 'insist' && isPresent(frame.complement)],
  [
    'with whom is not told',
    ({ entry, frame, parties: { by } }) =>
      BODY_MEETS.has(entry.rule) && (frame.patients.length > 0 || !by.every(isBody)),
  ],
  [
    'not said to whom or what',
    ({ entry, frame }) => entry.rule === 'position.yet-to-reply' && !isStillSilent(frame),
  ],
  ['only not told', ({ entry, frame }) => entry.rule === 'position.would-not-say' && !isUnwilling(frame)],
  [
    'only what an act is about',
    ({ entry, frame }) => entry.rule.startsWith('denial.noun') && frame.predicate.relation === 'obj',
  ],
  [
    'only refused',
    ({ entry, frame }) => entry.rule === 'denial.noun' && frame.obliques.some((o) => o.prep === 'of'),
  ],
  [
    'only a question',
    ({ entry, frame }) => entry.event === 'REQUEST' && frame.lemma === 'ask' && asksQuestion(frame),
  ],
  [
    'still in dispute',
    ({ entry, frame, setting }) => entry.kind === 'agreement' && SETTLING.has(frame.lemma) && setting.negated,
  ],
  [
    'agreed on',
    ({ entry, frame, setting }) =>
      entry.kind === 'assessment' && SETTLING.has(frame.lemma) && !setting.negated,
  ],
  [
    'wanted, not told',
    ({ entry, frame }) => entry.rule === 'assessment.relation-noun' && isWanted(frame.predicate),
  ],
  [
    'only how it looks',
    ({ entry, setting }) =>
      entry.kind === 'agreement' && entry.step === 'in force' && setting.hedges.length > 0,
  ],
];
