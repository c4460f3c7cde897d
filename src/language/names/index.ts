/** Named things: persons, places, organisations, events, works, objects. */
export { findNames } from './find.ts';
export { loadNameModel, type NameModel } from './model.ts';
