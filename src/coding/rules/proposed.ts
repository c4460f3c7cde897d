import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { actorsAt } from '../claims/phrases.ts';
import { frameWith } from '../frames/frame.ts';
import { hasTo } from '../frames/marks.ts';
import { nounFrame } from '../frames/nouns.ts';
import { prepositionOf } from '../frames/tree.ts';
import { type Entry, entryFrom, entryWith, type Lexicon } from '../lexicon/entry.ts';
import { hasNo } from '../modality/negation.ts';
import { type Setting, settingOf, settingWith } from '../modality/setting.ts';
import { words } from '../words.ts';
import type { OwnWord } from './own-word.ts';
import { speaksForState } from './speakers.ts';

const PROPOSED: Entry = entryFrom({
  rule: 'position.proposed',
  to: ['content', 'on', 'to', 'object'],
  kind: 'position',
  stance: 'proposes',
  event: 'REQUEST',
  cameo: '100',
});
const DEMANDED: Entry = entryWith(PROPOSED, {
  rule: 'position.demanded',
  to: ['content', 'on', 'to'],
  stance: 'demands',
});

const PROPOSALS = words('proposal suggestion motion');
const DEMANDS = words('demand call request appeal plea');
/** What others do with a proposal that is there. */
const DEALING = words(
  'discuss debate consider weigh study examine review back support endorse oppose block veto welcome ignore dismiss reject ' +
    'refuse resist accept adopt approve',
);
/** What states ask for: the demand of buyers is for goods. */
const ASKED = words(
  'release withdrawal return expulsion sanction embargo ceasefire truce apology inquiry investigation compensation talk ' +
    'negotiation dialogue end suspension recall extradition restraint reparation inspection deployment',
);

/** 'will discuss a Polish proposal to limit visas', 'rejected a Peruvian call for sanctions': what a state has proposed, told by what others do with it. */
export function proposedAt(noun: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  const isProposal = PROPOSALS.has(noun.lemma);
  if (!(isProposal || DEMANDS.has(noun.lemma)) || !isDealtWith(noun) || hasNo(noun)) return null;
  const content = noun.children('acl').find(hasTo);
  const isAsked = noun.children('nmod').some((t) => prepositionOf(t) === 'for' && ASKED.has(t.lemma));
  if (!content && !isAsked) return null;
  const owners = noun
    .children('nmod:poss', 'amod', 'compound')
    .filter((t) => actorsAt(t, resolved).length > 0);
  if (owners.length !== 1 || !owners.flatMap((t) => actorsAt(t, resolved)).every(speaksForState)) return null;
  const frame = frameWith(nounFrame(noun, null), { agents: owners });
  const setting: Setting = settingWith(settingOf(frame, lexicon), {
    asserted: true,
    condition: false,
    negated: false,
    modal: null,
    outlook: null,
    time: 'past',
  });
  return { entry: isProposal ? PROPOSED : DEMANDED, frame, setting };
}

const isDealtWith = ({ relation, head }: Token): boolean =>
  /^(obj|nsubj)$/.test(relation) && head?.upos === 'VERB' && DEALING.has(head.lemma);
