/** Version of the tables. A store of an older version is brought up to it; one of a newer version is not opened. */
export const SCHEMA_VERSION = '5';

/** Articles that were taken down. */
const FORGOTTEN =
  'create table forgotten (article text primary key, reason text not null, day text not null);';

/** What people decided about claims; whole in `json`. */
const DECISIONS = `create table decisions (
    id text primary key, verdict text not null, keys text[] not null, undoes text, person text not null,
    reason text not null, decided_at text not null, json text not null
  );`;

/** By which the records of a pair are found, as they are on the newest day. */
const LOOKUP = `
  create table lookup (key text not null, record text not null);
  create index lookup_by_key on lookup (key);
  create table digest (id text primary key, json text not null);
  insert into meta values ('summary', '');`;

/**
 * By which the records are found that have to be folded again when articles are added, and which articles those are.
 * `base` is the state of the store that the records were folded from, empty if they have to be folded anew.
 */
const FAMILIES = `
  create table families (key text not null, family text not null);
  create table kin (family text not null, record text not null);
  create table unfolded (article text primary key);
  create index lookup_by_record on lookup (record);
  create index families_by_key on families (key);
  create index families_by_family on families (family);
  create index kin_by_family on kin (family);
  insert into meta values ('base', '');`;

/** What turns the tables of a version into those of the next. */
export const STEPS: ReadonlyMap<string, string> = new Map([
  ['1', `${FORGOTTEN} update meta set value = '2' where name = 'schema';`],
  ['2', `${DECISIONS} update meta set value = '3' where name = 'schema';`],
  [
    '3',
    `${LOOKUP} update meta set value = '4' where name = 'schema'; update meta set value = '' where name = 'folded';`,
  ],
  ['4', `${FAMILIES} update meta set value = '5' where name = 'schema';`],
]);

/**
 * The tables, as in a DuckDB store: whole articles, claims and records stand in `json`, the columns beside it are for
 * those who query the database themselves.
 */
export const SCHEMA = `
  create table meta (name text primary key, value text not null);
  create table articles (
    id text primary key, published text not null, publisher text, agency text, title text,
    taken_in timestamptz not null default now(), json text not null
  );
  create table codings (
    article text not null, version text not null, superseded boolean not null default false,
    primary key (article, version)
  );
  create table claims (
    id text primary key, key text not null, article text not null, version text not null,
    kind text not null, by_codes text[] not null, to_codes text[] not null, status text not null,
    when_from text, when_to text, json text not null
  );
  create index claims_by_article on claims (article);
  create table records (
    id text primary key, kind text not null, status text not null, step text,
    first_published text not null, last_published text not null, json text not null
  );
  ${FORGOTTEN}
  ${DECISIONS}
  create view standing_claims as
    select claims.* from claims join codings using (article, version) where not codings.superseded;
  create view superseded_claims as
    select claims.* from claims join codings using (article, version) where codings.superseded;
  insert into meta values ('schema', '${SCHEMA_VERSION}'), ('folded', '');
  ${LOOKUP}
  ${FAMILIES}
`;
