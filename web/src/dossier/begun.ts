import { api, type Clocks, type Dossier } from '../api/index.ts';

const nameOf = (pair: string, { asOf, knownBy }: Clocks): string => `${pair} ${asOf} ${knownBy}`;

let begun: { readonly name: string; readonly answer: Promise<Dossier> } | undefined;

/** Asks for the dossier that the app is opened at before its page is built, which waits for other answers. */
export function begin(pair: string, clocks: Clocks): void {
  begun = { name: nameOf(pair, clocks), answer: api.dossier(pair, clocks) };
  // Whoever takes it hears of its failure
  begun.answer.catch(() => undefined);
}

/** A dossier: the one that was begun, once, if it is what is wanted. */
export function askDossier(pair: string, clocks: Clocks, signal: AbortSignal): Promise<Dossier> {
  const first = begun;
  begun = undefined;
  return first?.name === nameOf(pair, clocks) ? first.answer : api.dossier(pair, clocks, signal);
}
