export { Bindings } from './bindings.ts';
export { checkCorrection, corrected, fieldsOf } from './correct.ts';
export { type DecisionStanding, NO_REVIEW, Review } from './review.ts';
