import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { actorsAt } from '../claims/phrases.ts';
import { frameWith } from '../frames/frame.ts';
import { hasTo } from '../frames/marks.ts';
import { prepositionOf, withConjuncts } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import { type Entry, entryFrom, entryWith, type Lexicon } from '../lexicon/entry.ts';
import { isNegated } from '../modality/negation.ts';
import { type Setting, settingOf } from '../modality/setting.ts';
import { FALSE } from '../modality/untrue.ts';
import { words } from '../words.ts';
import type { OwnWord } from './own-word.ts';
import { speaksForState } from './speakers.ts';
import { DENIAL } from './speech.ts';

const CALLED: Entry = entryFrom({
  rule: 'position.called',
  to: ['owner', 'by', 'within', 'object'],
  needs: new Set(['by']),
  kind: 'position',
  stance: 'claims',
  cameo: '010',
});

const CALLED_BAD: Entry = entryWith(CALLED, {
  rule: 'position.called-bad',
  stance: 'opposes',
  event: 'ACCUSE',
  mode: 'disapprove',
  cameo: '111',
});

const CALLED_GOOD: Entry = entryWith(CALLED, {
  rule: 'position.called-good',
  stance: 'supports',
  event: 'SUPPORT',
  cameo: '051',
});

const CALLING = words('call label brand term dub describe characterise characterize denounce');

/** Verbs that may only say what a thing is held for: a view is told where that is something bad. */
const HOLDING = words('declare deem consider regard');

/** 'called the map artificial', 'described the boarding as "a flagrant breach"': what a state makes of a thing. */
export function calledAt(verb: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  const isView = CALLING.has(verb.lemma) || HOLDING.has(verb.lemma);
  const verdict = isView && !hasTo(verb) ? verdictOf(verb) : undefined;
  const entry = verdict && !isName(verdict) && entryFor(verdict, lexicon);
  if (!entry || (entry === CALLED && HOLDING.has(verb.lemma))) return null;
  const frame = verbFrame(verb);
  const setting = settingOf(frame, lexicon);
  const callers = frame.agents.flatMap((t) => actorsAt(t, resolved));
  if (frame.passive || !isSo(setting) || callers.length === 0 || !callers.every(speaksForState)) return null;
  return { entry, frame: frameWith(frame, { complement: null }), setting };
}

/** 'islands that Tokyo calls the Senkakus': a name, and no view. */
const isName = ({ upos, head }: Token): boolean => upos === 'PROPN' && head?.deprel === 'acl:relcl';

/** What a thing is called by; nothing where the clause only gives a name to what another clause tells ('what it called'). */
function verdictOf(verb: Token): Token | undefined {
  const thing = verb.child('obj');
  const isNamed =
    thing !== undefined &&
    (thing.lower === 'it' ? verb.child('nsubj') !== undefined : !/^(NNP|PRP|WP)/.test(thing.xpos));
  if (!isNamed && !isOfWhatIsCalled(verb)) return undefined;
  return (
    verb.child('xcomp') ?? verb.children('obl', 'advcl').find((t) => prepositionOf(t) === 'as' || isAs(t))
  );
}

/** 'a remark that the minister described as blackmail'. */
const isOfWhatIsCalled = ({ deprel, head }: Token): boolean =>
  deprel === 'acl:relcl' && head?.upos === 'NOUN' && head.lower !== 'what';

const isAs = (token: Token): boolean => token.children('mark').some((t) => t.lower === 'as');

const isSo = ({ asserted, negated, condition, modal, outlook }: Setting): boolean =>
  asserted && !negated && !condition && modal === null && outlook === null;

function entryFor(verdict: Token, lexicon: Lexicon): Entry {
  const said = withConjuncts(verdict).flatMap((t) => [t, ...t.children('amod', 'advmod', 'nmod')]);
  if (FALSE.has(verdict.lemma) && !isNegated(verdict)) return DENIAL;
  if (said.some((t) => lexicon.is(t.lemma, 'bad'))) return CALLED_BAD;
  return !isNegated(verdict) && lexicon.is(verdict.lemma, 'good') ? CALLED_GOOD : CALLED;
}
