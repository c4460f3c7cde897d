import type { Kind } from '../api/index.ts';
import { partiesText } from '../words.ts';
import type { Placed } from './marks.ts';

/** Pixels drawn and left out, so that kinds differ without colour. */
const DASHES: Readonly<Record<Kind, readonly [on: number, off: number]>> = {
  agreement: [1, 0],
  commitment: [10, 3],
  position: [5, 3],
  measure: [1, 0],
  meeting: [2, 2],
  denial: [7, 2],
  event: [1, 3],
  assessment: [3, 5],
};
const THICK: ReadonlySet<Kind> = new Set(['measure', 'denial']);
/** Lanes that fit between two lines of text. */
const LANES = 3;

/** One line under the words for each claim, in lanes. */
export function linesUnder(claims: readonly Placed[]): string {
  const drawn = claims.filter(({ lane }) => lane < LANES);
  const image = drawn.map(({ claim: { kind } }) => {
    const [on, off] = DASHES[kind];
    const colour = `var(--k-${kind})`;
    return `repeating-linear-gradient(90deg, ${colour} 0 ${on}px, transparent ${on}px ${on + off}px)`;
  });
  const size = drawn.map(({ claim }) => `100% ${THICK.has(claim.kind) ? 3 : 2}px`);
  // The first lane runs next to the words, wherever others run below it
  const last = Math.max(0, ...drawn.map(({ lane }) => lane));
  const position = drawn.map(({ lane }) => `0 calc(100% - ${(last - lane) * 4}px)`);
  return `background-image:${image.join()};background-size:${size.join()};background-position:${position.join()};padding-bottom:${2 + 4 * last}px`;
}

/** What a screen reader says of a mark. */
export const namedClaim = ({ claim, number }: Placed): string =>
  `Claim ${number}: ${claim.kind}, ${claim.status}${partiesText(claim) ? `, ${partiesText(claim)}` : ''}`;
