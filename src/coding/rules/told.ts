import type { Claim } from '../../model/claim.ts';
import type { Token } from '../../model/sentence.ts';
import { type Coding, without } from '../coding.ts';
import type { Frame } from '../frames/frame.ts';
import { firstConjunct } from '../frames/tree.ts';
import { endedBy } from './ending.ts';

/** The codings of a sentence, of those that tell the same thing only the one that says more. */
export const onceEach = (codings: readonly Coding[]): Coding[] =>
  withoutTwins(withoutTold(withoutShells(withoutGreetings(codings))));

/** Ways in which people greet each other who need not meet for more. */
const GREETING = /^(shake|hug|embrace|kiss|nod|smile|wave|greet|pose|exchange)$/;

/** 'shook hands but did not hold a meeting': they greeted each other, and nothing else. */
const withoutGreetings = (codings: readonly Coding[]): Coding[] =>
  codings.map((c) => {
    const isAll = codings.some(
      (d) =>
        GREETING.test(c.frame.carrier.lemma) &&
        c.claim?.kind === 'meeting' &&
        d.claim?.kind === 'meeting' &&
        d.claim.status === 'denied' &&
        d.frame.carrier.deprel === 'conj' &&
        firstConjunct(d.frame.carrier) === c.frame.carrier &&
        codesOf(c.claim) === codesOf(d.claim),
    );
    return isAll ? without(c, 'no meeting was held') : c;
  });

/** 'met and talked until midnight', 'a round of negotiations between A and B': one meeting is told once. */
const withoutTwins = (codings: readonly Coding[]): Coding[] =>
  codings.map((c, i) => {
    const twin = codings.some(
      (d, j) =>
        d !== c &&
        (isSameAct(c, d) ||
          isGoingOn(c, d) ||
          (isSameMeeting(c, d) &&
            !isOneMore(c, d) &&
            !isOneMore(d, c) &&
            !isApart(c, d) &&
            !isApart(d, c) &&
            (saysWhere(d, c) || (!saysWhere(c, d) && isToldBy(c, d, j < i))))),
    );
    return twin ? without(c, 'the same act') : c;
  });

/** Whether one meeting is told by what tells of it before, or above. */
const isToldBy = (c: Coding, d: Coding, isBefore: boolean): boolean =>
  isTime(c) ||
  isOvertaken(c, d) ||
  (c.claim?.status === d.claim?.status && (isOf(c, d) || (isBefore && !isOf(d, c))));

/** 'The talks began after A and B had met', 'met for the first time since a lunch': two meetings, one after the other. */
const isApart = (inner: Coding, outer: Coding): boolean =>
  [inner.frame.carrier.head, inner.frame.carrier.head?.head].includes(outer.frame.carrier) &&
  inner.frame.carrier.children('mark', 'case').some((m) => /^(after|before|since)$/.test(m.lower));

/** 'met in Lima in May and held another session on Monday': counted on from the first, it is not the first. */
const isOneMore = ({ frame: { form, predicate, carrier } }: Coding, { frame }: Coding): boolean =>
  form === 'noun' &&
  carrier.deprel === 'conj' &&
  firstConjunct(carrier) === frame.carrier &&
  predicate.children('det', 'amod').some((t) => /^(another|second|third|further|new)$/.test(t.lower));

const isOf = (inner: Coding, outer: Coding): boolean =>
  inner.frame.form === 'noun' &&
  inner.frame.predicate !== outer.frame.predicate &&
  (inner.frame.predicate.ancestors().includes(outer.frame.predicate) ||
    outer.frame.patients.includes(inner.frame.predicate));

/** 'Talks are under way', 'a summit planned for Monday has been put off': the verb of the clause tells how it stands. */
const isOvertaken = (inner: Coding, outer: Coding): boolean =>
  (isOf(inner, outer) && outer.frame.lemma === 'be') ||
  ((isOf(inner, outer) || inner.frame.predicate === outer.frame.predicate) &&
    stepOf(outer) !== stepOf(inner) &&
    /^(moved|cancelled)$/.test(stepOf(outer)));

/** A measure that somebody has settled on against another. */
const isHostile = ({ claim }: Coding): boolean =>
  claim?.kind === 'measure' && /^(SANCTION|COERCE)$/.test(claim.plover?.event ?? '') && claim.to.length > 0;

const isDeciding = ({ entry }: Coding): boolean => /^commitment\.(decide|vote-to)$/.test(entry?.rule ?? '');

/** 'expelled the envoy, giving him 48 hours to leave': how long somebody has is no threat beside what is done to him. */
const isNotice = ({ claim: notice, frame: { carrier } }: Coding, { claim, frame }: Coding): boolean =>
  notice?.coder.rule === 'measure.threaten/give' &&
  (claim?.kind === 'measure' || claim?.plover?.modes.includes('expel') === true) &&
  carrier.head === frame.carrier &&
  (carrier.xpos === 'VBG' || carrier.deprel === 'conj');

/** 'vetoed a statement condemning the raid': what is not said is no claim. */
const isBlocked = ({ frame: { carrier } }: Coding, { entry, frame }: Coding): boolean =>
  entry?.rule === 'position.block-text' &&
  carrier.deprel.startsWith('acl') &&
  frame.patients.some((t) => t === carrier.head);

/** 'decided to open a consulate': the undertaking is told, and not what it is to do. */
const isDecided = (inner: Coding, outer: Coding): boolean =>
  isDeciding(outer) && outer.frame.complement === inner.frame.carrier && !isHostile(inner);

/** 'scrapped a trip to Rome, where he was to have met the president': the meeting that did not come about went with the trip. */
const isLost = (inner: Coding, outer: Coding): boolean =>
  inner.claim?.kind === 'meeting' &&
  outer.claim?.kind === 'meeting' &&
  inner.frame.carrier.deprel === 'acl:relcl' &&
  /^(denied|planned)$/.test(inner.claim.status) &&
  /^(moved|cancelled)$/.test(stepOf(outer)) &&
  inner.frame.carrier.ancestors().includes(outer.frame.predicate);

const stepOf = ({ claim }: Coding): string => (claim && 'step' in claim.detail ? claim.detail.step : '');

/** 'convicted X and sentenced him': one act, told by its steps. */
const isSameAct = ({ claim: a, frame: f }: Coding, { claim: b, frame: g }: Coding): boolean =>
  a?.plover?.modes.includes('convict') === true &&
  b?.plover?.modes.includes('convict') === true &&
  a.status === b.status &&
  f.carrier.deprel === 'conj' &&
  firstConjunct(f.carrier) === firstConjunct(g.carrier) &&
  g.carrier.index < f.carrier.index;

/** 'sat across a table with their colleagues and talked until midnight': what some of them went on doing is the same meeting. */
const isGoingOn = ({ claim: a, frame: f }: Coding, { claim: b, frame: g }: Coding): boolean =>
  a?.kind === 'meeting' &&
  b?.kind === 'meeting' &&
  a.status === b.status &&
  /^(talk|speak|confer)$/.test(f.lemma) &&
  f.carrier.deprel === 'conj' &&
  firstConjunct(f.carrier) === g.carrier &&
  f.carrier.child('nsubj') === undefined &&
  a.by.every(({ code }) => b.by.some((one) => one.code === code));

/** '... will meet when they take part in the forum': the time of a meeting is no meeting of its own. */
const isTime = (inner: Coding): boolean => inner.frame.carrier.children().some((t) => t.lower === 'when');

/** 'last sat down together in May, when their commission met in Lima': the time of the meeting tells who met where. */
const saysWhere = (inner: Coding, outer: Coding): boolean =>
  isTime(inner) &&
  inner.claim?.status === outer.claim?.status &&
  inner.frame.carrier.children('nsubj').some((t) => t.upos !== 'PRON') &&
  inner.claim?.where != null &&
  outer.claim?.where == null;

const isSameMeeting = ({ claim: a, frame: f }: Coding, { claim: b, frame: g }: Coding): boolean =>
  a?.kind === 'meeting' &&
  b?.kind === 'meeting' &&
  ((a.reciprocal && b.reciprocal) || f.predicate === g.predicate) &&
  codesOf(a) === codesOf(b);

const sidesOf = ({ by, to }: Claim): string =>
  [by, to].map((side) => side.map((a) => a.code).join('+')).join('>');

const codesOf = ({ by }: Claim): string => [...new Set(by.map((a) => a.code))].sort().join('+');

/**
 * 'has stopped supplying gas', 'acknowledged that its troops had crossed': where the ending or the acknowledgement is
 * a claim, what is ended or acknowledged is none.
 */
const withoutTold = (codings: readonly Coding[]): Coding[] =>
  codings.map((c) => {
    const ending = endedBy(c.frame.carrier);
    const told = codings.some(
      (d) =>
        d !== c &&
        d.claim &&
        (d.frame.carrier === ending ||
          ((isAdmission(d.claim) || isThreat(d.claim)) && d.frame.complement === c.frame.carrier) ||
          isPlanOf(c, d) ||
          isLost(c, d) ||
          isDecided(c, d) ||
          isNotice(c, d) ||
          isBlocked(c, d) ||
          isInForce(c, d) ||
          isTelling(c, d) ||
          isTerm(c, d) ||
          isUnmeant(c, d) ||
          isSamePledge(c, d) ||
          isVowed(c, d) ||
          isGivenIn(c, d) ||
          isJudged(c, d) ||
          isSettled(c, d) ||
          isPurpose(c, d) ||
          isPromised(c, d) ||
          isKept(c, d) ||
          isTurnedDown(c, d) ||
          isDutyFound(c, d) ||
          isCause(c, d)),
    );
    return told ? without(c, 'told by the word above it') : c;
  });

/** 'Russia will ban tomatoes, the ministry announced': the telling of a measure is none. */
const isTelling = (telling: Coding, { claim, setting }: Coding): boolean =>
  telling.claim?.kind === claim?.kind &&
  telling.claim?.plover?.event !== 'THREATEN' &&
  (setting?.reporting.some(({ verb }) => verb === telling.frame.carrier) ?? false);

/** 'threatened to cut off power if Kyiv stopped the gas', 'Should Mali free them, it would drop its complaint': what a threat or an offer waits for is no claim beside it. */
const isTerm = ({ claim: term, frame: { carrier } }: Coding, { claim, frame }: Coding): boolean =>
  term?.status === 'conditional' &&
  claim !== null &&
  (isThreat(claim) || claim.coder.rule === 'commitment.bargain') &&
  carrier.deprel === 'advcl' &&
  !/^(keep|continue|remain|maintain|persist)$/.test(carrier.lemma) &&
  (carrier.head === frame.carrier || carrier.head === frame.complement) &&
  (carrier.children('mark').some((t) => /^(if|unless|provided)$/.test(t.lower)) ||
    carrier.children('aux').some((t) => t.lower === 'should' && t.index === carrier.subtree()[0]?.index));

/** 'vowed that no ship would be allowed to dock': the vow is told, and not what it refuses beside it. */
const isVowed = (inner: Coding, { claim, frame }: Coding): boolean =>
  claim?.kind === 'commitment' &&
  inner.claim?.kind === 'position' &&
  inner.claim.coder.rule === 'position.barred' &&
  frame.complement === inner.frame.carrier;

/** 'Promising to be a good neighbour, it pledged free power': one promise, told by what is given. */
const isSamePledge = ({ claim: inner, frame: { carrier } }: Coding, { claim, frame }: Coding): boolean =>
  inner?.kind === 'commitment' &&
  claim?.kind === 'commitment' &&
  inner.to.length === 0 &&
  carrier.deprel === 'advcl' &&
  carrier.xpos === 'VBG' &&
  carrier.head === frame.carrier;

/** 'Bowing to pressure from Ankara, it dropped its demand': one concession, told by whom it is made to. */
const isGivenIn = ({ claim: inner, frame: { carrier } }: Coding, { claim, frame }: Coding): boolean =>
  inner?.plover?.event === 'CONCEDE' &&
  claim?.plover?.event === 'CONCEDE' &&
  inner.to.length === 0 &&
  claim.to.length > 0 &&
  frame.carrier.deprel === 'advcl' &&
  frame.carrier.head === carrier;

/** 'had no intention of changing its policy': one denial. */
const isUnmeant = ({ claim: inner, frame: { carrier } }: Coding, { claim, frame }: Coding): boolean =>
  inner?.kind === 'denial' &&
  claim?.kind === 'denial' &&
  carrier.deprel === 'acl' &&
  frame.patients.some((t) => t === carrier.head);

/** 'has eased its blockade': the measure is told by what is done to it. */
const isInForce = (noun: Coding, { claim, frame }: Coding): boolean =>
  noun.claim?.coder.rule === 'measure.in-force-noun' &&
  claim?.kind === 'measure' &&
  frame.patients.includes(noun.frame.predicate);

/** 'plans to travel to Ankara for talks': the meeting planned says more than the planning of it. */
const isPlanOf = (plan: Coding, { claim, frame }: Coding): boolean =>
  plan.claim?.kind === 'meeting' && claim?.kind === 'meeting' && plan.frame.complement === frame.carrier;

/** 'are close to a deal but have not signed it': what became of the deal says how near they are. */
const isSettled = (near: Coding, { claim }: Coding): boolean =>
  near.entry?.rule === 'agreement.close-to' &&
  claim?.kind === 'agreement' &&
  near.claim !== claim &&
  near.claim !== null &&
  codesOf(near.claim) === codesOf(claim);

/** 'promised that it would let them in and would not move its troops': what is promised has not been, and is no act beside the promise. */
const isPromised = ({ claim: act, frame: { carrier } }: Coding, { claim, frame }: Coding): boolean =>
  (act?.kind === 'event' || act?.kind === 'measure') &&
  /^(predicted|planned|denied)$/.test(act.status) &&
  claim?.kind === 'commitment' &&
  claim.status === 'happened' &&
  frame.complementForm === 'that' &&
  frame.complement !== null &&
  (carrier === frame.complement ||
    (carrier.deprel === 'conj' && firstConjunct(carrier) === frame.complement && !carrier.child('nsubj')));

/** 'The sailors whose release Chad promised were flown home': of a promise that has been kept it has to be told when it was made. */
const isKept = ({ claim: made, frame: { carrier } }: Coding, { claim, frame }: Coding): boolean =>
  made?.kind === 'commitment' &&
  made.when?.basis === 'speech' &&
  claim?.kind === 'commitment' &&
  claim.detail.step === 'kept' &&
  carrier.deprel === 'acl:relcl' &&
  frame.patients.some((t) => t === carrier.head);

/** 'signed a treaty settling a dispute': one agreement, and what it is for. */
const isPurpose = ({ claim: inner, frame: { carrier } }: Coding, { claim, frame }: Coding): boolean =>
  inner?.kind === 'agreement' &&
  claim?.kind === 'agreement' &&
  carrier.xpos === 'VBG' &&
  (carrier.head === frame.carrier || frame.patients.some((t) => t === carrier.head)) &&
  codesOf(inner) === codesOf(claim);

/** 'The rapprochement between A and B has stalled': how it stands is told, not that it has come about; 'remain warm' and 'saw ties frayed' are one state. */
const isJudged = (judged: Coding, { claim, frame }: Coding): boolean =>
  claim?.kind === 'assessment' &&
  ((judged.claim?.kind === 'event' && frame.agents.includes(judged.frame.predicate)) ||
    (judged.claim?.kind === 'assessment' &&
      (isState(judged.frame.carrier, frame.carrier) ||
        (judged.frame.lemma === 'see' && judged.frame.patients.some((t) => t === frame.carrier.head)))));

/** 'Syrian shelling killed a soldier': one act of force, told by what it did. */
const isCause = (cause: Coding, { claim, frame }: Coding): boolean =>
  claim?.plover?.event === 'ASSAULT' &&
  cause.claim?.plover?.event === 'ASSAULT' &&
  (cause.claim.to.length === 0 || sidesOf(cause.claim) === sidesOf(claim)) &&
  frame.agents.includes(cause.frame.predicate);

/** 'Dutch complaints were brushed aside': who turns a complaint down tells of it. */
const isTurnedDown = (
  { claim: inner, frame: { form, predicate } }: Coding,
  { claim, frame }: Coding,
): boolean =>
  form === 'noun' &&
  inner?.kind === 'position' &&
  claim?.plover?.event === 'REJECT' &&
  frame.patients.includes(predicate);

/** 'The court found that it had to withdraw its guards': what has to be done has not been. */
const isDutyFound = ({ frame: { carrier } }: Coding, { entry, frame: { complement } }: Coding): boolean =>
  entry?.rule === 'position.finding' &&
  complement !== null &&
  carrier.deprel === 'xcomp' &&
  /^(have|oblige|require|bind)$/.test(carrier.head?.lemma ?? '') &&
  carrier.head !== null &&
  firstConjunct(carrier.head) === complement;

const isState = (state: Token, verb: Token): boolean => state.deprel === 'xcomp' && state.head === verb;

const isThreat = ({ plover }: Claim): boolean => plover?.event === 'THREATEN';

/** 'acknowledged that its troops had crossed', 'alleges that Turkey is arming the rebels'. */
const isAdmission = (claim: Claim): boolean =>
  'stance' in claim.detail &&
  ((claim.detail.stance === 'acknowledges' && !isConfirming(claim)) || claim.coder.rule === ALLEGATION);

const ALLEGATION = 'position.allege';

const isConfirming = ({ act }: Claim): boolean => act.lemma === 'confirm';

/** 'reiterated that it opposes', 'Pretoria confirmed that Harare had asked': what is said is the claim, not the saying. */
const withoutShells = (codings: readonly Coding[]): Coding[] =>
  codings.map((c) => {
    const inner = codings.some(
      (d) =>
        d !== c &&
        d.claim &&
        ((isDeciding(c) && isHostile(d) && c.frame.complement === d.frame.carrier) ||
          (isShell(c) && isContent(d.frame.carrier, c.frame.complement)) ||
          (isToldStance(c) && c.frame.carrier.subtree().includes(d.frame.carrier))),
    );
    return inner ? without(c, 'what it says is the claim') : c;
  });

/** What somebody is said to say is his stance only where it holds nothing that can be coded. */
const isToldStance = ({ entry }: Coding): boolean => entry?.rule === 'position.told-stance';

const isShell = ({ claim, frame }: Coding): boolean =>
  claim?.kind === 'position' &&
  frame.complement !== null &&
  (claim.cameo === '010' || isConfirming(claim) || isWarning(frame));

/** 'warned that it would close the border': the threat is the claim. */
const isWarning = ({ lemma, complementForm }: Frame): boolean =>
  lemma === 'warn' && complementForm === 'that';

/** Of 'claims that Iran says it has not fired', also the firing. */
const isContent = (carrier: Token, complement: Token | null): boolean =>
  complement !== null &&
  (carrier === complement || (carrier.deprel === 'ccomp' && carrier.head === complement));
