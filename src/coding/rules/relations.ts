import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { RELATIONS } from '../claims/relation.ts';
import { frameWith } from '../frames/frame.ts';
import { prepositionOf, withConjuncts } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import { type Entry, entryFrom, type Lexicon } from '../lexicon/entry.ts';
import { type Setting, settingOf, settingWith } from '../modality/setting.ts';
import { words } from '../words.ts';
import type { OwnWord } from './own-word.ts';

const rule = (name: string, by: string, joint: string): Entry =>
  entryFrom({ rule: name, by: [by], joint: [joint], needs: new Set<'joint'>(['joint']), kind: 'assessment' });

const STATE = rule('assessment.relation-state', 'relation-subject', 'relation-subject');
const TOGETHER = rule('assessment.together', 'subject', 'plural');

/** What is said of relations in an apposition: 'relations, frozen for a decade, …'. From general knowledge of English. */
const STATES = words(
  'frosty frozen strained tense warm cordial cool chilly icy cold sour soured frayed fraught fragile friendly hostile close ' +
    'distant difficult uneasy rocky troubled turbulent excellent exemplary poor good bad bitter brittle lukewarm normal ' +
    'stagnant volatile stormy prickly amicable',
);

/** Where two states may be with each other: 'on the brink of war', 'at odds', 'on bad terms', 'further apart'. */
const WHERE = words(
  'brink verge edge term odds loggerheads throat collision dagger friend enemy foe adversary rival ally apart',
);
const WITH_OF = words('brink verge edge');
const CONFLICT = words(
  'war conflict clash rupture confrontation agreement peace collapse break reconciliation',
);

/**
 * A state of a relationship that is told by a predicate without a verb of its own: 'relations are at their lowest point',
 * 'ties, frosty for a year', 'A and B are on bad terms'.
 */
export function relationAt(token: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  const found = stateIn(token, resolved) ?? apposed(token) ?? together(token);
  if (!found) return null;
  const frame = frameWith(verbFrame(token), { form: 'verb', passive: false, agents: found.agents });
  const setting = settingOf(frame, lexicon);
  if (!setting.asserted) return null;
  return { entry: found.entry, frame, setting: isSuperlative(token) ? superlative(setting) : setting };
}

/** 'have never been better', 'could hardly be worse'. */
const isSuperlative = (token: Token): boolean =>
  (token.xpos === 'JJR' || token.children('advmod').some((t) => /^(so|this|as)$/.test(t.lower))) &&
  token.children('advmod').some((t) => /^(never|hardly|scarcely|not)$/.test(t.lower));

const superlative = (setting: Setting): Setting =>
  settingWith(setting, { negated: false, modal: null, time: 'present' });

interface Told {
  readonly entry: Entry;
  readonly agents: readonly Token[];
}

const isRelation = ({ lemma, upos }: Token): boolean => upos === 'NOUN' && RELATIONS.has(lemma);

function stateIn(token: Token, resolved: Resolved): Told | null {
  if (!token.child('cop') || isForecast(token)) return null;
  const subject = token.child('nsubj');
  const relation = subject && (isRelation(subject) ? subject : spokenOf(subject, resolved));
  return relation ? { entry: STATE, agents: [relation] } : null;
}

/** 'are unlikely to improve': what is foretold is told by the verb. */
const isForecast = (token: Token): boolean =>
  /^(un)?likely$/.test(token.lower) && token.child('xcomp') !== undefined;

/** 'The friendship has suffered. It had been warm.': the relationship that the sentence before was about. */
function spokenOf(pronoun: Token, { sentences }: Resolved): Token | undefined {
  const before = /^(it|they)$/.test(pronoun.lower) ? sentences[pronoun.sentence.index - 1] : undefined;
  return before?.root?.children('nsubj', 'nsubj:pass').find(isRelation);
}

function apposed(token: Token): Told | null {
  const { head, previous } = token;
  const isBehind = /^(appos|acl|amod)$/.test(token.deprel) && previous?.form === ',';
  return isBehind && head && isRelation(head) && head.index < token.index && STATES.has(token.lower)
    ? { entry: STATE, agents: [head] }
    : null;
}

/** 'remained far apart on compensation'. */
const isApart = (token: Token): boolean =>
  /^(remain|stay|be|stand)$/.test(token.lemma) &&
  token.children('advmod', 'xcomp', 'obl').some((t) => t.lower === 'apart');

/** 'have never been closer': to each other, where nothing else is told that they are close to. */
const isCloser = (token: Token): boolean =>
  /^(closer|closest)$/.test(token.lower) && !token.child('obl', 'xcomp', 'advcl', 'ccomp');

function together(token: Token): Told | null {
  if (isApart(token)) return { entry: TOGETHER, agents: verbFrame(token).agents };
  const subject = token.child('cop') ? token.child('nsubj') : undefined;
  const where =
    [token, ...(token.upos === 'ADV' ? token.children('obl') : [])].find((t) => WHERE.has(t.lemma)) ??
    (isCloser(token) ? token : undefined);
  if (!subject || !where) return null;
  const isSaid =
    !WITH_OF.has(where.lemma) ||
    where.children('nmod').some((t) => prepositionOf(t) === 'of' && CONFLICT.has(t.lemma));
  return isSaid ? { entry: TOGETHER, agents: withConjuncts(subject) } : null;
}
