import { api, type CorpusInfo } from './api/index.ts';
import { Loaded } from './load.svelte.ts';

/** What the store holds. Asked once, and again when this page has added to it: its newest day is the one that pages stand at. */
export const corpus = new Loaded<CorpusInfo>();
export const askCorpus = (): Promise<void> => corpus.ask(() => api.corpus());
