import type { components } from './schema.ts';

/** What the server answers with, by its OpenAPI document (`npm run build:api-types`), under the app's names. */
type Schemas = components['schemas'];

export type Actor = Schemas['Actor'];
export type ActorAnswer = Schemas['ActorAnswer'];
export type Article = Schemas['Article'];
export type Change = Schemas['Change'];
export type Changes = Schemas['Changes'];
export type Claim = Schemas['ClaimOfRecord'];
export type ContradictionEntry = Schemas['ShortContradiction'];
export type CorpusInfo = Schemas['Health'];
export type Course = Schemas['Course'];
export type CurvePoint = Schemas['CurvePoint'];
export type Dossier = Schemas['ShortDossier'];
export type Explanation = Schemas['Explanation'];
export type Found = Schemas['Found'];
export type IssueAnswer = Schemas['MatterInFull'];
export type IssuePositions = Schemas['IssuePositions'];
export type IssueRow = Schemas['Matter'];
export type Items = Schemas['Items'];
export type Kept = Schemas['Kept'];
export type Kind = Schemas['Kind'];
/** Where a dossier has it cut, it says how much is behind it. */
export type Line = Schemas['Line'] & { readonly behind?: Schemas['ShortLine']['behind'] };
export type Lines = Schemas['Lines'];
export type Moment = Schemas['Moment'];
export type PairRow = Schemas['PairRow'];
export type Party = Schemas['Party'];
export type PromiseLine = Schemas['PromiseLine'];
export type Reading = Schemas['ReadingAnswer'];
export type RecordAnswer = Schemas['RecordAnswer'];
export type Region = Schemas['Region'];
export type Sentence = Schemas['Outcome'];
export type Settled = Schemas['Settled'];
export type Side = Schemas['Side'];
export type Standing = Schemas['Standing'];
export type Task = Schemas['Task'];
export type Tasks = Schemas['Tasks'];
export type Testimony = Schemas['Testimony'];
export type Timeline = Schemas['Timeline'];
export type TreeToken = Schemas['TreeToken'];
export type Voice = Schemas['Voice'];
export type When = Schemas['When'];
