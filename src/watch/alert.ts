import {
  type Change,
  chainText,
  changesOf,
  contentIn,
  deskOf,
  idText,
  type Line,
  lineOf,
  partiesOf,
  partiesText,
  quoted,
  recordsOf,
  type Testimony,
} from '../assess/index.ts';
import type { Article } from '../model/article.ts';
import type { RecordEntry } from '../model/record.ts';
import type { News } from './keeper.ts';

/** One claim that is new on a pair, and what it makes of its record. */
export interface Alert {
  /** `KOR-CHN`, as it was asked for. */
  readonly pair: string;
  /**
   * What became of the record: it is `new`, it has come to another `step`, it is `contradicted` now, or it was only told
   * once `more`.
   */
  readonly change: Change['what'] | 'more';
  /** Where the record stood before; null for a new one. */
  readonly before: string | null;
  /** Where it stands now: `agreed`, `in force (alleged)`. */
  readonly state: string;
  readonly record: string;
  readonly kind: Line['kind'];
  readonly by: Line['by'];
  readonly to: Line['to'];
  /** The words of the report, who published them, and through whom they come. */
  readonly testimony: Testimony;
  readonly title: string | null;
  readonly url: string | null;
}

/** What is new on a pair in what was just added, one claim after the other by record and publication. */
export function alertsOf({ before, after, known }: News, pair: readonly [string, string]): Alert[] {
  const told = new Set(before.flatMap(({ claims }) => claims));
  const isNew = (claim: string): boolean => !told.has(claim);
  const touched = new Set(after.filter(({ claims }) => claims.some(isNew)).map(({ id }) => id));
  if (touched.size === 0) return [];
  const all = known();
  const onPair = recordsOf(contentIn(all), pair);
  const records = onPair.filter(({ id }) => touched.has(id));
  const both = new Set(onPair.filter((record) => pair.every((code) => partiesOf(record).has(code))));
  const telling = new Set([...both].flatMap(({ sources }) => sources));
  const desk = deskOf(all, pair, records);
  const changes = new Map(
    changesOf(desk, forebears(records, before)).map((change) => [change.line.record, change]),
  );
  return records.flatMap((record) => {
    const line = lineOf(record, desk);
    // What one side does alone is told of the pair only by a report that is on the pair
    const fresh = line.evidence.filter(
      ({ claim, article }) => isNew(claim) && (both.has(record) || telling.has(article)),
    );
    return fresh.map((one) =>
      alertOf(line, one, changes.get(line.record), pair, desk.articles.get(one.article)),
    );
  });
}

/** Each record as it was: by its id or, where records were put together or parted, by the claims that it has from it. */
function forebears(
  records: readonly RecordEntry[],
  before: readonly RecordEntry[],
): ReadonlyMap<string, RecordEntry> {
  const byClaim = new Map(before.flatMap((record) => record.claims.map((claim) => [claim, record])));
  const byId = new Map(before.map((record) => [record.id, record]));
  return new Map(
    records.flatMap(({ id, claims }) => {
      const claim = claims.find((one) => byClaim.has(one));
      const then = byId.get(id) ?? (claim === undefined ? undefined : byClaim.get(claim));
      return then ? [[id, then]] : [];
    }),
  );
}

function alertOf(
  line: Line,
  testimony: Testimony,
  change: Change | undefined,
  pair: readonly [string, string],
  article: Article | undefined,
): Alert {
  return {
    pair: pair.join('-'),
    change: change?.what ?? 'more',
    before: change?.before ?? (change ? null : line.state),
    state: line.state,
    record: line.record,
    kind: line.kind,
    by: line.by,
    to: line.to,
    testimony,
    title: article?.title ?? null,
    url: article?.url ?? null,
  };
}

const WORDS: Readonly<Record<Alert['change'], string>> = {
  new: 'new',
  step: 'changed',
  contradicted: 'contradicted',
  more: 'told again',
};

/** An alert as text, three or four lines with an empty one behind. */
export function alertText(alert: Alert): string {
  const { pair, change, before, state, testimony, url } = alert;
  const stands = change === 'step' ? `${before} > ${state}` : state;
  return [
    `${pair}  ${WORDS[change]}: ${stands}  ${partiesText(alert)}  ${idText(alert)}`,
    `  ${quoted(testimony.quote)}`,
    `  — ${chainText(testimony)}`,
    ...(url === null ? [] : [`  ${url}`]),
    '',
    '',
  ]
    .map(harmless)
    .join('\n');
}

/** Texts of the world may hold what a terminal takes for an order. */
const harmless = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
