export { type Fault, faultsOf, type Holdings } from './check.ts';
export { copiesOf } from './copies.ts';
export { Fold, foldRecords } from './fold.ts';
export { stepOf } from './history.ts';
export { dayNumber, gap, type Interval, intervalOf, isBounded } from './interval.ts';
export { detailText, partyKey, type Seen, seenOf } from './seen.ts';
export { type Part, weigh, weightOf } from './weigh.ts';
export { THRESHOLD, WEIGHTS } from './weights.ts';
export { commonOf, contentOf, overlapOf } from './words.ts';
