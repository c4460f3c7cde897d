import { Sentence, type Token, type TokenColumns, type Upos } from '../../model/sentence.ts';
import { actingOnes, outgoingOnes } from './acting.ts';
import { activesTaken } from './actives.ts';
import { afterNouns, visitingOnes } from './after-nouns.ts';
import { andThat } from './and-that.ts';
import { armedOnes } from './armed.ts';
import { partsInFront } from './as-part.ts';
import { cutAuxiliaries, cutBySaying } from './auxiliaries.ts';
import { awareOnes } from './aware.ts';
import { bareDemands } from './bare.ts';
import { bareRelatives } from './bare-relatives.ts';
import { alsoInTalks, statesOfBeing } from './be-in.ts';
import { behindAdjectives } from './behind-adjectives.ts';
import { behindDenials } from './behind-denials.ts';
import { ledBetween, secondOfBetween } from './between.ts';
import { namedBodies } from './bodies.ts';
import { byOfNouns } from './by-nouns.ts';
import { calledDone, calledInAndTold, calledThat } from './called-that.ts';
import { clausalSubjects } from './clausal-subjects.ts';
import { conditionsBehindSaying, onlyIf } from './conditions.ts';
import { consulsGeneral } from './consuls-general.ts';
import { courtesies } from './courtesies.ts';
import { datelines } from './dateline.ts';
import { describingParticiples } from './described.ts';
import { doneAway } from './done-away.ts';
import { Draft } from './draft.ts';
import { dueIn } from './due.ts';
import { eachOther, eachOtherSomewhere } from './each-other.ts';
import { timesWhen } from './first-time.ts';
import { firstToDo } from './first-to.ts';
import { chargesDAffaires, givenThat, providedThat } from './fixed-openers.ts';
import { behindOpenings, daysBelowHours, setAblaze, strickenOnes, timesBehindNothing } from './fronted.ts';
import { gatheredWith } from './gathered-with.ts';
import { gerundNouns, phoneCalls } from './gerund-nouns.ts';
import { wordsGiven } from './given-word.ts';
import { calledBehindHome, homeBefore, homeFrom, homeward } from './homeward.ts';
import { hyphenedVerbs } from './hyphened-verbs.ts';
import {
  agreedInPrinciple,
  joinedInfinitives,
  orderedDone,
  plannedDeeds,
  splitOrders,
  whatIsLet,
  whatWasOrdered,
} from './infinitives.ts';
import { doersBehindSaying, insertedSaying } from './inserted.ts';
import { clausesOfObjects } from './its-own-clauses.ts';
import { declinedBySpeakers, joinedClauses, toldBesideSaying, urgedBesideSaying } from './joined-clauses.ts';
import { joinedDeeds } from './joined-deeds.ts';
import { joinedGerunds, rowsOfGerunds } from './joined-gerunds.ts';
import { joinedPresents } from './joined-presents.ts';
import { clausesBehindDays, joinedToDates } from './joined-to-dates.ts';
import { joinedToInfinitives } from './joined-to-infinitives.ts';
import { calledNonsense, judgedAs } from './judged-as.ts';
import { lastTimes } from './last-time.ts';
import { daysBehindLasting } from './lasting.ts';
import { letHappen } from './let.ts';
import { listedOffices } from './listed-offices.ts';
import { goldMines, lostNouns, ownersBefore, shellingReported } from './lost-nouns.ts';
import { lostPerfects } from './lost-perfects.ts';
import { forbiddenBy, lostVerbs, whatItMeans } from './lost-verbs.ts';
import { bowedTo, quotedPerfects, saidNo, toldOf, untrueThat } from './lost-voices.ts';
import { memorandums } from './memorandums.ts';
import { monthOfMay } from './month-of-may.ts';
import { openingTimes } from './opening-times.ts';
import { monthsFirst, monthsOfNouns } from './openings.ts';
import { joinedParticiples, participlesBehind, unchangedParticiples } from './participles.ts';
import { lowParticles } from './particles.ts';
import { pastsOfSpeech, perfectsOfSpeech } from './pasts.ts';
import { pastsBehindWould, wouldBehindPasts } from './pasts-behind-would.ts';
import { perfects } from './perfect.ts';
import { placedBefore } from './placed-before.ts';
import { pluralTitles } from './plural-titles.ts';
import { adverbsWithNouns, lostPrepositions, lowPartners, lowPlaces, talkedTo } from './prepositions.ts';
import { lapsesBehindNames, nounsThatAct, reckonedLast } from './present-verbs.ts';
import { objectsPutOff } from './put-off.ts';
import { reducedRelatives } from './reduced.ts';
import { reducedPasts } from './reduced-pasts.ts';
import type { Rehung } from './rehung.ts';
import {
  allegedThat,
  amongDemands,
  demandedThat,
  struckBehind,
  thatRegards,
  whichOfSeats,
  whoOfPlaces,
} from './relative-heads.ts';
import { reportsBy } from './reports-by.ts';
import { percentOfDuties, pronounsBesideNames, secondObjects, twoSubjects } from './second-parties.ts';
import { agreedWith, behindPrepositions, secondSubjects, subjectsOfAuxiliaries } from './second-subjects.ts';
import { whatSeems } from './seeming.ts';
import { soCalled } from './socalled.ts';
import { splitPerfects } from './split-perfects.ts';
import { caughtObjects, stolenObjects } from './stolen.ts';
import { behindClausesPutIn, daysOfDeeds, subjectsBehindOpeners } from './subjects-behind.ts';
import { summedUp } from './summed-up.ts';
import { putInBehind, suspectingOnes } from './suspecting.ts';
import { sweepingOnes } from './sweeping.ts';
import { tellingVerbs } from './telling.ts';
import { titlesBeforeNames } from './titles-before-names.ts';
import { toldAndAsked } from './told-and-asked.ts';
import { undertakings } from './undertakings.ts';
import { daysBehindPurposes, openedClauses, whenClauses, whenDated, whenPromised } from './when-clauses.ts';
import { whoseThings } from './whose-things.ts';
import { behindEffect } from './with-effect.ts';
import { withPartners } from './with-partners.ts';
import { behindWorth } from './worth.ts';
import {
  behindSemicolons,
  listedPerfects,
  meanwhile,
  whatIsAnnounced,
  whatIsPromised,
} from './wrong-clauses.ts';
import { yearsOfDeeds } from './years-of-deeds.ts';
import { yearsOfNames } from './years-of-names.ts';

/** A repair: changes columns where the sentence has the shape that it knows, else does nothing. */
export type Mender = (sentence: Sentence, columns: TokenColumns) => void;

/** A repair that looks at one token after the other. */
const each =
  (rehang: (token: Token) => readonly Rehung[]): Mender =>
  ({ tokens }, columns) => {
    for (const token of tokens) {
      const found = rehang(token);
      // Hardly ever anything is found, and dozens of repairs look at every token
      if (found.length > 0) for (const { index, head, deprel } of found) hang(columns, index, head, deprel);
    }
  };

const MENDERS: readonly Mender[] = [
  datelines,
  monthOfMay,
  each(courtesies),
  openingTimes,
  each(insertedSaying),
  each(doersBehindSaying),
  each(afterNouns),
  each(visitingOnes),
  each(lostPrepositions),
  each(adverbsWithNouns),
  each(lowPlaces),
  each(byOfNouns),
  each(lowPartners),
  each(talkedTo),
  each(withPartners),
  each(statesOfBeing),
  each(cutAuxiliaries),
  each(cutBySaying),
  each(summedUp),
  each(lowParticles),
  lostPerfects,
  hyphenedVerbs,
  memorandums,
  consulsGeneral,
  actingOnes,
  outgoingOnes,
  undertakings,
  each(pluralTitles),
  each(gatheredWith),
  suspectingOnes,
  each(putInBehind),
  lastTimes,
  each(whenClauses),
  each(whenDated),
  each(whenPromised),
  each(daysBehindPurposes),
  each(openedClauses),
  each(conditionsBehindSaying),
  each(onlyIf),
  each(judgedAs),
  each(calledNonsense),
  each(monthsFirst),
  each(monthsOfNouns),
  each(behindOpenings),
  each(firstToDo),
  each(daysBelowHours),
  timesBehindNothing,
  setAblaze,
  strickenOnes,
  each(homeward),
  each(calledBehindHome),
  each(homeFrom),
  each(homeBefore),
  perfects,
  describingParticiples,
  sweepingOnes,
  bareDemands,
  pastsOfSpeech,
  each(perfectsOfSpeech),
  each(behindAdjectives),
  joinedInfinitives,
  namedBodies,
  dueIn,
  soCalled,
  tellingVerbs,
  clausalSubjects,
  each(awareOnes),
  each(joinedParticiples),
  each(participlesBehind),
  unchangedParticiples,
  each(secondOfBetween),
  each(titlesBeforeNames),
  each(listedOffices),
  each(ledBetween),
  each(timesWhen),
  each(whatIsLet),
  each(agreedInPrinciple),
  each(whatWasOrdered),
  each(orderedDone),
  each(eachOther),
  each(eachOtherSomewhere),
  each(joinedClauses),
  each(declinedBySpeakers),
  each(toldBesideSaying),
  each(urgedBesideSaying),
  each(joinedDeeds),
  each(joinedToInfinitives),
  each(behindDenials),
  each(splitPerfects),
  each(joinedGerunds),
  each(rowsOfGerunds),
  each(joinedToDates),
  each(clausesBehindDays),
  each(yearsOfNames),
  each(yearsOfDeeds),
  calledThat,
  calledDone,
  calledInAndTold,
  each(reportsBy),
  each(armedOnes),
  each(pastsBehindWould),
  each(wouldBehindPasts),
  activesTaken,
  gerundNouns,
  phoneCalls,
  each(stolenObjects),
  each(caughtObjects),
  each(splitOrders),
  each(plannedDeeds),
  each(subjectsBehindOpeners),
  each(daysOfDeeds),
  each(behindClausesPutIn),
  each(secondSubjects),
  each(whoseThings),
  each(subjectsOfAuxiliaries),
  each(behindPrepositions),
  each(placedBefore),
  each(agreedWith),
  each(whatSeems),
  reducedRelatives,
  providedThat,
  givenThat,
  chargesDAffaires,
  letHappen,
  each(twoSubjects),
  each(pronounsBesideNames),
  each(secondObjects),
  each(percentOfDuties),
  each(whoOfPlaces),
  each(whichOfSeats),
  each(thatRegards),
  each(demandedThat),
  each(allegedThat),
  each(amongDemands),
  each(struckBehind),
  lostVerbs,
  whatItMeans,
  forbiddenBy,
  lapsesBehindNames,
  nounsThatAct,
  joinedPresents,
  reckonedLast,
  ownersBefore,
  lostNouns,
  goldMines,
  shellingReported,
  quotedPerfects,
  each(toldOf),
  each(untrueThat),
  saidNo,
  bowedTo,
  each(behindWorth),
  each(daysBehindLasting),
  each(clausesOfObjects),
  each(objectsPutOff),
  each(behindEffect),
  each(toldAndAsked),
  each(andThat),
  each(alsoInTalks),
  each(behindSemicolons),
  each(listedPerfects),
  each(whatIsAnnounced),
  each(whatIsPromised),
  each(meanwhile),
  each(partsInFront),
  each(wordsGiven),
  each(bareRelatives),
  doneAway,
  reducedPasts,
];

/**
 * Trees with the mistakes mended that a parser trained on little news makes in shapes that news is full of (decision 10).
 * Only for reading reports: what `parse` prints stays what the parser found.
 */
export const mendTrees = (sentences: readonly Sentence[]): Sentence[] => sentences.map(mended);

/** The same of one sentence, wherever it stands. */
export const mendedColumns = (columns: TokenColumns): TokenColumns =>
  mended(new Sentence(0, 0, 0, 0, columns)).columns;

function mended(sentence: Sentence): Sentence {
  let found = sentence;
  let draft = new Draft(found.columns);
  for (const mend of MENDERS) {
    mend(found, draft);
    const { changed } = draft;
    if (changed === null) continue;
    if (differs(changed, found.columns) && isTree(changed.heads))
      found = new Sentence(found.index, found.paragraph, found.start, found.end, changed);
    draft = new Draft(found.columns);
  }
  return found;
}

const CHANGEABLE = ['upos', 'xpos', 'lemmas', 'heads', 'deprels'] as const;

function differs(a: TokenColumns, b: TokenColumns): boolean {
  for (const name of CHANGEABLE) {
    const [mine, other] = [a[name], b[name]];
    for (let i = 0; i < mine.length; i++) if (mine[i] !== other[i]) return true;
  }
  return false;
}

/** One root, and every other token reaches it. */
export function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head < 0).length !== 1) return false;
  const safe = new Set<number>();
  return heads.every((_, i) => {
    const path: number[] = [];
    for (let at = i; at >= 0 && !safe.has(at); at = heads[at] ?? -1) {
      if (path.length > heads.length) return false;
      path.push(at);
    }
    for (const at of path) safe.add(at);
    return true;
  });
}

/** Hangs a token on another one. */
export function hang(columns: TokenColumns, token: number, head: number, deprel: string): void {
  columns.heads[token] = head;
  columns.deprels[token] = deprel;
}

/** Gives a token other tags, and another lemma if one is given. */
export function retag(columns: TokenColumns, token: number, upos: Upos, xpos: string, lemma?: string): void {
  columns.upos[token] = upos;
  columns.xpos[token] = xpos;
  if (lemma !== undefined) columns.lemmas[token] = lemma;
}
