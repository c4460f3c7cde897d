export { foldRecords } from './fold.ts';
export { stepOf } from './history.ts';
export { dayNumber, gap, type Interval, intervalOf, isBounded } from './interval.ts';
export { detailText, partyKey, type Seen, seenOf } from './seen.ts';
export { type Part, sumOf, weigh } from './weigh.ts';
export { THRESHOLD, WEIGHTS } from './weights.ts';
export { commonOf, contentOf, overlapOf } from './words.ts';
