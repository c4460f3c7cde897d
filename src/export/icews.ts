import { CAMEO, goldsteinOf } from '../codebook/index.ts';
import type { Actor } from '../model/actor.ts';
import type { Claim } from '../model/claim.ts';
import type { RowContext } from './context.ts';
import { eventDate } from './event-date.ts';

type Side = Actor | null;

/**
 * A claim as rows of an ICEWS file (`ICEWS_COLUMNS`): one for each source and target, both ways for a joint act; none
 * without a CAMEO code. What is denied, alleged, demanded or feared has no place in the form and is left out.
 */
export function icewsRows(claim: Claim, context: RowContext): (string | null)[][] {
  const { cameo, status } = claim;
  if (cameo === null || (status !== 'happened' && status !== 'ongoing')) return [];
  return sidesOf(claim).map(([source, target], i, all) => [
    all.length > 1 ? `${claim.id}-${i + 1}` : claim.id,
    eventDate(claim.when),
    ...sideCells(source),
    CAMEO.get(cameo)?.label ?? null,
    cameo,
    goldsteinOf(cameo)?.toString() ?? null,
    ...sideCells(target),
    context.article.id,
    String(claim.evidence.sentence + 1),
    context.article.publisher ?? context.article.agency ?? null,
    claim.where?.name ?? null,
    null,
    null,
    claim.where?.country ?? null,
    claim.where?.lat?.toString() ?? null,
    claim.where?.lon?.toString() ?? null,
  ]);
}

function sidesOf({ by, to, reciprocal }: Claim): [Side, Side][] {
  if (reciprocal) return by.flatMap((a) => by.filter((b) => b !== a).map((b): [Side, Side] => [a, b]));
  const sources: Side[] = by.length > 0 ? [...by] : [null];
  const targets: Side[] = to.length > 0 ? [...to] : [null];
  return sources.flatMap((source) => targets.map((target): [Side, Side] => [source, target]));
}

const sideCells = (actor: Side): (string | null)[] => [
  actor ? (actor.person ?? actor.name) : null,
  actor?.sector ?? null,
  actor?.code ?? null,
];
