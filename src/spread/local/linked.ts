import { createHash } from 'node:crypto';
import type { Refused } from '../../intake/index.ts';
import { canonicalJson } from '../../model/ids.ts';
import type { RawReport } from '../../read/report.ts';

/** How many inputs are behind, and a hash of all of them in their order. */
export interface Place {
  readonly done: number;
  /** SHA-256 of the link before and this input, in hex; empty before the first. */
  readonly link: string;
}

export const START: Place = { done: 0, link: '' };

/**
 * Inputs with the place behind each of them. Names have no part in it: the same reports elsewhere are the same.
 * @param from where to begin: what lies before is passed over
 * @throws what `changed` makes if the inputs before that place are not those that led there
 */
export async function* linked(
  inputs: AsyncIterable<RawReport | Refused>,
  from: Place,
  changed: () => Error,
): AsyncGenerator<readonly [RawReport | Refused, Place]> {
  let place = START;
  for await (const input of inputs) {
    place = { done: place.done + 1, link: linkOf(place.link, input) };
    if (place.done > from.done) yield [input, place];
    else if (place.done === from.done && place.link !== from.link) throw changed();
  }
  if (place.done < from.done) throw changed();
}

function linkOf(before: string, input: RawReport | Refused): string {
  const hash = createHash('sha256').update(before);
  if ('refused' in input) return hash.update('refused').digest('hex');
  const { form, charset, known, body } = input;
  return hash
    .update(canonicalJson({ form, charset: charset ?? null, known: known ?? {} }))
    .update(body)
    .digest('hex');
}
