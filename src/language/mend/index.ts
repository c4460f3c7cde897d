import { Sentence, type Token, type TokenColumns } from '../../model/sentence.ts';
import { accusedOf } from './accused.ts';
import { compoundsAcross } from './across.ts';
import { afterClauses } from './after-clauses.ts';
import { lostBack, overNumbers } from './back.ts';
import { bareDemands } from './bare.ts';
import { behindAdjectives } from './behind-adjectives.ts';
import { namedBodies } from './bodies.ts';
import { boundsFirst } from './bounds.ts';
import { byWhom } from './by-whom.ts';
import { deniedCharges } from './charges.ts';
import { rejectedAs, toldClaims, verdictsFirst } from './claims.ts';
import { joinedClauses, nearerClauses } from './clauses.ts';
import { datelines } from './dateline.ts';
import { dayAfter } from './day-after.ts';
import { daysBefore, daysInside, timesInside } from './days.ts';
import { describingParticiples, falseAuxiliaries } from './described.ts';
import { Draft } from './draft.ts';
import { toldByHeadline } from './headline.ts';
import { headlineVerbs } from './headline-verbs.ts';
import { heldUp } from './held-up.ts';
import { hyphenedAdjectives, hyphenedTitles, hyphenedVerbs } from './hyphened.ts';
import { hyphenedPairs } from './hyphened-pairs.ts';
import { joinedInfinitives, listedBases, listedInfinitives, urgedInfinitives } from './infinitives.ts';
import { insertedSaying } from './inserted.ts';
import {
  bareSpeaker,
  heldBack,
  neitherNor,
  otherSaying,
  speakerBefore,
  speakerBehind,
  speakerInside,
} from './inverted.ts';
import { forcesNamed, joinedNames, joinedSubjects, namedBearers } from './joined.ts';
import { joiningIn } from './joining.ts';
import { likeJoined } from './like-joined.ts';
import { listedNames } from './listed-names.ts';
import { whichClauses, whoseClauses } from './named-relatives.ts';
import {
  apposedSubjects,
  behindAsides,
  homeward,
  monthsFirst,
  swallowedSubjects,
  timesFirst,
} from './openings.ts';
import { partedSubjects } from './parted.ts';
import {
  answeringParticiples,
  bareParticiples,
  sayingBehindOrders,
  speakingParticiples,
} from './participles.ts';
import { listedPasts, listedPerfects, pastsBehind, pastsForPresents, pastsOfSpeech } from './pasts.ts';
import { lostPerfects } from './perfect.ts';
import {
  arranged,
  calledSo,
  consequences,
  describedAs,
  forItsPart,
  partedDo,
  participlesPutIn,
} from './put-in.ts';
import { dueIn, dueSubjects, dueTo, dueVerbs, preparedTo, readySubjects } from './ready.ts';
import {
  bareRelatives,
  comingFrom,
  gluedNouns,
  movers,
  quotedBehind,
  reducedSubjects,
  unwelcome,
  verdictsBehind,
} from './reduced.ts';
import type { Rehung } from './rehung.ts';
import {
  activePasts,
  joinedConditions,
  lackingRelatives,
  namedRelatives,
  openedRelatives,
  turnedRelatives,
} from './relatives.ts';
import { behindSemicolons, clausesBehindSemicolons } from './semicolons.ts';
import { calledSomething, soCalled } from './socalled.ts';
import { ownSpeech } from './speech.ts';
import { summedUp } from './summing.ts';
import { supposed } from './supposed.ts';
import { nounsTakenForVerbs, pastsTakenForNouns, verbsTakenForNouns } from './verb-nouns.ts';
import { doingsFirst, hyphenedNouns, namedDoings, verbalNouns } from './verbal-nouns.ts';

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
  compoundsAcross,
  each(insertedSaying),
  each(speakerBehind),
  each(speakerBefore),
  each(speakerInside),
  each(heldUp),
  each(heldBack),
  each(otherSaying),
  each(bareSpeaker),
  each(neitherNor),
  each(toldByHeadline),
  each(hyphenedPairs),
  each(monthsFirst),
  each(swallowedSubjects),
  each(timesFirst),
  each(afterClauses),
  each(apposedSubjects),
  each(homeward),
  each(boundsFirst),
  each(behindAsides),
  each(participlesPutIn),
  each(partedDo),
  forItsPart,
  each(whoseClauses),
  each(whichClauses),
  each(describedAs),
  each(arranged),
  each(calledSo),
  each(likeJoined),
  toldClaims,
  lackingRelatives,
  turnedRelatives,
  openedRelatives,
  namedRelatives,
  behindSemicolons,
  clausesBehindSemicolons,
  activePasts,
  joinedConditions,
  partedSubjects,
  lostPerfects,
  lostBack,
  overNumbers,
  bareParticiples,
  speakingParticiples,
  sayingBehindOrders,
  answeringParticiples,
  rejectedAs,
  verdictsFirst,
  headlineVerbs,
  listedNames,
  doingsFirst,
  verbalNouns,
  namedDoings,
  supposed,
  falseAuxiliaries,
  describingParticiples,
  hyphenedNouns,
  hyphenedVerbs,
  hyphenedAdjectives,
  hyphenedTitles,
  bareDemands,
  verbsTakenForNouns,
  pastsTakenForNouns,
  nounsTakenForVerbs,
  pastsForPresents,
  listedPasts,
  listedPerfects,
  pastsBehind,
  pastsOfSpeech,
  dayAfter,
  daysBefore,
  each(daysInside),
  each(timesInside),
  each(byWhom),
  each(behindAdjectives),
  listedInfinitives,
  joinedInfinitives,
  listedBases,
  urgedInfinitives,
  deniedCharges,
  accusedOf,
  summedUp,
  namedBodies,
  joinedNames,
  joinedSubjects,
  joinedClauses,
  nearerClauses,
  namedBearers,
  each(forcesNamed),
  each(reducedSubjects),
  each(bareRelatives),
  each(comingFrom),
  each(movers),
  each(quotedBehind),
  each(unwelcome),
  each(gluedNouns),
  each(verdictsBehind),
  joiningIn,
  dueIn,
  dueSubjects,
  dueVerbs,
  dueTo,
  preparedTo,
  readySubjects,
  ownSpeech,
  soCalled,
  calledSomething,
  each(consequences),
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
