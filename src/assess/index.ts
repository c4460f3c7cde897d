export { allPairsOf, type PairSummary, pairsOf } from './actor.ts';
export { type CalendarEntry, calendarOf } from './calendar.ts';
export { changesOf } from './changes.ts';
export { contentIn, reportsOf } from './content.ts';
export {
  byPublication,
  correctionNote,
  isCorrection,
  mayCorrect,
  replacedBy,
  sourceOf,
} from './corrections.ts';
export { type Clocks, clocksOf, counting } from './cut.ts';
export {
  type Digested,
  digested,
  digestOf,
  knownOnPair,
  type Summary,
  withNewest,
  without,
} from './digest.ts';
export type * from './dossier.ts';
export { type DossierAsked, type DossierInput, dossierIn, dossierOf } from './dossierOf.ts';
export * from './figures/index.ts';
export { copiesIn, deskOf, type Known, type KnownInput, knownOf } from './known.ts';
export { lineOf } from './line.ts';
export { articlesWhere, claimsWhere, recordsWhere } from './list.ts';
export type { Narrowing } from './listed.ts';
export { type Matter, type MatterInFull, matterInFull, mattersOf } from './matters.ts';
export { type Days, newDays } from './moving.ts';
export { nearTo } from './near.ts';
export { partiesOf, recordsOf, WINDOW_DAYS } from './pair.ts';
export { reasonsIn } from './reasons.ts';
export { linesOf } from './recordLines.ts';
export {
  type RenderOptions,
  renderDossier,
  renderHtml,
  renderMarkdown,
  renderPairs,
} from './render/index.ts';
export { chainText, idText, partiesText } from './render/item.ts';
export { quoted, wrap } from './render/text.ts';
export { type Found, type Passage, searchIn } from './search.ts';
export { itemCut, listIn, listsOf, type ShortDossier, shortened } from './shorten.ts';
export type { ShortLine } from './shortLine.ts';
export { sideOf } from './side.ts';
export { isAhead, type Moment, timelineOf, type Wanted } from './timeline.ts';
export { whenText } from './whenText.ts';
export { codesOf, type Whole } from './whole.ts';
export { newWords, type Words } from './wording.ts';
export { matches, wordsIn } from './words.ts';
export { type Task, worklistOf } from './worklist.ts';
