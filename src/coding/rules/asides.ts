import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { actorsAt } from '../claims/phrases.ts';
import { frameWith } from '../frames/frame.ts';
import { prepositionOf } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import { type Entry, entryFrom, type Lexicon } from '../lexicon/entry.ts';
import { settingOf, settingWith } from '../modality/setting.ts';
import { words } from '../words.ts';
import type { OwnWord } from './own-word.ts';

const CLAIMED: Entry = entryFrom({
  rule: 'position.claimed-aside',
  to: ['object'],
  needs: new Set(['by']),
  kind: 'position',
  stance: 'claims',
  cameo: '010',
});

const CLAIMING = words('claim allege contend assert maintain charge');
/** What nobody calls a good deed. */
const ILL = words(
  'interference support backing aggression provocation attack violation meddling hostility threat repression breach refusal ' +
    'failure campaign incursion intrusion occupation blackmail coercion harassment sabotage terrorism espionage persecution ' +
    'pressure bullying abuse oppression militarisation militarization',
);

/**
 * What a state holds of another, told beside something else: 'crossed the border, as Kinshasa has claimed', 'in retaliation
 * for what it called Kigali's support for rebels'.
 */
export function claimedAsideAt(verb: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  const others = CLAIMING.has(verb.lemma)
    ? claimedOf(verb)
    : /^(call|describe)$/.test(verb.lemma)
      ? calledBy(verb)
      : [];
  if (others.length === 0) return null;
  const frame = verbFrame(verb);
  const setting = settingOf(frame, lexicon);
  const agents = frame.agents.filter((t) => actorsAt(t, resolved).some(isState));
  if (agents.length === 0 || setting.negated || setting.time === 'future') return null;
  const codes = new Set(agents.flatMap((t) => actorsAt(t, resolved)).map(({ code }) => code));
  const patients = others
    .flatMap((t) => [t, ...t.children('nmod:poss', 'amod', 'nmod')])
    .filter((t) => actorsAt(t, resolved).some((a) => !codes.has(a.code)));
  if (patients.length === 0) return null;
  return {
    entry: CLAIMED,
    frame: frameWith(frame, {
      form: 'verb',
      passive: false,
      agents,
      patients,
      obliques: [],
      complement: claimedIn(verb),
      complementForm: 'that',
    }),
    setting: settingWith(setting, { asserted: true, modal: null, condition: false, outlook: null }),
  };
}

const isState = ({ sector }: { readonly sector: string | null }): boolean =>
  sector === null || sector === 'GOV';

/** 'in retaliation for what it called': of a protest or a rebuff, the verb above says as much. */
const ANSWERS = words('retaliation response reaction reply answer revenge reprisal');

/** 'as Kinshasa has claimed': of whom the clause is that it stands beside. */
function claimedOf(verb: Token): readonly Token[] {
  const isAs = verb.children('mark', 'advmod', 'case').some((t) => t.lower === 'as' && t.index < verb.index);
  const beside = verb.relation === 'advcl' && isAs && !verb.child('obj', 'ccomp', 'xcomp') ? verb.head : null;
  return beside?.upos === 'VERB' ? verbFrame(beside).agents : [];
}

/** 'denied that it had troops there, as Chad claims': what is claimed is what the other denies. */
const claimedIn = ({ head }: Token): Token | null =>
  head && /^(deny|reject|dispute|refute)$/.test(head.lemma) ? (head.child('ccomp') ?? null) : null;

/** 'what it called Western interference': the ill that is named so, on which trees hang the naming or which they hang on it. */
function calledBy(verb: Token): readonly Token[] {
  const what = verb.child('nsubj')?.subtree()[0]?.previous;
  if (what?.lower !== 'what' || !ANSWERS.has(what.previous?.previous?.lemma ?? '')) return [];
  const isHung = verb.deprel === 'acl:relcl' && what.head === verb;
  const named = isHung && verb.head ? [verb.head] : verb.children('obj', 'xcomp', 'obl');
  return named.filter((t) => ILL.has(t.lemma) && (isHung || /^(as)?$/.test(prepositionOf(t))));
}
