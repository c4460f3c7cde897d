export { type Gazetteer, loadGazetteer, type PlaceTexts } from './gazetteer.ts';
export { placesOf } from './resolve.ts';
export { stateOfTown } from './town.ts';
export { GATHERINGS, PLACE_NOUNS, TOWARDS, WITHIN } from './words.ts';
