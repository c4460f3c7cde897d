import type { Claim } from '../model/claim.ts';
import type { Resolved } from '../model/resolved.ts';
import type { Sentence, Token } from '../model/sentence.ts';
import { attempt, UNKNOWN_PARTY } from './attempt.ts';
import { isOfMind, mindOpen } from './claims/aim-open.ts';
import { namesFighting } from './claims/border-fights.ts';
import { namesPactAgain, namesTruceMade } from './claims/pact-told.ts';
import { isOfPair } from './claims/pair-meant.ts';
import { isSport, oneEach } from './claims/sift.ts';
import { tellsOfSigning } from './claims/signed-after.ts';
import type { Coding } from './coding.ts';
import { codeFrame } from './entries.ts';
import { framesOf } from './frames/find.ts';
import type { Frame } from './frames/frame.ts';
import { guessedIn, isOnPair } from './learned/guess.ts';
import type { Lexicon } from './lexicon/entry.ts';
import type { LinearModel } from './linear/model.ts';
import { settingOf } from './modality/setting.ts';
import { actOfWarAt } from './rules/act-of-war.ts';
import { admittedAt } from './rules/admitted.ts';
import { delegationAt, talksBehind } from './rules/after-talks.ts';
import { alsoAsked } from './rules/also-asked.ts';
import { appraisalAt } from './rules/appraisals.ts';
import { claimedAsideAt } from './rules/asides.ts';
import { bargainAt } from './rules/bargains.ts';
import { blamedAt } from './rules/blamed.ts';
import { calledAt } from './rules/called.ts';
import { cededPlaceAt } from './rules/ceded-place.ts';
import { consequenceAt } from './rules/consequences.ts';
import { denialAt } from './rules/denials.ts';
import { deniedBeside } from './rules/denied-beside.ts';
import { endedWith } from './rules/ended-with.ts';
import { firmMeasureAt } from './rules/firms.ts';
import { heldAt } from './rules/held.ts';
import { brokenAt, keptAt, promisedAt } from './rules/kept.ts';
import { keptForAt } from './rules/kept-for.ts';
import { metAsBody, metAt } from './rules/met.ts';
import { metBefore } from './rules/met-before.ts';
import { clearsAll } from './rules/nobody.ts';
import { noneToCome } from './rules/none-to-come.ts';
import { isCommand, obligedAt } from './rules/obliged.ts';
import { outlookAt } from './rules/outlooks.ts';
import { looksAhead } from './rules/outlooks-between.ts';
import type { OwnWord } from './rules/own-word.ts';
import { pairSummitAt } from './rules/pair-summits.ts';
import { proposedAt } from './rules/proposed.ts';
import { namesCaptives } from './rules/recalled/captives.ts';
import { isBareThing } from './rules/recalled/measures.ts';
import { namesThingAgain } from './rules/recalled/things.ts';
import { recalled } from './rules/recalled.ts';
import { refusalAt } from './rules/refusals.ts';
import { relationAt } from './rules/relations.ts';
import { AT_REQUEST, requestedAt } from './rules/requested.ts';
import { OWN_REFUSAL, ownWordOf } from './rules/speech.ts';
import { spokenAfter, talksAbroad } from './rules/spoken-after.ts';
import { standsUntil } from './rules/standing.ts';
import { holdsSpeech, statedAt } from './rules/stated.ts';
import { TERMS, termsAt } from './rules/terms.ts';
import { onceEach } from './rules/told.ts';
import { tradeEndedAt } from './rules/trade-ended.ts';
import { verdictAt } from './rules/verdicts.ts';
import { wantedAt } from './rules/wanted.ts';

/** All claims of a report, in order of the text. A sentence that means no actor has none. */
export function codeArticle(resolved: Resolved, lexicon: Lexicon): Claim[] {
  if (isSport(resolved, lexicon)) return [];
  const named = new Set(resolved.mentions.flatMap((m) => (m.actors.length > 0 ? [m.sentence] : [])));
  const sentences = resolved.sentences.filter(
    (s) =>
      named.has(s.index) ||
      (goesOn(s, lexicon) && named.has(s.index - 1)) ||
      namesThingAgain(s) ||
      namesCaptives(s) ||
      namesPactAgain(s) ||
      namesTruceMade(s) ||
      tellsOfSigning(s) ||
      namesFighting(s) ||
      clearsAll(s, resolved) ||
      isOfPair(s, resolved) ||
      looksAhead(s, resolved),
  );
  return claimsOf(codeInOrder(sentences, resolved, lexicon));
}

/** What a sentence tells, where who says so stands behind: 'It was put off, the ministry said'. */
const toldBefore = (root: Token): Token =>
  root.children('ccomp').find((t) => t.index < root.index && t.child('nsubj:pass')) ?? root;

/** 'Flights resumed.' */
const isOpening = (root: Token | null | undefined): boolean =>
  /^(resume|restart|reopen)$/.test(root?.lemma ?? '');

/** 'It had been warm in the spring.', 'The deal was signed in Lima.', 'Trade has been suspended.': about what the sentence before was about. */
function goesOn({ root }: Sentence, lexicon: Lexicon): boolean {
  const subject = (root ? toldBefore(root) : null)?.child('nsubj');
  const isThing = subject !== undefined && isBareThing(subject) && !subject.child('det');
  if (isThing && (subject.deprel === 'nsubj:pass' || isOpening(root))) return true;
  const isPact = subject?.deprel === 'nsubj:pass' && lexicon.is(subject.lemma, 'pact');
  return isPact
    ? subject.children('det').some((t) => t.lower === 'the')
    : /^(it|they)$/.test(subject?.lower ?? '');
}

/** The claims among codings, one for each predicate and kind. */
export const claimsOf = (codings: readonly Coding[]): Claim[] =>
  oneEach(codings.flatMap((c) => c.claim ?? []));

/** Every frame that the patterns know, with its claim or the reason for none: what `explain` shows. */
export function codeSentences(resolved: Resolved, lexicon: Lexicon): Coding[] {
  if (isSport(resolved, lexicon)) return [];
  return codeInOrder(resolved.sentences, resolved, lexicon);
}

function codeInOrder(sentences: readonly Sentence[], resolved: Resolved, lexicon: Lexicon): Coding[] {
  const coded = sentences.map((s) => codeSentence(s, resolved, lexicon));
  const told = recalled(sentences, coded, resolved, lexicon);
  const { learned } = lexicon;
  return learned ? withGuesses(sentences, told, learned, resolved, lexicon) : told;
}

/** What is told, and in its place what the learned part makes of predicates that tell nothing. */
function withGuesses(
  sentences: readonly Sentence[],
  told: readonly Coding[],
  learned: LinearModel,
  resolved: Resolved,
  lexicon: Lexicon,
): Coding[] {
  const bySentence = new Map(sentences.map((s) => [s, [] as Coding[]]));
  const report = { resolved, lexicon, isOnPair: isOnPair(told, resolved) };
  for (const coding of told) bySentence.get(coding.frame.predicate.sentence)?.push(coding);
  return [...bySentence].flatMap(([sentence, own]) =>
    [...own, ...guessedIn(sentence, own, learned, report)].sort(
      (a, b) => a.frame.predicate.index - b.frame.predicate.index,
    ),
  );
}

function codeSentence(sentence: Sentence, resolved: Resolved, lexicon: Lexicon): Coding[] {
  const own = ownWords(sentence, resolved, lexicon);
  const claimed = new Set(
    own.filter((c) => c.claim && !c.frame.trigger && !isDuty(c)).map((c) => c.frame.carrier),
  );
  const found = framesOf(sentence, lexicon).map((f) => codeFrame(f, resolved, lexicon, claimed));
  const told = found.filter(
    (c) => !isAside(c) && !own.some((o) => isDemanded(c, o) || isTerm(c, o) || isRefused(c, o)),
  );
  const kept = own.filter(
    (c) => !told.some((f) => f.claim && (covers(f, c) || tells(f, c) || isDoneFor(f, c))),
  );
  const all = onceEach([...kept, ...told]);
  const coded = all.filter((c) => !all.some((o) => o.claim && (isDemandedBy(c, o) || isShotOf(c, o))));
  const asked = coded.flatMap((c) => alsoAsked(c, resolved, lexicon));
  const stated = [...coded, ...asked, ...statements(sentence, coded, resolved, lexicon)];
  return stated
    .map((c) => minded(c, stated, resolved, lexicon))
    .sort((a, b) => a.frame.predicate.index - b.frame.predicate.index);
}

/** What somebody wants or warns of, where the clause tells nothing else. */
function minded(coding: Coding, all: readonly Coding[], resolved: Resolved, lexicon: Lexicon): Coding {
  const { frame, entry, claim, reason } = coding;
  if (claim || !entry || reason !== UNKNOWN_PARTY || !isOfMind(entry, frame, resolved)) return coding;
  const within = new Set(
    frame.carrier.subtree().filter((t) => t === frame.carrier || !isApart(t, frame.carrier)),
  );
  if (all.some((c) => c.claim && within.has(c.frame.carrier))) return coding;
  const tried = attempt(entry, frame, settingOf(frame, lexicon), resolved, lexicon, mindOpen);
  return tried.claim ? { ...coding, ...tried } : coding;
}

/** What a rule found, with the parties that it knows or those that the frame tells. */
const tried = ({ entry, frame, setting, parties }: OwnWord, resolved: Resolved, lexicon: Lexicon): Coding =>
  attempt(entry, frame, setting, resolved, lexicon, parties && (() => parties));

/** What is only said of how things stand, where nothing in it and no verb of saying it tells more. */
function statements(
  sentence: Sentence,
  coded: readonly Coding[],
  resolved: Resolved,
  lexicon: Lexicon,
): Coding[] {
  const isSpoken = holdsSpeech(sentence, resolved);
  const told = coded.filter((c) => c.claim).map((c) => c.frame);
  return sentence.tokens.filter(mayTell).flatMap((token) => {
    const own =
      calledAt(token, resolved, lexicon) ??
      (isSpoken ? statedAt(token, resolved, lexicon) : null) ??
      outlookAt(token, resolved, lexicon);
    if (!own) return [];
    const { reporting } = own.setting;
    const within = new Set(token.subtree().filter((t) => t === token || !isApart(t, token)));
    const isTold = told.some(
      (f) =>
        within.has(f.carrier) ||
        within.has(f.predicate) ||
        f.complement === token ||
        reporting.some(
          ({ verb }) => verb === f.carrier || (verb.deprel === 'advcl' && verb.head === f.carrier),
        ),
    );
    return isTold ? [] : [tried(own, resolved, lexicon)];
  });
}

/** 'cannot extradite the men, but thanked its neighbour': what is coordinated with a statement is none of it. */
const isApart = (inner: Token, statement: Token): boolean => {
  const path = [inner, ...inner.ancestors()];
  const top = path[path.indexOf(statement) - 1];
  return top?.deprel === 'conj' || top?.deprel === 'parataxis';
};

/** 'A pledge that Seoul had given was fulfilled': without a day of its own, the clause only says which pledge. */
const isAside = ({ frame, claim }: Coding): boolean =>
  frame.trigger !== undefined &&
  (claim === null || claim.when?.basis === 'speech' || claim.when?.from === null);

const isDuty = ({ entry }: Coding): boolean => entry?.stance === 'demands';

/** Whether a predicate is what somebody is said to have to do: 'must withdraw', 'needs to withdraw'. */
const isWithin = ({ frame: { carrier } }: Coding, duty: Coding): boolean =>
  carrier === duty.frame.carrier || (carrier.deprel === 'xcomp' && carrier.head === duty.frame.carrier);

/**
 * What somebody has to do, or is told to, is demanded of him; of what others only say that
 * he should do, an act says more, and so does one that names whom it would be done to.
 */
const isDemanded = (pattern: Coding, own: Coding): boolean =>
  own.claim !== null &&
  isDuty(own) &&
  isWithin(pattern, own) &&
  (pattern.claim?.kind === 'position' ||
    isToStop(pattern.frame) ||
    (isCommand(own.entry) && pattern.claim?.to.length === 0));

/** 'must stop arming the rebels': what is to end is no act that is called for. */
const isToStop = ({ carrier }: Frame): boolean =>
  carrier.deprel === 'xcomp' && /^(stop|cease|quit|refrain|desist)$/.test(carrier.head?.lemma ?? '');

/** 'must open its ports, Brussels insisted': the demand tells what is called for. */
const isDemandedBy = ({ claim, frame }: Coding, demand: Coding): boolean =>
  claim?.status === 'called-for' &&
  demand.claim?.kind === 'position' &&
  isDuty(demand) &&
  demand.frame.complement === frame.carrier &&
  demand.frame.carrier !== frame.carrier &&
  demand.claim.to.some(({ code }) => claim.by.some((one) => one.code === code));

/** 'Drones launched by rebels set a depot ablaze': whose drones they were is told by what they did. */
const isShotOf = (
  { claim, frame: { predicate } }: Coding,
  { claim: hit, frame: { carrier } }: Coding,
): boolean =>
  /^(MOBILIZE|ASSAULT)$/.test(claim?.plover?.event ?? '') &&
  hit?.plover?.event === 'ASSAULT' &&
  predicate.deprel === 'acl' &&
  predicate.xpos === 'VBN' &&
  predicate.head?.head === carrier &&
  predicate.head.relation === 'nsubj';

/** What an agreement binds a state to is promised, and neither planned nor foreseen; a meeting agreed on is a meeting. */
const isTerm = ({ frame, claim }: Coding, own: Coding): boolean =>
  own.claim !== null &&
  own.entry?.rule === TERMS &&
  own.frame.carrier === frame.carrier &&
  claim?.kind !== 'meeting';

/** 'will not hold talks as long as the ship is there', says the one who will not: he refuses, and no meeting is denied. */
const isRefused = ({ frame, claim }: Coding, own: Coding): boolean =>
  own.claim !== null &&
  own.entry?.rule === OWN_REFUSAL &&
  own.frame.carrier === frame.carrier &&
  claim?.kind === 'meeting' &&
  claim.status === 'denied' &&
  claim.detail.format !== 'visit';

/** A pattern that says more about the same predicate than the speaker's own word does (a planned meeting, an act called for). */
const covers = (pattern: Coding, own: Coding): boolean =>
  isDuty(own) ? isWithin(pattern, own) : !own.frame.trigger && pattern.frame.carrier === own.frame.carrier;

/** 'arrested the man at Berlin's request': where the deed is a claim, the wish is only its ground. */
const isDoneFor = ({ frame }: Coding, { entry, frame: { complement } }: Coding): boolean =>
  entry?.rule === AT_REQUEST && (frame.carrier === complement || frame.predicate === complement);

/** 'reiterated that it would respect the treaty': the promise is told by the verb above. */
const tells = (pattern: Coding, own: Coding): boolean =>
  pattern.claim?.kind === own.claim?.kind && pattern.frame.complement === own.frame.carrier;

/** Every rule that looks at one token after the other asks for a verb, for something that hangs on it, or for one of these relations. */
const mayTell = (token: Token): boolean =>
  token.upos === 'VERB' || token.children().length > 0 || /^(appos|acl|amod|ccomp)$/.test(token.deprel);

function ownWords(sentence: Sentence, resolved: Resolved, lexicon: Lexicon): Coding[] {
  return sentence.tokens.filter(mayTell).flatMap((token) => {
    const own =
      bargainAt(token, resolved, lexicon) ??
      standsUntil(token, resolved, lexicon) ??
      ownWordOf(token, resolved, lexicon) ??
      noneToCome(token, resolved, lexicon) ??
      denialAt(token, resolved, lexicon) ??
      deniedBeside(token, resolved, lexicon) ??
      relationAt(token, resolved, lexicon) ??
      heldAt(token, resolved, lexicon) ??
      termsAt(token, resolved, lexicon) ??
      keptAt(token, resolved, lexicon) ??
      keptForAt(token, resolved, lexicon) ??
      brokenAt(token, resolved, lexicon) ??
      promisedAt(token, resolved, lexicon) ??
      talksBehind(token, resolved, lexicon) ??
      metBefore(token, resolved, lexicon) ??
      delegationAt(token, resolved, lexicon) ??
      endedWith(token, lexicon) ??
      spokenAfter(token, resolved, lexicon) ??
      talksAbroad(token, resolved, lexicon) ??
      firmMeasureAt(token, resolved, lexicon) ??
      admittedAt(token, resolved, lexicon) ??
      tradeEndedAt(token, resolved, lexicon) ??
      refusalAt(token, resolved, lexicon) ??
      obligedAt(token, resolved, lexicon) ??
      consequenceAt(token, resolved, lexicon) ??
      blamedAt(token, resolved, lexicon) ??
      verdictAt(token, resolved, lexicon) ??
      claimedAsideAt(token, resolved, lexicon) ??
      actOfWarAt(token, resolved, lexicon) ??
      cededPlaceAt(token, resolved, lexicon) ??
      metAt(token, resolved, lexicon) ??
      metAsBody(token, resolved, lexicon) ??
      appraisalAt(token, resolved, lexicon) ??
      requestedAt(token, resolved, lexicon) ??
      proposedAt(token, resolved, lexicon) ??
      pairSummitAt(token, resolved, lexicon) ??
      wantedAt(token, resolved, lexicon);
    if (!own) return [];
    return [tried(own, resolved, lexicon)];
  });
}
