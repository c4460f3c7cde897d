export { Bindings } from './bindings.ts';
export { checkCorrection, corrected, fieldsOf } from './correct.ts';
export { NO_REVIEW, Review, type Standing } from './review.ts';
