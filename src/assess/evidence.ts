import type { RecordEntry } from '../model/record.ts';
import { contentOf, overlapOf } from '../record/index.ts';
import type { PromiseLine } from './dossier.ts';
import { claimsOf, type Desk } from './line.ts';
import { oldestFirst } from './order.ts';

const BEARS = new Set(['meeting', 'measure', 'agreement', 'event']);

/** Words that a promise and what bears on it have to share, and what share of the shorter's that has to be. */
const SHARED = 2;
const HALF = 0.5;

/** What later happened on the same matter, by content words or issue: for a person to judge, not a verdict. */
export function evidenceOn(promise: RecordEntry, desk: Desk): PromiseLine['evidenceSoFar'] {
  const made = promise.when?.from ?? promise.firstPublished.slice(0, 10);
  const words = matterOf(promise, desk);
  const common = new Map<Matter, number>();
  for (const word of words)
    for (const matter of mattersOf(desk).get(word) ?? []) common.set(matter, (common.get(matter) ?? 0) + 1);
  return [...common]
    .filter(([{ record }, n]) => n >= SHARED && (record.when?.from ?? '') > made)
    .filter(([matter]) => overlapOf(words, matter.words) >= HALF)
    .map(([{ record }]) => record)
    .sort(oldestFirst)
    .map((record) => ({ record: record.id, state: record.step ?? record.status, when: record.when }));
}

/** What happened, with the words of it. */
interface Matter {
  readonly record: RecordEntry;
  readonly words: ReadonlySet<string>;
}

const matters = new WeakMap<Desk, ReadonlyMap<string, readonly Matter[]>>();

/** What happened, by each of its words; found once for a desk. */
function mattersOf(desk: Desk): ReadonlyMap<string, readonly Matter[]> {
  const known = matters.get(desk) ?? indexed(desk);
  matters.set(desk, known);
  return known;
}

function indexed(desk: Desk): ReadonlyMap<string, readonly Matter[]> {
  const byWord = new Map<string, Matter[]>();
  for (const record of desk.records) {
    if (!BEARS.has(record.kind) || record.status !== 'happened') continue;
    const matter = { record, words: matterOf(record, desk) };
    for (const word of matter.words) {
      const list = byWord.get(word);
      if (list) list.push(matter);
      else byWord.set(word, [matter]);
    }
  }
  return byWord;
}

const matterOf = (record: RecordEntry, desk: Desk): ReadonlySet<string> =>
  contentOf(
    [...claimsOf(record, desk).map(({ evidence }) => evidence.quote), ...record.issues],
    record.by.map(({ name }) => name),
  ).words;
