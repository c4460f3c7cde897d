import { InputError } from '../model/errors.ts';
import { carriesReport, type FeedEntry, ownReport, parseFeed } from '../read/feed/index.ts';
import type { Known } from '../read/report.ts';
import { wholeOf } from './bytes.ts';
import type { IntakeOptions, Items, Source } from './item.ts';

const TEASER = 'entries of a feed that hold a teaser only';

/**
 * The reports that a feed (RSS, Atom, RDF, JSON) holds in full. Its other entries are passed over: a feed that is to be
 * followed to its pages is for `entente watch`.
 * @throws InputError if it is no feed, or holds no report in full
 */
export async function* readFeed(source: Source, { skip }: IntakeOptions): Items {
  const { name } = source;
  const { title, entries } = parseFeed(await wholeOf(source), { input: name });
  const known: Known = title === null ? {} : { publisher: title };
  let found = false;
  for (const [i, entry] of entries.entries()) {
    const raw = carriesReport(entry) ? ownReport(entry, nameOf(name, i, entry), known) : null;
    if (raw === null) skip?.(TEASER);
    else yield raw;
    found ||= raw !== null;
  }
  if (found) return;
  throw new InputError(
    name,
    `holds no report in full in its ${entries.length} entries`,
    'follow it to its pages with entente watch, or give their addresses',
  );
}

const nameOf = (feed: string, index: number, { url, id }: FeedEntry): string =>
  `${feed}#${index + 1}${url === null && id === null ? '' : ` ${(url ?? id ?? '').replace(/\p{C}/gu, '?').slice(0, 300)}`}`;
