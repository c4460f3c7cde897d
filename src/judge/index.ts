/** Claims that people judge by hand: drawn, put on a sheet, and the sheet scored. */
export { alphaOf } from './alpha.ts';
export { type Answered, answeredIn } from './answers.ts';
export { Draw, type Drawn } from './draw.ts';
export { FIELDS, type JudgedField } from './fields.ts';
export { rounded, wilson } from './interval.ts';
export { agreementOf, type Score, type Share, scoreOf } from './score.ts';
export { ASKED, COLUMNS, type Judged, paragraphOf, rowOf } from './sheet.ts';
export { BY, type By, NONE, stratumOf } from './stratum.ts';
