import { InputError } from '../model/errors.ts';
import { unreadable, wholeOf } from './bytes.ts';
import type { IntakeOptions, Items, Source } from './item.ts';
import { HEAD, type Kind, kindByHead, kindByName } from './kinds.ts';
import { gunzip } from './packed/gunzip.ts';
import { peek } from './peek.ts';
import type { Columns } from './rows/columns.ts';
import { readJsonl } from './rows/jsonl.ts';

/** Archives in archives are opened so deep: `a.warc.gz` in a `.tar.gz` lies three deep. */
const DEEPEST = 4;

/** The reports in a source of any kind. @throws InputError where nothing more can be had of it */
export async function* itemsOf(source: Source, options: IntakeOptions): Items {
  if (source.depth > DEEPEST)
    throw new InputError(
      source.name,
      `lies more than ${DEEPEST} archives deep`,
      'unpack it, and give the files',
    );
  const named = kindByName(source.plain);
  if (named !== null) {
    yield* READERS[named](source, options);
    return;
  }
  const { head, bytes } = await peek(source.bytes, HEAD);
  yield* READERS[kindByHead(head, options.columns?.text)]({ ...source, bytes }, options);
}

type ItemsReader = (source: Source, options: IntakeOptions) => Items;

/** A reader whose library is loaded when the first such source comes: most calls read plain texts and should start fast. */
const later = (load: () => Promise<ItemsReader>): ItemsReader =>
  async function* (source, options) {
    yield* (await load())(source, options);
  };

const delimitedBy = (delimiter: ',' | '\t'): ItemsReader =>
  later(async () => {
    const { readDelimited } = await import('./rows/delimited.ts');
    return (source, { columns = {} }) => readDelimited(source, delimiter, columns);
  });

const READERS: Readonly<Record<Kind, ItemsReader>> = {
  text: (source, { columns }) => one(source, 'text', columns),
  html: (source, { columns }) => one(source, 'html', columns),
  jsonl: (source, { columns = {} }) => readJsonl(source, columns),
  csv: delimitedBy(','),
  tsv: delimitedBy('\t'),
  parquet: later(async () => {
    const { readParquet } = await import('./rows/parquet.ts');
    return (source, { columns = {} }) => readParquet(source, columns);
  }),
  feed: later(async () => (await import('./feed.ts')).readFeed),
  gzip: (source, options) => itemsOf(unpacked(source), options),
  tar: later(async () => {
    const { membersOfTar } = await import('./packed/tar.ts');
    return (source, options) => each(source.name, membersOfTar(source), options);
  }),
  zip: later(async () => {
    const { membersOfZip } = await import('./packed/zip.ts');
    return (source, options) => each(source.name, membersOfZip(source), options);
  }),
  warc: later(async () => (await import('./warc/readWarc.ts')).readWarc),
};

async function* one(source: Source, form: 'text' | 'html', { published }: Columns = {}): Items {
  if (published !== undefined)
    throw new InputError(
      source.name,
      `has no column '${published}', since it is no table`,
      'give the day it was published, as in --published 2017-10-31',
    );
  yield { name: source.name, form, body: await wholeOf(source) };
}

const unpacked = ({ name, plain, bytes, depth }: Source): Source => ({
  name,
  plain: plain.replace(/\.tgz$/i, '.tar').replace(/\.gz$/i, ''),
  bytes: gunzip(bytes, name),
  depth: depth + 1,
});

/** The reports of each member of an archive: what is wrong with one is said in its place. */
async function* each(archive: string, members: AsyncIterable<Source>, options: IntakeOptions): Items {
  let found = false;
  for await (const member of members) {
    found = true;
    yield* guarded(member.name, itemsOf(member, options));
  }
  if (!found) throw noReports(archive);
}

/** What goes wrong with one input is said in its place, and what follows it can go on. */
export async function* guarded(name: string, items: Items): Items {
  try {
    yield* items;
  } catch (error) {
    yield { refused: error instanceof InputError ? error : unreadable(name, error) };
  }
}

export const noReports = (place: string): InputError =>
  new InputError(
    place,
    'holds no reports',
    'give a folder with files that end in .txt, .html, .jsonl or the like, or name the files',
  );
