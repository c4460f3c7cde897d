import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { actorsAt, actorsInside } from '../claims/phrases.ts';
import { frameWith } from '../frames/frame.ts';
import { prepositionOf } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import { type Entry, entryWith, type Lexicon } from '../lexicon/entry.ts';
import { hasNo, isNegated } from '../modality/negation.ts';
import { settingOf, settingWith } from '../modality/setting.ts';
import { FALSE, failsTruth, TRUTH } from '../modality/untrue.ts';
import { words } from '../words.ts';
import type { OwnWord } from './own-word.ts';
import { isOfState, speakerOf } from './speakers.ts';
import { DENIAL } from './speech.ts';

/** What there is said to be none of: deeds that one is charged with. */
const DEEDS = words(
  'involvement attack violation incursion shelling raid strike hacking interference meddling contact payment ransom ' +
    'connection role intrusion invasion abduction provocation massacre plot shipment sale delivery transfer breach ' +
    'shot exchange bombing intervention infiltration coercion pressure blackmail collusion complicity abuse crisis rift quarrel',
);

/** 'the Polish charges were false': said of what another has said. */
const OF_OTHERS: Entry = entryWith(DENIAL, { to: ['owner', 'by', 'from', 'inside'] });

const PARTLY = words('responsible involved complicit guilty');

/**
 * A speaker's denial that has not the doer for its subject: 'there was no incursion', 'it is untrue that', 'reports that …
 * are false', 'nothing of the sort happened', 'has nothing to do with'.
 */
export function denialAt(token: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  if (!DENYING.some((denies) => denies(token))) return null;
  const frame = verbFrame(token);
  const setting = settingOf(frame, lexicon);
  if (!setting.asserted || setting.condition || setting.modal !== null) return null;
  const speaker = speakerOf(token, setting, resolved, lexicon);
  const speakers = speaker ? actorsAt(speaker, resolved) : [];
  if (!speaker || speakers.length === 0) return null;
  // Villagers who have not been consulted complain of their own government
  if (isUntold(token) && !speakers.some(isOfState)) return null;
  const force = ownForce(token);
  if (force && !isOf(force, speaker, resolved)) return null;
  return {
    entry: isUntrue(token) ? OF_OTHERS : DENIAL,
    frame: frameWith(frame, {
      form: 'verb',
      passive: false,
      agents: [speaker],
      patients: isUntrue(token) ? token.children('nsubj') : frame.patients,
      ...whatIsUntrue(token),
    }),
    setting: settingWith(setting, { negated: true }),
  };
}

/** 'It was untrue that Thailand had expelled them': the deed. */
const whatIsUntrue = (token: Token) => {
  const deed = isUntrue(token) ? token.child('csubj') : undefined;
  return deed ? { complement: deed, complementForm: 'that' as const } : {};
};

const BE = /^(is|are|was|were|be|been)$/;

/** What two may have done or agreed on behind everybody's back. */
const DEALINGS = words(
  'deal bargain pact agreement understanding decision plan talk negotiation arrangement concession request offer ultimatum',
);

/** 'There was no case of soldiers having crossed': what a deed is counted by. */
const OCCURRENCES = words('fact case instance occurrence question incident example');

/** 'There was no incursion', 'there is no deal', 'there is no truth in reports that', 'there is no such network'. */
function isNone(token: Token): boolean {
  const subject = BE.test(token.lower) && token.child('expl') ? token.child('nsubj') : undefined;
  if (!subject || !hasNo(subject)) return false;
  const isSuch =
    subject.children('amod', 'det', 'det:predet').some((t) => t.lower === 'such') &&
    !subject.children('nmod', 'obl', 'acl').some((t) => prepositionOf(t) === 'as');
  const isOfDoing = OCCURRENCES.has(subject.lemma) && subject.subtree().some((t) => /^acl/.test(t.deprel));
  return isSuch || isOfDoing || [DEEDS, TRUTH, DEALINGS].some((nouns) => nouns.has(subject.lemma));
}

const FORCES = words(
  'soldier troop force mercenary fighter base adviser instructor agent spy missile drone warship',
);

/** 'There are no Eritrean soldiers in Sudan', 'We have no soldiers there': whose forces there are none of. */
function ownForce(token: Token): Token | null {
  const none = (nouns: readonly Token[]): boolean => nouns.some((t) => FORCES.has(t.lemma) && hasNo(t));
  const there = BE.test(token.lower) && token.child('expl') ? token.children('nsubj') : [];
  if (none(there)) return there[0] ?? null;
  return token.lemma === 'have' && none(token.children('obj')) ? (token.child('nsubj') ?? null) : null;
}

const isOwnForce = (token: Token): boolean => ownForce(token) !== null;

const isOf = (noun: Token, speaker: Token, resolved: Resolved): boolean => {
  const codes = new Set(actorsAt(speaker, resolved).map(({ code }) => code));
  const own = [...actorsAt(noun, resolved), ...actorsInside(noun, resolved)];
  return own.length > 0 && own.every(({ code }) => codes.has(code));
};

/** What one is charged with having: 'has no plans to invade', 'has no dispute with'. */
const HAD = words('plan intention intent ambition dispute claim contact link quarrel design');

/** 'had no plans to seize land', 'has no dispute with Beijing'. */
const hasNone = (token: Token): boolean =>
  token.lemma === 'have' && token.children('obj').some((t) => HAD.has(t.lemma) && hasNo(t) && saysOfWhat(t));

/** A plan to do a thing is denied by the verb that says what. */
const saysOfWhat = (noun: Token): boolean => noun.child('nmod', 'amod') !== undefined && !noun.child('acl');

/** 'It is untrue that', 'it is not true that', 'the report was a lie'. */
const isUntrue = (token: Token): boolean =>
  failsTruth(token) ||
  (token.child('cop') !== undefined &&
    ((FALSE.has(token.lemma) && !isStaged(token)) || isWithoutBasis(token)) &&
    !isNegated(token));

/** 'The election was a farce': what people do is no report that could be denied. */
const isStaged = (token: Token): boolean =>
  token.lemma === 'farce' && /^(NOUN|PROPN)$/.test(token.child('nsubj')?.upos ?? '') && !isOnReport(token);

const isOnReport = (token: Token): boolean =>
  /^(accusation|allegation|charge|claim|report|assertion|suspicion|rumou?r|it|they)$/.test(
    token.child('nsubj')?.lemma ?? '',
  );

/** 'said the accusations were without foundation'. */
const isWithoutBasis = (token: Token): boolean =>
  /^(foundation|basis|merit|substance|grounds?)$/.test(token.lemma) &&
  token.child('case')?.lower === 'without' &&
  isOnReport(token);

/** 'Nothing of the sort happened'. */
const isNothing = (token: Token): boolean =>
  /^(happen|occur)$/.test(token.lemma) &&
  token.children('nsubj').some((t) => t.lower === 'nothing' && t.child('nmod') !== undefined);

/** 'No such step was being considered', 'no such meeting had taken place': of what somebody is asked about or charged with. */
const isNoSuch = (token: Token): boolean =>
  token.upos === 'VERB' &&
  (/^(VBD|VBN|VBG)$/.test(token.xpos) || token.children('aux').some((t) => t.lemma === 'have')) &&
  token
    .children('nsubj', 'nsubj:pass')
    .some((t) => hasNo(t) && t.children('amod', 'det', 'det:predet').some((d) => d.lower === 'such'));

/** '"Nobody threatened to leave," the official said': what nobody has done, nobody may be charged with. */
const isByNobody = (token: Token): boolean =>
  token.upos === 'VERB' &&
  !token.child('aux:pass') &&
  (token.xpos === 'VBD' || token.children('aux').some((t) => t.lemma === 'have')) &&
  token.children('nsubj').some((t) => t.lower === 'nobody' || (t.lower === 'one' && hasNo(t))) &&
  CHARGED.has(token.lemma);

/** What those who have done it are blamed for. From general knowledge of English. */
const CHARGED = words(
  'threaten attack fire shoot bomb shell invade cross violate force harm insult bribe spy hack abandon betray breach ' +
    'break block close detain kidnap abduct arrest expel kill hurt hit target touch seize steal strike poison sabotage jam ' +
    'ram enter occupy surrender cede desert flee plot smuggle torture beat evict deport cheat provoke blackmail promise ' +
    'agree cancel mistreat abuse sink annex deceive mislead bully coerce intimidate interfere meddle arm pay obstruct delay ' +
    'reject refuse demand',
);

const WORDS_GIVEN = words(
  'promise pledge commitment assurance guarantee undertaking concession agreement decision deal attempt order offer request',
);

/** 'A promise to another country had not been given', 'no decision had been taken', 'nothing had been agreed'. */
const isUngiven = (token: Token): boolean =>
  /^(give|make|offer|reach|conclude|take|agree|sign|decide|receive)$/.test(token.lemma) &&
  isNegated(token) &&
  token
    .children('nsubj:pass')
    .some(
      (t) =>
        t.lower === 'nothing' ||
        (isAny(t) && (WORDS_GIVEN.has(t.lemma) || (token.lemma === 'agree' && AGREED.test(t.lemma)))),
    );

/** 'We were never consulted', 'it had not been notified': what others have left out. */
const isUntold = (token: Token): boolean =>
  /^(consult|notify|inform|forewarn)$/.test(token.lemma) &&
  isNegated(token) &&
  token.child('aux:pass') !== undefined &&
  token.children('nsubj:pass').some((t) => /^(we|it|they)$/.test(t.lower));

/** 'no date was ever agreed'. */
const AGREED = /^(date|day|deadline|timetable|timeline|schedule|term|condition|figure|quota|list)$/;

const isAny = (noun: Token): boolean =>
  noun.children('det', 'amod').some((d) => /^(an?|any|such|no)$/.test(d.lower));

/** 'has nothing to do with', 'is not behind', 'was not involved in'. */
function isApart(token: Token): boolean {
  if (token.lemma === 'have')
    return token
      .children('obj')
      .some((t) => t.lower === 'nothing' && t.children('acl').some((a) => a.lemma === 'do'));
  if (!token.child('cop', 'aux:pass') || !isNegated(token)) return false;
  return PARTLY.has(token.lemma) || token.children('case').some((c) => c.lower === 'behind');
}

const DENYING: readonly ((token: Token) => boolean)[] = [
  isNone,
  isUntrue,
  isNothing,
  isNoSuch,
  isByNobody,
  isApart,
  isUngiven,
  isUntold,
  hasNone,
  isOwnForce,
];
