import type { Resolved } from '../../model/resolved.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import { attempt } from '../attempt.ts';
import { actorsAt } from '../claims/phrases.ts';
import type { Coding } from '../coding.ts';
import { frameWith } from '../frames/frame.ts';
import { prepositionOf } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import { entryFrom, type Lexicon } from '../lexicon/entry.ts';
import { settingOf } from '../modality/setting.ts';
import { words } from '../words.ts';
import { speakersOf, speaksForState } from './speakers.ts';

const CLOSED = entryFrom({
  rule: 'assessment.matter-closed',
  joint: ['plural'],
  needs: new Set(['joint']),
  kind: 'assessment',
});

/** What two have been at odds over, as those call it who speak of its end. From general knowledge of English. */
const MATTERS = words(
  'chapter page matter crisis dispute quarrel row affair misunderstanding incident episode feud rift standoff worst bad',
);
const ENDED = words('close settle resolve turn');

/** '"This chapter is closed," the minister said', 'said that the worst was behind them': what one of two says of their quarrel. */
export const mattersClosed = (
  { tokens }: Sentence,
  told: readonly Coding[],
  resolved: Resolved,
  lexicon: Lexicon,
): Coding[] => tokens.flatMap((token) => closedAt(token, told, resolved, lexicon) ?? []);

function closedAt(
  token: Token,
  told: readonly Coding[],
  resolved: Resolved,
  lexicon: Lexicon,
): Coding | null {
  const matter = isEnd(token) ? token.child('nsubj', 'nsubj:pass') : undefined;
  if (!matter || resolved.dyad.length !== 2 || !isTheirs(matter)) return null;
  if (told.some((c) => c.claim && c.frame.carrier === token)) return null;
  const frame = frameWith(verbFrame(token), { form: 'verb', passive: false, agents: [matter], patients: [] });
  const setting = settingOf(frame, lexicon);
  const who = speakersOf(token, setting, resolved, lexicon).flatMap((t) => actorsAt(t, resolved));
  const isOfPair = who.length > 0 && who.every((a) => speaksForState(a) && isAmong(a.code, resolved));
  if (!isOfPair || !setting.asserted || setting.negated || setting.condition || setting.modal) return null;
  const by = resolved.dyad.map((one) => ({
    ...one,
    text: matter.form,
    start: matter.start,
    end: matter.end,
  }));
  const coding = attempt(CLOSED, frame, setting, resolved, lexicon, () => ({ by, to: [], reciprocal: true }));
  return coding.claim ? coding : null;
}

const isAmong = (code: string, { dyad }: Resolved): boolean => dyad.some((one) => one.code === code);

/** 'is closed', 'has been settled', 'is over', 'is behind us'. */
const isEnd = (token: Token): boolean =>
  (ENDED.has(token.lemma) && token.child('aux:pass') !== undefined) ||
  (token.child('cop') !== undefined &&
    (/^(closed|over|settled|resolved)$/.test(token.lower) ||
      (/^(us|them)$/.test(token.lower) && prepositionOf(token) === 'behind')));

const isTheirs = (matter: Token): boolean =>
  MATTERS.has(matter.lemma) &&
  !matter.child('compound') &&
  matter.children('det', 'nmod:poss').some((t) => /^(the|this|that|our|their)$/.test(t.lower));
