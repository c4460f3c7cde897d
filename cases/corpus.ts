import { readFileSync } from 'node:fs';
import type { Claim } from '../src/model/claim.ts';
import type { RecordEntry } from '../src/model/record.ts';
import type { Reader } from '../src/pipeline.ts';
import { fieldsOf, type Judged, lineIn } from './corpus-fields.ts';
import { type CorpusAnswer, corpusAnswers, type Never, type Told } from './corpus-file.ts';
import { type Corpus, claimsAt, readCorpus } from './corpus-read.ts';

/** The corpora with answers, and the pair that each is about. */
const PAIRS = {
  'korea-china': ['KOR', 'CHN'],
  'india-pakistan': ['IND', 'PAK'],
  'serbia-kosovo': ['SRB', 'KOS'],
  'colombia-venezuela': ['COL', 'VEN'],
  'japan-korea': ['JPN', 'KOR'],
  'greece-turkey': ['GRC', 'TUR'],
  'thailand-cambodia': ['THA', 'KHM'],
  'armenia-azerbaijan': ['ARM', 'AZE'],
  'ethiopia-egypt': ['ETH', 'EGY'],
  'sudan-south-sudan': ['SDN', 'SSD'],
} as const;

export type CorpusName = keyof typeof PAIRS;

export const CORPORA = Object.keys(PAIRS) as CorpusName[];

/** One thing that an answer says of the corpus, and whether the record says the same. */
export interface CorpusFact {
  /** Names it in the list of open ones: answer, field. */
  readonly key: string;
  readonly answer: CorpusAnswer;
  readonly field: string;
  readonly right: boolean;
  readonly got: string;
}

/** The list of what the record of a corpus still gets wrong. */
export const openFile = (name: CorpusName): URL => new URL(`./corpus/${name}.open.json`, import.meta.url);

/** What the record still gets wrong, with what it says. */
export const openCorpusFacts = (name: CorpusName): ReadonlyMap<string, string> =>
  new Map(Object.entries(JSON.parse(readFileSync(openFile(name), 'utf8')) as Record<string, string>));

/** Every answer about a corpus held against the record that is read from it. */
export async function corpusFacts(name: CorpusName, reader: Reader): Promise<CorpusFact[]> {
  const corpus = await readCorpus(name, PAIRS[name], reader);
  const answers = corpusAnswers(name);
  const found = new Map(answers.map((answer) => [answer.id, recordOf(answer, corpus, corpus.by())]));
  return answers.flatMap((answer) =>
    judge(answer, answers, corpus, found).map(([field, right, got]) => ({
      key: `${answer.id} ${field}`,
      answer,
      field,
      right,
      got,
    })),
  );
}

type Found = ReadonlyMap<string, RecordEntry | undefined>;

function judge(
  answer: CorpusAnswer,
  answers: readonly CorpusAnswer[],
  corpus: Corpus,
  found: Found,
): Judged[] {
  if (answer.none) return [never(answer.none, answer.told, corpus)];
  const record = found.get(answer.id);
  if (answer.withdrawn) return withdrawn(answer, answer.withdrawn, corpus);
  if (!record) return [['found', false, told(answer.told.flatMap((one) => claimsAt(corpus, one)))]];
  return [
    ['found', true, record.id],
    ...fieldsOf(answer, record, lineIn(corpus.dossier, record.id)),
    ...answer.told.map((one, i): Judged => [`told ${i}`, holds(record, one, corpus), toldAs(one, corpus)]),
    ...known(answer, corpus),
    ...contradicted(answer, record, found),
    ...copied(answer, corpus),
    apart(answer, record, answers, corpus),
  ];
}

/** The record that holds most of the claims of the answer's kinds at its words. */
function recordOf(
  answer: CorpusAnswer,
  corpus: Corpus,
  records: readonly RecordEntry[],
): RecordEntry | undefined {
  const at = answer.told.map((one) => wanted(answer, claimsAt(corpus, one)));
  const held = (record: RecordEntry): number =>
    at.filter((claims) => claims.some(({ id }) => record.claims.includes(id))).length;
  return records
    .map((record) => ({ record, n: held(record) }))
    .filter(({ n, record }) => n > 0 && answer.kind?.includes(record.kind) === true)
    .sort((a, b) => b.n - a.n || (a.record.id < b.record.id ? -1 : 1))[0]?.record;
}

const wanted = ({ kind }: CorpusAnswer, claims: readonly Claim[]): Claim[] =>
  claims.filter((claim) => kind?.includes(claim.kind) === true);

const holds = (record: RecordEntry, one: Told, corpus: Corpus): boolean =>
  claimsAt(corpus, one).some(({ id }) => record.claims.includes(id));

const told = (claims: readonly Claim[]): string =>
  claims.map((c) => `${c.kind} ${c.by.map((a) => a.code)}>${c.to.map((a) => a.code)} ${c.status}`).join('; ');

const toldAs = (one: Told, corpus: Corpus): string =>
  `${one[0]}: ${told(claimsAt(corpus, one)) || 'nothing'}`;

function never({ kind, status, by = [], to = [] }: Never, at: readonly Told[], corpus: Corpus): Judged {
  const bad = at
    .flatMap((one) => claimsAt(corpus, one))
    .filter((claim) => kind?.includes(claim.kind) ?? true)
    .filter((claim) => status?.includes(claim.status) ?? true)
    .filter((claim) => by.every((code) => claim.by.some((a) => a.code === code)))
    .filter((claim) => to.every((code) => claim.to.some((a) => a.code === code)));
  return ['none', bad.length === 0, told(bad)];
}

/** Told until the day before the correction, and no more from then on. */
function withdrawn(answer: CorpusAnswer, day: string, corpus: Corpus): Judged[] {
  const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
  const then = recordOf(answer, corpus, corpus.by(before));
  const now = recordOf(answer, corpus, corpus.by(day));
  return [
    ['told first', then !== undefined, then?.id ?? 'nothing'],
    ['withdrawn', then !== undefined && now === undefined, now?.id ?? 'nothing'],
  ];
}

const known = (answer: CorpusAnswer, corpus: Corpus): Judged[] =>
  (answer.known ?? []).map(([day, step]) => {
    const then = recordOf(answer, corpus, corpus.by(day))?.step ?? null;
    return [`known ${day}`, then === step, String(then)];
  });

function contradicted(answer: CorpusAnswer, record: RecordEntry, found: Found): Judged[] {
  if (answer.contradicts === undefined) return [];
  const other = found.get(answer.contradicts)?.id;
  const right = other !== undefined && record.contradictions.some(({ records }) => records.includes(other));
  return [['contradicts', right, record.contradictions.map(({ on }) => on).join()]];
}

function copied({ copies }: CorpusAnswer, { articles, copies: first }: Corpus): Judged[] {
  if (!copies) return [];
  const [a, b] = copies.map((file) => first.get(articles.get(file)?.id ?? ''));
  return [['copies', a !== undefined && a === b, `${a} ${b}`]];
}

/** Nothing of another answer is in its record, but for what may be. */
function apart(
  answer: CorpusAnswer,
  record: RecordEntry,
  answers: readonly CorpusAnswer[],
  corpus: Corpus,
): Judged {
  const merged = answers
    .filter((other) => other !== answer && !other.none && !allowed(answer, other))
    .filter((other) =>
      other.told.some(
        (one) =>
          !answer.told.some((own) => own[0] === one[0] && overlapping(own[1], one[1])) &&
          wanted(other, claimsAt(corpus, one)).some(({ id }) => record.claims.includes(id)),
      ),
    );
  return ['apart', merged.length === 0, merged.map(({ id }) => id).join()];
}

const allowed = (a: CorpusAnswer, b: CorpusAnswer): boolean =>
  a.may?.includes(b.id) === true || b.may?.includes(a.id) === true || sameStance(a, b);

/** One stance held over months may be one record, or one for each time that it was voiced. */
const sameStance = (a: CorpusAnswer, b: CorpusAnswer): boolean =>
  a.kind?.includes('position') === true &&
  a.kind.length === 1 &&
  a.kind.join() === b.kind?.join() &&
  a.by?.join() === b.by?.join();

const overlapping = (a: string, b: string): boolean => a.includes(b) || b.includes(a);
