import { getContext, setContext } from 'svelte';

/** Gives what a list of the dossier holds from a place on. */
export type Rest = (list: string, offset: number) => Promise<readonly unknown[]>;

const KEY = Symbol('rest of a list');

export const provideRest = (rest: Rest): Rest => setContext(KEY, rest);

/** Where nothing provides it, lists are whole as they are. */
export const restOf = (): Rest => getContext<Rest | undefined>(KEY) ?? (async () => []);
