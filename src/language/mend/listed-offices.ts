import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

export const OFFICE =
  /^(president|minister|premier|chancellor|king|queen|emir|leader|head|secretary|ambassador|chief|commander|governor|speaker|chairman|chairwoman|assistant|advis[eo]r|envoy|representative|director|commissioner)$/i;

/**
 * 'the President of Chad, the Prime Minister of Niger and the King of Togo': the second of a list of offices of different states
 * is no other name of the first.
 */
export function listedOffices(second: Token): readonly Rehung[] {
  const { head: first, deprel } = second;
  const rest = second.children('conj');
  if (deprel !== 'appos' || !first || rest.length === 0) return [];
  const all = [first, second, ...rest];
  if (!all.every((t) => OFFICE.test(t.lower) && stateOf(t) !== null)) return [];
  if (new Set(all.map(stateOf)).size < all.length) return [];
  return [second, ...rest].map((t) => rehung(t, first, 'conj'));
}

/** 'of Chad'. */
const stateOf = (office: Token): string | null =>
  office.children('nmod').find((t) => t.upos === 'PROPN' && t.child('case')?.lower === 'of')?.lower ?? null;
