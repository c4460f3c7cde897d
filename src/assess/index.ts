export type * from './dossier.ts';
export { type DossierInput, dossierOf } from './dossierOf.ts';
export { type RenderOptions, renderDossier } from './render/index.ts';
export { TURNING_POINT_FLOOR, WINDOW_DAYS } from './state.ts';
export { whenText } from './whenText.ts';
