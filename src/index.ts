/** Entente as a library: reports in, claims out, records and dossiers from claims. */
export { type Dossier, dossierOf, renderDossier } from './assess/index.ts';
export type { Actor, Mention } from './model/actor.ts';
export type { Article } from './model/article.ts';
export type { Claim, Kind, Status } from './model/claim.ts';
export { InputError } from './model/errors.ts';
export type { RecordEntry } from './model/record.ts';
export type { When } from './model/when.ts';
export { createReader, type Reader, type ReaderData } from './pipeline.ts';
export { readArticle } from './read/index.ts';
export { foldRecords } from './record/index.ts';
export { createRelator, type Relator, type RelatorData } from './relate.ts';
