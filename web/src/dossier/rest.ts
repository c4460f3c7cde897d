import { getContext, setContext } from 'svelte';
import type { Line } from '../api/index.ts';

/** Gives what a list of the dossier holds from a place on. */
export type Rest = (list: string, offset: number) => Promise<readonly unknown[]>;

const KEY = Symbol('rest of a list');

export const provideRest = (rest: Rest): Rest => setContext(KEY, rest);

/** Where nothing provides it, lists are whole as they are. */
export const restOf = (): Rest => getContext<Rest | undefined>(KEY) ?? (async () => []);

/** Gives a line of the dossier with all that is behind it. */
export type Whole = (record: string, signal: AbortSignal) => Promise<Line>;

const WHOLE = Symbol('a line as a whole');

export const provideWhole = (whole: Whole): Whole => setContext(WHOLE, whole);

/** Where nothing provides it, lines are whole as they are. */
export const wholeOf = (): Whole | undefined => getContext<Whole | undefined>(WHOLE);
