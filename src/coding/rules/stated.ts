import { COUNTRIES } from '../../codebook/index.ts';
import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import { actorsAt, HARDWARE, meantBy } from '../claims/phrases.ts';
import { type Frame, frameWith } from '../frames/frame.ts';
import { firstConjunct, prepositionOf, withConjuncts } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import { type Entry, entryFrom, entryWith, type Lexicon } from '../lexicon/entry.ts';
import { type Setting, settingOf, settingWith } from '../modality/setting.ts';
import { words } from '../words.ts';
import { isGoingOn } from './going-on.ts';
import { isNobodysDeed } from './nobody.ts';
import { type OwnWord, rule } from './own-word.ts';
import { speakersOf, speaksForState } from './speakers.ts';

const ENTRY: Entry = entryFrom({
  rule: 'position.stated',
  by: ['subject'],
  to: ['object'],
  needs: new Set(['by']),
  kind: 'position',
  stance: 'claims',
  cameo: '010',
  complement: new Set(['that']),
});

/** As in what is told of the speaker's own doing. */
const DENIAL: Entry = entryWith(rule('denial.no-topic', 'denial', null, '016'), { to: [], joint: [] });

/** Plain saying: what verbs of more meaning ('warned', 'insisted') make of their content, patterns of their own tell. */
const SAYING = words('say tell add respond reply answer note remark state comment write');

/**
 * 'Kigali says it cannot extradite the men', '"Turkey does not haggle over its rights," he told reporters': how a state
 * says that things stand between it and another, where no pattern knows what it says.
 */
export function statedAt(token: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  if (!isPredicate(token) || isWithin(token)) return null;
  const frame = verbFrame(token);
  const setting = settingOf(frame, lexicon);
  if (!setting.asserted || setting.condition || setting.outlook !== null || setting.reporting.length > 2)
    return null;
  const verb = setting.reporting[0]?.verb;
  if (verb && !SAYING.has(verb.lemma)) return null;
  const speakers = speakersOf(token, setting, resolved, lexicon);
  const who = speakers.flatMap((t) => actorsAt(t, resolved));
  if (who.length === 0 || !who.every(speaksForState)) return null;
  if (isNoTopic(token, setting) || isNobodysDeed(token, setting, lexicon))
    return {
      entry: DENIAL,
      frame: spokenBy(frame, speakers),
      setting: settingWith(setting, { negated: true }),
    };
  const isSo = isView(token, setting, resolved) && isBetween(token, who, resolved);
  const others = othersIn(token, who, resolved);
  const isKept = others.length > 0 && setting.time !== 'future' && isPartlyQuoted(token, resolved);
  if (!isSo && !isKept) return null;
  return {
    entry: ENTRY,
    frame: frameWith(frame, {
      form: 'verb',
      passive: false,
      agents: speakers,
      patients: others,
      obliques: [],
      complement: token,
      complementForm: 'that',
    }),
    setting: settingWith(setting, { negated: false, modal: null, time: 'past' }),
  };
}

/** 'was never on the table', 'was not part of the deal': who says so of what has been denies it. */
const isNoTopic = (token: Token, { negated, time, modal }: Setting): boolean =>
  negated &&
  time === 'past' &&
  modal === null &&
  token.child('cop') !== undefined &&
  (/^(table|agenda|menu|card)$/.test(token.lemma)
    ? prepositionOf(token) === 'on'
    : token.lemma === 'part' && token.children('nmod').some((t) => SHARED.has(t.lemma)));

const spokenBy = (frame: Frame, agents: readonly Token[]): Frame =>
  frameWith(frame, { form: 'verb', passive: false, agents, patients: [], obliques: [] });

/** Other states that a statement has for its subject. */
const othersIn = (token: Token, who: readonly Actor[], resolved: Resolved): Token[] =>
  token
    .children('nsubj', 'nsubj:pass')
    .flatMap(withConjuncts)
    .flatMap((t) => (CONDUCT.has(t.lemma) ? [t, ...t.children('nmod:poss', 'amod')] : [t]))
    .filter((t) => actorsAt(t, resolved).some(({ code }) => who.every((one) => one.code !== code)));

/** Whether anything in a sentence is said by somebody: without a verb of saying and marks of quotation nothing is. */
export const holdsSpeech = ({ tokens, start, end }: Sentence, { quotations }: Resolved): boolean =>
  tokens.some(({ lemma }) => SAYING.has(lemma)) || quotations.some((q) => q.start < end && q.end > start);

/** The predicate of a whole clause with a subject. */
const isPredicate = (token: Token): boolean =>
  (token.upos === 'VERB' || token.child('cop') !== undefined) && (hasSubject(token) || sharesSubject(token));

const hasSubject = (token: Token): boolean => token.child('nsubj', 'nsubj:pass', 'csubj') !== undefined;

/** 'respects the rulings and cannot intervene'. */
const sharesSubject = (token: Token): boolean =>
  token.deprel === 'conj' &&
  !hasSubject(token) &&
  token.children('aux').some((t) => /^(can|could|do|does)$/.test(t.lower)) &&
  isPredicate(firstConjunct(token));

/** What only fills out the clause of a statement is no statement of its own. */
const isWithin = (token: Token): boolean => isInside(sharesSubject(token) ? firstConjunct(token) : token);

const isInside = ({ deprel, head }: Token): boolean =>
  /^(xcomp|acl|advcl|csubj|nmod|obl)/.test(deprel) || (deprel === 'ccomp' && !SAYING.has(head?.lemma ?? ''));

/** A state, or the union that acts like one. */
const isState = (code: string): boolean => COUNTRIES.has(code) || code === 'EUR';

/** Verbs that tell how things stand, and no act. From general knowledge of English. */
const STANDING = words(
  'want wish need respect believe think regard consider see value know understand remain stand favour favor prefer ' +
    'deserve have face share seek belong mean depend matter reflect constitute represent amount violate breach infringe ' +
    'undermine threaten contravene contradict serve harm hurt damage benefit',
);

/** Adjectives that only measure. */
const MEASURING = words(
  'long short wide narrow deep tall high low large small big old new same similar equal due available open closed full empty',
);

/**
 * 'said that Canada had made "a big mistake"': words of the speaker's own on another state that the report keeps are how he
 * puts the matter. Quoted as a whole, a clause may tell anything.
 */
function isPartlyQuoted(token: Token, { quotations }: Resolved): boolean {
  const subject = token.child('nsubj', 'nsubj:pass');
  if (!subject || /^(he|she|i)$/.test(subject.lower)) return false;
  const joined = token
    .children('conj', 'parataxis')
    .filter(({ upos }) => upos === 'VERB')
    .flatMap((t) => t.subtree());
  const own = token.subtree().filter((t) => t.start > subject.end && !joined.includes(t));
  return quotations.some(
    (q) =>
      q.kind === 'direct' &&
      own.filter((t) => t.start >= q.start && t.end <= q.end).length > 1 &&
      q.start > subject.end,
  );
}

/** A view, a refusal or a condition, not what has happened: that would be told by an act or by none. */
const isView = (token: Token, { time, modal, negated }: Setting, resolved: Resolved): boolean =>
  (token.child('cop') !== undefined && !MEASURING.has(token.lemma) && !isCounted(token)) ||
  /^(can|could|would)$/.test(modal ?? '') ||
  (negated && time !== 'past') ||
  (isGoingOn(token) && isSomebodys(token, resolved)) ||
  (STANDING.has(token.lemma) && /^VB[DPZ]$/.test(token.xpos) && isSomebodys(token, resolved));

/** 'It was the first time that', 'It would be the first trip since 2018': how often a thing has been. */
const isCounted = (token: Token): boolean =>
  COUNTABLE.has(token.lemma) &&
  token.children('amod').some((t) => /^(first|second|third|fourth|fifth|last|only)$/.test(t.lower));

const COUNTABLE = words('time trip visit meeting summit case incident deal agreement');

/** 'China's activities violate our rights': what somebody does is his, as his ships are. */
const CONDUCT = new Set([
  ...HARDWARE,
  ...words('activity action act conduct behaviour behavior move decision policy practice claim presence'),
]);

/** What things are and do is for the one who says so to know; what somebody wants or has is how he stands. */
const isSomebodys = (verb: Token, resolved: Resolved): boolean =>
  verb.children('nsubj').some((t) => meantBy(t, CONDUCT, resolved).length > 0);

/** What two states have between them. */
const SHARED = words(
  'meeting summit talk negotiation dialogue tie relation agreement deal treaty pact accord truce ceasefire sanction tariff ' +
    'embargo blockade border frontier dispute conflict claim',
);

/** 'It was too early to talk of a meeting': what is found of it, and no measure of it. */
const isJudgement = (token: Token): boolean =>
  token.upos === 'ADJ' &&
  token.child('cop') !== undefined &&
  token.subtree().some(({ lemma }) => SHARED.has(lemma));

/** Whether a statement is about another state, or about the speaker's own doing beside one. */
function isBetween(token: Token, who: readonly Actor[], resolved: Resolved): boolean {
  const codes = new Set(who.map(({ code }) => code));
  const isOther = ({ code }: Actor): boolean => isState(code) && !codes.has(code);
  const content = token.subtree().flatMap((t) => actorsAt(t, resolved));
  if (content.some(isOther)) return true;
  const subjects = (sharesSubject(token) ? firstConjunct(token) : token)
    .children('nsubj', 'nsubj:pass')
    .flatMap(withConjuncts);
  const isOwn = subjects.some((t) => t.upos !== 'PROPN' && isOfSpeaker(t, codes, resolved));
  return (isOwn || isJudgement(token)) && isAmidOthers(token, who, resolved);
}

/** Whether another state is told of in the sentence or in those right before it; of what goes on, anywhere in the paragraph. */
function isAmidOthers(token: Token, who: readonly Actor[], resolved: Resolved): boolean {
  const codes = new Set(who.map(({ code }) => code));
  return resolved.mentions.some(
    (m) =>
      isNear(m.sentence, token, resolved) && m.actors.some(({ code }) => isState(code) && !codes.has(code)),
  );
}

const isNear = (index: number, token: Token, { sentences }: Resolved): boolean =>
  index === token.sentence.index ||
  index === token.sentence.index - 1 ||
  (isGoingOn(token) && sentences[index]?.paragraph === token.sentence.paragraph);

/** 'it', 'we', 'his government', 'its troops': the speaker's own. */
const isOfSpeaker = (token: Token, codes: ReadonlySet<string>, resolved: Resolved): boolean =>
  !/^(he|she|i)$/.test(token.lower) && meantBy(token, HARDWARE, resolved).some(({ code }) => codes.has(code));
