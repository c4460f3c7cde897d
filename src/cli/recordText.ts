import { decisionText } from '../held/review/texts.ts';
import type { Claim } from '../model/claim.ts';
import { counted } from '../model/counted.ts';
import { InputError } from '../model/errors.ts';
import type { RecordEntry } from '../model/record.ts';
import { type Comparison, type RecordReasons, Review, reasonsOf, THRESHOLD } from '../record/index.ts';
import type { Store } from '../store/store.ts';
import { recordsOf } from './storeAt.ts';

/**
 * Why the claims of a record are one, as text.
 * @param id of the record, or its beginning as the dossier prints it
 * @param name of the store, for errors
 */
export async function recordText(store: Store, id: string, name: string): Promise<string> {
  const record = theOne(await recordsOf(store), id, name);
  const review = new Review(await store.decisions());
  const [articles, claims] = [await store.articles(), review.claims(await store.claims())];
  const { bonds, near } = reasonsOf(record, articles, claims, review);
  const own = record.claims.flatMap((one) => claims.find((claim) => claim.id === one) ?? []);
  return [
    `${record.id}: ${record.kind}, ${record.status}; ${counted(own.length, 'claim')} of ${counted(record.sources.length, 'report')}`,
    ...own.map((claim) => `  ${claim.id} ${quoteOf(claim)}`),
    ...decidedLines(own, review),
    '',
    `Why they are one (${THRESHOLD} binds):`,
    ...(bonds.length === 0 ? ['  there is but one'] : bonds.map(bondText)),
    '',
    'What comes close and is kept out:',
    ...(near.length === 0 ? ['  nothing'] : near.map(nearText)),
  ].join('\n');
}

function theOne(records: readonly RecordEntry[], id: string, name: string): RecordEntry {
  const found = records.filter((record) => record.id === id);
  const like = found.length > 0 ? found : records.filter((record) => record.id.startsWith(id));
  const [record, other] = like;
  if (record && !other) return record;
  const problem = record
    ? `holds ${like.length} records whose ids begin with ${id}`
    : `holds no record ${id}`;
  throw new InputError(name, problem, 'give an id as dossier and store export print it');
}

const bondText = (bond: RecordReasons['bonds'][number]): string =>
  ({
    likeness: `  ${pairText(bond)}`,
    reference: `  ${bond.a.id} only names what ${bond.b.id} tells before it in the same report`,
    person: `  ${bond.a.id} and ${bond.b.id}: a person merged them`,
  })[bond.by];

/** What people decided about the claims. */
function decidedLines(claims: readonly Claim[], review: Review): string[] {
  const decisions = [...new Set(claims.flatMap(({ key }) => review.on(key)))];
  return decisions.length === 0
    ? []
    : ['', 'What people decided:', ...decisions.map((one) => `  ${decisionText(one)}`)];
}

const nearText = (near: RecordReasons['near'][number]): string =>
  `  ${pairText(near)}\n    kept out: ${near.against}\n    ${quoteOf(near.b)}`;

const pairText = ({ a, b, parts, weight }: Comparison): string =>
  `${a.id} and ${b.id}: ${weight} = ${parts.map((part) => `${part.likeness} ${Math.round(part.weight * 1000) / 1000}`).join(' + ') || 'nothing'}`;

const quoteOf = ({ evidence }: Claim): string => `“${evidence.quote.replace(/\s+/g, ' ')}”`;
