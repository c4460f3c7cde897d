export type * from './dossier.ts';
export { type DossierInput, dossierOf } from './dossierOf.ts';
export * from './figures/index.ts';
export { type RenderOptions, renderDossier, renderHtml, renderMarkdown } from './render/index.ts';
export { WINDOW_DAYS } from './state.ts';
export { whenText } from './whenText.ts';
