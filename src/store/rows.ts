import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Decision } from '../model/decision.ts';
import { canonicalJson } from '../model/ids.ts';
import type { RecordEntry } from '../model/record.ts';
import type { Forgotten } from './store.ts';

/** A cell of a row: text, a list of texts, or nothing. */
export type Cell = string | readonly string[] | null;

/** A table's columns and how a thing is laid out in them. `json` holds the whole. */
export interface Table<T> {
  readonly name: string;
  readonly columns: readonly string[];
  /** Rows may be there twice: nothing looks whether they are. */
  readonly loose?: true;
  row(thing: T): readonly Cell[];
}

export const ARTICLES: Table<Article> = {
  name: 'articles',
  columns: ['id', 'published', 'publisher', 'agency', 'title', 'json'],
  row: (a) => [a.id, a.published, a.publisher ?? null, a.agency ?? null, a.title ?? null, canonicalJson(a)],
};

export const CLAIMS: Table<Claim> = {
  name: 'claims',
  columns: 'id key article version kind by_codes to_codes status when_from when_to json'.split(' '),
  row: (c) => [
    c.id,
    c.key,
    c.evidence.article,
    c.coder.version,
    c.kind,
    c.by.map((actor) => actor.code),
    c.to.map((actor) => actor.code),
    c.status,
    c.when?.from ?? null,
    c.when?.to ?? null,
    canonicalJson(c),
  ],
};

export const RECORDS: Table<RecordEntry> = {
  name: 'records',
  columns: ['id', 'kind', 'status', 'step', 'first_published', 'last_published', 'json'],
  row: (r) => [r.id, r.kind, r.status, r.step, r.firstPublished, r.lastPublished, canonicalJson(r)],
};

/** Records of the newest day that are others than those of all days, or none (`json` is empty then). */
export const DIGEST: Table<{ readonly id: string; readonly record: RecordEntry | null }> = {
  name: 'digest',
  columns: ['id', 'json'],
  row: ({ id, record }) => [id, record ? canonicalJson(record) : ''],
};

/** Where the records of the newest day are looked up. */
export const LOOKUP: Table<{ readonly key: string; readonly record: string }> = {
  name: 'lookup',
  loose: true,
  columns: ['key', 'record'],
  row: ({ key, record }) => [key, record],
};

/** The families of records, by the keys that they are found by. */
export const FAMILIES: Table<{ readonly key: number; readonly family: string }> = {
  name: 'families',
  loose: true,
  columns: ['key', 'family'],
  row: ({ key, family }) => [keyText(key), family],
};

/** A hash as a text. */
export const keyText = (key: number): string => (key >>> 0).toString(36);

/** The records of families that have others than the one that they are called by. */
export const KIN: Table<{ readonly family: string; readonly record: string }> = {
  name: 'kin',
  loose: true,
  columns: ['family', 'record'],
  row: ({ family, record }) => [family, record],
};

/** Articles of which claims have come or gone since the records were folded. */
export const UNFOLDED: Table<{ readonly article: string }> = {
  name: 'unfolded',
  columns: ['article'],
  row: ({ article }) => [article],
};

export const FORGOTTEN: Table<Forgotten> = {
  name: 'forgotten',
  columns: ['article', 'reason', 'day'],
  row: (f) => [f.article, f.reason, f.day],
};

export const DECISIONS: Table<Decision> = {
  name: 'decisions',
  columns: ['id', 'verdict', 'keys', 'undoes', 'person', 'reason', 'decided_at', 'json'],
  row: (d) => [d.id, d.verdict, d.keys, d.undoes, d.by, d.reason, d.at, canonicalJson(d)],
};

export const CODINGS: Table<{ readonly article: string; readonly version: string }> = {
  name: 'codings',
  columns: ['article', 'version'],
  row: (c) => [c.article, c.version],
};
