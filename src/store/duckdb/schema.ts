/** Version of the tables. A store of an older version is brought up to it; one of a newer version is not opened. */
export const SCHEMA_VERSION = '5';

/** Articles that were taken down. */
const FORGOTTEN =
  'create table forgotten (article varchar primary key, reason varchar not null, day varchar not null);';

/** What people decided about claims; whole in `json`. */
const DECISIONS = `create table decisions (
    id varchar primary key, verdict varchar not null, keys varchar[] not null, undoes varchar, person varchar not null,
    reason varchar not null, decided_at varchar not null, json varchar not null
  );`;

/** By which the records of a pair are found, as they are on the newest day. */
const LOOKUP = `
  create table lookup (key varchar not null, record varchar not null);
  create index lookup_by_key on lookup (key);
  create table digest (id varchar primary key, json varchar not null);
  insert into meta values ('summary', '');`;

/**
 * By which the records are found that have to be folded again when articles are added, and which articles those are.
 * `base` is the state of the store that the records were folded from, empty if they have to be folded anew.
 */
const FAMILIES = `
  create table families (key varchar not null, family varchar not null);
  create table kin (family varchar not null, record varchar not null);
  create table unfolded (article varchar primary key);
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
 * The tables. Whole articles, claims and records stand in `json`; the columns beside it are for those who query
 * the file themselves. `codings` says which coder version read which article, and whether a newer one has since.
 */
export const SCHEMA = `
  create table meta (name varchar primary key, value varchar not null);
  create table articles (
    id varchar primary key, published varchar not null, publisher varchar, agency varchar, title varchar,
    taken_in timestamp not null default current_timestamp, json varchar not null
  );
  create table codings (
    article varchar not null, version varchar not null, superseded boolean not null default false,
    primary key (article, version)
  );
  create table claims (
    id varchar primary key, key varchar not null, article varchar not null, version varchar not null,
    kind varchar not null, by_codes varchar[] not null, to_codes varchar[] not null, status varchar not null,
    when_from varchar, when_to varchar, json varchar not null
  );
  create table records (
    id varchar primary key, kind varchar not null, status varchar not null, step varchar,
    first_published varchar not null, last_published varchar not null, json varchar not null
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
