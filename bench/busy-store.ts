import type { Actor } from '../src/model/actor.ts';
import type { Claim } from '../src/model/claim.ts';
import { foldRecords } from '../src/record/index.ts';
import { openDuckDb } from '../src/store/duckdb/index.ts';
import { Folder } from '../test/entente.ts';
import { codingsOf, generated, type Load } from './generated.ts';

const SIDES = [
  { code: 'KOR', name: 'South Korea' },
  { code: 'CHN', name: 'China' },
] as const;
/** Claims for a record, about, where everything is between two. */
const CLAIMS_PER_RECORD = 2.2;

/** Everything that was made for thousands of pairs as if it were between two. */
function betweenTwo({ articles, claims }: Load): Load {
  return { articles, claims: claims.map(withTwo) };
}

function withTwo(claim: Claim, i: number): Claim {
  const turned = i % 2;
  const as =
    (side: number) =>
    (actor: Actor): Actor => ({ ...actor, ...SIDES[(side + turned) % 2] });
  return {
    ...claim,
    by: claim.by.map((actor, place) => as(place)(actor)),
    to: claim.to.map(as(1)),
    coder: { ...claim.coder, version: '0.1.0' },
  };
}

/** A store in which one pair has so many records, about. */
export async function busyStore(wanted: number) {
  const folder = new Folder();
  const store = folder.store();
  const load = betweenTwo([...generated(wanted * CLAIMS_PER_RECORD, wanted * CLAIMS_PER_RECORD)][0] as Load);
  const open = await openDuckDb(store, 'create');
  await open.add(codingsOf(load, load.claims[0]?.coder.version ?? ''));
  await open.close();
  const records = foldRecords(load.articles, load.claims).length;
  return { folder, store, pair: SIDES.map(({ code }) => code).join('-'), records };
}
